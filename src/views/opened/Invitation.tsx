import { useTexts } from "../reader";
import { OpenRecordButton } from "./OpenRecordButton";

/** Invites the reader, below the list of events, to compare a record of their own. */
export function Invitation({ onFile }: { onFile: (file: File) => void }) {
  const { invite } = useTexts().opened;
  return (
    <section
      aria-labelledby="own-record"
      className="mt-8 rounded-2xl border border-line-strong border-dashed px-5 py-5 print:hidden"
    >
      <h2 id="own-record" className="font-semibold text-[0.95rem]">
        {invite.heading}
      </h2>
      <p className="mt-1 max-w-[46rem] text-[0.9rem] text-muted">{invite.body}</p>
      <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-[0.85rem] text-muted">
        <OpenRecordButton text={invite.choose} onFile={onFile} />
        <span>{invite.drop}</span>
      </p>
    </section>
  );
}
