import { countOrigins } from "../../compare/origins";
import { aroundName } from "../../i18n/around-name";
import { rowAnchor, statementAnchor } from "../../links/anchors";
import type { Claim, Statement } from "../../model/record";
import { nearestFirst } from "../../table/nearest-sources";
import { useReader, useTexts, useVocabulary } from "../reader";
import { AddedUp, SpeakerName } from "./Attribution";
import { StatementMenu, speakerAnchor } from "./cite/StatementMenu";
import { useEvent } from "./event-context";
import { OutletName } from "./OutletName";
import { PartyMark } from "./PartyName";
import { SourceNumbers } from "./SourceNumbers";
import { StatementText } from "./StatementText";
import { useWords } from "./words";

/** One statement in full: who, in which office, when, in which language, the text with its claims, its sources. */
export function StatementCard({
  statement,
  small = false,
}: {
  statement: Statement;
  small?: boolean;
}) {
  return (
    <article id={statementAnchor(statement.id)} className={small ? "statement small" : "statement"}>
      <Heading statement={statement} />
      <StatementText statement={statement} small={small} />
      <Unmarked statement={statement} />
      <Original statement={statement} />
      <Foot statement={statement} />
    </article>
  );
}

function Heading({ statement }: { statement: Statement }) {
  const { parties } = useVocabulary();
  const mark = parties[statement.party]?.mark;
  return (
    <header>
      <div className="flex items-start justify-between gap-2">
        <h3 id={speakerAnchor(statementAnchor(statement.id))} className="text-[15px] font-semibold">
          {mark !== undefined && <PartyMark mark={mark} />}
          {/* A shape alone at the end of a line would mark nothing. */}
          {mark !== undefined && "\u00a0"}
          <SpeakerName statement={statement} short={false} />
        </h3>
        <StatementMenu statement={statement} />
      </div>
      <Circumstances statement={statement} />
    </header>
  );
}

function Circumstances({ statement }: { statement: Statement }) {
  const { statement: texts, claim } = useTexts().event;
  const [before, after] = aroundName(claim.reportedBy);
  const words = useWords();
  const office = words.office(statement);
  return (
    <p className="circumstances">
      <span>
        {office !== null && <>{office} · </>}
        {statement.said === null ? texts.undated : words.date(statement.said)}
        {" · "}
        {texts.spoke(words.language(statement.lang))}
        {statement.via !== null && (
          <>
            {" · "}
            {before}
            <OutletName id={statement.via} />
            {after}
          </>
        )}
      </span>
      <Label text={texts.forms[statement.form]} />
      {statement.translator === "machine" && <Label text={texts.machineTranslation} />}
    </p>
  );
}

function Label({ text }: { text: string }) {
  return <span className="form-label">{text}</span>;
}

/** Claims without words of their own in the text (sums) still need a place that a link can point at. */
function Unmarked({ statement }: { statement: Statement }) {
  const { language } = useReader();
  const texts = useTexts().event.statement;
  const words = useWords();
  const marked = new Set(statement.text[language].map(({ claim }) => claim));
  const left = statement.claims.filter((claim) => !marked.has(claim.mark));
  if (left.length === 0) return null;
  return (
    <ul
      className="mt-3 space-y-1 border-s-2 border-line ps-3 text-[13px] text-muted"
      aria-label={texts.unmarked}
    >
      {left.map((claim) => (
        <li key={claim.id} id={claim.id} className="scroll-mt-24 aimed">
          <ToRow claim={claim} /> {words.counted(claim)} <AddedUp claim={claim} />
        </li>
      ))}
    </ul>
  );
}

/** A claim's answer, leading to the row that compares it. */
function ToRow({ claim }: { claim: Claim }) {
  const row = useEvent().rowOf.get(claim.id);
  const answer = useWords().answer(claim);
  if (row === undefined) return <span className="text-ink">{answer}</span>;
  return (
    <a
      href={`#${rowAnchor(row.id)}`}
      className="text-ink underline decoration-line-strong decoration-dotted decoration-2 underline-offset-4 hover:decoration-ink"
    >
      {answer}
    </a>
  );
}

function Original({ statement: { original } }: { statement: Statement }) {
  const texts = useTexts().event.statement;
  if (original === null) return null;
  return (
    <details className="mt-3 text-[15px]">
      <summary className="cursor-pointer text-[13px] text-muted">{texts.original}</summary>
      <blockquote
        lang={original.lang}
        dir="auto"
        className="mt-1 border-s-2 border-line ps-3 font-serif"
      >
        {original.text}
      </blockquote>
    </details>
  );
}

function Foot({ statement }: { statement: Statement }) {
  const texts = useTexts().event;
  const words = useWords();
  const { record, sources } = useEvent();
  const vocabulary = useVocabulary();
  const own = nearestFirst(
    statement.sources.flatMap((id) => sources.get(id) ?? []),
    statement,
  );
  const { pages, origins, unknown } = countOrigins({ record, vocabulary }, statement.sources);
  return (
    <footer className="mt-auto pt-3 text-[13px]">
      {own.length > 0 ? (
        <>
          {texts.origins(pages, origins, unknown)} <SourceNumbers sources={own} />
        </>
      ) : (
        <p className="rounded-md border border-dashed border-line-strong px-2.5 py-1.5">
          <strong className="font-semibold">{texts.statement.noSource}.</strong>{" "}
          {statement.why !== null && words.text(statement.why)}
        </p>
      )}
    </footer>
  );
}
