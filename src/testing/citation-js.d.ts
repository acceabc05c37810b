/** The part of Citation.js that tests read our files back with; it ships no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: unknown, options?: { readonly forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: "bibliography", options: { readonly format: "text" }): string;
  }
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-csl" {}
