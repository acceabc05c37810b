import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { type ClassNames, renamedScript, renamedStyle, shortNames } from "./class-names";

const styles = "/src/styles.css";

/**
 * Gives the utilities of Tailwind short names in the app's style sheet and in every script of the build, the
 * one that writes the pages included: pages, styles and scripts all become lighter. Files are renamed before
 * they are named by their content. Stands behind Tailwind, which makes the style sheet.
 */
export function classNamesPlugin(): Plugin {
  let names: ClassNames = new Map();
  return {
    name: "parallax:class-names",
    apply: "build",
    enforce: "pre",
    // One for the browser's build and the one that writes the pages: the first makes the names.
    sharedDuringBuild: true,
    transform: {
      filter: { id: /\/src\/styles\.css$/ },
      handler(css, id) {
        const root = id.slice(0, -styles.length);
        names = shortNames(css, sourcesIn(join(root, "src")));
        return { code: renamedStyle(css, names), map: null };
      },
    },
    renderChunk: (code) => ({ code: renamedScript(code, names), map: null }),
  };
}

function* sourcesIn(folder: string): Generator<string> {
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
    if (/\.tsx?$/.test(path) && !path.includes(".test."))
      yield readFileSync(join(folder, path), "utf8");
  }
}
