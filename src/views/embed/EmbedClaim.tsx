import { aroundName } from "../../i18n/around-name";
import { claimAnchor } from "../../links/anchors";
import type { Claim, Statement } from "../../model/record";
import type { CellEntry } from "../../table/table-model";
import { OutletName } from "../event/OutletName";
import { renderedOtherwise } from "../event/rendered-otherwise";
import { sentencesAround } from "../event/sentence-around";
import { useWords } from "../event/words";
import { useReader, useTexts, useVocabulary } from "../reader";
import { useEmbed } from "./embed-scope";

/** A record of more statements is framed without their words, so that its file stays small. */
const mostQuoted = 40;

/**
 * Who made a claim and when. A link can point at it: then it stands alone on its side of the card, with
 * the words of its statement.
 */
export function EmbedClaim({ entry, folded }: { entry: CellEntry; folded: boolean }) {
  const { event } = useTexts();
  const words = useWords();
  const { record, above } = useEmbed();
  const { statement, claim } = entry;
  return (
    <p
      id={above.has(claim.id) ? undefined : claimAnchor(claim.id)}
      className={folded ? "c z" : "c"}
    >
      <EmbedSpeaker statement={statement} />,{" "}
      {statement.said === null ? event.claim.undated : words.shortDate(statement.said, record.date)}
      <SecondHand statement={statement} />
      {record.statements.length <= mostQuoted && <Quote entry={entry} />}
    </p>
  );
}

/** The sentences that hold the claim, and whose words they are. */
function Quote({ entry: { statement, claim } }: { entry: CellEntry }) {
  const { language, texts } = useReader();
  const { forms, machineTranslation } = texts.event.statement;
  const made = statement.translator === "machine" ? machineTranslation : forms[statement.form];
  return (
    <span className="q">
      {" "}
      {sentencesAround(statement.text[language], claim.mark)} <i>({made})</i>
    </span>
  );
}

function SecondHand({ statement: { via } }: { statement: Statement }) {
  const [before, after] = aroundName(useTexts().event.claim.reportedBy);
  if (via === null) return null;
  return (
    <>
      {" · "}
      {before}
      <OutletName id={via} />
      {after}
    </>
  );
}

/** The speaker in short; an outlet by its own name, marked where a state controls it. */
function EmbedSpeaker({ statement: { speaker } }: { statement: Statement }) {
  const { outlets } = useVocabulary();
  const texts = useTexts().event.claim;
  const words = useWords();
  const outlet = outlets[speaker];
  if (outlet === undefined) return words.speaker(speaker, true);
  return (
    <>
      <OutletName id={speaker} />
      {outlet.state === "yes" && (
        <>
          {" "}
          <abbr title={texts.state}>{texts.stateMark}</abbr>
        </>
      )}
    </>
  );
}

/** What an answer needs beside it: every clock, how others render it, and of what it was added up. */
export function EmbedDetails({ claim }: { claim: Claim }) {
  const texts = useTexts().event.claim;
  const words = useWords();
  const { claims } = useEmbed();
  const parts = claim.derivedFrom.flatMap((id) => claims.get(id) ?? []);
  const clocks = claim.answer.kind === "time" ? words.clocks(claim.answer.time) : null;
  const lines = [
    ...(parts.length > 0 ? [`${texts.addedUp} ${parts.map(words.answer).join(" + ")}`] : []),
    ...(clocks === null ? [] : [clocks.join(" · ")]),
    ...claim.readings.map((reading) => {
      const said = renderedOtherwise(words, claim, reading);
      const note = reading.note === null ? "" : words.text(reading.note);
      if (said === null) return note;
      return `${texts.renderedAs} ${said}${note === "" ? "" : ` (${note})`}`;
    }),
  ];
  return lines.map((line) => (
    <p key={line} className="d">
      {line}
    </p>
  ));
}

/** What stands between a claim and being taken at its word. */
export function EmbedStanding({ entry: { status } }: { entry: CellEntry }) {
  const { claim } = useTexts().event;
  switch (status) {
    case "current":
    case "no-answer":
      return null;
    case "second-hand-beside":
      return <b className="k">{claim.secondHandBeside}</b>;
    case "superseded":
    case "withdrawn":
    case "withdrawing":
    case "wider":
    case "unsourced":
      return <b className="k">{claim[status]}</b>;
  }
}
