import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SetAside } from "../archive/published";
import { basePath } from "../links/site-address";
import { buildFile, buildFilePath, stamped } from "./finish-build";
import { publishedIn, type Stage } from "./page-data";
import { siteAddress } from "./read-address";
import { readData } from "./read-data";
import { writeFetched, writeShown } from "./site";

const [root, outDir, id, firstScript, half] = process.argv.slice(2);
if (root === undefined || outDir === undefined) throw new Error("two folders are needed: from, to");
if (id === undefined || firstScript === undefined) throw new Error("the build has no name");

const files = readData(root);
const address = siteAddress(files);
const base = basePath(address);
const build = { id, firstScript };
const folders = new Set<string>();
const output = {
  write: (path: string, content: string | Uint8Array) => {
    const own = typeof content === "string" ? stamped(path, content, build, base) : null;
    put(path, own ?? content);
  },
  append: (path: string, content: string) => put(path, content, "a"),
};
const options = {
  root,
  address,
  ...(process.env.PARALLAX_TIMES === undefined ? {} : { step: timed }),
};
if (half === "shown") {
  const published = publishedIn(outDir, { events: told("events"), lists: told("lists") });
  const shell = readFileSync(join(outDir, "index.html"), "utf8");
  const assets = readdirSync(join(outDir, "assets"));
  await writeShown(files, { ...options, shell, assets, published }, output);
  process.disconnect();
} else {
  const previews = process.env.PARALLAX_PREVIEWS !== "none";
  const written = (stage: Stage) => void process.send?.(stage);
  report(await writeFetched(files, { ...options, previews, written }, output));
  put(buildFilePath, buildFile(id));
}

/** Waits for the other half's word, which `prerender-plugin.ts` passes on. */
function told(stage: Stage): Promise<void> {
  return new Promise((resolved) => {
    process.on("message", (word) => {
      if (word === stage) resolved();
    });
  });
}

function report(setAside: readonly SetAside[]): void {
  for (const { file, problems } of setAside) {
    process.stderr.write(`${file} is set aside: ${problems.length} problems, see npm run check\n`);
  }
  if (address !== null) return;
  const where = "address in data/site.json, or PARALLAX_ADDRESS";
  process.stderr.write(
    `no sitemap is written: where the site is published is not set (${where})\n`,
  );
}

function put(path: string, content: string | Uint8Array, flag = "w"): void {
  const file = join(outDir ?? "", path);
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, content, { flag, encoding: "utf8" });
}

/** Prints how long each step took, by the clock and of the processor's time, which a busy machine leaves as it is. */
function timed<Result>(name: string, work: () => Result): Result {
  const start = performance.now();
  const used = process.cpuUsage();
  const print = () => {
    const { user, system } = process.cpuUsage(used);
    const [clock, processor] = [performance.now() - start, (user + system) / 1000];
    const times = [clock, processor].map((time) => `${Math.round(time)}`.padStart(7));
    process.stdout.write(`${name.padEnd(10)} ${times[0]} ms, processor ${times[1]} ms\n`);
  };
  const result = work();
  if (result instanceof Promise) void result.then(print);
  else print();
  return result;
}
