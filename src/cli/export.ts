import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { plainCsv, usualDelimiter } from "../export/csv-form";
import { SeveralCsv, SeveralWorkbook } from "../export/several-events";
import { takeTable } from "../export/take-table";
import { fileName, type Taken } from "../export/taken";
import { type TakenFormName, takenForms } from "../export/taken-forms";
import { loadFileTexts } from "../i18n/file-texts";
import { loadTexts } from "../i18n/texts";
import { publicLinks } from "../links/public-links";
import { parseView, plainView, type ViewState } from "../links/view-state";
import { type Language, languages } from "../model/localized";
import { orReason } from "./or-reason";
import { type Named, readNamed } from "./read-named";

/** What is asked for: events, a form, and how they are arranged. */
interface Order {
  readonly names: readonly string[];
  readonly format: TakenFormName;
  readonly language: Language;
  readonly view: ViewState;
  readonly output: string | null;
}

/**
 * Writes the table of one event, named by its id in `data/` or by a file, in any form that the page offers;
 * of several, or of all events where `all` is named, as one CSV or workbook. Text goes to the screen unless a file is named; bytes go to a file of the usual name. Exits with 1 where
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
  const { named, vocabulary, address } = readNamed(order.names);
  const events = named.filter((event) => event !== null);
  const [event] = events;
  if (event === undefined || events.length < named.length) return 1;
  const { language, view } = order;
  const taking = {
    texts: await loadTexts(language),
    words: await loadFileTexts(language),
    ...{ vocabulary, view, made: now },
  };
  const take = (each: Named) =>
    takeTable(each, { ...taking, address: addressOf(each, address, order) });
  const form = takenForms[order.format];
  if (events.length === 1) {
    const taken = take(event);
    write(await form.make(taken), order, fileName(taken, form));
  } else {
    write(several(events.map(take), order), order, `events.${language}${form.ending}`);
  }
  return 0;
}

/** Several events as one file. */
function several(all: readonly Taken[], { format, language }: Order): string | Uint8Array {
  const [first] = all;
  if (first === undefined) return "";
  if (format === "xlsx") {
    const book = new SeveralWorkbook(first);
    for (const taken of all) book.add(taken);
    return book.finish();
  }
  const excel = { delimiter: usualDelimiter(language), mark: true };
  const csv = new SeveralCsv(first, format === "excel" ? excel : plainCsv);
  for (const taken of all) csv.add(taken);
  return csv.take();
}

function addressOf(
  { record }: Named,
  address: string | null,
  { language, view }: Order,
): string | null {
  if (address === null) return null;
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
  const read = orReason(() => readWords(words));
  if (typeof read === "string") return read;
  const { values, positionals } = read;
  const language = languages.find((known) => known === values.language);
  if (positionals.length === 0) return "name an event: its id, or a file";
  if (!isForm(values.format)) return `no format "${values.format}"`;
  const one = positionals.length === 1 && positionals[0] !== "all";
  if (!one && !severalForms.includes(values.format))
    return `several events are one table as ${severalForms.join(", ")}`;
  if (language === undefined) return `no language "${values.language}"`;
  const view = readView(values);
  if (typeof view === "string") return view;
  const output = values.output ?? null;
  return { names: positionals, format: values.format, language, view, output };
}

/** The forms that hold more than one event. */
const severalForms: readonly TakenFormName[] = ["csv", "excel", "xlsx"];

function isForm(name: string): name is TakenFormName {
  return Object.hasOwn(takenForms, name);
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
