import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

/** A file as a reader would choose it. */
interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Parts of a record file that tests change. */
interface RecordJson {
  title: Record<string, string>;
  sources: Record<string, Record<string, unknown>>;
  statements: ({ id: string; text: Record<string, string> } & Record<string, unknown>)[];
  notes?: unknown[];
  [key: string]: unknown;
}

/** A record of the archive, as its editor wrote it. */
export function recordJson(): RecordJson {
  const path = join(import.meta.dirname, "../data/events/2023-04-10-prisoner-exchange.json");
  return JSON.parse(readFileSync(path, "utf8")) as RecordJson;
}

/** A file that holds this: text as it is, anything else as JSON. */
export function fileOf(content: unknown, name = "my-record.json"): ChosenFile {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

/** Chooses a file where the page shown asks for one. */
export async function choose(page: Page, file: ChosenFile | string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(file);
}

/** Lets a file go over the page, as a drag from the desktop does. */
export async function drop(page: Page, content: unknown, name: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([text, fileName]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName, { type: "application/json" }));
      return transfer;
    },
    [JSON.stringify(content), name] as const,
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: data });
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}
