import * as z from "zod/mini";
import type { InputFile } from "../input-file";
import type { SetAside } from "../published";
import { readShaped } from "../read-shaped";

/**
 * `data/search-words.json`: what a search knows of words beside their endings. It is data, so that a
 * linguist can add a spelling without touching code.
 */
export const searchWordsFile = "data/search-words.json";

/** Groups of words are written as one text, a space between the words. */
const shape = z.strictObject({
  spellings: z.array(z.strictObject({ words: z.string(), why: z.optional(z.string()) })),
  months: z.array(z.string()).check(z.length(12)),
  passedOver: z.string(),
});

/** What a search knows of words. */
export interface SearchWords {
  /** Spellings of one name; any of them finds all the others, inflected too. */
  readonly spellings: readonly string[];
  /** The names of each month in all languages and in the forms that dates take. */
  readonly months: readonly string[];
  /** Words that are left out of a search that has others. */
  readonly passedOver: string;
}

/** A search that knows no word. */
const noSearchWords: SearchWords = { spellings: [], months: [], passedOver: "" };

/** Reads the file; one with a problem is set aside, and searches go without it. */
export function readSearchWords(files: readonly InputFile[]): {
  readonly words: SearchWords;
  readonly setAside: readonly SetAside[];
} {
  const file = files.find(({ path }) => path === searchWordsFile);
  if (file === undefined) return { words: noSearchWords, setAside: [] };
  const read = readShaped(file.text, shape);
  if ("problems" in read) return refused(read.problems);
  const { spellings, months, passedOver } = read.data;
  const words = { spellings: spellings.map((group) => group.words), months, passedOver };
  return { words, setAside: [] };
}

function refused(problems: SetAside["problems"]): ReturnType<typeof readSearchWords> {
  return { words: noSearchWords, setAside: [{ file: searchWordsFile, problems }] };
}
