import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "../ensure-browser";
import { firstRows, searching, type Visit } from "./archive-visit";
import { host } from "./host";

/** Sizes to be measured; 0 is the archive as it is. */
const sizes = (process.env.PARALLAX_BENCH_SIZES ?? "0,1000,10000").split(",").map(Number);
const runs = Number(process.env.PARALLAX_BENCH_RUNS ?? 3);
/** Built sites are kept here, and built again only where `PARALLAX_BENCH_KEEP` is not set. */
const folder = resolve(process.env.PARALLAX_BENCH_FOLDER ?? "node_modules/.parallax-bench");

const typed = { first: "обмін", keys: "обмін полоненими 10 квітня" };

async function bench(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { path, env } = ensureBrowser();
  const inherited = Object.entries(process.env).filter(([, value]) => value !== undefined);
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: false,
    env: { ...(Object.fromEntries(inherited) as Record<string, string>), ...env },
  });
  for (const size of sizes) {
    const { dist, seconds } = built(size);
    const { address, bytes, close } = await host(dist, new Map());
    const site = { url: `${address}/uk/`, bytes };
    const visits: Visit[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const visit = {
        ...(await firstRows(browser, site)),
        ...(await searching(browser, site, typed)),
      };
      // The first round fills the disk's and the compiler's caches, and packs the files.
      if (run > 0) visits.push(visit);
    }
    close();
    print(size, seconds, visits);
  }
  await browser.close();
}

/** A built site of so many made-up events, without the pictures for chats. */
function built(size: number): { readonly dist: string; readonly seconds: number | null } {
  const dist = join(folder, `dist-${size}`);
  const data = join(folder, `data-${size}`);
  if (process.env.PARALLAX_BENCH_KEEP !== undefined && existsSync(join(dist, "index.html"))) {
    return { dist, seconds: null };
  }
  const node = (...words: string[]) =>
    execFileSync(process.execPath, words, {
      stdio: "inherit",
      env: {
        ...process.env,
        PARALLAX_PREVIEWS: "none",
        PARALLAX_TIMES: "1",
        ...(size === 0 ? {} : { PARALLAX_DATA: data }),
      },
    });
  if (size > 0) node("node_modules/.parallax/parallax.js", "generate", String(size), "--to", data);
  // To take away what an earlier build has left is no part of a build.
  rmSync(dist, { recursive: true, force: true });
  const start = performance.now();
  const vite = "node_modules/vite/bin/vite.js";
  node(
    vite,
    "build",
    "--configLoader",
    "runner",
    "--logLevel",
    "warn",
    "--outDir",
    dist,
    "--emptyOutDir",
  );
  return { dist, seconds: (performance.now() - start) / 1000 };
}

function print(size: number, seconds: number | null, visits: readonly Visit[]): void {
  const name = size === 0 ? "the archive as it is" : `${size} made-up events`;
  process.stdout.write(`\n${name}, Slow 4G, processor and workers 4x slower, medians of ${runs}\n`);
  if (seconds !== null) process.stdout.write(line("build without previews, s", seconds));
  for (const key of Object.keys(visits[0] ?? {})) {
    const values = visits.map((visit) => visit[key] ?? 0).toSorted((a, b) => a - b);
    process.stdout.write(line(key, values[Math.floor(values.length / 2)] ?? 0));
  }
}

function line(name: string, value: number): string {
  return `${name.padEnd(30)} ${Math.round(value).toLocaleString("en").padStart(12)}\n`;
}

await bench();
