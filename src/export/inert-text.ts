/**
 * Text that a spreadsheet shows and never runs. What begins like a formula gets an apostrophe (OWASP, "CSV
 * injection"), also behind spaces or invisible characters, and in the wide forms that East Asian
 * keyboards type; breaks and tabs become spaces, so that no second line can begin a cell.
 *
 *     =HYPERLINK("…")   ->   '=HYPERLINK("…")
 *     -5                ->   '-5          (numbers are passed as numbers)
 */
export function inertText(text: string): string {
  const line = text.replaceAll(breaks, " ").trim();
  return formula.test(line) ? `'${line}` : line;
}

// All that Unicode or a spreadsheet takes for white space or a break, and other control characters.
const breaks = /[\p{Cc}\u2028\u2029]+/gu;
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;
