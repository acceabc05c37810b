import type { ReactNode } from "react";

interface MethodSectionProps {
  /** What links point at. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One section of a page to be read: a heading and what stands under it, in lines that are not too long. */
export function MethodSection({ id, title, children }: MethodSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="mt-11 max-w-[46rem] scroll-mt-6 first:mt-0"
    >
      <h2
        id={`${id}-title`}
        className="text-balance font-semibold font-serif text-[1.5rem] leading-tight"
      >
        {title}
      </h2>
      <div className="mt-3 space-y-3.5 leading-relaxed">{children}</div>
    </section>
  );
}

/** Running text. */
export function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

/** Words and what they mean, one below the other on a phone. */
export function Terms({ terms }: { terms: readonly { term: string; text: string }[] }) {
  return (
    <dl className="divide-y divide-line rounded-2xl border border-line bg-card px-4 sm:px-5">
      {terms.map(({ term, text }) => (
        <div key={term} className="gap-x-4 py-3 sm:grid sm:grid-cols-[9.5rem_minmax(0,1fr)]">
          <dt className="font-semibold">{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
