import type { Row } from "../compare/comparison";
import { formatDay } from "../i18n/dates";
import { isNamedParty } from "../i18n/row-said";
import { partySubject } from "../i18n/spoken-name";
import { groupBy } from "../model/group-by";
import { printQuantity } from "../model/quantity";
import type { Claim, Statement } from "../model/record";
import { figureOf, type SpeakingOf, whenText } from "./sentence-clause";

/**
 * The sides of the conflict that have not spoken, in the vocabulary's order. Where nobody noted a search
 * it is the record that holds nothing; and a side that gave the movement's total has not been silent.
 */
export function silences(of: SpeakingOf, row: Row): readonly string[] {
  const silent = sidesOf(of).flatMap((id) => silenceOf(of, row, id) ?? []);
  const bare = silent.filter(({ searched, total }) => searched === null && total === null);
  if (bare.length < 2 || bare.length < silent.length)
    return [...new Set(silent.map((one) => silenceText(of, row, one)))];
  return [`${of.words.noStatement(bare.map(({ subject }) => subject))}.`];
}

function sidesOf({ vocabulary }: SpeakingOf): readonly string[] {
  return Object.entries(vocabulary.parties).flatMap(([id, { role, side, counterpart }]) =>
    role === "conflict" && (side ?? id) === id && counterpart !== undefined ? id : [],
  );
}

type Silence = NonNullable<ReturnType<typeof silenceOf>>;

function silenceOf(of: SpeakingOf, row: Row, id: string) {
  const searches = row.searched.filter(({ party }) => party === id);
  if (!isSilent(of, row, id, searches.length > 0)) return null;
  const last = searches.toSorted((a, b) => (a.until.edtf < b.until.edtf ? 1 : -1))[0];
  return {
    id,
    subject: partySubject(of, id),
    searched: last === undefined ? null : formatDay(of.texts, last.until, "after"),
    sought: last !== undefined && givesFigures(of, id) ? last.for[of.texts.language] : null,
    total: totalOf(of, row, id),
  };
}

/** A side that gives some figure is not said to have given none: what was looked for is named. */
function givesFigures({ record, vocabulary }: SpeakingOf, side: string): boolean {
  return record.statements
    .filter(({ party }) => (vocabulary.parties[party]?.side ?? party) === side)
    .flatMap(({ claims }) => claims)
    .some(({ answer, degree }) => answer.kind === "quantity" && degree === "asserts");
}

function silenceText(of: SpeakingOf, row: Row, silence: Silence) {
  const { id, subject, searched, sought, total } = silence;
  const { words } = of;
  const inAll = total === null ? "" : words.inAll(subject, total.when, total);
  const figures = row.questions.every(({ topic }) => topic === null);
  if (searched === null) return `${words.noStatement([subject])}${inAll}.`;
  if (figures && sought !== null) {
    const missing = words.notFound(sought, words.searched(searched));
    return [missing, ...instead(of, row, subject, id, total)].map((text) => `${text}.`).join(" ");
  }
  const none = figures ? words.noFigure : words.noAnswer;
  return `${none(subject, words.searched(searched))}${inAll}.`;
}

/** What a side that did not answer did say of those who crossed: of all of them, or else of a part. */
function instead(
  of: SpeakingOf,
  { questions }: Row,
  subject: Silence["subject"],
  side: string,
  total: Silence["total"],
): readonly string[] {
  if (total !== null) return [of.words.told(subject, total.when, [total])];
  const moved = new Set(questions.flatMap(({ movement }) => movement ?? []));
  const [named] = of.record.statements.flatMap((statement) => {
    const figures = statement.claims
      .filter(({ question: { movement, stage } }) => moved.has(movement ?? "") && stage === null)
      .flatMap((claim) =>
        claim.degree === "asserts" ? (figureOf(of, claim, statement) ?? []) : [],
      );
    return statement.party === side && figures.length > 0 ? [{ statement, figures }] : [];
  });
  if (named === undefined) return [];
  const when = whenText(of, named.statement, { day: null, question: null });
  return [of.words.told(subject, when, named.figures)];
}

/** What a side said of everyone who crossed, where a row asks for a part of them. */
function totalOf(of: SpeakingOf, { questions }: Row, side: string) {
  const { statements } = of.record;
  const asked = new Set(questions.flatMap(({ movement }) => movement ?? []));
  const all = statements.flatMap(({ claims }) => claims);
  const replaced = new Set(all.flatMap(({ supersedes }) => supersedes?.claim ?? []));
  const told = statements
    .filter(({ party }) => party === side)
    .flatMap((statement) =>
      statement.claims.flatMap((claim) => {
        if (!isTotal(claim, asked) || replaced.has(claim.id)) return [];
        const figure = figureOf(of, claim, statement);
        return figure === null ? [] : { figure, claim, statement };
      }),
    );
  const stated = told.toSorted((a, b) => a.claim.derivedFrom.length - b.claim.derivedFrom.length);
  const groups = [...groupBy(stated, ({ claim }) => numberOf(claim)).values()];
  const [first, ...rest] = groups.flatMap(([one]) => one ?? []);
  if (first === undefined) return null;
  const others = rest.map(
    (one) => of.words.elsewhere + one.figure.figure + otherDay(of, one.statement, first.statement),
  );
  return {
    ...first.figure,
    when: whenText(of, first.statement, { day: null, question: null }),
    figure: [first.figure.figure, ...others].join(""),
    single: first.figure.single && rest.length === 0,
  };
}

/** The day of another total, where it is not that of the first. */
function otherDay({ texts, words }: SpeakingOf, { said }: Statement, first: Statement): string {
  if (said === null) return words.noDate;
  return said.edtf === first.said?.edtf ? "" : words.bracketed(formatDay(texts, said));
}

function numberOf({ answer }: Claim): string {
  return answer.kind === "quantity" ? printQuantity(answer.quantity) : "";
}

function isTotal({ question, answer, degree, sources }: Claim, asked: ReadonlySet<string>) {
  const { movement, population, stage } = question;
  if (movement === null || !asked.has(movement) || population !== null || stage !== null)
    return false;
  const numbered = answer.kind === "quantity" && answer.quantity.interval !== null;
  return numbered && degree === "asserts" && sources.length > 0;
}

/** Whether a side has no voice in a row; where someone looked for its own, those it stands behind count as others. */
function isSilent({ vocabulary }: SpeakingOf, row: Row, side: string, searched: boolean): boolean {
  const speaks = (party: string) => {
    if (party === side) return true;
    return !searched && isNamedParty(vocabulary, party) && vocabulary.parties[party]?.side === side;
  };
  const said = row.cells.flatMap(({ claims }) => claims);
  return !said.some(({ statement }) => speaks(statement.party));
}
