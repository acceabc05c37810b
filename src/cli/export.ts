import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { takeTable } from "../export/take-table";
import { fileName } from "../export/taken";
import { type TakenForm, type TakenFormName, takenForms } from "../export/taken-forms";
import { loadFileTexts } from "../i18n/file-texts";
import { loadTexts } from "../i18n/texts";
import { publicLinks } from "../links/public-links";
import { parseView, plainView, type ViewState } from "../links/view-state";
import { type Language, languages } from "../model/localized";
import { type Named, readNamed } from "./read-named";

/** What is asked for: an event, a form, and how it is arranged. */
interface Order {
  readonly name: string;
  readonly form: TakenForm;
  readonly language: Language;
  readonly view: ViewState;
  readonly output: string | null;
}

/**
 * Writes the table of one event, named by its id in `data/` or by a file, in any form that the page offers.
 * Text goes to the screen unless a file is named; bytes go to a file of the usual name. Exits with 1 where
 * the record cannot be read, 2 where the words are off.
 */
export async function exportTable(
  words: readonly string[],
  now: number = Date.now(),
): Promise<number> {
  const order = readOrder(words);
  if (typeof order === "string") {
    process.stderr.write(`${order}; try: npm run parallax -- help\n`);
    return 2;
  }
  const { named, vocabulary, address } = readNamed([order.name]);
  const [event] = named;
  if (event == null) return 1;
  const { language, view, form } = order;
  const taken = takeTable(event, {
    texts: await loadTexts(language),
    words: await loadFileTexts(language),
    vocabulary,
    view,
    address: address === null ? null : addressOf(event, address, order),
    made: now,
  });
  write(await form.make(taken), order, fileName(taken, form));
  return 0;
}

function addressOf({ record }: Named, address: string, { language, view }: Order): string {
  const links = publicLinks(address);
  return links.whole(links.pages(language).eventHref(record.id, view));
}

function write(content: string | Uint8Array, { output }: Order, usual: string): void {
  if (output === null && typeof content === "string") {
    process.stdout.write(content);
    return;
  }
  const file = output ?? usual;
  writeFileSync(file, content);
  process.stderr.write(`wrote ${file}\n`);
}

/** The words as an order; what is wrong with them where they are none. */
function readOrder(words: readonly string[]): Order | string {
  let read: ReturnType<typeof readWords>;
  try {
    read = readWords(words);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = read;
  const [name, ...more] = positionals;
  const language = languages.find((known) => known === values.language);
  if (name === undefined || more.length > 0) return "name one event: its id, or a file";
  if (!Object.hasOwn(takenForms, values.format)) return `no format "${values.format}"`;
  if (language === undefined) return `no language "${values.language}"`;
  const form = takenForms[values.format as TakenFormName];
  const view = readView(values);
  if (typeof view === "string") return view;
  return { name, form, language, view, output: values.output ?? null };
}

function readWords(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      format: { type: "string", default: "csv" },
      language: { type: "string", default: "en" },
      "as-of": { type: "string" },
      columns: { type: "string" },
      filter: { type: "string" },
      output: { type: "string" },
    },
  });
}

/** One grammar with links: what a link could not carry is no order either. */
function readView({
  columns,
  filter,
  "as-of": asOf,
}: ReturnType<typeof readWords>["values"]): ViewState | string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ columns, filter, "as-of": asOf })) {
    if (value !== undefined) query.set(key, value);
  }
  const view = parseView(`?${query}`);
  if (asOf !== undefined && view.asOf === null)
    return `"${asOf}" is no moment like 2023-01-03T00:00Z`;
  if (filter !== undefined && view.filter === null) return `no filter "${filter}"`;
  if (columns !== undefined && view.columns === null) return `no columns "${columns}"`;
  return { ...plainView, ...view };
}
