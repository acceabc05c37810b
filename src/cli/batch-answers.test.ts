import { describe, expect, it } from "vitest";
import { answerOf } from "./batch-answers";

const ask = (asked: object) => answerOf(JSON.stringify(asked));

describe(answerOf, () => {
  it("gives each quantity with its reading and where it stands", () => {
    const text = "Звільнено понад сто шість військових, 10–15 поранено.";
    expect(ask({ id: "a", task: "extract", lang: "uk", text })).toMatchObject({
      id: "a",
      quantities: [
        { value: 106, op: ">=", start: 16, end: 25 },
        { lo: 10, hi: 15, op: "range" },
      ],
    });
  });

  it.each<[string, string, object]>([
    ["no JSON", "{", { id: null, error: "not JSON" }],
    ["no object", "3", { id: null, error: "not an object" }],
    ["no task", '{"id":7}', { id: 7, error: "no task null" }],
    [
      "a task that is a word of the language",
      '{"id":7,"task":"constructor"}',
      { id: 7, error: 'no task "constructor"' },
    ],
    ["no text", '{"id":7,"task":"extract"}', { id: 7, error: "text is no text" }],
    [
      "a day that no month has",
      '{"id":7,"task":"time","text":"yesterday","ref":"2023-02-31"}',
      { id: 7, error: "ref is no day like 2023-04-10, nor a moment" },
    ],
    [
      "a day that is none",
      '{"id":7,"task":"time","text":"yesterday","ref":"abc"}',
      { id: 7, error: "ref is no day like 2023-04-10, nor a moment" },
    ],
  ])("answers %s with the id and what is wrong", (_, line, answer) => {
    expect(answerOf(line)).toEqual(answer);
  });
});
