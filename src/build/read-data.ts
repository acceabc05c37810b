import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { InputFile } from "../archive/input-file";
import { dataFiles } from "../archive/read-archive";

/**
 * The files of `data/` that are published. `PARALLAX_DATA` names a folder to be read in its place, such as
 * one that `generate` has written.
 */
export function readData(root: string, data = process.env.PARALLAX_DATA): InputFile[] {
  const at = (path: string) =>
    data === undefined
      ? join(root, path)
      : resolve(
          root,
          path.replace(/^data/, () => data),
        );
  return dataFiles({
    list: (folder) => readdirSync(at(folder)),
    read: (path) => readFileSync(at(path), "utf8"),
  });
}
