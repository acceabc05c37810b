import type { Taken } from "../../../export/taken";
import { type TakenFormName, takenForms } from "../../../export/taken-forms";
import type { TakingTexts } from "../../../i18n/taking-texts";
import { CopyButton } from "../CopyButton";
import { softButton } from "../looks";
import { saveForm } from "./save-form";
import { FileButton, TakeRow } from "./TakeRow";

/** A form of the table that is one file; a text may also be copied. */
export function FormRow({
  form,
  name,
  hint,
  words,
  taken,
  copied = false,
}: {
  form: TakenFormName;
  name: string;
  hint: string;
  words: TakingTexts;
  taken: () => Taken;
  copied?: boolean;
}) {
  return (
    <TakeRow name={name} hint={hint}>
      {copied && (
        <CopyButton
          className={softButton}
          label={words.copyOf(name)}
          content={async () => ({ text: String(await takenForms[form].make(taken())) })}
        >
          {words.copy}
        </CopyButton>
      )}
      <FileButton name={name} words={words} save={() => saveForm(takenForms[form], taken())} />
    </TakeRow>
  );
}
