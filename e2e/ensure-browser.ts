import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { chromium } from "@playwright/test";

/** A Chromium to run the tests in, and what its process needs in the environment. */
export interface Browser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

// The newest one that installs on Node 20.
const fallbackPackage = "@sparticuz/chromium";
const fallbackVersion = "147.0.0";
const downloadSeconds = 90;
const installSeconds = 300;

/** Outside node_modules, which `npm ci` deletes. */
function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(
    env.XDG_CACHE_HOME || join(homedir(), ".cache"),
    "parallax",
    `chromium-${fallbackVersion}`,
  );
}

/**
 * A Chromium, found or fetched without root: the one named by CHROME_PATH, Playwright's own, the
 * system's, the copy fetched before, and only then a download: Playwright's, else one from npm.
 */
export function ensureBrowser(env: NodeJS.ProcessEnv = process.env): Browser {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return { path: env.CHROME_PATH, env: {} };
    throw new Error(`CHROME_PATH names no file: ${env.CHROME_PATH}`);
  }
  return (
    playwrightBrowser() ??
    systemBrowser(env) ??
    cachedBrowser(cacheFolder(env)) ??
    downloadedBrowser() ??
    fetchedBrowser(cacheFolder(env)) ??
    fail()
  );
}

function playwrightBrowser(): Browser | null {
  const path = chromium.executablePath();
  return existsSync(path) ? { path, env: {} } : null;
}

const systemNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macNames = ["Google Chrome", "Chromium"];

function systemBrowser(env: NodeJS.ProcessEnv): Browser | null {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = [
    ...folders.flatMap((folder) => systemNames.map((name) => join(folder, name))),
    ...macNames.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  ];
  const path = places.find((place) => existsSync(place));
  return path === undefined ? null : { path, env: {} };
}

function cachedBrowser(cache: string): Browser | null {
  const path = join(cache, "chromium");
  // The package's own font settings point at folders a bare machine has not, which left all text
  // invisible; LD_LIBRARY_PATH brings the libraries a bare machine lacks.
  const env = { LD_LIBRARY_PATH: join(cache, "lib"), FONTCONFIG_PATH: cache };
  return existsSync(path) ? { path, env } : null;
}

function downloadedBrowser(): Browser | null {
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
  try {
    execFileSync(process.execPath, [cli, "install", "chromium"], {
      stdio: "ignore",
      timeout: downloadSeconds * 1000,
    });
  } catch {
    return null;
  }
  // The download can succeed where its system libraries are missing: only a browser that starts counts.
  const found = playwrightBrowser();
  return found !== null && starts(found) ? found : null;
}

function fetchedBrowser(cache: string): Browser | null {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const work = `${cache}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  try {
    installPackage(work);
    unpack(join(work, "node_modules", fallbackPackage, "bin"), work);
    rmSync(join(work, "node_modules"), { recursive: true, force: true });
    writeFileSync(join(work, "fonts.conf"), fontSettings(cache));
    rmSync(cache, { recursive: true, force: true });
    renameSync(work, cache);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    throw new Error(`${advice}\nThe last attempt failed: ${String(error)}`);
  }
  return cachedBrowser(cache);
}

function installPackage(folder: string): void {
  const wanted = `${fallbackPackage}@${fallbackVersion}`;
  const flags = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--omit=dev"];
  // Without a package.json of its own, npm would install into the nearest folder above that has one.
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  execFileSync("npm", ["install", ...flags, "--prefix", folder, wanted], {
    cwd: folder,
    stdio: "pipe",
    timeout: installSeconds * 1000,
  });
}

function unpack(packed: string, into: string): void {
  for (const archive of ["al2023", "fonts"]) {
    const input = brotliDecompressSync(readFileSync(join(packed, `${archive}.tar.br`)));
    execFileSync("tar", ["x", "-C", into], { input });
  }
  const program = brotliDecompressSync(readFileSync(join(packed, "chromium.br")));
  writeFileSync(join(into, "chromium"), program, { mode: 0o755 });
}

function fontSettings(cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${cache}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}/fontconfig</cachedir>
</fontconfig>
`;
}

function starts(browser: Browser): boolean {
  try {
    execFileSync(browser.path, ["--version"], { stdio: "ignore", timeout: 15_000 });
    return true;
  } catch {
    return false;
  }
}

const advice = [
  "No Chromium was found and none could be fetched. Either install one (Debian: apt-get install chromium),",
  "or set CHROME_PATH to a Chromium or Chrome on this machine, or run: npx playwright install chromium",
].join("\n");

function fail(): never {
  throw new Error(advice);
}
