import { describe, expect, it } from "vitest";
import { type ChoiceWindow, chooseStoring, mayStore } from "./storing-choice";

function aWindow(navigator: object = {}): ChoiceWindow {
  const kept = new Map<string, string>();
  return {
    localStorage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    },
    navigator,
  };
}

const closed: ChoiceWindow = {
  get localStorage(): Storage {
    throw new DOMException("denied", "SecurityError");
  },
  navigator: {},
};

describe("whether pages are stored", () => {
  it.each([
    ["unasked", {}, true],
    ["unasked, where nothing speaks against it", { connection: { saveData: false } }, true],
    ["where data is to be saved", { connection: { saveData: true } }, false],
    ["where the browser tells something else", { connection: "fast" }, true],
  ])("%s", (_, navigator, expected) => {
    expect(mayStore(aWindow(navigator))).toBe(expected);
  });

  it("is the reader's choice, whatever the connection", () => {
    const window = aWindow({ connection: { saveData: true } });
    chooseStoring(window, true);
    expect(mayStore(window)).toBe(true);
    chooseStoring(window, false);
    expect(mayStore(window)).toBe(false);
  });

  it("is no where nothing can be remembered, and choosing does not fail there", () => {
    chooseStoring(closed, true);
    expect(mayStore(closed)).toBe(false);
  });
});
