/**
 * The part of the `papaparse` library that exports use. Its published types bring Node's with them, and so
 * would let `fetch` and `console` into the pure folders unseen.
 */
declare module "papaparse" {
  interface UnparseConfig {
    readonly delimiter?: string;
    readonly newline?: string;
    /** Puts an apostrophe before text that a spreadsheet would run as a formula; numbers stay numbers. */
    readonly escapeFormulae?: boolean;
    readonly quotes?: boolean;
  }
  interface ParseResult {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly unknown[];
  }
  interface Papa {
    unparse(rows: readonly (readonly (string | number | null)[])[], config?: UnparseConfig): string;
    parse(text: string, config?: { readonly delimiter?: string }): ParseResult;
  }
  const papa: Papa;

  export { papa as default };
}
