import type { CellClaim, Row } from "../compare/comparison";
import { formatDay } from "../i18n/dates";
import { capitalized } from "../i18n/names";
import { isNamedParty } from "../i18n/row-said";
import { partySubject } from "../i18n/spoken-name";
import { type AccountsOf, accountsOf } from "./sentence-accounts";
import { type Before, clause, type SpeakingOf } from "./sentence-clause";
import { findingTail, gapTail } from "./sentence-finding";

/**
 * A sentence that can be printed as it stands: who said what of whom and when, the gap where the finding
 * gives one, silence as silence. It says every account that differs, so no figure stands alone beside
 * another that it would hide. Null where nobody has spoken. `link` null is a file without an address.
 */
export function printable(of: SpeakingOf, row: Row, link: string | null): string | null {
  const accounts = accountsOf(of, row);
  if (accounts.main.length + accounts.replaced.length + accounts.withdrawn.length === 0)
    return null;
  const before: Before = { day: null, question: null };
  return [
    stopped(of.record.title[of.texts.language]),
    ...said(of, row, accounts, before),
    ...others(of, accounts, before),
    ...silences(of, row),
    link === null ? of.words.ownFile : of.words.link(link),
  ].join(" ");
}

function said(of: SpeakingOf, row: Row, { main }: AccountsOf, before: Before): readonly string[] {
  if (main.length === 0) return [];
  const clauses = main.map((entries) => clause(of, entries, before)).join("; ");
  const tail = findingTail(of, row);
  const first = stopped(`${capitalized(of.texts, clauses)}${gapTail(of, row)}`);
  return tail === "" ? [first] : [first, tail];
}

function others(of: SpeakingOf, accounts: AccountsOf, before: Before): readonly string[] {
  const { words } = of;
  const groups = [
    [words.also, accounts.also],
    [words.replaced, accounts.replaced],
    [words.withdrawn, accounts.withdrawn],
  ] as const;
  return groups.flatMap(([name, claims]) => {
    if (claims.length === 0) return [];
    before.day = null;
    const clauses = claims.map((entries) => {
      before.day = null;
      return clause(of, entries, before);
    });
    return [stopped(`${name}: ${clauses.join("; ")}`)];
  });
}

/** The sides of the conflict that have not spoken, in the vocabulary's order. */
function silences(of: SpeakingOf, row: Row): readonly string[] {
  const { vocabulary, words, texts } = of;
  const figures = row.questions.every(({ topic }) => topic === null);
  const sides = Object.entries(vocabulary.parties).filter(
    ([id, { role, side, counterpart }]) =>
      role === "conflict" && (side ?? id) === id && counterpart !== undefined,
  );
  return sides.flatMap(([id]) => {
    const searches = row.searched.filter(({ party }) => party === id);
    if (!isSilent(of, row, id, searches.length > 0)) return [];
    const last = searches.toSorted((a, b) => (a.until.edtf < b.until.edtf ? 1 : -1))[0];
    const searched =
      last === undefined ? "" : words.searched(formatDay(texts, last.until, "after"));
    const subject = partySubject(of, id);
    return [figures ? words.noFigure(subject, searched) : words.noAnswer(subject, searched)];
  });
}

/** Whether a side has no voice in a row; where someone looked for its own, those it stands behind count as others. */
function isSilent({ vocabulary }: SpeakingOf, row: Row, side: string, searched: boolean): boolean {
  const speaks = (party: string) => {
    if (party === side) return true;
    return !searched && isNamedParty(vocabulary, party) && vocabulary.parties[party]?.side === side;
  };
  return !claimsIn(row).some(({ statement }) => speaks(statement.party));
}

function claimsIn({ cells }: Row): readonly CellClaim[] {
  return cells.flatMap(({ claims }) => claims);
}

function stopped(text: string): string {
  return /[.…?]$/u.test(text) ? text : `${text}.`;
}
