import type { Plugin } from "vite";

/**
 * Shows a page in the fonts that are there when it is painted, and leaves it so: fonts that come later
 * would move what is being read. `public/first.js` asks for them early where that costs nothing.
 */
export function fontsPlugin(): Plugin {
  return {
    name: "parallax:fonts",
    apply: "build",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".css")) continue;
        const css = String(file.source);
        file.source = css.replaceAll(/font-display:\s*swap/g, "font-display:optional");
      }
    },
  };
}
