import type { Withdrawal } from "../../archive/versions";
import { saysDay } from "../../i18n/dates";
import type { TableModel, TableRow } from "../../table/table-model";
import { useWords } from "../event/words";
import { useReader, useTexts } from "../reader";
import { EmbedCard } from "./EmbedCard";
import { EmbedProvider, type FrozenAt, outward, useEmbed, useEventHref } from "./embed-scope";

/** Addresses of the two files that an embed loads. */
export interface EmbedAssets {
  readonly style: string;
  readonly script: string;
}

/** Nothing but its own style and its own small script; who may frame it is left open. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * A whole page to be framed by others: the headline and every row as a card, of which the style shows one,
 * the one that the fragment names. It reads without scripts; the script fits its height and its colours.
 */
export function EmbedDocument({ table, assets }: { table: TableModel; assets: EmbedAssets }) {
  const { language } = useReader();
  const { record } = useEmbed();
  const { frame } = useTexts();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>{frame.titled(record.title[language])}</title>
        <link rel="stylesheet" href={assets.style} />
        <script src={assets.script} />
      </head>
      <body data-event={record.id}>
        <Heading />
        <main>
          <Cards table={table} />
        </main>
        <Foot />
      </body>
    </html>
  );
}

function Heading() {
  const { language } = useReader();
  const { record, words, withdrawal } = useEmbed();
  const day = useWords().day(record.date);
  const title = record.title[language];
  const href = useEventHref();
  return (
    <header>
      <h1>
        <a href={href()} {...outward}>
          {title}
        </a>
      </h1>
      {!saysDay(title, day) && <p>{day}</p>}
      {/* No id: a row can be called anything. */}
      {withdrawal === null && (
        <p data-missing="" hidden>
          {words.card.missing}
        </p>
      )}
    </header>
  );
}

function Cards({ table }: { table: TableModel }) {
  const { event } = useTexts();
  const embed = useEmbed();
  if (embed.withdrawal !== null) return <Withdrawn withdrawal={embed.withdrawal} />;
  const rows = table.groups.flatMap((group) => group.rows);
  return (
    <>
      {table.headline === null && <article className="h">{event.headline.nothing}</article>}
      {rows.map((row, at) => (
        <EmbedProvider key={row.id} embed={{ ...embed, above: claimsIn(rows.slice(0, at)) }}>
          <EmbedCard row={row} />
        </EmbedProvider>
      ))}
    </>
  );
}

function claimsIn(rows: readonly TableRow[]): ReadonlySet<string> {
  const entries = rows.flatMap((row) => [
    ...row.cells.flatMap((cell) => cell.entries),
    ...row.explanations,
  ]);
  return new Set(entries.map(({ claim }) => claim.id));
}

/** What an embed of a withdrawn record shows in place of its figures. */
function Withdrawn({ withdrawal: { at, note } }: { withdrawal: Withdrawal }) {
  const { language } = useReader();
  const { words } = useEmbed();
  const date = useDay()(at);
  return (
    <article className="h">
      <h2>{words.card.since.graded.withdrawn(date)}</h2>
      <p className="w">{note[language]}</p>
    </article>
  );
}

/** Which version this is; of a frozen one, since when it stands and whether something has changed. */
function Foot() {
  const { version, frozen } = useEmbed();
  const { event } = useTexts();
  const href = useEventHref();
  return (
    <footer>
      <Since />
      <p>
        Parallax · {frozen !== null && <Kept at={frozen.at} />}
        <a href={href()} {...outward}>
          {event.footer.version}{" "}
          <span lang="zxx" translate="no">
            {version}
          </span>
        </a>
      </p>
    </footer>
  );
}

function Kept({ at }: Pick<FrozenAt, "at">) {
  const { card } = useEmbed().words;
  const day = useDay();
  return `${at === null ? card.frozenUndated : card.frozen(day(at))} · `;
}

/** The one small line of a frozen page whose record has changed. */
function Since() {
  const { frozen, words } = useEmbed();
  const day = useDay();
  const href = useEventHref();
  const since = frozen?.since ?? null;
  if (since === null) return null;
  const { graded, ...changed } = words.card.since;
  return (
    <p className="e">
      {since.what !== null && `${changed[since.what]} `}
      {graded[since.grade](day(since.at))}{" "}
      <a href={href()} {...outward}>
        {words.card.changed}
      </a>
    </p>
  );
}

/** Days of the log are plain days, on nobody's clock. */
function useDay(): (at: string) => string {
  const words = useWords();
  return (at) => words.day({ edtf: at, earliest: null, latest: null, zone: null, clock: false });
}
