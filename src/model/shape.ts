import type * as z from "zod/mini";
import type { Report } from "./problems";

/** Reports each issue of a failed schema check as a problem with its path and what was expected there. */
export function reportShape(
  error: z.core.$ZodError,
  prefix: readonly (string | number)[],
  report: Report,
): void {
  for (const issue of error.issues) {
    const path = [...prefix, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))];
    if (issue.path.at(-1) === "format" && issue.code === "invalid_value") {
      report(path, "unknown-format", { expected: "1" });
    } else {
      report(path, "wrong-shape", { expected: expectation(issue) });
    }
  }
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
    case "invalid_format":
      return issue.format === "regex" ? "lower-case letters, digits and hyphens" : issue.format;
    case "invalid_union":
      return "number | string";
    case "too_small":
      return `at least ${issue.minimum}`;
    default:
      return issue.code;
  }
}
