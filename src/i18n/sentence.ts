/** A run of a sentence: what a reader should not miss is strong, what only completes the picture quiet. */
export interface Run {
  readonly text: string;
  readonly tone: "plain" | "strong" | "quiet";
}

/** One sentence of an explanation. */
export interface Sentence {
  readonly runs: readonly Run[];
}

/** A sentence from its text, in which `*…*` marks what is strong. */
export function sentence(text: string, tone: "plain" | "quiet" = "plain"): Sentence {
  const runs = text
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .split("*")
    .map((part, index): Run => ({ text: part, tone: index % 2 === 1 ? "strong" : tone }));
  return { runs: runs.filter((run) => run.text !== "") };
}

/** The sentence without its tones. */
export function sentenceText({ runs }: Sentence): string {
  return runs.map(({ text }) => text).join("");
}

/** Sentences as one paragraph: a space after each but the last. */
export function paragraph(sentences: readonly Sentence[]): readonly Run[] {
  return sentences.flatMap(({ runs }, index) => {
    const last = runs.at(-1);
    if (last === undefined || index === sentences.length - 1) return runs;
    return [...runs.slice(0, -1), { ...last, text: `${last.text} ` }];
  });
}
