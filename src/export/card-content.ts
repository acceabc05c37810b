import type { CellClaim, Row } from "../compare/comparison";
import { claimText } from "../i18n/answer-text";
import type { CardTexts } from "../i18n/card-texts";
import { countedName } from "../i18n/counted";
import { formatDay } from "../i18n/dates";
import { findingLine } from "../i18n/finding-line";
import { findingWord } from "../i18n/finding-words";
import { leadText } from "../i18n/lead";
import { officeOn, partyName, printedName } from "../i18n/names";
import { headlineQuestion } from "../i18n/question-title";
import { isNamedParty } from "../i18n/row-said";
import type { Claim } from "../model/record";
import type { Party } from "../model/vocabulary-schema";
import { type AccountsOf, accountsOf } from "./sentence-accounts";
import type { SpeakingOf } from "./sentence-clause";
import { findingTail, lacksNumber } from "./sentence-finding";

/** What an evidence card says, as plain text. The picture in every form is made from it. */
export interface CardContent {
  readonly site: string;
  readonly title: string;
  readonly date: string;
  readonly question: string;
  readonly sides: readonly CardSide[];
  readonly finding: { readonly code: Row["finding"]["code"]; readonly word: string };
  /** The finding in a sentence. */
  readonly statement: string;
  /** How much of the row's accounts stands neither in a column nor in its note; empty where all does. */
  readonly beyond: string;
  /** Where it can be read, whose code it is and how it is checked. */
  readonly sources: string;
  /** Null of a file of the reader's own, which nobody else can look up. */
  readonly code: { readonly label: string; readonly letters: string } | null;
  readonly checked: string;
}

/** One side with its accounts; a silent side is there, with its silence. */
export interface CardSide {
  readonly name: string;
  readonly mark: Party["mark"];
  readonly accounts: readonly CardAccount[];
  /** What the side's further accounts are, or that there is none. */
  readonly note: string;
}

/** One account as the page words it. */
export interface CardAccount {
  readonly answer: string;
  readonly figure: boolean;
  /** What the figure counts. */
  readonly counts: string;
  /** Who said it and when. */
  readonly who: string;
}

/** What a card is made of beside its row. */
export interface CardOf extends SpeakingOf {
  readonly cards: CardTexts;
  readonly code: string | null;
  /** Address of the page where the code is checked. */
  readonly checkAt: string;
}

/** More accounts of one side nobody reads in a picture; the last says how many more there are. */
const mostAccounts = 2;

/** The card of a row; null where nobody has spoken. */
export function cardContent(of: CardOf, row: Row): CardContent | null {
  const { texts, vocabulary, record, cards } = of;
  const accounts = accountsOf(of, row);
  const claims = accounts.main.flat();
  if (claims.length === 0) return null;
  const shown = shownParties(of, claims);
  const line = findingLine(texts, vocabulary, row.finding, row.questions, row);
  const word = findingWord(texts, vocabulary, row.finding, row);
  return {
    site: texts.frame.site,
    title: record.title[texts.language],
    date: formatDay(texts, record.date),
    question: headlineQuestion(texts, vocabulary, record, row),
    sides: sidesOf(of, row, claims, shown),
    finding: { code: row.finding.code, word: line === "" ? word : `${word}: ${line}` },
    statement: statementOf(of, row),
    beyond: beyondText(of, accounts, shown),
    sources: cards.sources(sourcesOf(of, claims)),
    code: of.code === null ? null : { label: cards.code, letters: of.code },
    checked: of.code === null ? of.words.ownFile : cards.checkAt(of.checkAt),
  };
}

function statementOf(of: CardOf, row: Row): string {
  if (lacksNumber(row)) return of.cards.noNumber;
  const tail = findingTail(of, row);
  return tail === "" ? leadText(of.texts, of.vocabulary, row) : tail;
}

/** Two parties at most have a column: of parties to the conflict those that face each other, before any other. */
function shownParties({ vocabulary }: CardOf, claims: readonly CellClaim[]): readonly string[] {
  const parties = [...new Set(claims.map(({ statement }) => statement.party))];
  const sideOfParty = (id: string) => vocabulary.parties[id]?.side ?? id;
  const faces = (one: string, other: string) =>
    vocabulary.parties[sideOfParty(one)]?.counterpart === sideOfParty(other);
  const first = parties.find((one) => parties.some((other) => faces(one, other)));
  const second = parties.find((other) => first !== undefined && faces(first, other));
  return first === undefined || second === undefined ? parties.slice(0, 2) : [first, second];
}

