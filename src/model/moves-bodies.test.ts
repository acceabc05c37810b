import { describe, expect, it } from "vitest";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { movesBodies } from "./moves-bodies";
import type { ClaimFile } from "./schema";

const bodies = "remains";
const vocabulary = {
  ...testVocabulary,
  populations: {
    ...testVocabulary.populations,
    [bodies]: { name: inAll("remains"), unit: "bodies" as const },
  },
};

const whole = (moved: string, of?: string): ClaimFile => ({
  moved,
  n: 5,
  whole: true,
  ...(of === undefined ? {} : { of }),
});

function moves(movement: string, claims: Record<string, ClaimFile>): boolean {
  const { statements } = aRecord([aStatement("north-ministry", claims)], {}, vocabulary);
  return movesBodies(
    movement,
    statements.flatMap((one) => one.claims),
    vocabulary.populations,
  );
}

describe(movesBodies, () => {
  it("is told by whom a movement's figures count", () => {
    const claims = { a: whole("to-north", bodies), b: whole("to-south", "south-people") };
    expect(moves("to-north", claims)).toBe(true);
    expect(moves("to-south", claims)).toBe(false);
  });

  it("is told by the other movement where nobody says whom this one counts", () => {
    expect(moves("to-south", { a: whole("to-north", bodies), b: whole("to-south") })).toBe(true);
    expect(moves("to-south", { a: whole("to-north", "north-people"), b: whole("to-south") })).toBe(
      false,
    );
  });
});
