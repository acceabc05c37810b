import type { Language } from "../model/localized";
import type { CsvForm } from "./csv-form";
import type { Taken } from "./taken";

/** One form of the table as a file. Its writer is fetched when it is asked for. */
export interface TakenForm {
  /** The end of the file's name, dot and all. */
  readonly ending: string;
  readonly type: string;
  readonly make: (taken: Taken) => Promise<string | Uint8Array>;
}

/** Where a comma parts decimals, spreadsheets part cells by semicolons. */
export function usualDelimiter(language: Language): CsvForm["delimiter"] {
  return language === "en" ? "," : ";";
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

/** The forms, by the names that the command line knows. */
export const takenForms = {
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
  html: {
    ending: ".html",
    type: "text/html;charset=utf-8",
    make: async (taken) => (await import("./table-html")).tableHtml(taken),
  },
} as const satisfies Readonly<Record<string, TakenForm>>;

/** One of the names. */
export type TakenFormName = keyof typeof takenForms;
