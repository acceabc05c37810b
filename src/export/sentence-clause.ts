import type { CellClaim } from "../compare/comparison";
import { answerText, claimText, isNegative } from "../i18n/answer-text";
import { countedName, countedPopulation, withCounted } from "../i18n/counted";
import { firstDay, formatDay } from "../i18n/dates";
import { populationName } from "../i18n/names";
import { formatQuantity, isNone, isWithoutNumber } from "../i18n/quantities";
import { limits, questionTitle, rowTitle } from "../i18n/question-title";
import type { Subject, ToldFigure } from "../i18n/sentence-texts";
import { type Speaking, spokenName } from "../i18n/spoken-name";
import { groupBy } from "../model/group-by";
import { countsBodies } from "../model/lattice";
import { movesBodies } from "../model/moves-bodies";
import type { Claim, EventRecord, Question, Statement } from "../model/record";

/** What the clauses of one record are made from. */
export interface SpeakingOf extends Speaking {
  readonly record: EventRecord;
}

/** What a clause may leave out because the one before it said so. */
export interface Before {
  /** The day of the clause before. */
  day: string | null;
  /** The question that was named last. */
  question: string | null;
}

/** One statement's claims as one clause: "X said on 4 January 2023 that 89 servicemen were killed". */
export function clause(of: SpeakingOf, entries: readonly CellClaim[], before: Before): string {
  const [first] = entries;
  if (first === undefined) return "";
  const subject = spokenName(of, first.statement);
  const when = whenText(of, first.statement, before);
  const figures = entries.flatMap(({ claim }) => toldFigure(of, claim, first.statement) ?? []);
  const others = entries.filter(({ claim }) => toldFigure(of, claim, first.statement) === null);
  const told = figures.length === 0 ? [] : [of.words.told(subject, when, figures)];
  return [...told, ...answers(of, others, { subject, when, before })].join("; ");
}

interface Begun {
  readonly subject: Subject;
  readonly when: string;
  readonly before: Before;
}

function answers(of: SpeakingOf, entries: readonly CellClaim[], begun: Begun): readonly string[] {
  const made = entries.map((entry) => ({ entry, text: whole(of, entry, begun) }));
  const plain = made.flatMap(({ entry, text }) => (text === null ? entry : []));
  const wholes = made.flatMap(({ text }) => text ?? []);
  return [...oneAnnouncement(of, plain, begun), ...wholes];
}

/** Answers to several questions, each under its own; "160 for 160" stands under the heading of both. */
function oneAnnouncement(of: SpeakingOf, plain: readonly CellClaim[], begun: Begun): string[] {
  const { words, texts, vocabulary, record } = of;
  const named = (entries: readonly CellClaim[]) =>
    entries.map(({ claim, statement }) => answerOf(of, claim, statement)).join("; ");
  const groups = [...groupBy(plain, ({ claim }) => claim.question.id).values()];
  const questions = groups.flatMap(([one]) => one?.claim.question ?? []);
  const [first, second] = questions;
  if (second !== undefined && first?.movement != null && first.stage === second.stage) {
    const title = rowTitle(texts, vocabulary, record, { nature: "swap", questions });
    const about = words.question(innerQuotes(title));
    return [words.answered(begun.subject, begun.when, about, named(plain))];
  }
  return groups.flatMap((entries) => {
    const about = entries
      .slice(0, 1)
      .map(({ claim }) => aboutText(of, claim.question, begun.before));
    return words.answered(begun.subject, begun.when, about.join(""), named(entries));
  });
}

/** A claim that makes a clause of its own: a proposition, or a denial; null where its answer is named. */
function whole(of: SpeakingOf, { claim, statement }: CellClaim, { subject, when, before }: Begun) {
  const { words, texts, vocabulary } = of;
  const announced = isWithoutNumber(claim) ? announcedOf(of, claim, statement) : null;
  if (announced !== null)
    return words.withoutNumber(subject, when, announced.about, announced.people);
  const share = shareOf(of, claim);
  if (share !== null) return words.shared(subject, when, share.part, share.members);
  if (claim.denied !== undefined) return words.denied(subject, when, claim.denied[texts.language]);
  if (claim.degree === "denies" && claim.general) {
    return words.deniedInGeneral(subject, when, aboutText(of, claim.question, before, "asked"));
  }
  if (claim.degree === "denies" && claim.partly) {
    const part = answerText(texts, vocabulary, { ...claim, degree: "asserts", partly: false });
    const about = aboutText(of, claim.question, before, "asked");
    return words.deniedInPart(subject, when, about, part);
  }
  const figure = claim.degree === "denies" ? figureOf(of, claim) : null;
  if (figure !== null) return words.deniedFigure(subject, when, figure);
  const { proposition, denial } = vocabulary.topics[claim.question.topic ?? ""] ?? {};
  const said = proposition?.[texts.language];
  if (claim.answer.kind !== "stance" || said === undefined) return null;
  switch (claim.degree) {
    case "asserts":
      return words.stated(subject, when, said);
    case "likely":
      return (claim.possible ? words.possible : words.likely)(subject, when, said);
    case "denies": {
      const not = denial?.[texts.language];
      return not === undefined
        ? words.denied(subject, when, said)
        : words.stated(subject, when, not);
    }
    case "declines":
      return words.declined(subject, when, said);
    case "unknown":
      return null;
  }
}

function answerOf(of: SpeakingOf, claim: Claim, statement: Statement): string {
  const { texts, vocabulary } = of;
  const said = claimText(texts, vocabulary, claim, statement);
  const counts = claim.answer.kind === "quantity" && claim.degree !== "unknown";
  const named = claim.answer.kind === "quantity" && claim.answer.quantity.hedge !== "not-given";
  return counts && named ? withCounted(said, countedName(texts, vocabulary, claim), claim) : said;
}

