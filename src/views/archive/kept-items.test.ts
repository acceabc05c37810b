import { describe, expect, it } from "vitest";
import type { ArchiveHit, HitMatch } from "../../archive/archive-answer";
import type { ListRow } from "../../archive/published-list";
import { KeptItems } from "./kept-items";

const aRow = (id: string) => ({ id }) as ListRow;
const aHit = (place: number, marked: HitMatch["marks"] = []): ArchiveHit => ({
  place,
  title: "Exchange",
  row: null,
  matches: [{ language: "en", side: null, field: "title", text: "Exchange", marks: marked }],
});
const none = () => null;

describe(KeptItems, () => {
  it("gives the same item while an event is found alike, and another when it is marked otherwise", () => {
    const kept = new KeptItems();
    const first = kept.itemOf(aHit(3, [[0, 8]]), () => aRow("a"));
    expect(kept.itemOf(aHit(3, [[0, 8]]), () => aRow("a"))).toBe(first);
    const other = kept.itemOf(aHit(3, [[0, 2]]), none);
    expect(other).not.toBe(first);
    expect(other.row).toBe(first.row);
  });

  it("takes the row that came with the find, or later from a file", () => {
    const kept = new KeptItems();
    expect(kept.itemOf(aHit(4), none).row).toBeNull();
    expect(kept.itemOf(aHit(4), () => aRow("b")).row?.id).toBe("b");
    const title = { en: "Exchange", uk: "Обмін", ru: "Обмен" };
    const packed = { ...aHit(5), row: { title, rest: '{"id":"c"}' } };
    expect(kept.itemOf(packed, none).row).toEqual({ id: "c", title });
  });
});
