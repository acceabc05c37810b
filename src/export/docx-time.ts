import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { zipTime } from "./xlsx";

const about = "docProps/core.xml";

/**
 * The document as made at a given time. The `docx` library reads the clock for its properties and for its
 * files, so that no two documents of one state would be alike.
 */
export function docxMadeAt(document: ArrayBuffer, made: number): Uint8Array {
  const files = unzipSync(new Uint8Array(document));
  const time = new Date(made).toISOString();
  const properties = strFromU8(files[about] ?? new Uint8Array());
  const dated = properties.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, time.replace(/\.\d+Z$/u, "Z"));
  return zipSync({ ...files, [about]: strToU8(dated) }, { mtime: zipTime(made) });
}
