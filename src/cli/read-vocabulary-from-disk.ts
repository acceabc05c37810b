import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseVocabulary } from "../model/parse-vocabulary";
import { readJson } from "../model/read-json";
import type { Vocabulary } from "../model/vocabulary";

/** Reads `data/vocabulary/` below `root`; what is wrong in it `check` tells. */
export function readVocabularyFromDisk(root: string): Vocabulary {
  const folder = join(root, "data", "vocabulary");
  const files = readdirSync(folder).flatMap((name) => {
    const json = readJson(readFileSync(join(folder, name), "utf8"));
    return "data" in json ? [[basename(name, ".json"), json.data] as const] : [];
  });
  return parseVocabulary(Object.fromEntries(files)).vocabulary;
}
