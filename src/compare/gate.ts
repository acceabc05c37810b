import { isPart, type Lattice } from "../model/lattice";
import type { Movement, Question } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import type { Dimension, GateOutcome } from "./comparison";

/**
 * The gate comes first: two answers are compared only when they count the same thing (semantics.md, "The
 * gate comes first"). Cut-offs are judged with the answers, since they need their dates.
 */
export function gate(
  a: Question,
  b: Question,
  vocabulary: Vocabulary,
  movements: readonly Movement[],
): GateOutcome {
  const relations: { dimension: Dimension; relation: Relation }[] = [];
  for (const [dimension, relate] of dimensions) {
    const relation = relate(a, b, vocabulary, movements);
    // What is asked comes before who is counted: no counterpart can bridge a difference in it.
    if (relation === "different" && asked.includes(dimension))
      return { gate: "different", dimension };
    relations.push({ dimension, relation });
  }
  const obstacle = relations.find(
    ({ relation }) => relation === "different" || relation === "unknown",
  );
  const counterpart = relations.some(({ relation }) => relation === "counterpart");
  if (counterpart) return counterpartOutcome(relations);
  if (obstacle !== undefined) {
    const { dimension, relation } = obstacle;
    return { gate: relation === "unknown" ? "unknown" : "different", dimension };
  }
  return nestedOutcome(relations);
}

type Relation = "same" | "a-inside" | "b-inside" | "counterpart" | "different" | "unknown";
type Related = readonly { readonly dimension: Dimension; readonly relation: Relation }[];
type Relate = (
  a: Question,
  b: Question,
  vocabulary: Vocabulary,
  movements: readonly Movement[],
) => Relation;

const asked: readonly Dimension[] = ["topic", "movement", "measure", "stage"];

/** What each speaker may draw for itself when two counts of one event are counterparts. */
const ownDrawing: readonly Dimension[] = ["window", "unit"];

function counterpartOutcome(related: Related): GateOutcome {
  const others = related.filter(
    ({ relation }) => relation !== "same" && relation !== "counterpart",
  );
  // Whoever names no hours has drawn none: its count may be of months, and the other's of one day.
  const obstacle = others.find(
    ({ dimension, relation }) => !ownDrawing.includes(dimension) || relation === "unknown",
  );
  if (obstacle !== undefined) return { gate: "different", dimension: obstacle.dimension };
  return { gate: "counterpart", differs: others.map(({ dimension }) => dimension) };
}

function nestedOutcome(related: Related): GateOutcome {
  const inside = related.filter(
    ({ relation }) => relation === "a-inside" || relation === "b-inside",
  );
  const [first] = inside;
  if (first === undefined) return { gate: "same" };
  const other = inside.find(({ relation }) => relation !== first.relation);
  if (other !== undefined) return { gate: "different", dimension: other.dimension };
  return { gate: "nested", inner: first.relation === "a-inside" ? "a" : "b" };
}

const dimensions: readonly (readonly [Dimension, Relate])[] = [
  ["topic", (a, b) => equalOr(a.topic, b.topic, "different")],
  ["movement", relateMovements],
  ["measure", (a, b, { measures }) => inLattice(a.measure, b.measure, measures, "different")],
  ["stage", (a, b) => equalOr(a.stage, b.stage, "different")],
  ["population", relatePopulations],
  ["direction", (a, b) => equalOr(a.direction, b.direction, "unknown")],
  [
    "category",
    (a, b, { populations }) => inLattice(a.category, b.category, populations, "unknown"),
  ],
  ["territory", (a, b, { places }) => inLattice(a.territory, b.territory, places, "unknown")],
  ["unit", relateUnits],
  ["window", (a, b) => equalOr(a.window, b.window, "unknown")],
];

/** Equal, or different; where only one says it, `lonely`. */
function equalOr(a: string | null, b: string | null, lonely: "different" | "unknown"): Relation {
  if (a === b) return "same";
  return a === null || b === null ? lonely : "different";
}

function inLattice(
  a: string | null,
  b: string | null,
  lattice: Lattice,
  lonely: "different" | "unknown",
): Relation {
  if (a === null || b === null || a === b) return equalOr(a, b, lonely);
  if (isPart(lattice, a, b)) return "a-inside";
  return isPart(lattice, b, a) ? "b-inside" : "different";
}

/** The two movements of an event are counterparts: each side handed over what the other received. */
function relateMovements(
  a: Question,
  b: Question,
  _: Vocabulary,
  movements: readonly Movement[],
): Relation {
  if (a.movement === b.movement) return "same";
  const [first, second] = [a, b].map(({ movement }) => movements.find(({ id }) => id === movement));
  if (first === undefined || second === undefined) return "different";
  return first.from === second.to && first.to === second.from ? "counterpart" : "different";
}

/**
 * The whole of a movement is everyone who crossed, whatever a speaker calls them, so every part of that
 * movement lies in it. Otherwise populations are the same, nested, counterparts or different.
 */
function relatePopulations(a: Question, b: Question, { populations }: Vocabulary): Relation {
  if (a.population === b.population) return "same";
  if (a.movement !== null && a.movement === b.movement) {
    if (a.population === null) return "b-inside";
    if (b.population === null) return "a-inside";
  }
  if (a.population === null || b.population === null) return "unknown";
  if (areCounterparts(a.population, b.population, populations)) return "counterpart";
  // "Russian troops" may hold those who fight for Russia, or leave them out as its ministry does.
  if ([a, b].some(({ population }) => populations[population ?? ""]?.extent === "unstated"))
    return "unknown";
  return inLattice(a.population, b.population, populations, "unknown");
}

function areCounterparts(a: string, b: string, populations: Vocabulary["populations"]): boolean {
  return populations[a]?.counterpart === b || populations[b]?.counterpart === a;
}

function relateUnits(a: Question, b: Question, { measures }: Vocabulary): Relation {
  const unit = (question: Question) => measures[question.measure ?? ""]?.unit ?? null;
  return unit(a) === unit(b) ? "same" : "different";
}
