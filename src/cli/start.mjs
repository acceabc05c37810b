// Node 20 runs no TypeScript, so the command line is bundled. This runs the bundle, and makes it anew first
// where a source is newer: looking takes some milliseconds, bundling a second.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const bundle = join("node_modules", ".parallax", "parallax.js");
const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const inputs = ["src", "data/lexicons", "package.json"].flatMap((name) =>
  statSync(name).isDirectory()
    ? readdirSync(name, { recursive: true, encoding: "utf8" }).map((path) => join(name, path))
    : [name],
);

if (inputs.some((path) => statSync(path).mtimeMs > built)) {
  const vite = join("node_modules", "vite", "bin", "vite.js");
  const words = [vite, "build", "--config", join("src", "cli", "vite.config.ts")];
  const { status } = spawnSync(process.execPath, words, {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}

await import(pathToFileURL(bundle).href);
