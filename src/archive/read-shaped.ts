import * as z from "zod/mini";
import { collectProblems, type Problem } from "../model/problems";
import { readJson } from "../model/read-json";
import { reportHidden, reportShape } from "../model/shape";

/** Reads a file of `data/` that has a shape of its own: what it holds, or everything that is wrong with it. */
export function readShaped<Shape extends z.core.$ZodType>(
  text: string,
  shape: Shape,
): { readonly data: z.output<Shape> } | { readonly problems: readonly Problem[] } {
  const json = readJson(text);
  if ("problems" in json) return { problems: json.problems };
  const { problems, report } = collectProblems();
  reportHidden(json.data, report);
  const result = z.safeParse(shape, json.data);
  if (!result.success) reportShape(result.error, [], report);
  return result.success && problems.length === 0 ? { data: result.data } : { problems };
}
