import type { HitMatch } from "../../archive/archive-answer";
import { heldTogether } from "../../i18n/dates";
import type { Language } from "../../model/localized";
import { PartyName } from "../event/PartyName";
import { useReader } from "../reader";
import { pieces } from "./marked-pieces";

/** An event's matches that are shown; more would push the next event out of sight. */
const most = 2;

/** An event's title with what was found in it marked. */
export function MarkedTitle({
  title,
  language,
  matches,
}: {
  title: string;
  language: Language;
  matches: readonly HitMatch[];
}) {
  const own = matches.find(
    (match) => match.field === "title" && match.language === language && match.text === title,
  );
  const text = heldTogether(title);
  return own === undefined ? text : <Marked match={{ ...own, text }} />;
}

/** Where else in an event the words were found: in which language, and whose words they are. */
export function HitMatches({ matches, shown }: { matches: readonly HitMatch[]; shown: string }) {
  const others = matches.filter(({ field, text }) => field !== "title" || text !== shown);
  if (others.length === 0) return null;
  return (
    <ul className="mt-1.5 space-y-1">
      {others.slice(0, most).map((match) => (
        <Match key={`${match.language} ${match.field} ${match.text}`} match={match} />
      ))}
    </ul>
  );
}

function Match({ match }: { match: HitMatch }) {
  const { language, side } = match;
  const { frame } = useReader().texts;
  return (
    <li className="text-[0.85rem] text-ink leading-snug">
      <span className="me-1.5 inline-block rounded border border-line px-1 align-[1px] font-semibold text-[0.68rem] text-muted">
        <span aria-hidden="true">{frame.languageCodes[language]}</span>
        <span className="sr-only">{frame.languageNames[language]}</span>
      </span>
      {side !== null && (
        <span className="me-1.5 text-muted">
          <PartyName id={side} />:
        </span>
      )}
      <span lang={language}>
        <Marked match={match} />
      </span>
    </li>
  );
}

function Marked({ match: { text, marks } }: { match: HitMatch }) {
  return pieces(text, marks).map(({ from, piece, marked }) =>
    marked ? (
      <mark key={from} className="rounded-[3px] bg-mark px-0.5 text-ink">
        {piece}
      </mark>
    ) : (
      <span key={from}>{piece}</span>
    ),
  );
}
