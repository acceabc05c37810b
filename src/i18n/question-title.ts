import type { Row } from "../compare/comparison";
import { countsBodies } from "../model/lattice";
import type { Claim, Movement, Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { formatDay } from "./dates";
import { capitalized, listNames, partyName, peopleName, placeName, populationName } from "./names";
import type { Texts } from "./texts";

/** The parts of a record that headings are made from. */
export interface Asked {
  readonly movements: readonly Movement[];
  readonly statements: readonly {
    readonly claims: readonly Pick<Claim, "question" | "makeUp">[];
  }[];
}

/** The heading of one question: "Ukrainians returned, in all", "Killed: Russian servicemen". */
export function questionTitle(
  texts: Texts,
  vocabulary: Vocabulary,
  asked: Asked,
  question: Question,
): string {
  const movement = asked.movements.find(({ id }) => id === question.movement);
  const head =
    movement === undefined
      ? heading(texts, vocabulary, question)
      : movementTitle(texts, vocabulary, asked, question, movement);
  return [head, ...limits(texts, vocabulary, question)].join(" · ");
}

/** The heading of a row: its question, or the two that belong together. */
export function rowTitle(
  texts: Texts,
  vocabulary: Vocabulary,
  asked: Asked,
  row: Pick<Row, "nature" | "questions">,
): string {
  const [first, second] = row.questions;
  if (first === undefined) return "";
  if (second === undefined) return questionTitle(texts, vocabulary, asked, first);
  return (
    mirrorTitle(texts, vocabulary, asked, row) ??
    sharedTitle(texts, vocabulary, row.nature, [first, second]) ??
    besideTitle(texts, vocabulary, asked, [first, second])
  );
}

/** What the headline asks of its row: a question where one reads better than the row's heading. */
export function headlineQuestion(
  texts: Texts,
  vocabulary: Vocabulary,
  asked: Asked,
  row: Pick<Row, "nature" | "questions">,
): string {
  const happened = row.questions.every(({ stage }) => stage === null);
  return row.nature === "mirror" && happened && areTotals(row.questions)
    ? texts.questions.mirrorOfMovements
    : rowTitle(texts, vocabulary, asked, row);
}

function areTotals(questions: readonly Question[]): boolean {
  return questions.every(({ movement, population }) => movement !== null && population === null);
}

function heading(texts: Texts, vocabulary: Vocabulary, question: Question): string {
  const { questions, language } = texts;
  const { measure, topic, population, stage } = question;
  const name = vocabulary.topics[topic ?? ""]?.name ?? vocabulary.measures[measure ?? ""]?.name;
  const asked = name?.[language] ?? topic ?? measure ?? question.id;
  const whole =
    population === null
      ? asked
      : questions.about(asked, populationName(texts, vocabulary, population));
  return stage === null ? whole : questions.staged[stage](whole);
}

function movementTitle(
  texts: Texts,
  vocabulary: Vocabulary,
  asked: Asked,
  { population, stage }: Question,
  movement: Movement,
): string {
  const { questions } = texts;
  const crossing = whoCrossed(vocabulary, asked, movement);
  const home = crossing?.side === movement.to;
  const part = population === null ? null : populationName(texts, vocabulary, population);
  const all = crossing === null ? null : populationName(texts, vocabulary, crossing.id);
  if (stage !== null) {
    const staged = home ? questions.stagedReturn : questions.stagedHandover;
    return staged[stage](part ?? all ?? peopleName(texts, vocabulary, movement.to));
  }
  if (part !== null) return home ? questions.returnedPart(part) : questions.handedOverPart(part);
  if (all === null) {
    const [from, to] = [movement.from, movement.to].map((id) => partyName(texts, vocabulary, id));
    return questions.crossed(from ?? "", to ?? "");
  }
  const title = home ? questions.returned(all) : questions.handedOver(all);
  return capitalized(texts, title);
}

interface Crossing {
  readonly id: string;
  readonly side: string;
}

/**
 * The widest name of a side's people or bodies that speakers used of a movement: "Ukrainians" where they
 * spoke of servicemen and civilians. The one named most often, where speakers differ. Bodies that nobody
 * gives to one side as a whole stay bodies, although some of them are.
 */
function whoCrossed(
  { populations }: Vocabulary,
  asked: Asked,
  movement: Movement,
): Crossing | null {
  const claims = asked.statements
    .flatMap((statement) => statement.claims)
    .filter(({ question }) => question.movement === movement.id);
  const wholes = claims.flatMap(({ makeUp, question }) =>
    makeUp === null || question.population !== null ? [] : makeUp,
  );
  const bodies = wholes.length > 0 && wholes.every((id) => countsBodies(populations, id));
  if (bodies && wholes.every((id) => sidedRoot(populations, id) === null)) {
    return { id: widest(populations, wholes[0] ?? ""), side: movement.to };
  }
  const named = claims
    .flatMap(({ makeUp, question }) => makeUp ?? question.population ?? [])
    .flatMap((id) => sidedRoot(populations, id) ?? []);
  const counts = countBy(named);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  const side = most === undefined ? undefined : populations[most[0]]?.side;
  return most === undefined || side === undefined ? null : { id: most[0], side };
}

/** The widest population that holds one: bodies of volunteers are bodies. */
function widest(populations: Vocabulary["populations"], id: string): string {
  const [outer] = populations[id]?.within ?? [];
  return outer === undefined ? id : widest(populations, outer);
}

function countBy(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The population that carries the side, of which `id` is a part. Lattices have no cycles. */
function sidedRoot(populations: Vocabulary["populations"], id: string): string | null {
  const entry = populations[id];
  if (entry === undefined) return null;
  if (entry.side !== undefined) return id;
  for (const outer of entry.within ?? []) {
    const root = sidedRoot(populations, outer);
    if (root !== null) return root;
  }
  return null;
}

/**
 * "Russians and Ukrainians returned, each side's own", for the totals of both movements; "Agreed return:
 * Russians and Ukrainians" for what was only agreed.
 */
function mirrorTitle(
  texts: Texts,
  vocabulary: Vocabulary,
  asked: Asked,
  { nature, questions }: Pick<Row, "nature" | "questions">,
): string | null {
  if ((nature !== "mirror" && nature !== "swap") || !areTotals(questions)) return null;
  const movements = questions.flatMap(
    ({ movement }) => asked.movements.find(({ id }) => id === movement) ?? [],
  );
  const crossings = movements.map((movement) => whoCrossed(vocabulary, asked, movement));
  const names = crossings.flatMap((each) =>
    each === null ? [] : [populationName(texts, vocabulary, each.id)],
  );
  if (names.length < 2) return null;
  const home = movements.every(({ to }, index) => crossings[index]?.side === to);
  const { bothReturned, bothWays, bothHandedOver, stagedReturn, stagedHandover } = texts.questions;
  const [stage] = questions.map((question) => question.stage);
  if (stage != null) return (home ? stagedReturn : stagedHandover)[stage](listNames(texts, names));
  const returned = nature === "swap" ? bothWays : bothReturned;
  const title = home ? returned : bothHandedOver;
  return capitalized(texts, title(listNames(texts, names)));
}

/** What two questions share is said once: "Violations: by the north · 19 April / by the south · 20 April". */
function sharedTitle(
  texts: Texts,
  vocabulary: Vocabulary,
  nature: Row["nature"],
  [first, second]: readonly [Question, Question],
): string | null {
  const alike = first.measure === second.measure && first.topic === second.topic;
  const [a, b] = [first.population, second.population];
  if (!alike || first.movement !== null || second.movement !== null) return null;
  if (first.stage !== second.stage || a === null || b === null || a === b) return null;
  const [one = "", two = ""] = [a, b].map((id) => populationName(texts, vocabulary, id));
  const [these, those] = [first, second].map((each) => limits(texts, vocabulary, each));
  const asked = heading(texts, vocabulary, { ...first, population: null });
  const about = (names: string) => texts.questions.about(asked, names);
  if (these?.join() !== those?.join()) {
    const parts = [[one, ...(these ?? [])].join(" · "), [two, ...(those ?? [])].join(" · ")];
    return about(texts.questions.beside(parts[0] ?? "", parts[1] ?? ""));
  }
  const names =
    nature === "mirror" ? listNames(texts, [one, two]) : texts.questions.beside(one, two);
  return [about(names), ...(these ?? [])].join(" · ");
}

/** Two headings, or one where they part only in what narrows them: "Killed: people · left bank / right bank". */
function besideTitle(
  texts: Texts,
  vocabulary: Vocabulary,
  asked: Asked,
  [first, second]: readonly [Question, Question],
): string {
  const whole = (question: Question) => questionTitle(texts, vocabulary, asked, question);
  const head = (question: Question) => whole({ ...question, ...unlimited });
  const [a, b] = [first, second].map((each) => limits(texts, vocabulary, each).join(" · "));
  if (a && b && head(first) === head(second)) {
    return [head(first), texts.questions.beside(a, b)].join(" · ");
  }
  return texts.questions.beside(whole(first), whole(second));
}

const unlimited = { category: null, direction: null, territory: null, window: null };

/** What narrows a question: category, direction, territory, window. */
export function limits(texts: Texts, vocabulary: Vocabulary, question: Question): string[] {
  const { category, direction, territory, window } = question;
  return [
    category === null ? null : populationName(texts, vocabulary, category),
    direction === null ? null : texts.questions.direction(partyName(texts, vocabulary, direction)),
    territory === null ? null : placeName(texts, vocabulary, territory),
    window === null ? null : formatWindow(texts, window),
  ].filter((limit) => limit !== null);
}

/**
 * A window as its own text tells it: whole days, or with the hours that its speaker named, since 23:00 to
 * 07:00 and 07:00 to 09:00 are two windows of one day.
 */
function formatWindow(texts: Texts, window: string): string {
  const unbounded = { earliest: null, latest: null, zone: null, clock: false };
  const day = (edtf: string) => formatDay(texts, { edtf, ...unbounded });
  const [from, to] = window.split("/").map(pointOf);
  if (from?.time == null || to?.time == null) return day(window);
  const zone = from.zone === to.zone ? [] : [` (${from.zone})`];
  const start = `${day(from.date)}, ${from.time}${zone.join("")}`;
  const end = from.date === to.date ? to.time : `${day(to.date)}, ${to.time}`;
  const dash = from.date === to.date ? "–" : " – ";
  return `${start}${dash}${end} (${to.zone})`;
}

/** 2025-12-28T23:00+03:00 -> its day, its clock time and the clock's offset. */
function pointOf(edtf: string) {
  const [date = "", clock = ""] = edtf.split("T");
  const [, time = null, zone = ""] = /^(\d\d:\d\d)(?::\d\d)?(.*)$/.exec(clock) ?? [];
  return { date, time, zone: zone === "Z" ? "UTC" : zone };
}
