/**
 * The part of the `papaparse` library that tests read tables with. Its published types bring Node's with them, and so
 * would let `fetch` and `console` into the pure folders unseen.
 */
declare module "papaparse" {
  interface ParseResult {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly unknown[];
  }
  interface Papa {
    parse(text: string, config?: { readonly delimiter?: string }): ParseResult;
  }
  const papa: Papa;

  export { papa as default };
}
