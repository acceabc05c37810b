/**
 * The part of the `docx` library that exports use. Its published types bring Node's and the browser's with
 * them, and so would let `fetch` and `document` into the pure folders unseen.
 */
declare module "docx" {
  type Child = TextRun | ExternalHyperlink | FootnoteReferenceRun;

  interface RunOptions {
    readonly text?: string;
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly color?: string;
    /** In half points. */
    readonly size?: number;
    readonly style?: string;
    /** A page number, or how many pages there are. */
    readonly children?: readonly string[];
  }
  class TextRun {
    private readonly textRun: true;
    constructor(options: RunOptions);
  }
  class ExternalHyperlink {
    private readonly externalHyperlink: true;
    constructor(options: { readonly link: string; readonly children: readonly TextRun[] });
  }
  class FootnoteReferenceRun {
    private readonly footnoteReference: true;
    constructor(footnote: number);
  }

  interface ParagraphOptions {
    readonly children?: readonly Child[];
    readonly heading?: "Heading1" | "Heading2";
    readonly alignment?: "right";
    /** In twentieths of a point. */
    readonly spacing?: { readonly before?: number; readonly after?: number };
    readonly keepNext?: boolean;
  }
  class Paragraph {
    private readonly paragraph: true;
    constructor(options: ParagraphOptions);
  }

  interface CellOptions {
    readonly children: readonly Paragraph[];
    readonly columnSpan?: number;
    readonly shading?: { readonly fill: string };
    readonly margins?: {
      readonly top?: number;
      readonly bottom?: number;
      readonly left?: number;
      readonly right?: number;
    };
  }
  class TableCell {
    private readonly tableCell: true;
    constructor(options: CellOptions);
  }
  class TableRow {
    private readonly tableRow: true;
    constructor(options: {
      readonly children: readonly TableCell[];
      readonly tableHeader?: boolean;
      readonly cantSplit?: boolean;
    });
  }
  interface Border {
    readonly style: "single" | "none";
    readonly size: number;
    readonly color: string;
  }
  class Table {
    private readonly table: true;
    constructor(options: {
      readonly rows: readonly TableRow[];
      readonly columnWidths: readonly number[];
      readonly width: { readonly size: number; readonly type: "dxa" };
      readonly layout: "fixed";
      readonly borders: Readonly<
        Record<"top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical", Border>
      >;
    });
  }
  class Footer {
    private readonly footer: true;
    constructor(options: { readonly children: readonly Paragraph[] });
  }

  interface DocumentOptions {
    readonly title: string;
    readonly creator: string;
    readonly styles: {
      readonly default: {
        readonly document: {
          readonly run: {
            readonly font: string;
            readonly size: number;
            readonly language: { readonly value: string };
          };
        };
        readonly heading1: StyleOptions;
        readonly heading2: StyleOptions;
      };
    };
    readonly hyphenation: { readonly autoHyphenation: boolean };
    readonly footnotes: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
    readonly sections: readonly {
      readonly properties: {
        readonly page: {
          readonly size: {
            readonly width: number;
            readonly height: number;
            readonly orientation: "portrait" | "landscape";
          };
          readonly margin: Readonly<Record<"top" | "bottom" | "left" | "right", number>>;
        };
      };
      readonly footers: { readonly default: Footer };
      readonly children: readonly (Paragraph | Table)[];
    }[];
  }
  interface StyleOptions {
    readonly run: { readonly size: number; readonly bold: boolean; readonly color: string };
    readonly paragraph: { readonly spacing: { readonly before: number; readonly after: number } };
  }
  class Document {
    private readonly document: true;
    constructor(options: DocumentOptions);
  }
  const Packer: {
    /** `overrides` stand in the place of files that the library would write. */
    toArrayBuffer(
      document: Document,
      prettify: false,
      overrides: readonly { readonly path: string; readonly data: string }[],
    ): Promise<ArrayBuffer>;
  };
  const PageNumber: { readonly CURRENT: string; readonly TOTAL_PAGES: string };

  export {
    Document,
    ExternalHyperlink,
    Footer,
    FootnoteReferenceRun,
    Packer,
    PageNumber,
    Paragraph,
    Table,
    TableCell,
    TableRow,
    TextRun,
  };
}
