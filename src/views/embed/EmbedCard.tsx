import { countOrigins } from "../../compare/origins";
import { rowAnchor } from "../../links/anchors";
import type { CellEntry, TableRow } from "../../table/table-model";
import { tintOf } from "../event/Figure";
import { findingClaims } from "../event/finding-claims";
import { OutletName } from "../event/OutletName";
import { sentencesAround } from "../event/sentence-around";
import { useWords } from "../event/words";
import { useReader, useTexts, useVocabulary } from "../reader";
import { EmbedAnswers, EmbedReports } from "./EmbedAnswers";
import { EmbedClaim } from "./EmbedClaim";
import { outward, useEmbed, useEventHref } from "./embed-scope";
import { type EmbedSide, embedSides } from "./embed-sides";

/** One question with both sides, its finding in words, and the way to the full comparison. */
export function EmbedCard({ row }: { row: TableRow }) {
  const words = useWords();
  const { record } = useEmbed();
  const { parties } = useVocabulary();
  const { sides, reports, oneSided } = embedSides(row, parties);
  const inFinding = findingClaims(row);
  const leads = ({ claim }: CellEntry) => inFinding.has(claim.id);
  const tint = (entry: CellEntry) => (leads(entry) ? tintOf(row.finding.code) : "none");
  return (
    <article id={rowAnchor(row.id)} className={row.headline ? "h" : undefined}>
      {row.aliases.map((alias) => (
        <span key={alias} id={alias} />
      ))}
      <h2>{row.headline ? words.headlineQuestion(row, record) : words.rowName(row, record)}</h2>
      <Finding row={row} oneSided={oneSided} />
      <div className="s">
        {sides.map((side) => (
          <Side key={side.party} side={side} row={row} leads={leads} tintOf={tint} />
        ))}
      </div>
      <p className="w">
        {words
          .explain(row, record)
          .map(({ text, tone }) => (tone === "strong" ? <b key={text}>{text}</b> : text))}
      </p>
      <Reports entries={reports} row={row} />
      <Offered entries={row.explanations} />
      <Foot row={row} />
    </article>
  );
}

function Finding({ row, oneSided }: { row: TableRow; oneSided: boolean }) {
  const { findings } = useTexts();
  const words = useWords();
  const why = words.why(row);
  const word = words.finding(row);
  const alone = oneSided && word !== findings.codes["one-sided"];
  const rest = [why, ...(alone ? [findings.codes["one-sided"]] : [])].filter((one) => one !== "");
  return (
    <p className="f">
      <b className={`v-${row.finding.code}`}>
        {words.symbol(row.finding.code)} {word}
      </b>{" "}
      {rest.join(" · ")}
    </p>
  );
}

function Side({
  side: { party, entries },
  row,
  leads,
  tintOf,
}: {
  side: EmbedSide;
  row: TableRow;
  leads: Parameters<typeof EmbedAnswers>[0]["leads"];
  tintOf: Parameters<typeof EmbedAnswers>[0]["tintOf"];
}) {
  const words = useWords();
  const mark = useVocabulary().parties[party]?.mark;
  return (
    <section>
      <h3>
        {mark !== undefined && <i className={mark} />}{" "}
        {mark === undefined ? <OutletName id={party} /> : words.party(party)}
      </h3>
      {entries.length === 0 ? (
        <Silence party={party} row={row} />
      ) : (
        <EmbedAnswers entries={entries} questions={row.questions} leads={leads} tintOf={tintOf} />
      )}
    </section>
  );
}

/** Silence, and until when somebody looked for words where that is on record. */
function Silence({ party, row }: { party: string; row: TableRow }) {
  const { table } = useTexts().event;
  const words = useWords();
  const search = row.searched.find((one) => one.party === party);
  return (
    <p className="x">
      {table.notStated}
      {search !== undefined && <span>, {table.lookedUntil(words.date(search.until))}</span>}
    </p>
  );
}

function Reports({ entries, row }: { entries: readonly CellEntry[]; row: TableRow }) {
  const { table } = useTexts().event;
  if (entries.length === 0) return null;
  return (
    <section className="r">
      <h3>{table.reports}</h3>
      <EmbedReports entries={entries} questions={row.questions} />
    </section>
  );
}

/** Explanations that somebody offered: claims like any other, beside the finding and never merged with it. */
function Offered({ entries }: { entries: readonly CellEntry[] }) {
  const { language, texts } = useReader();
  if (entries.length === 0) return null;
  return (
    <section className="o">
      <h3>{texts.event.table.explanations}</h3>
      {entries.map((entry) => (
        <div key={entry.claim.id} className="g">
          {sentencesAround(entry.statement.text[language], entry.claim.mark)}
          <EmbedClaim entry={entry} folded={false} />
        </div>
      ))}
    </section>
  );
}

/** How many pages the card rests on, and where all of it can be read. */
function Foot({ row }: { row: TableRow }) {
  const { record, words } = useEmbed();
  const texts = useTexts().event;
  const vocabulary = useVocabulary();
  const href = useEventHref();
  const entries = [...row.cells.flatMap((cell) => cell.entries), ...row.explanations];
  const ids = entries.flatMap(({ sources }) => sources.map(({ source }) => source.id));
  const { pages, origins, unknown } = countOrigins({ record, vocabulary }, ids);
  return (
    <p className="l">
      <a href={href(rowAnchor(row.id))} {...outward}>
        {words.card.comparison}
      </a>{" "}
      {pages > 0 && texts.origins(pages, origins, unknown)}
    </p>
  );
}
