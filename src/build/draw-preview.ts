import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import satori from "satori";
import type { PreviewFonts } from "./preview-fonts";
import type { Node } from "./preview-nodes";
import { previewSize } from "./preview-size";

/** What drawing needs besides the picture's elements. */
export interface Easel {
  readonly fonts: PreviewFonts;
  /** Folder of pictures that were drawn before, named by what they were drawn from. */
  readonly cache: string;
  /** Versions of what draws; others would draw otherwise. */
  readonly tools: string;
}

/** Draws a picture as PNG, or takes it as it was drawn before from the same elements with the same tools. */
export async function drawPreview(tree: Node, { fonts, cache, tools }: Easel): Promise<Uint8Array> {
  const key = createHash("sha256").update(tools).update(JSON.stringify(tree)).digest("hex");
  const file = join(cache, `${key.slice(0, 32)}.png`);
  const kept = readKept(file);
  if (kept !== null) return kept;
  const svg = await satori(tree, { ...previewSize, fonts: [...fonts.files] });
  const png = (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
  keep(file, png);
  return png;
}

function readKept(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Written beside and moved into place: a build that is stopped leaves no half of a picture. */
function keep(file: string, png: Uint8Array): void {
  mkdirSync(join(file, ".."), { recursive: true });
  const half = `${file}.${process.pid}`;
  writeFileSync(half, png);
  renameSync(half, file);
}
