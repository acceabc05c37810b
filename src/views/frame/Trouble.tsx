import { Link } from "wouter";
import { PageTitle } from "./PageTitle";
import { useReader } from "../reader";

interface TroubleProps {
  readonly heading: string;
  readonly body: string;
  readonly asked: string | null;
  readonly technical: string | null;
  readonly again: boolean;
}

/** Says what the address pointed at, what became of it, and what to do next. */
export function Trouble({ heading, body, asked, technical, again }: TroubleProps) {
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
            className="min-h-10 cursor-pointer rounded-lg bg-ink px-4 font-semibold text-paper"
          >
            {frame.tryAgain}
          </button>
        )}
        <Link
          href={links.eventsHref}
          className="inline-flex min-h-10 items-center rounded-lg border border-line-strong bg-card px-4 font-semibold text-ink no-underline hover:border-ink"
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
