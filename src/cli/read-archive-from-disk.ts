import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Archive, dataFiles, readArchive } from "../archive/read-archive";

/** Reads the `data/` folder below `root`. */
export function readArchiveFromDisk(root: string): Archive {
  const files = dataFiles({
    list: (folder) => readdirSync(join(root, folder)),
    read: (path) => readFileSync(join(root, path), "utf8"),
  });
  return readArchive(files);
}
