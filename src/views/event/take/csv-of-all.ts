import { takenForms } from "../../../export/taken-forms";
import { loadFileTexts } from "../../../i18n/file-texts";
import type { Reader } from "../../reader";
import type { EventScope } from "../event-context";
import { saveForm } from "./save-form";
import { takenOf } from "./taken-of";

/** Hands the reader every row as CSV. */
export async function downloadCsv(event: EventScope, reader: Reader): Promise<void> {
  const words = await loadFileTexts(reader.language);
  await saveForm(takenForms.excel, takenOf(event, null, reader, words));
}
