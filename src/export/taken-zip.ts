import { strToU8, zipSync } from "fflate";
import { aboutLines, fileName, type Taken } from "./taken";
import type { TakenForm } from "./taken-forms";
import { zipTime } from "./xlsx";

/** Every form of the table in one archive, with a note that says what is what. */
export async function takenZip(
  taken: Taken,
  forms: readonly (readonly [keyof Taken["words"]["zip"], TakenForm])[],
): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = { "README.txt": strToU8(readMe(taken, forms)) };
  for (const [, form] of forms) {
    const content = await form.make(taken);
    files[fileName(taken, form)] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: zipTime(taken.made) });
}

function readMe(
  taken: Taken,
  forms: readonly (readonly [keyof Taken["words"]["zip"], TakenForm])[],
): string {
  const { words, record, texts } = taken;
  return [
    record.title[texts.language],
    "",
    ...aboutLines(taken).map(({ name, text }) => `${name}: ${text}`),
    "",
    ...words.reading.map((text) => `- ${text}`),
    "",
    ...forms.map(([name, form]) => `${fileName(taken, form)}: ${words.zip[name]}`),
    "",
  ].join("\r\n");
}
