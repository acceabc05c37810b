import { fileName, type Taken } from "../../../export/taken";
import type { TakenForm } from "../../../export/taken-forms";
import { download } from "../download";

/** Makes a file and hands it to the reader's browser. */
export async function saveForm(form: TakenForm, taken: Taken): Promise<void> {
  download(fileName(taken, form), await form.make(taken), form.type);
}
