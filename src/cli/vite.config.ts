import { defineConfig } from "vite";

/** Bundles the command line, since Node 20 runs no TypeScript. Packages stay where they are. */
export default defineConfig({
  logLevel: "error",
  build: {
    ssr: true,
    outDir: "node_modules/.parallax",
    target: "node20",
    rollupOptions: {
      input: {
        parallax: "src/cli/main.ts",
        verify: "src/cli/verify.ts",
        "bench-pages": "e2e/bench/pages.ts",
        "bench-archive": "e2e/bench/archive.ts",
        "bench-reading": "e2e/bench/reading.ts",
      },
      output: { entryFileNames: "[name].js" },
    },
  },
});
