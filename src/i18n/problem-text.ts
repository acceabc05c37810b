import type { Problem } from "../model/problems";
import type { Texts } from "./texts";

/** A run of a problem's sentence; a value stands as it is in the file, in no language of ours. */
export interface ProblemRun {
  readonly text: string;
  readonly value: boolean;
}

/** A problem as a sentence whose values can be set apart from its words. */
export function problemRuns({ problems }: Texts, { code, params }: Problem): readonly ProblemRun[] {
  return problems[code]
    .split(/(\{\w+\})/)
    .map((part): ProblemRun => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      return name === undefined
        ? { text: part, value: false }
        : { text: params[name] ?? "?", value: true };
    })
    .filter(({ text }) => text !== "");
}

/** A problem as a sentence. */
export function problemText(texts: Texts, problem: Problem): string {
  return problemRuns(texts, problem)
    .map(({ text }) => text)
    .join("");
}
