import type { Comparison } from "../compare/comparison";
import { givesFigure, isOutlet, sideOf } from "../compare/context";
import { groupBy } from "../model/group-by";
import { countsBodies, isPart } from "../model/lattice";
import { movesBodies } from "../model/moves-bodies";
import type { Claim, EventRecord, Movement } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import {
  type Cargo,
  measured,
  movedTo,
  ownReturned,
  type SeriesDefinition,
} from "./series-definition";
import {
  type PlacedClaim,
  placedClaims,
  pointsOf,
  type SeriesEvent,
  type SeriesPoint,
} from "./series-point";

/** A measure across events, as parties gave it. Outlets that speak for themselves stay outside. */
export interface Series {
  readonly definition: SeriesDefinition;
  /** Oldest first. */
  readonly events: readonly SeriesEvent[];
}

/** An event and what its comparison came to. */
export interface ComparedRecord {
  readonly record: EventRecord;
  readonly comparison: Comparison;
}

/** Fewer events make no series. */
const fewest = 3;

/** Every series that the events make, the longest first. The order of the events changes nothing. */
export function collectSeries(
  events: readonly ComparedRecord[],
  vocabulary: Vocabulary,
  within: ReadonlyMap<string, string> = new Map(),
): readonly Series[] {
  const parts = events.flatMap((event) => seriesIn(event, vocabulary));
  const groups = groupBy(parts, ({ definition }) => definition.id);
  return [...groups.values()]
    .flatMap((group) => joined(group, vocabulary, within))
    .filter(({ events: all }) => all.filter(hasFigure).length >= fewest)
    .toSorted(
      (a, b) => b.events.length - a.events.length || (a.definition.id < b.definition.id ? -1 : 1),
    );
}

function hasFigure({ points }: SeriesEvent): boolean {
  return points.some(({ standing }) => standing === "stated");
}

/** One event's part of one series, with the sides whose silence on it is silence. */
interface SeriesPart {
  readonly definition: SeriesDefinition;
  readonly record: EventRecord;
  readonly claims: readonly PlacedClaim[];
  readonly all: readonly PlacedClaim[];
  /** Null: the sides that speak anywhere in the series. */
  readonly expected: readonly string[] | null;
}

function seriesIn({ record, comparison }: ComparedRecord, vocabulary: Vocabulary): SeriesPart[] {
  const context = { record, vocabulary };
  const all = placedClaims(comparison).filter(({ party }) => !isOutlet(party, context));
  const parts = [
    ...movementParts(record, all, vocabulary),
    ...measureParts(record, all, vocabulary),
  ];
  const groups = groupBy(parts, ({ definition }) => definition.id);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const expected = group.flatMap(({ expected: sides }) => sides ?? []);
    return {
      ...first,
      claims: group.flatMap(({ claims }) => claims),
      expected: first.expected === null ? null : [...new Set(expected)],
    };
  });
}

function movementParts(
  record: EventRecord,
  all: readonly PlacedClaim[],
  vocabulary: Vocabulary,
): SeriesPart[] {
  const side = (party: string) => sideOf(party, { record, vocabulary });
  return record.movements.flatMap((movement): SeriesPart[] => {
    const { to, from, id } = movement;
    const cargo = cargoOf(movement, all, vocabulary);
    const about = all.filter(
      ({ claim: { question } }) => question.movement === id && question.stage === null,
    );
    const wholes = about.filter(({ claim }) => claim.question.population === null);
    const ends = [from, to].filter((end) => side(end) !== null);
    const shared = { record, all };
    const own = wholes.filter(({ party }) => side(party) === to);
    const named = groupBy(
      about.filter(({ claim }) => claim.question.population !== null),
      ({ claim }) => claim.question.population,
    );
    return [
      {
        ...shared,
        definition: ownReturned(cargo),
        claims: own,
        expected: side(to) === to ? [to] : [],
      },
      { ...shared, definition: movedTo(to, cargo), claims: wholes, expected: ends },
      ...[...named].map(([population, claims]) => ({
        ...shared,
        definition: movedTo(to, cargo, population),
        claims,
        expected: ends,
      })),
    ];
  });
}

/** Whether people or bodies crossed: what speakers call them, else what the event's other movements moved. */
function cargoOf(
  movement: Movement,
  all: readonly PlacedClaim[],
  { populations }: Vocabulary,
): Cargo {
  const claims = all.map(({ claim }) => claim);
  return movesBodies(movement.id, claims, populations) ? "bodies" : "people";
}

function measureParts(
  record: EventRecord,
  all: readonly PlacedClaim[],
  { measures }: Vocabulary,
): SeriesPart[] {
  return all.flatMap((placed) => {
    const { question } = placed.claim;
    const measure =
      question.measure === null || question.movement !== null
        ? undefined
        : measures[question.measure];
    if (measure === undefined) return [];
    const definition = measured(question, measure);
    return { definition, record, claims: [placed], all, expected: null };
  });
}

