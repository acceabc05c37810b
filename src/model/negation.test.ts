import { describe, expect, it } from "vitest";
import { isNegated } from "./negation";

describe(isNegated, () => {
  it.each([
    ["en", "The aircraft was not hit."],
    ["en", "No prisoners were on board."],
    ["en", "The aircraft wasn't hit."],
    ["en", "The aircraft wasn’t hit."],
    ["en", "NEVER was it hit."],
    ["en", "Nobody was hurt."],
    ["en", "They cannot confirm it."],
    ["en", "Nothing was left."],
    ["uk", "Літак не збили."],
    ["uk", "Не збили жодного літака."],
    ["uk", "Полонених на борту немає."],
    ["uk", "Ніхто не постраждав."],
    ["uk", "Жодних втрат."],
    ["uk", "Нічого вцілілого."],
    ["ru", "Самолёт не сбит."],
    ["ru", "Пострадавших нет."],
    ["ru", "Ни одного сбитого самолёта."],
    ["ru", "Никто из них."],
    ["ru", "Никаких потерь."],
    ["ru", "Никакого обмена."],
  ])("%s: finds the negation in %j", (language, text) => {
    expect(isNegated(text, language)).toBe(true);
  });

  it.each([
    ["en", "The ministry noted the loss of an unknown number."],
    ["en", "Another notice came from the north."],
    ["en", "The knot held; nonetheless the notes remain."],
    ["en", "The crew was killed without warning."],
    ["en", "Few were wounded."],
    ["uk", "Небо над містом було закрите, нетто й невідомо скільки."],
    ["uk", "Ніч, ніж і німці."],
    ["uk", "Нещодавно звільнені незалежні спостерігачі."],
    ["ru", "Небо, нетто и неизвестное число."],
    ["ru", "Нити, нивы, немцы и нетронутый склад."],
    ["ru", "Несколько человек недавно вернулись."],
  ])("%s: leaves %j alone", (language, text) => {
    expect(isNegated(text, language)).toBe(false);
  });

  it("judges no language that it does not know", () => {
    expect(isNegated("Nicht getroffen, not hit.", "de")).toBe(false);
  });
});
