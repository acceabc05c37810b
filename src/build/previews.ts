import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadTexts, type Texts } from "../i18n/texts";
import { languages } from "../model/localized";
import type { ComparedArchive } from "./compared-archive";
import { drawPreview, type Easel, forgetOthers } from "./draw-preview";
import { previewFile } from "./preview-address";
import { previewCard } from "./preview-card";
import { readPreviewFonts } from "./preview-fonts";
import { previewLayout, sitePreviewLayout } from "./preview-layout";
import type { Node } from "./preview-nodes";

/** Where the repository lies; drawn pictures are kept below its `node_modules`. */
export interface PreviewOptions {
  readonly root: string;
}

/** Where pictures are published; a test gives one that remembers. */
export interface PictureOutput {
  write(path: string, content: Uint8Array): void;
}

/** A picture that is to be drawn. */
interface Preview {
  readonly file: string;
  readonly tree: Node;
}

/** So many pictures are in the making at once; more would only wait for each other. */
const atOnce = 4;

/** Writes a picture for every event in every language, and one for all other pages. */
export async function writePreviews(
  archive: ComparedArchive,
  { root }: PreviewOptions,
  output: PictureOutput,
): Promise<void> {
  const easel: Easel = {
    fonts: readPreviewFonts(),
    cache: join(root, "node_modules/.cache/parallax/previews"),
    tools: toolVersions(root),
  };
  const previews = await previewsOf(archive, easel);
  const worker = async (first: number) => {
    for (let at = first; at < previews.length; at += atOnce) {
      const preview = previews[at];
      if (preview === undefined) return;
      output.write(preview.file, await drawPreview(preview.tree, easel));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, first) => worker(first)));
  forgetOthers(
    previews.map(({ tree }) => tree),
    easel,
  );
}

async function previewsOf(archive: ComparedArchive, { fonts }: Easel): Promise<Preview[]> {
  const all = await Promise.all(languages.map(loadTexts));
  const events = archive.events.flatMap((event) =>
    all.map((texts): Preview => {
      const card = previewCard(event, texts, archive.vocabulary);
      return {
        file: previewFile(event.record.id, texts.language),
        tree: previewLayout(card, fonts.measure),
      };
    }),
  );
  const site = all.map((texts): Preview => {
    const tree = sitePreviewLayout(sitePromise(texts), fonts.measure);
    return { file: previewFile(null, texts.language), tree };
  });
  return [...events, ...site];
}

function sitePromise({ frame }: Texts): Parameters<typeof sitePreviewLayout>[0] {
  const { site, listTitle, listLead, footerPromise } = frame;
  return { site, title: listTitle, lead: listLead, promise: footerPromise };
}

/** The pinned versions of what draws and of the fonts. */
function toolVersions(root: string): string {
  const text = readFileSync(join(root, "package.json"), "utf8");
  return text
    .split("\n")
    .filter((line) => /"(?:satori|@resvg\/|@fontsource\/)/.test(line))
    .join("\n");
}