/** Accounts of parties without a column, what is said otherwise, and what was replaced or withdrawn. */
function beyondText(
  { cards }: CardOf,
  { main, also, replaced, withdrawn }: AccountsOf,
  shown: readonly string[],
): string {
  const cut = main.flat().filter(({ statement }) => !shown.includes(statement.party));
  const more = cut.length + also.flat().length;
  const gone = replaced.flat().length + withdrawn.flat().length;
  const notes = [more > 0 ? cards.more(more) : "", gone > 0 ? cards.gone(gone) : ""];
  return notes.filter((note) => note !== "").join("; ");
}

/** The sides of the finding; where one side of the conflict speaks alone, the side it faces is silent beside it. */
function sidesOf(
  of: CardOf,
  row: Row,
  claims: readonly CellClaim[],
  parties: readonly string[],
): readonly CardSide[] {
  const { vocabulary, texts, cards } = of;
  const spoken = parties.map((party) => sideOf(of, party, claims));
  const [alone] = parties;
  if (parties.length !== 1 || alone === undefined) return spoken;
  const its = vocabulary.parties[alone];
  const facing = vocabulary.parties[its?.side ?? alone]?.counterpart;
  if (facing === undefined) return spoken;
  const last = row.searched
    .filter(({ party }) => party === facing)
    .map(({ until }) => formatDay(texts, until, "after"))
    .at(-1);
  const silent = {
    name: partyName(texts, vocabulary, facing),
    mark: vocabulary.parties[facing]?.mark ?? "square",
    accounts: [],
    note: last === undefined ? cards.silent : cards.silentUntil(last),
  };
  return [...spoken, silent];
}

function sideOf(of: CardOf, party: string, claims: readonly CellClaim[]): CardSide {
  const { texts, vocabulary, cards } = of;
  const own = claims.filter(({ statement }) => statement.party === party);
  const left = own.length - mostAccounts;
  return {
    name: partyName(texts, vocabulary, party),
    mark: isNamedParty(vocabulary, party)
      ? (vocabulary.parties[party]?.mark ?? "square")
      : "square",
    accounts: own.slice(0, mostAccounts).map((entry) => accountOf(of, entry)),
    note: left > 0 ? cards.more(left) : "",
  };
}

function accountOf(of: CardOf, { claim, statement }: CellClaim): CardAccount {
  const { texts, vocabulary } = of;
  const figure = isFigure(claim);
  const named = claim.answer.kind === "quantity" && claim.degree === "asserts";
  const counts = named ? (countedName(texts, vocabulary, claim) ?? "") : "";
  const derived = claim.derivedFrom.length === 0 ? [] : [of.words.derived];
  return {
    answer: claimText(texts, vocabulary, claim, statement),
    figure,
    counts: [counts, ...derived].filter((part) => part !== "").join("; "),
    who: whoText(of, statement),
  };
}

/** What is set as large as a number: a number, or a few words in its place. */
function isFigure({ answer, degree }: Claim): boolean {
  return answer.kind === "quantity" && degree === "asserts";
}

function whoText({ texts, vocabulary, cards }: CardOf, statement: CellClaim["statement"]): string {
  const { speaker, said, via } = statement;
  const office = officeOn(texts, vocabulary, speaker, said);
  return [
    printedName(texts, vocabulary, speaker),
    office,
    via === null ? null : texts.event.claim.reportedBy(printedName(texts, vocabulary, via)),
    said === null ? cards.undated : formatDay(texts, said),
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** The hosts where the accounts can be read, each once. */
function sourcesOf({ record }: CardOf, claims: readonly CellClaim[]): string {
  const ids = new Set(claims.flatMap(({ claim }) => claim.sources));
  const hosts = record.sources
    .filter(({ id }) => ids.has(id))
    .map(({ url }) => new URL(url).hostname.replace(/^www\./u, ""));
  return [...new Set(hosts)].join(", ");
}
