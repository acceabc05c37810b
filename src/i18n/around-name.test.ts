import { describe, expect, it } from "vitest";
import { aroundName } from "./around-name";
import { en } from "./en";
import { ru } from "./ru";
import { uk } from "./uk";

describe(aroundName, () => {
  it.each([
    [en, "as reported by ", ""],
    [uk, "за повідомленням видання «", "»"],
    [ru, "по сообщению издания «", "»"],
  ])("parts a text where its name stands", (texts, before, after) => {
    expect(aroundName(texts.event.claim.reportedBy)).toEqual([before, after]);
  });
});
