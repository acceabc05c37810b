import type { Language } from "../model/localized";

/** What parts the cells of a line. */
export const delimiters = [",", ";", "\t"] as const;

/** How a CSV is written. */
export interface CsvForm {
  readonly delimiter: (typeof delimiters)[number];
  /** The byte order mark, by which Excel knows UTF-8; other programs take it for part of the first heading. */
  readonly mark: boolean;
}

/** As RFC 4180 has it, in UTF-8. */
export const plainCsv: CsvForm = { delimiter: ",", mark: false };

/** Where a comma parts decimals, spreadsheets part cells by semicolons. */
export function usualDelimiter(language: Language): CsvForm["delimiter"] {
  return language === "en" ? "," : ";";
}
