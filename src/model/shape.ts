import type * as z from "zod/mini";
import { controlCharacters } from "./control-characters";
import type { Report } from "./problems";

/** Reports each issue of a failed schema check as a problem with its path and what was expected there. */
export function reportShape(
  error: z.core.$ZodError,
  prefix: readonly (string | number)[],
  report: Report,
): void {
  for (const issue of error.issues) reportIssue(issue, prefix, report);
}

function reportIssue(
  issue: z.core.$ZodIssue,
  prefix: readonly (string | number)[],
  report: Report,
): void {
  const path = [
    ...prefix,
    ...issue.path.map((key) => (typeof key === "number" ? key : String(key))),
  ];
  // Of two possible shapes the value has one, and something further in is wrong with it.
  const inner =
    issue.code === "invalid_union" &&
    issue.errors.find((branch) => branch.every((one) => one.path.length > 0));
  if (inner) {
    for (const one of inner) reportIssue(one, path, report);
  } else if (issue.path.at(-1) === "format" && issue.code === "invalid_value") {
    report(path, "unknown-format", { expected: "1" });
  } else {
    report(path, "wrong-shape", { expected: expectation(issue) });
  }
}

/**
 * Reports what no schema sees: every key `__proto__`, which the schema library drops from a record without
 * a word, and every control character, in texts and in keys.
 */
export function reportHidden(data: unknown, report: Report): void {
  const open: { value: unknown; path: readonly string[] }[] = [{ value: data, path: [] }];
  const seen = new Set<unknown>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value === "string") reportControls(value, path, report);
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Object.hasOwn(value, "__proto__"))
      report(path, "wrong-shape", { expected: "no key __proto__" });
    // No file nests deeper than this; what does has a wrong shape anyway.
    if (path.length > 12) continue;
    // Taken from the end of the list: in reverse, so that problems come in the order of the file.
    for (const [key, inner] of Object.entries(value).toReversed()) {
      const inside = [...path, key];
      reportControls(key, inside, report);
      open.push({ value: inner, path: inside });
    }
  }
}

function reportControls(text: string, path: readonly string[], report: Report): void {
  const found = controlCharacters(text);
  if (found.length > 0) report(path, "control-character", { characters: found.join(", ") });
}

/** What a schema wanted, in a form short enough for a sentence: a type, a list of values, stray keys. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(" | ");
    case "unrecognized_keys":
      return `no key ${issue.keys.join(", ")}`;
    case "invalid_key":
      return issue.issues.map(expectation).join(", ");
    case "invalid_format":
      return issue.format === "regex" ? "lower-case letters, digits and hyphens" : issue.format;
    case "invalid_union":
      return issue.errors.map((branch) => branch.slice(0, 1).map(expectation).join("")).join(" | ");
    case "custom":
      return String(issue.params?.expected ?? "text");
    case "too_small":
      return `at least ${issue.minimum}`;
    default:
      return issue.code;
  }
}
