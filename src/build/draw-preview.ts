import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

/** The name that a picture is kept by: all that it is drawn from, and what draws it. */
function keptName(tree: Node, { tools }: Pick<Easel, "tools">): string {
  const key = createHash("sha256").update(tools).update(JSON.stringify(tree)).digest("hex");
  return `${key.slice(0, 32)}.png`;
}

/** Draws a picture as PNG, or takes it as it was drawn before from the same elements with the same tools. */
export async function drawPreview(tree: Node, easel: Easel): Promise<Uint8Array> {
  const { fonts, cache } = easel;
  const file = join(cache, keptName(tree, easel));
  const kept = readKept(file);
  if (kept !== null) return kept;
  const svg = await satori(tree, { ...previewSize, fonts: [...fonts.files] });
  const png = (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
  keep(file, png);
  return png;
}

/** Removes the pictures of what is no longer said. Halves of pictures may belong to a build that still runs. */
export function forgetOthers(trees: readonly Node[], easel: Easel): void {
  const wanted = new Set(trees.map((tree) => keptName(tree, easel)));
  for (const name of readdirSync(easel.cache)) {
    if (name.endsWith(".png") && !wanted.has(name))
      rmSync(join(easel.cache, name), { force: true });
  }
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
