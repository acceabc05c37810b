import { useState } from "react";
import { type CsvForm, delimiters, usualDelimiter } from "../../../export/csv-form";
import { excelCsv, takenForms } from "../../../export/taken-forms";
import { useReader } from "../../reader";
import { saveForm } from "./save-form";
import type { TakeGroupProps } from "./TakeDialog";
import { FileButton, TakeGroup, TakeRow } from "./TakeRow";

/** For spreadsheets: a workbook, and a CSV with what Excel of the reader's country expects. */
export function ExcelForms({ words, taken }: TakeGroupProps) {
  const { language } = useReader();
  const [delimiter, setDelimiter] = useState(usualDelimiter(language));
  return (
    <TakeGroup name={words.groups.excel}>
      <TakeRow name={words.excel} hint={words.excelHint}>
        <FileButton
          name={words.excel}
          words={words}
          save={() => saveForm(takenForms.xlsx, taken())}
        />
      </TakeRow>
      <TakeRow name={words.excelCsv} hint={words.excelCsvHint}>
        <label className="text-[13px] text-muted">
          {words.delimiter}{" "}
          <select
            value={delimiter}
            onChange={({ currentTarget }) =>
              setDelimiter(currentTarget.value as CsvForm["delimiter"])
            }
            className="min-h-9 rounded-lg border border-line-strong bg-paper px-2 text-[13px] text-ink"
          >
            {delimiters.map((each) => (
              <option key={each} value={each}>
                {words.delimiters[each]}
              </option>
            ))}
          </select>
        </label>
        <FileButton
          name={words.excelCsv}
          words={words}
          save={() => saveForm(excelCsv(delimiter), taken())}
        />
      </TakeRow>
    </TakeGroup>
  );
}
