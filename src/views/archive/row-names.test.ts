import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NamedRow, nameRows } from "./row-names";

const rows = (from: number, places: readonly (number | null)[]) =>
  places.map((place, index) => ({ at: from + index, place }));
const names = (named: readonly NamedRow[]) => named.map(({ name }) => name);

describe(nameRows, () => {
  it("leaves a row its name when it becomes known which event it is", () => {
    const coming = nameRows([], rows(198, [null, null]));
    expect(names(nameRows(coming, rows(198, [1, 0])))).toEqual(names(coming));
  });

  it("leaves it when the event is for a moment not known again, as another answer comes", () => {
    const known = nameRows([], rows(70, [4, 9]));
    const asked = nameRows(known, rows(70, [null, null]));
    expect(names(nameRows(asked, rows(70, [4, 9])))).toEqual(names(known));
  });

  it("lets it go with the event where the order changes", () => {
    const [first, second] = names(nameRows([], rows(0, [7, 8])));
    const before = nameRows([], rows(0, [7, 8]));
    expect(names(nameRows(before, rows(0, [8, 7])))).toEqual([second, first]);
  });

  it("gives another event that takes a place another name", () => {
    const before = nameRows([], rows(0, [7]));
    expect(names(nameRows(before, rows(0, [8])))).not.toEqual(names(before));
  });

  it("names no two rows alike, whatever was drawn before", () => {
    const drawn = fc
      .tuple(fc.nat(6), fc.uniqueArray(fc.nat(9)), fc.array(fc.boolean()))
      .map(([from, places, coming]) =>
        rows(
          from,
          places.map((place, index) => (coming[index] ? null : place)),
        ),
      );
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 6 }), (drawings) => {
        let named: readonly NamedRow[] = [];
        for (const drawing of drawings) {
          named = nameRows(named, drawing);
          expect(new Set(names(named)).size).toBe(named.length);
        }
      }),
    );
  });
});
