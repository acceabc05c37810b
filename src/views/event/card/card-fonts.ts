import interCyrillic from "@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url";
import interExtended from "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url";
import interLatin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import serifCyrillic from "@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url";
import serifExtended from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url";
import serifLatin from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import { type Drawing, faceFonts } from "../../../export/card-drawing";
import type { EmbeddedFont } from "../../../export/card-svg";
import type { Measure } from "../../../export/set-lines";

/** The subsets of the site's fonts, with the characters for which each is taken. */
const subsets = [
  { range: "U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2212", inter: interLatin, serif: serifLatin },
  { range: "U+0301,U+0400-045F,U+0490-0491,U+2116", inter: interCyrillic, serif: serifCyrillic },
  { range: "U+0100-02BA,U+1E00-1EFF", inter: interExtended, serif: serifExtended },
] as const;

/** Waits for the fonts that a text is set in: a canvas does not wait for them by itself. */
export async function loadFaces(text: string, page: Document = document): Promise<void> {
  const faces = Object.values(faceFonts);
  await Promise.all(
    faces.map(({ family, weight }) => page.fonts.load(`${weight} 20px "${family}"`, text)),
  );
}

/** Measures texts as a canvas sets them. */
export function canvasMeasure(page: Document = document): Measure {
  const context = page.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, face, size) => {
    const key = `${face} ${text}`;
    const width = known.get(key) ?? widthAt100(context, text, face);
    known.set(key, width);
    return (width * size) / 100;
  };
}

function widthAt100(
  context: CanvasRenderingContext2D | null,
  text: string,
  face: keyof typeof faceFonts,
): number {
  if (context === null) return text.length * 60;
  const { family, weight } = faceFonts[face];
  context.font = `${weight} 100px "${family}", sans-serif`;
  return context.measureText(text).width;
}

/** The fonts that a drawing needs, to go into its file. */
export async function embeddedFonts({ shapes }: Drawing): Promise<readonly EmbeddedFont[]> {
  const texts = shapes.map((shape) => (shape.kind === "text" ? shape.text : "")).join("");
  const needed = subsets.filter(({ range }) => inRange(range).test(texts));
  const fonts = needed.flatMap(({ range, inter, serif }) => [
    { family: faceFonts.text.family, range, url: inter },
    { family: faceFonts.serif.family, range, url: serif },
  ]);
  return Promise.all(
    fonts.map(async ({ family, range, url }) => ({
      family,
      weight: "200 900",
      range,
      data: await base64Of(url),
    })),
  );
}

function inRange(range: string): RegExp {
  const codes = range
    .split(",")
    .map((part) => part.replace("U+", "").split("-"))
    .map(([from = "", to = from]) => `\\u{${from}}-\\u{${to}}`);
  return new RegExp(`[${codes.join("")}]`, "u");
}

async function base64Of(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the font at ${url} cannot be had`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
