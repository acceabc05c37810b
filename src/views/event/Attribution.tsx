import { aroundName } from "../../i18n/around-name";
import { statementAnchor } from "../../links/anchors";
import type { Claim, Statement } from "../../model/record";
import { nearestFirst } from "../../table/nearest-sources";
import type { CellEntry } from "../../table/table-model";
import { useTexts, useVocabulary } from "../reader";
import { useEvent } from "./event-context";
import { OutletName } from "./OutletName";
import { SourceNumbers } from "./SourceNumbers";
import { useWords } from "./words";

/** Who said it, when, and where it can be read. */
export function Attribution({ entry }: { entry: CellEntry }) {
  const texts = useTexts().event.claim;
  const words = useWords();
  const { record } = useEvent();
  const { statement, sources } = entry;
  const [before, after] = aroundName(texts.reportedBy);
  return (
    <span>
      <SpeakerName statement={statement} />,{" "}
      <span className="whitespace-nowrap">
        {statement.said === null ? texts.undated : words.shortDate(statement.said, record.date)}
      </span>
      {statement.via !== null && (
        <>
          {" "}
          · {before}
          <OutletName id={statement.via} />
          {after}
        </>
      )}{" "}
      <SourceNumbers
        sources={nearestFirst(sources, statement)}
        limit={2}
        rest={`#${statementAnchor(statement.id)}`}
      />
    </span>
  );
}

/** The speaker in short; an outlet that speaks for itself by its own name, marked where a state controls it. */
export function SpeakerName({
  statement,
  short = true,
}: {
  statement: Statement;
  short?: boolean;
}) {
  const { outlets } = useVocabulary();
  const words = useWords();
  const texts = useTexts().event.claim;
  const outlet = outlets[statement.speaker];
  if (outlet === undefined) return <>{words.speaker(statement.speaker, short)}</>;
  return (
    <>
      <OutletName id={statement.speaker} />
      {outlet.state === "yes" && <StateMark text={texts.stateMark} title={texts.state} />}
    </>
  );
}

/** Marks an outlet that a state controls. */
export function StateMark({ text, title }: { text: string; title: string }) {
  return (
    <abbr
      title={title}
      className="ms-1 rounded-[4px] border border-line-strong px-1 text-[11px] leading-none text-muted no-underline"
    >
      {text}
    </abbr>
  );
}

/** What stands between a claim and being taken at its word. */
export function Standing({ entry }: { entry: CellEntry }) {
  const texts = useTexts().event.claim;
  const words: Partial<Record<CellEntry["status"], string>> = {
    superseded: texts.superseded,
    withdrawn: texts.withdrawn,
    withdrawing: texts.withdrawing,
    wider: texts.wider,
    unsourced: texts.unsourced,
    "second-hand-beside": texts.secondHandBeside,
  };
  const text = words[entry.status];
  if (text === undefined) return null;
  const dashed =
    entry.status === "unsourced"
      ? "border-dashed border-ink text-ink"
      : "border-line-strong text-muted";
  return (
    <span
      className={`inline-block rounded-[5px] border px-1.5 py-px text-[11px] leading-4 ${dashed}`}
    >
      {text}
    </span>
  );
}

/** The parts a figure was added up from, each leading to its words. */
export function AddedUp({ claim }: { claim: Claim }) {
  const { claims } = useEvent();
  const texts = useTexts().event.claim;
  const words = useWords();
  const parts = claim.derivedFrom.map((id) => claims.get(id)).filter((part) => part !== undefined);
  if (parts.length === 0) return null;
  return (
    <span>
      {texts.addedUp}{" "}
      {parts.map((part, at) => (
        <span key={part.id}>
          {at > 0 && " + "}
          <a
            href={`#${part.id}`}
            className="underline decoration-line-strong underline-offset-2 hover:decoration-ink"
          >
            {words.answer(part)}
          </a>
        </span>
      ))}
    </span>
  );
}
