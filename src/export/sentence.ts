import type { CellClaim, Row } from "../compare/comparison";
import { capitalized } from "../i18n/names";
import { type AccountsOf, accountsOf } from "./sentence-accounts";
import { type Before, clause, type SpeakingOf } from "./sentence-clause";
import { findingTail, gapTail } from "./sentence-finding";
import { silences } from "./sentence-silence";

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
    [words.also, accounts.also.filter((entries) => !isLikely(entries))],
    [words.alsoLikely, accounts.also.filter(isLikely)],
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

/** What is given as likely only stands apart from what is said flatly. */
function isLikely(entries: readonly CellClaim[]): boolean {
  return entries.every(({ claim }) => claim.degree === "likely" && !claim.possible);
}

function stopped(text: string): string {
  return /[.…?]$/u.test(text) ? text : `${text}.`;
}
