import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { classNamesPlugin } from "./src/build/class-names-plugin";
import { embedPlugin } from "./src/build/embed-plugin";
import { fontsPlugin } from "./src/build/fonts-plugin";
import { offlinePlugin } from "./src/build/offline-plugin";
import { policyPlugin } from "./src/build/policy-plugin";
import { prerenderPlugin } from "./src/build/prerender-plugin";
import { recordsPlugin } from "./src/build/records-plugin";

const pureTests = ["src/{model,compare,extract,table,export,archive,links,i18n}/**/*.test.ts"];

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    classNamesPlugin(),
    policyPlugin(),
    fontsPlugin(),
    recordsPlugin(),
    prerenderPlugin(),
    embedPlugin(),
    // Last: it names and lists what the others have written.
    offlinePlugin(),
  ],
  server: { host: "127.0.0.1" },
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    // How the time is shared out says more about a busy machine than about the build.
    rollupOptions: { checks: { bundlerTimings: false } },
  },
  test: {
    restoreMocks: true,
    // A busy machine is no failure: what runs away is still found, half a minute later.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One worker a core: the default leaves one idle.
    maxWorkers: "100%",
    projects: [
      // Pure modules keep nothing between tests, so that a file a worker is time for nothing: half of it all.
      { extends: true, test: { name: "pure", include: pureTests, isolate: false } },
      {
        extends: true,
        test: { name: "rest", include: ["src/**/*.test.{ts,tsx}"], exclude: pureTests },
      },
    ],
  },
});
