import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { claimCandidates } from "../extract/claim-candidates";
import { readingVocabulary } from "../extract/reading-vocabulary";
import { refusal } from "../extract/refusal";
import { dayWritten } from "../extract/time/calendar";
import { type Language, languages } from "../model/localized";
import type { Vocabulary } from "../model/vocabulary";
import { compareTexts } from "./compare-texts";
import { orReason } from "./or-reason";
import { readVocabularyFromDisk } from "./read-vocabulary-from-disk";
import { type Meeting, readingText, type TextRead } from "./reading-text";

/**
 * Reads texts for their figures: what each counts, who said it, where and when, and why it was read so; and
 * says of every two texts what they come to. Exits with 1 where a text cannot be read, 2 where the words
 * are off.
 */
export function read(words: readonly string[]): number {
  const asked = readWords(words);
  if (typeof asked === "string") {
    process.stderr.write(`read: ${asked}\n`);
    return 2;
  }
  const texts = asked.names.map((name) => ({ name, loaded: orReason(() => load(name)) }));
  for (const { name, loaded } of texts)
    if (typeof loaded === "string") process.stderr.write(`${name}: ${loaded}\n`);
  const vocabulary = readingVocabulary(readVocabularyFromDisk("."));
  const { day: ref, language } = asked;
  const read = texts.flatMap(({ name, loaded }): TextRead[] => {
    if (typeof loaded === "string") return [];
    const claims = claimCandidates(loaded.text, { ref, vocabulary, language });
    return [{ name, text: loaded.text, claims }];
  });
  if (read.length < texts.length) return 1;
  const meetings = meetingsOf(read, vocabulary, language);
  process.stdout.write(
    asked.format === "json" ? json(read, meetings) : readingText(read, meetings),
  );
  return 0;
}

interface Asked {
  readonly names: readonly string[];
  readonly format: string;
  readonly language: Language | undefined;
  readonly day: string | null;
}

/** What the words ask for, or what is wrong with them. */
function readWords(words: readonly string[]): Asked | string {
  const parsed = orReason(() =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        language: { type: "string" },
        day: { type: "string" },
      },
    }),
  );
  if (typeof parsed === "string") return parsed;
  const { positionals: names, values } = parsed;
  const { format, day = null } = values;
  const language = languages.find((known) => known === values.language);
  if (names.length === 0) return "name a file of text, or - for standard input";
  if (!["text", "json"].includes(format)) return `no format "${format}"`;
  if (language === undefined && values.language !== undefined)
    return `no language "${values.language}"`;
  if (day !== null && dayWritten(day) === null) return `"${day}" is no day like 2023-04-10`;
  return { names, format, language, day };
}

/** The text of a file, or of standard input; throws what is wrong with it. */
function load(name: string): { readonly text: string } {
  const text = readFileSync(name === "-" ? 0 : name, "utf8");
  const refused = refusal(text);
  if (refused !== null) throw new Error(refused);
  return { text };
}

/** Every two of the texts, in their order. */
function meetingsOf(
  read: readonly TextRead[],
  vocabulary: Vocabulary,
  language: Language | undefined,
): Meeting[] {
  return read.flatMap((a, at) =>
    read.slice(at + 1).map((b) => ({
      a,
      b,
      compared: compareTexts(a.text, b.text, vocabulary, [language, language]),
    })),
  );
}

/** Offsets, readings and reasons as they are; a meeting names its texts. */
function json(read: readonly TextRead[], meetings: readonly Meeting[]): string {
  const texts = read.map(({ name, claims }) => ({ name, claims: claims.map(withoutStems) }));
  const met = meetings.map(({ a, b, compared }) => {
    const { label, met: findings, ...answers } = compared;
    return { texts: [a.name, b.name], label, answers, findings };
  });
  return `${JSON.stringify({ texts, meetings: met }, null, 2)}\n`;
}

/** A candidate's stems are worked out when asked for, and are no part of what was read. */
function withoutStems({
  quantity: { stems: _, ...quantity },
  ...claim
}: TextRead["claims"][number]) {
  return { ...claim, quantity };
}
