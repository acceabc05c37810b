import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { embedPlugin } from "./src/build/embed-plugin";
import { fontsPlugin } from "./src/build/fonts-plugin";
import { offlinePlugin } from "./src/build/offline-plugin";
import { policyPlugin } from "./src/build/policy-plugin";
import { prerenderPlugin } from "./src/build/prerender-plugin";
import { recordsPlugin } from "./src/build/records-plugin";

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    policyPlugin(),
    fontsPlugin(),
    recordsPlugin(),
    prerenderPlugin(),
    embedPlugin(),
    // Last: it names and lists what the others have written.
    offlinePlugin(),
  ],
  server: { host: "127.0.0.1" },
  build: { target: "es2023", assetsInlineLimit: 0 },
  test: { include: ["src/**/*.test.{ts,tsx}"], restoreMocks: true },
});
