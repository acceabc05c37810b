import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { staticSite } from "../src/cli/static-site";
import { buildOf } from "../src/offline/build-stamp";

/** A host of a test's own, which can go away, come back, be slow, and publish a newer build. */
export interface Host {
  readonly address: string;
  /** The build published first, and the one that can follow it. */
  readonly builds: readonly [string, string];
  /** Replaces every file by the newer build's, as a host does: scripts of the older one are gone. */
  publishNewer(): void;
  /** From now on nothing is answered; connections break off. */
  goAway(): void;
  comeBack(): void;
  /** Holds every answer back for so many milliseconds. */
  slowDown(milliseconds: number): void;
  /** Addresses asked for since the last call. */
  asked(): string[];
  close(): Promise<void>;
}

/** The event whose record the newer build changes, and how its title begins there. */
export const changedEvent = "2023-04-10-prisoner-exchange";
export const newerTitle = "Newer: ";

/** As the data says it, and as the heading does, where the day stays with its month. */
const title = /Prisoner exchange of 10[ \u00a0]April 2023/g;

export async function aHost(): Promise<Host> {
  const older = resolve(import.meta.dirname, "..", process.env.PARALLAX_E2E_FOLDER ?? "dist");
  const build = buildOf(readFileSync(join(older, "data/build.json"), "utf8")) ?? "";
  const next = build.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
  const state = { root: older, away: false, delay: 0 };
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(state, request, response);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    if (state.away) socket.destroy();
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    builds: [build, next],
    publishNewer: () => {
      state.root = newerThan(older, build, next);
    },
    goAway: () => {
      state.away = true;
      for (const socket of sockets) socket.destroy();
    },
    comeBack: () => {
      state.away = false;
    },
    slowDown: (milliseconds) => {
      state.delay = milliseconds;
    },
    asked: () => asked.splice(0),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

function answer(
  { root, away, delay }: { root: string; away: boolean; delay: number },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (away) return void request.socket.destroy();
  // A host's caches keep pages for a while: what is asked for anew must be asked for so.
  response.setHeader("cache-control", "max-age=600");
  if (delay === 0) staticSite(root)(request, response);
  else setTimeout(() => staticSite(root)(request, response), delay);
}

/** The newer build's folder: made when a test first asks for it, and once for all of the process's tests. */
let newerFolder: string | null = null;

function newerThan(older: string, build: string, next: string): string {
  if (newerFolder !== null) return newerFolder;
  const folder = mkdtempSync(join(tmpdir(), "parallax-newer-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  cpSync(older, folder, { recursive: true });
  makeNewer(folder, build, next);
  newerFolder = folder;
  return folder;
}

/** Another build: every script under another name, another record, and the build's own name in each file. */
function makeNewer(folder: string, build: string, next: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const scripts = new Set(files.flatMap((file) => /^assets\/(.+)\.js$/.exec(file)?.[1] ?? []));
  for (const file of files.filter((name) => /\.(?:html|json|js|css)$/.test(name))) {
    const path = join(folder, file);
    let text = readFileSync(path, "utf8").replaceAll(build, next);
    text = text.replace(/[\w-]+(?=\.js\b)/g, (name) =>
      scripts.has(name) ? `${name}-newer` : name,
    );
    // Wherever it stands: a list built ahead and the data of its rows say the same in one build.
    text = text.replaceAll(title, (found) => `${newerTitle}${found}`);
    writeFileSync(path, text);
  }
  for (const name of scripts) {
    renameSync(join(folder, `assets/${name}.js`), join(folder, `assets/${name}-newer.js`));
  }
}
