import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { minifySync } from "vite";
import { en } from "../i18n/en";
import { ru } from "../i18n/ru";
import { uk } from "../i18n/uk";
import { languages } from "../model/localized";
import { firstScriptPath, headersFile } from "./finish-build";
import { iconPictures, iconSvg, webManifest } from "./web-manifest";

const leads = { en: en.frame.listLead, uk: uk.frame.listLead, ru: ru.frame.listLead };

type Write = (path: string, content: string | Uint8Array) => void;

/**
 * Writes what is the same whatever the records say: icons, manifests, what hosts read, and `first.js` under
 * the name of its content. Gives that name.
 */
export async function writeFrameFiles(root: string, outDir: string, base: string): Promise<string> {
  const write: Write = (path, content) => {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), content);
  };
  await writeIcons(readFileSync(join(root, "public/icon.svg"), "utf8"), write);
  for (const language of languages) {
    const folder = language === "en" ? "" : `${language}/`;
    write(`${folder}manifest.webmanifest`, webManifest(language, base, leads[language]));
  }
  write("_headers", headersFile(base));
  // GitHub Pages would leave out files whose names begin with an underscore.
  write(".nojekyll", "");
  return nameFirstScript(outDir, write);
}

function nameFirstScript(outDir: string, write: Write): string {
  // Files of `public/` are copied as they are, and this one stands in the way of the first paint.
  const { code } = minifySync("first.js", readFileSync(join(outDir, "first.js"), "utf8"));
  const path = firstScriptPath(code);
  write(path, code);
  rmSync(join(outDir, "first.js"));
  return path;
}

async function writeIcons(icon: string, write: Write) {
  for (const { path, size, purpose } of iconPictures) {
    const options = {
      fitTo: { mode: "width", value: size },
      font: { loadSystemFonts: false },
    } as const;
    write(path, (await renderAsync(iconSvg(icon, purpose), options)).asPng());
  }
}
