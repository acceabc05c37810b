import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { siteAddress } from "./read-address";
import { readData } from "./read-data";
import { writeSite } from "./site";

const [root, outDir] = process.argv.slice(2);
if (root === undefined || outDir === undefined) throw new Error("two folders are needed: from, to");

const files = readData(root);
const address = siteAddress(files);
const shell = readFileSync(join(outDir, "index.html"), "utf8");
const setAside = await writeSite(
  files,
  {
    root,
    shell,
    address,
    assets: readdirSync(join(outDir, "assets")),
    previews: process.env.PARALLAX_PREVIEWS !== "none",
    ...(process.env.PARALLAX_TIMES === undefined ? {} : { step: timed }),
  },
  {
    write: (path: string, content: string | Uint8Array) => {
      const file = join(outDir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
  },
);
for (const { file, problems } of setAside) {
  process.stderr.write(`${file} is set aside: ${problems.length} problems, see npm run check\n`);
}
if (address === null) {
  const where = "address in data/site.json, or PARALLAX_ADDRESS";
  process.stderr.write(
    `no sitemap is written: where the site is published is not set (${where})\n`,
  );
}

/** Prints how long each step took. */
function timed<Result>(name: string, work: () => Result): Result {
  const start = performance.now();
  const print = () =>
    process.stdout.write(`${name.padEnd(12)} ${Math.round(performance.now() - start)} ms\n`);
  const result = work();
  if (result instanceof Promise) void result.then(print);
  else print();
  return result;
}
