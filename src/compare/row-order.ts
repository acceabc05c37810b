import { countsBodies } from "../model/lattice";
import type { Question } from "../model/record";
import type { Row } from "./comparison";
import type { Context } from "./context";
import { leadRank, makeUpOf } from "./leads";

/**
 * Rows in an order that the file's own order has no part in: the headline, lead questions, movements and
 * their make-up, counts, topics; inside each by the vocabulary's order.
 */
export function orderRows(rows: readonly Row[], headline: string | null, context: Context): Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, headline, context) }));
  return keyed.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ row }) => row);
}

type Key = readonly (number | string)[];

function keyOf(row: Row, headline: string | null, context: Context): Key {
  const [question] = row.questions;
  if (question === undefined) return [9];
  const ranks = row.questions.map((each) => leadRank(each, context) ?? 99);
  return [
    Number(row.id !== headline),
    Number(row.before),
    Math.min(...ranks),
    kindOf(question),
    Number(movesBodies(row, context)),
    vocabularyPlace(question, context),
    row.id,
  ];
}

/** Movements of people come before those of bodies, whatever a record calls them. */
function movesBodies(row: Row, { vocabulary: { populations } }: Context): boolean {
  const moved = row.questions.filter(({ movement }) => movement !== null);
  const named = [...makeUpOf(row), ...moved.flatMap(({ population }) => population ?? [])];
  return moved.length > 0 && named.length > 0 && named.every((id) => countsBodies(populations, id));
}

function kindOf({ movement, measure }: Question): number {
  if (movement !== null) return 0;
  return measure !== null ? 1 : 2;
}

function vocabularyPlace(question: Question, { vocabulary, record }: Context): number {
  const { movement, measure, topic, population } = question;
  const place = (names: object, id: string | null) => Object.keys(names).indexOf(id ?? "") + 1;
  const head =
    movement !== null
      ? record.movements
          .map(({ id }) => id)
          .toSorted()
          .indexOf(movement)
      : place(measure === null ? vocabulary.topics : vocabulary.measures, measure ?? topic);
  return head * 10_000 + place(vocabulary.populations, population);
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, first] of a.entries()) {
    const second = b[index] ?? 0;
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}
