import { describe, expect, it } from "vitest";
import { countsBodies, isPart, type Lattice } from "./lattice";

const people: Lattice = {
  people: {},
  servicemen: { within: ["people"] },
  women: { within: ["people"] },
  officers: { within: ["servicemen"] },
  "women-officers": { within: ["officers", "women"] },
};

describe(isPart, () => {
  it.each([
    ["itself", "officers", "officers", true],
    ["one step", "servicemen", "people", true],
    ["two steps", "officers", "people", true],
    ["by the second of two ways", "women-officers", "women", true],
    ["not the other way round", "people", "servicemen", false],
    ["not a neighbour", "women", "servicemen", false],
    ["an unknown name is only part of itself", "cats", "people", false],
    ["an unknown name and itself", "cats", "cats", true],
    ["names of the language's own objects", "constructor", "people", false],
  ])("%s", (_, inner, outer, expected) => {
    expect(isPart(people, inner, outer)).toBe(expected);
  });

  it("comes to an end where a file goes round in a circle", () => {
    const circle: Lattice = { a: { within: ["b"] }, b: { within: ["c"] }, c: { within: ["a"] } };
    expect(isPart(circle, "a", "c")).toBe(true);
    expect(isPart(circle, "a", "d")).toBe(false);
  });

  it("takes a long chain without running out of stack", () => {
    const chain: Lattice = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, index) => [`p${index}`, { within: [`p${index + 1}`] }]),
    );
    expect(isPart(chain, "p0", "p50000")).toBe(true);
  });
});

describe(countsBodies, () => {
  const name = { en: "a", uk: "a", ru: "a" };
  const populations = {
    people: { name },
    soldiers: { name, within: ["people"] },
    bodies: { name, unit: "bodies" as const },
    fallen: { name, within: ["bodies"] },
    "fallen-officers": { name, within: ["fallen"] },
  };

  it.each([
    ["says so itself", "bodies", true],
    ["is part of such a one", "fallen", true],
    ["is a part of a part", "fallen-officers", true],
    ["counts people", "soldiers", false],
    ["is unknown", "constructor", false],
  ])("of a population that %s", (_, id, expected) => {
    expect(countsBodies(populations, id)).toBe(expected);
  });
});
