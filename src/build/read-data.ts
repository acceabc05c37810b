import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { InputFile } from "../archive/input-file";
import { dataFiles } from "../archive/read-archive";

/** The files of `data/` that are published. */
export function readData(root: string): InputFile[] {
  return dataFiles({
    list: (folder) => readdirSync(join(root, folder)),
    read: (path) => readFileSync(join(root, path), "utf8"),
  });
}
