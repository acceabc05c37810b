import { describe, expect, it } from "vitest";
import { readQuantities } from "./read-quantities";
import { refusal, refusalToCompare } from "./refusal";

const million = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length));

describe(refusal, () => {
  it.each([
    ["rows of a table", "Назва\t12\t13%\t1 234,5\n"],
    ["broken markup", "<div><p class='a>12<br></ div><<<"],
    ["faces", "😀 5 "],
    ["a chain of figures", "1-1-1…"],
    ["writing from the right with figures", "שלום 12 "],
    ["lines of figures", "5\n"],
    ["marks on no letter", "\u0301"],
  ])("refuses a megabyte of %s", (_, part) => {
    expect(refusal(million(part))).not.toBeNull();
  });

  it("refuses a megabyte of figures in words while it reads them", () => {
    expect(() => readQuantities(million("one "))).toThrow(/figures/);
  });

  it("compares articles and no archives", () => {
    expect(refusalToCompare(million("a "), "b")).not.toBeNull();
    expect(refusalToCompare("a", "b")).toBeNull();
  });

  it.each([
    ["news", "Звільнено 106 військових, з них п’ятеро — офіцери. It was said on 10 April. "],
    ["writing from the right", "שלום לכולם "],
    ["one letter", "а"],
    ["one figure", "7"],
  ])("lets a megabyte of %s be read", (_, part) => {
    expect(refusal(million(part))).toBeNull();
  });
});