function joined(
  group: readonly SeriesPart[],
  vocabulary: Vocabulary,
  within: ReadonlyMap<string, string>,
): readonly Series[] {
  const [first] = group;
  if (first === undefined) return [];
  const { definition } = first;
  const speaking = group.flatMap(({ record, claims }) =>
    claims.flatMap(({ party }) => sideOf(party, { record, vocabulary }) ?? []),
  );
  const sides = new Set(speaking);
  const order = Object.keys(vocabulary.parties);
  const ordered = order.filter((id) => sides.has(id));
  const places = new Map(order.map((id, place) => [id, place]));
  const events = group
    .map((part) => ({
      ...eventOf(part, part.expected ?? ordered, places, vocabulary),
      // Only totals of movements are known to hold one another.
      within: definition.cargo === null ? null : (within.get(part.record.id) ?? null),
    }))
    // Nobody who is asked spoke of it, as of people brought to a third state.
    .filter(({ points }) => points.length > 0)
    .toSorted((a, b) => firstMoment(a) - firstMoment(b) || (a.id < b.id ? -1 : 1));
  return [{ definition, events }];
}

function firstMoment({ date }: SeriesEvent): number {
  return date.earliest ?? date.latest ?? 0;
}

function eventOf(
  part: SeriesPart,
  expected: readonly string[],
  places: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): SeriesEvent {
  const { record, claims } = part;
  const { id, kind, date, title } = record;
  const byParty = groupBy(claims, ({ party }) => party);
  const context = {
    all: part.all,
    isBeyond: (claim: Claim) => isBeyond(claim, part, vocabulary),
  };
  const stated = [...byParty.values()].flatMap((own) => pointsOf(own, context));
  const heard = new Set(stated.map(({ party }) => sideOf(party, { record, vocabulary })));
  const missing = expected
    .filter((side) => !heard.has(side))
    .map((side) => absence(side, part, vocabulary));
  const placeOf = ({ party }: SeriesPoint) => places.get(party) ?? -1;
  const points = [...stated, ...missing].toSorted(
    (a, b) => placeOf(a) - placeOf(b) || ((a.claim ?? "") < (b.claim ?? "") ? -1 : 1),
  );
  return { id, kind, date, title, within: null, points };
}

/**
 * Whether a whole counts more than the side it went to: 215 "people", ten foreigners among them, are no
 * number of Ukrainians. Its people are its own and all who are part of them.
 */
function isBeyond(
  { question, makeUp, whole }: Claim,
  { definition, record }: SeriesPart,
  { populations }: Vocabulary,
): boolean {
  if (definition.cargo === null || definition.population !== null) return false;
  if (!whole || makeUp === null) return false;
  const to = record.movements.find(({ id }) => id === question.movement)?.to;
  const own = ofSide(populations).get(to) ?? [];
  return own.length > 0 && !own.some((outer) => isPart(populations, makeUp, outer));
}

type Populations = Vocabulary["populations"];

/** The populations by the side they carry; kept, since every claim of every event asks. */
function ofSide(populations: Populations): ReadonlyMap<string | undefined, readonly string[]> {
  const known = bySide.get(populations);
  if (known !== undefined) return known;
  const groups = groupBy(Object.keys(populations), (id) => populations[id]?.side);
  bySide.set(populations, groups);
  return groups;
}

const bySide = new WeakMap<Populations, ReadonlyMap<string | undefined, readonly string[]>>();

/** Why a side has no figure of this definition: it gave parts, another definition's figure, or nothing. */
function absence(
  side: string,
  { definition, record, all }: SeriesPart,
  vocabulary: Vocabulary,
): SeriesPoint {
  const own = all.filter(({ party }) => sideOf(party, { record, vocabulary }) === side);
  const asked = { ...definition, to: definition.to ?? side };
  const near = own.find((placed) => isNear(placed, asked, record, vocabulary));
  return {
    party: side,
    row: near?.row ?? null,
    claim: near?.claim.id ?? null,
    standing: near === undefined ? "silent" : definition.cargo === null ? "other" : "part",
    quantity: null,
    addedFrom: [],
    beyond: null,
    secondHand: false,
    revised: [],
  };
}

/** Whether a claim counts a part of what the series counts, or something that holds it. */
function isNear(
  { claim, status }: PlacedClaim,
  definition: SeriesDefinition,
  { movements }: EventRecord,
  { measures, populations }: Vocabulary,
): boolean {
  const { question, answer } = claim;
  if (answer.kind !== "quantity" || question.stage !== definition.stage) return false;
  if (status !== "current" || !givesFigure({ claim })) return false;
  if (definition.cargo !== null) {
    if (definition.population !== null || question.population === null) return false;
    const movement = movements.find(({ id }) => id === question.movement);
    const bodies = countsBodies(populations, question.population);
    return (
      movement !== undefined &&
      movement.to === definition.to &&
      bodies === (definition.cargo === "bodies")
    );
  }
  return (
    question.direction === definition.direction &&
    question.category === definition.category &&
    question.territory === definition.territory &&
    nested(measures, question.measure, definition.measure) &&
    nested(populations, question.population, definition.population)
  );
}

function nested(
  lattice: Parameters<typeof isPart>[0],
  a: string | null,
  b: string | null,
): boolean {
  if (a === null || b === null) return a === b;
  return isPart(lattice, a, b) || isPart(lattice, b, a);
}