/** A figure that is told of whom it counts; null for every other answer. */
function toldFigure(of: SpeakingOf, claim: Claim, statement: Statement): ToldFigure | null {
  const { degree } = claim;
  if (degree === "unknown" || degree === "declines" || isNegative(claim)) return null;
  return figureOf(of, claim, statement);
}

/** A figure told of whom it counts; null where it can only be named with its question. */
export function figureOf(of: SpeakingOf, claim: Claim, statement?: Statement): ToldFigure | null {
  const { texts, vocabulary, words } = of;
  const { answer, question } = claim;
  if (answer.kind !== "quantity" || answer.quantity.hedge === "not-given") return null;
  // "Half of those returned were wounded" is no figure of people: its question names what it is of.
  if (answer.quantity.share) return null;
  const about = aboutFigure(of, claim, statement?.party);
  const counted = countedName(texts, vocabulary, claim) ?? peopleOf(of, question);
  if (about === null || counted === null) return null;
  const said =
    claim.degree === "likely"
      ? answerText(texts, vocabulary, claim)
      : formatQuantity(texts, answer.quantity);
  const narrowed = [
    ...limits(texts, vocabulary, question),
    ...(claim.derivedFrom.length === 0 ? [] : [words.derived]),
  ];
  const brackets = narrowed.length === 0 ? "" : ` (${narrowed.join("; ")})`;
  const { said: numbers, share } = answer.quantity;
  return {
    about,
    figure: `${isNone(claim) ? words.none(counted, isOfPeople(of, claim)) : `${said} ${counted}`}${brackets}`,
    single: !share && numbers.length === 1 && numbers[0] === 1,
  };
}

/** A share of those who crossed, with what it consists of: "more than 50% of those returned", "officers". */
function shareOf({ texts, vocabulary }: SpeakingOf, claim: Claim) {
  const { answer, question, degree } = claim;
  if (answer.kind !== "quantity" || !answer.quantity.share || degree !== "asserts") return null;
  const id = question.movement === null ? null : question.population;
  const whole = countedName(texts, vocabulary, claim);
  if (id === null || whole === null) return null;
  const part = `${formatQuantity(texts, answer.quantity)} ${whole}`;
  return { part, members: populationName(texts, vocabulary, id) };
}

/** Whether a figure counts people, and neither bodies nor things. */
function isOfPeople({ vocabulary }: SpeakingOf, claim: Claim): boolean {
  const id = countedPopulation(claim);
  if (id !== null && countsBodies(vocabulary.populations, id)) return false;
  return (vocabulary.measures[claim.question.measure ?? ""]?.unit ?? "people") === "people";
}

/** Which way whom a claim without a number brought; null where it is of no movement. */
function announcedOf(of: SpeakingOf, claim: Claim, { party }: Statement) {
  const { texts, vocabulary, words } = of;
  if (claim.question.movement === null) return null;
  const about = aboutFigure(of, claim, party);
  const id = countedPopulation(claim);
  const { name, counted } = vocabulary.populations[id ?? ""] ?? {};
  const whom = texts.language === "en" ? name : (counted ?? name);
  return about === null ? null : { about, people: whom?.[texts.language] ?? words.unnamedPeople };
}

/** People, where a movement's figure stands without saying whom it counts. */
function peopleOf({ words, record, vocabulary }: SpeakingOf, { movement, population }: Question) {
  if (movement === null || population !== null) return null;
  const claims = record.statements.flatMap((statement) => statement.claims);
  return movesBodies(movement, claims, vocabulary.populations) ? null : words.people;
}

/** What is said of a figure: what its measure says, or which way people went as its speaker sees it. */
function aboutFigure(of: SpeakingOf, claim: Claim, party?: string): string | null {
  const { texts, vocabulary, words, record } = of;
  const { question } = claim;
  if (question.stage !== null) return null;
  const movement = record.movements.find(({ id }) => id === question.movement);
  if (movement === undefined) {
    const { said, saidOfBodies } = vocabulary.measures[question.measure ?? ""] ?? {};
    const id = countedPopulation(claim) ?? "";
    const ofBodies = countsBodies(vocabulary.populations, id) ? saidOfBodies : undefined;
    return (ofBodies ?? said)?.[texts.language] ?? null;
  }
  const side = vocabulary.parties[party ?? ""]?.side ?? party;
  return side === movement.to ? words.returned : words.handedOver;
}

/** What the answer is about: nothing where the clause before was about the same. */
function aboutText(
  of: SpeakingOf,
  question: Question,
  before: Before,
  named: "told" | "asked" = "told",
): string {
  if (before.question === question.id) return "";
  before.question = question.id;
  const { texts, vocabulary, words, record } = of;
  const said = vocabulary.topics[question.topic ?? ""]?.said?.[texts.language];
  if (named === "told" && said !== undefined && question.population === null)
    return words.onTopic(said);
  return words.question(innerQuotes(questionTitle(texts, vocabulary, record, question)));
}

/** When it was said, as a clause goes on after "said". */
export function whenText(
  { texts, words }: SpeakingOf,
  { said }: Statement,
  before: Before,
): string {
  const day = said === null ? null : firstDay(said);
  const precise = said !== null && /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(said.edtf);
  const same = precise && day !== null && day === before.day;
  before.day = precise ? day : null;
  if (said === null) return words.noDate;
  if (same) return words.sameDay;
  const text = formatDay(texts, said);
  return precise ? words.on(text) : words.bracketed(text);
}

/** Quotation marks inside quotation marks are of the other kind. */
function innerQuotes(text: string): string {
  return text.replace(/«([^»]*)»/gu, "„$1“").replace(/“([^”]*)”/gu, "‘$1’");
}
