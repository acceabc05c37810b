import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Font } from "@shuding/opentype.js";
import type { SatoriOptions } from "satori";
import type { Face, Measure } from "../export/set-lines";
import { cuts, familyName, subsets } from "./preview-families";

const faces = ["text", "strong", "serif", "italic"] as const satisfies readonly Face[];

/** Fonts for satori, and what measures texts in them. */
export interface PreviewFonts {
  readonly files: SatoriOptions["fonts"];
  readonly measure: Measure;
}

/** Reads the fonts, each subset as a family of its own. */
export function readPreviewFonts(): PreviewFonts {
  const read = faces.flatMap((face) =>
    subsets.map((subset) => ({
      face,
      name: familyName(face, subset),
      data: fontFile(face, subset),
    })),
  );
  return {
    files: read.map(({ name, data, face }) => {
      const { weight, style } = cuts[face];
      return { name, data, weight, style };
    }),
    measure: measureWith(new Map(read.map(({ name, data }) => [name, opentype.parse(data)]))),
  };
}

function fontFile(face: Face, subset: string): ArrayBuffer {
  const { folder, weight, style } = cuts[face];
  const { resolve } = createRequire(import.meta.url);
  const file = `@fontsource/${folder}/files/${folder}-${subset}-${weight}-${style}.woff`;
  return new Uint8Array(readFileSync(resolve(file))).buffer;
}

/** Widths without kerning, which could only make a line narrower. */
function measureWith(fonts: ReadonlyMap<string, Font>): Measure {
  const widths = new Map<string, number>();
  const widthOf = (face: Face, character: string): number => {
    const key = `${face} ${character}`;
    const known = widths.get(key) ?? advance(fontsOf(fonts, face), character);
    widths.set(key, known);
    return known;
  };
  return (text, face, size) =>
    size * [...text].reduce((sum, character) => sum + widthOf(face, character), 0);
}

function fontsOf(fonts: ReadonlyMap<string, Font>, face: Face): readonly Font[] {
  return subsets.flatMap((subset) => fonts.get(familyName(face, subset)) ?? []);
}

/** In parts of the font's size. What no font has is drawn as an empty box of about this width. */
function advance(fonts: readonly Font[], character: string): number {
  for (const font of fonts) {
    const { index, advanceWidth = 0 } = font.charToGlyph(character);
    if (index > 0) return advanceWidth / font.unitsPerEm;
  }
  return 0.7;
}
