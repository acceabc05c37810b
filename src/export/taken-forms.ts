import { type CsvForm, usualDelimiter } from "./csv-form";
import type { Taken } from "./taken";

/** One form of the table as a file. Its writer is fetched when it is asked for. */
export interface TakenForm {
  /** The end of the file's name, dot and all. */
  readonly ending: string;
  readonly type: string;
  readonly make: (taken: Taken) => Promise<string | Uint8Array>;
}

/** The CSV that Excel opens by double click. */
export function excelCsv(delimiter?: CsvForm["delimiter"]): TakenForm {
  return {
    ending: ".excel.csv",
    type: "text/csv;charset=utf-8",
    make: async (taken) => {
      const { tableCsv } = await import("./csv");
      const usual = usualDelimiter(taken.texts.language);
      return tableCsv(taken, { delimiter: delimiter ?? usual, mark: true });
    },
  };
}

/** The forms in which a table is written by itself, by the names that the command line knows. */
const singleForms = {
  csv: {
    ending: ".csv",
    type: "text/csv;charset=utf-8",
    make: async (taken) => (await import("./csv")).tableCsv(taken),
  },
  excel: excelCsv(),
  xlsx: {
    ending: ".xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    make: async (taken) => (await import("./taken-workbook")).tableXlsx(taken),
  },
  docx: {
    ending: ".docx",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    make: async (taken) => (await import("./taken-document")).tableDocx(taken),
  },
  md: {
    ending: ".md",
    type: "text/markdown;charset=utf-8",
    make: async (taken) => (await import("./table-markdown")).tableMarkdown(taken),
  },
  html: {
    ending: ".html",
    type: "text/html;charset=utf-8",
    make: async (taken) => (await import("./table-html")).tableHtml(taken),
  },
  json: {
    ending: ".json",
    type: "application/json",
    make: async (taken) => (await import("./table-json")).tableJson(taken),
  },
  csl: {
    ending: ".csl.json",
    type: "application/vnd.citationstyles.csl+json",
    make: async (taken) => (await import("./taken-sources")).sourcesCsl(taken),
  },
  bibtex: {
    ending: ".bib",
    type: "application/x-bibtex",
    make: async (taken) => (await import("./taken-sources")).sourcesBibtex(taken),
  },
} as const satisfies Readonly<Record<string, TakenForm>>;

/** One of these names. */
export type SingleFormName = keyof typeof singleForms;

/** Every form. */
export const takenForms = {
  ...singleForms,
  zip: {
    ending: ".zip",
    type: "application/zip",
    make: async (taken) => {
      const { takenZip } = await import("./taken-zip");
      const names = Object.keys(singleForms) as SingleFormName[];
      return takenZip(
        taken,
        names.map((name) => [name, singleForms[name]]),
      );
    },
  },
} as const satisfies Readonly<Record<string, TakenForm>>;

/** One of their names. */
export type TakenFormName = keyof typeof takenForms;
