import { ExternalHyperlink, FootnoteReferenceRun, Paragraph, TextRun } from "docx";
import type { NumberedSource } from "../table/table-model";
import type { ShownTable } from "./shown-table";

/** Small words of a document, in half points. */
const smallSize = 17;

/** Small words. */
export function small(options: {
  readonly text?: string;
  readonly bold?: boolean;
  readonly children?: readonly string[];
}): TextRun {
  return new TextRun({ ...options, size: smallSize });
}

/** Words that stand back. */
export function quiet(text: string): TextRun {
  return new TextRun({ text, color: "555555", size: 18 });
}

/** Words that lead somewhere. */
export function linkRun(text: string, link: string, size = 20): ExternalHyperlink {
  return new ExternalHyperlink({
    link,
    children: [new TextRun({ text, style: "Hyperlink", size })],
  });
}

/** Collects the footnotes of a document; each claim has its own, with all its sources, by the page's numbers. */
export class Footnotes {
  readonly #all: Record<string, { readonly children: readonly Paragraph[] }> = {};
  readonly #shown: ShownTable;
  #count = 0;

  constructor(shown: ShownTable) {
    this.#shown = shown;
  }

  /** The mark of a footnote that names these sources; none where there is no source. */
  of(sources: readonly NumberedSource[]): readonly FootnoteReferenceRun[] {
    if (sources.length === 0) return [];
    this.#count += 1;
    const named = sources.flatMap((source, index) => this.#named(source, index > 0));
    this.#all[this.#count] = { children: [new Paragraph({ children: named })] };
    return [new FootnoteReferenceRun(this.#count)];
  }

  get all(): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> {
    return this.#all;
  }

  /** The outlet's name leads to the page; its address is printed once, in the list of sources. */
  #named(
    { number, source }: NumberedSource,
    goesOn: boolean,
  ): readonly (TextRun | ExternalHyperlink)[] {
    const outlet = this.#shown.vocabulary.outlets[source.outlet]?.name ?? source.outlet;
    return [
      small({ text: goesOn ? "; " : " " }),
      linkRun(outlet, source.url, smallSize),
      small({ text: ` [${number}]` }),
    ];
  }
}
