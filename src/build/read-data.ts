import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { InputFile } from "../archive/input-file";
import { dataFiles } from "../archive/read-archive";
import { siteFile } from "../archive/read-site-settings";

/**
 * The files of `data/` that are published. `PARALLAX_DATA` names a folder to be read in its place, such as
 * one that `generate` has written.
 */
export function readData(root: string, data = process.env.PARALLAX_DATA): InputFile[] {
  return dataFiles({
    list: (folder) => readdirSync(placeOf(folder, root, data)),
    read: (path) => readFileSync(placeOf(path, root, data), "utf8"),
  });
}

/** Of these the site's settings alone, where there are any: a build asks for them before it reads the rest. */
export function readSettings(root: string, data = process.env.PARALLAX_DATA): InputFile[] {
  const file = placeOf(siteFile, root, data);
  return existsSync(file) ? [{ path: siteFile, text: readFileSync(file, "utf8") }] : [];
}

function placeOf(path: string, root: string, data: string | undefined): string {
  if (data === undefined) return join(root, path);
  const inside = path.replace(/^data/, () => data);
  return resolve(root, inside);
}
