import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { orReason } from "./or-reason";
import { staticSite } from "./static-site";

const firstPort = 4173;
const portsTried = 10;

/** Serves the built site on the loopback address and prints where. Runs until it is stopped. */
export async function serve(words: readonly string[]): Promise<number> {
  const values = orReason(() => readWords(words));
  if (typeof values === "string") {
    process.stderr.write(`serve: ${values}\n`);
    return 2;
  }
  const root = resolve(values.folder);
  if (!existsSync(join(root, "index.html"))) {
    process.stderr.write(`no built site in ${values.folder}/; run npm run build first\n`);
    return 1;
  }
  const server = createServer(staticSite(root));
  const port = await listen(server, values.ports).catch(String);
  if (typeof port === "string") {
    process.stderr.write(`serve: ${port}\n`);
    return 1;
  }
  if (port === null) {
    process.stderr.write("the port is taken; choose another: npm run serve -- --port 5000\n");
    return 1;
  }
  process.stdout.write(`Parallax is at http://127.0.0.1:${port}/ (stop it with Ctrl+C)\n`);
  return 0;
}

/** What the words ask for; throws what is wrong with them. */
function readWords(words: readonly string[]) {
  const { values } = parseArgs({
    args: [...words],
    options: { port: { type: "string" }, folder: { type: "string", default: "dist" } },
  });
  return { folder: values.folder, ports: portsToTry(values.port ?? process.env.PORT) };
}

/** The port asked for and no other; where none was asked for, the first that is free. */
function portsToTry(asked: string | undefined): number[] {
  if (asked !== undefined) {
    const port = /^\d{1,5}$/.test(asked) ? Number(asked) : 0;
    if (port < 1 || port > 65_535) throw new Error(`"${asked}" is no port from 1 to 65535`);
    return [port];
  }
  return Array.from({ length: portsTried }, (_, index) => firstPort + index);
}

async function listen(server: Server, ports: readonly number[]): Promise<number | null> {
  for (const port of ports) {
    if (await listens(server, port)) return port;
  }
  return null;
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") done(false);
      else fail(error);
    };
    server.once("error", refuse);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refuse);
      done(true);
    });
  });
}
