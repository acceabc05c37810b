import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkNames, parseNameExceptions } from "./check-names";
import { foldWord } from "./inflection";
import { languages } from "./localized";
import { findLikelyNames } from "./names";
import { parseRecord } from "./parse";
import { parseVocabulary } from "./parse-vocabulary";
import type { EventRecord } from "./record";
import { vocabularyFiles } from "./vocabulary-schema";

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const namesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.json$/, "")) : [];

const files = Object.fromEntries(
  namesIn("data/vocabulary").map((name) => [name, read(`data/vocabulary/${name}.json`)]),
);
const { vocabulary, problems } = parseVocabulary(files);
const { exceptions, problems: exceptionProblems } = parseNameExceptions(
  read("data/name-exceptions.json"),
);

describe("the vocabulary", () => {
  it("has every file and no other", () => {
    expect(Object.keys(files).toSorted()).toEqual(Object.keys(vocabularyFiles).toSorted());
  });

  it("has no problem", () => {
    expect(problems).toEqual([]);
  });
});

const ids = namesIn("data/events");
const parsed = new Map(
  ids.map((id) => [id, parseRecord(read(`data/events/${id}.json`), vocabulary)]),
);

function recordOf(id: string): EventRecord {
  const record = parsed.get(id)?.record;
  if (record == null) throw new Error(`${id} has problems`);
  return record;
}

describe.each(ids)("the record %s", (id) => {
  it("has no problem, and its file's name for its id", () => {
    expect(parsed.get(id)?.problems).toEqual([]);
    expect(recordOf(id).id).toBe(id);
  });

  it("names no private person", () => {
    expect(checkNames(recordOf(id), vocabulary, exceptions)).toEqual([]);
  });

  it("gives no claim's figure in its title", () => {
    const { title, date, statements } = recordOf(id);
    const dated = (date.edtf.match(/\d+/g) ?? []).map(Number);
    const figures = statements.flatMap(({ claims }) =>
      claims.flatMap(({ answer }) => (answer.kind === "quantity" ? answer.quantity.said : [])),
    );
    for (const language of languages) {
      const inTitle = (title[language].match(/\d+/g) ?? []).map(Number);
      const undated = inTitle.filter((figure) => !dated.includes(figure));
      expect(undated.filter((figure) => figures.includes(figure))).toEqual([]);
    }
  });

  it("relates to records that exist, and not to itself", () => {
    const { related } = recordOf(id);
    expect(related.filter((other) => other === id || !ids.includes(other))).toEqual([]);
  });
});

describe("the exceptions for names", () => {
  it("have no problem", () => {
    expect(exceptionProblems).toEqual([]);
  });

  it("are each needed by some record", () => {
    const read = ids.flatMap((id) =>
      checkNames(recordOf(id), vocabulary, {}).map(({ params }) => String(params.words)),
    );
    // Behind a word: what begins a sentence is judged more mildly.
    const phrases = [...new Set(read)].map((phrase) => `about ${phrase}`);
    const all = Object.keys(exceptions);
    const unneeded = all.filter((words) => {
      const others = all.filter((other) => other !== words);
      return phrases.every((phrase) => findLikelyNames(phrase, vocabulary, others).length === 0);
    });
    expect(unneeded).toEqual([]);
  });

  it("excuse no first name, with which others' names begin", () => {
    const singles = Object.keys(exceptions).filter((words) => !/[\s-]/.test(words));
    const excused = singles.filter(
      (word) => findLikelyNames(`${word} Петренко`, vocabulary, singles).length === 0,
    );
    expect(excused.map(foldWord)).toEqual(["каховська", "каховская"]);
  });
});
