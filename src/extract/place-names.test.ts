import { describe, expect, it } from "vitest";
import { mayBeOneName, skeletonOf } from "./place-names";

describe(mayBeOneName, () => {
  it.each([
    ["Балаклії", "Balakliia"],
    ["Балаклее", "Балаклії"],
    ["Зарічному", "Zarichne"],
    ["Шахтёрске", "Shakhtarsk"],
    ["Липовому", "Lypove"],
    ["Горловке", "Horlivka"],
  ])("takes %s and %s for one", (a, b) => {
    expect(mayBeOneName(skeletonOf(a), skeletonOf(b))).toBe(true);
  });

  it.each([
    ["Balakliia", "Lozova"],
    ["Токмаке", "Таганроге"],
    ["Izium", "Irpin"],
    ["Lyman", "Lypove"],
  ])("tells %s from %s", (a, b) => {
    expect(mayBeOneName(skeletonOf(a), skeletonOf(b))).toBe(false);
  });
});
