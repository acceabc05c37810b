import type { Plugin } from "vite";

/** Under this name the embeds' script and style lie among the built files. */
const name = "embed-frame";

/** Builds what embeds load beside the app: no part of the app is in it. */
export function embedPlugin(): Plugin {
  return {
    name: "parallax:embed",
    apply: "build",
    config: () => ({
      environments: {
        client: {
          build: {
            rollupOptions: { input: { index: "index.html", [name]: "src/app/embed-frame.ts" } },
          },
        },
      },
    }),
    // The script runs before the first paint, so it is no module, and could not load a part of one.
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk" || file.name !== name || file.imports.length === 0) continue;
        this.error(`${name} shares ${file.imports.join(", ")} with the app; it has to be whole`);
      }
    },
  };
}

/** The two files among those that the browser's build has written to `assets/`. */
export function embedAssets(
  files: readonly string[],
  base: string,
): { readonly style: string; readonly script: string } {
  const built = (extension: string) => {
    const file = files.find((one) => one.startsWith(`${name}-`) && one.endsWith(extension));
    if (file === undefined) throw new Error(`the build has no ${name}*${extension}`);
    return `${base}assets/${file}`;
  };
  return { style: built(".css"), script: built(".js") };
}
