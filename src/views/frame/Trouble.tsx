import { Link } from "wouter";
import { useReader } from "../reader";
import { PageTitle } from "./PageTitle";

interface TroubleProps {
  readonly heading: string;
  readonly body: string;
  readonly asked: string | null;
  readonly technical: string | null;
  readonly again: boolean;
  /** Where everything that is wrong with the record is listed, if it was set aside. */
  readonly problemsHref?: string | null;
}

const button =
  "inline-flex min-h-10 items-center rounded-lg px-4 text-[0.94rem] font-semibold no-underline";

/** Says what the address pointed at, what became of it, and what to do next. */
export function Trouble({
  heading,
  body,
  asked,
  technical,
  again,
  problemsHref = null,
}: TroubleProps) {
  const { texts, links } = useReader();
  const { frame } = texts;
  return (
    <section role="alert" className="max-w-[42rem]">
      <title>{frame.titled(heading)}</title>
      <PageTitle>{heading}</PageTitle>
      <p className="mt-3 font-serif text-[1.15rem] text-muted leading-relaxed">{body}</p>
      {asked !== null && <Detail label={frame.askedFor} value={asked} />}
      <div className="mt-6 flex flex-wrap gap-3">
        {again && (
          <button
            type="button"
            onClick={() => window.location.reload()}
            className={`${button} cursor-pointer bg-ink text-paper`}
          >
            {frame.tryAgain}
          </button>
        )}
        {problemsHref !== null && (
          <Link href={problemsHref} className={`${button} bg-ink text-paper`}>
            {frame.seeProblems}
          </Link>
        )}
        <Link
          href={links.eventsHref}
          className={`${button} border border-line-strong bg-card text-ink hover:border-ink`}
        >
          {frame.backToEvents}
        </Link>
      </div>
      {technical !== null && <Detail label={frame.technical} value={technical} />}
    </section>
  );
}

/** Addresses and messages for programmers are in no language of a reader's. */
function Detail({ label, value }: { label: string; value: string }) {
  return (
    <p className="mt-5 text-[0.85rem] text-muted">
      {label}{" "}
      <code lang="zxx" className="break-all rounded bg-quiet px-1.5 py-0.5">
        {value}
      </code>
    </p>
  );
}
