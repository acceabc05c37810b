import { pastedHtml } from "../../../export/table-html";
import { tableText } from "../../../export/table-text";
import { aboutLines, type Taken } from "../../../export/taken";
import type { FileTexts } from "../../../i18n/file-texts";
import type { TakingTexts } from "../../../i18n/taking-texts";
import type { ViewState } from "../../../links/view-state";
import { Dialog } from "../../../ui/Dialog";
import { useReader } from "../../reader";
import { CopyButton } from "../CopyButton";
import { CardButton } from "../card/CardButton";
import { EmbedButton } from "../embed/EmbedButton";
import { useEvent } from "../event-context";
import { softButton } from "../looks";
import { recordHref } from "../record-href";
import { ExcelForms } from "./ExcelForms";
import { FormRow } from "./FormRow";
import { TakeGroup, TakeRow } from "./TakeRow";
import { takenOf } from "./taken-of";

interface TakeDialogProps {
  readonly filter: ViewState["filter"];
  readonly words: TakingTexts;
  readonly fileWords: FileTexts;
  readonly onClose: () => void;
}

/** What every group needs: its words, and the table as it is at the press. */
export interface TakeGroupProps {
  readonly words: TakingTexts;
  readonly taken: () => Taken;
}

/** Every form in which the table can be taken away, by what it is for. */
export function TakeDialog({ filter, words, fileWords, onClose }: TakeDialogProps) {
  const event = useEvent();
  const reader = useReader();
  const taken = () => takenOf(event, filter, reader, fileWords);
  const group = { words, taken };
  return (
    <Dialog
      title={words.title}
      close={words.close}
      buttonClass={softButton}
      width="w-[min(42rem,calc(100vw-2rem))]"
      onClose={onClose}
    >
      <Arrangement words={words} fileWords={fileWords} taken={taken()} />
      <ExcelForms {...group} />
      <Documents {...group} />
      {event.published && <Article {...group} />}
      <ContentSystem {...group} />
      <Developers {...group} />
      <Picture words={words} />
      <Printing words={words} />
      <Everything {...group} />
    </Dialog>
  );
}

/** What is taken: the columns and rows as they are shown. */
function Arrangement({
  words,
  fileWords,
  taken,
}: {
  words: TakingTexts;
  fileWords: FileTexts;
  taken: Taken;
}) {
  const { about } = fileWords;
  const lines = aboutLines(taken);
  const said = (name: string) => lines.find((line) => line.name === name)?.text ?? "";
  return (
    <p className="text-[15px] leading-snug text-muted">
      {words.lead} {words.shown(said(about.columns), said(about.filter))}
    </p>
  );
}

function Documents({ words, taken }: TakeGroupProps) {
  const content = () => ({ text: tableText(taken()), html: pastedHtml(taken()) });
  return (
    <TakeGroup name={words.groups.documents}>
      <TakeRow name={words.paste} hint={words.pasteHint}>
        <CopyButton className={softButton} label={words.copyOf(words.paste)} content={content}>
          {words.copy}
        </CopyButton>
      </TakeRow>
      <FormRow form="docx" name={words.word} hint={words.wordHint} {...{ words, taken }} />
    </TakeGroup>
  );
}

function Article({ words }: TakeGroupProps) {
  const { aimed } = useEvent();
  return (
    <TakeGroup name={words.groups.article}>
      <TakeRow name={words.embed} hint={words.embedHint}>
        <EmbedButton className={softButton} anchor={aimed}>
          {words.openEmbed}
        </EmbedButton>
      </TakeRow>
    </TakeGroup>
  );
}

function ContentSystem({ words, taken }: TakeGroupProps) {
  return (
    <TakeGroup name={words.groups.cms}>
      <FormRow form="html" name={words.html} hint={words.htmlHint} {...{ words, taken }} copied />
      <FormRow
        form="md"
        name={words.markdown}
        hint={words.markdownHint}
        {...{ words, taken }}
        copied
      />
    </TakeGroup>
  );
}

function Developers({ words, taken }: TakeGroupProps) {
  const { record, view, published } = useEvent();
  return (
    <TakeGroup name={words.groups.developers}>
      <FormRow form="csv" name={words.csv} hint={words.csvHint} {...{ words, taken }} />
      <FormRow form="json" name={words.json} hint={words.jsonHint} {...{ words, taken }} />
      {published && (
        <TakeRow name={words.record} hint={words.recordHint}>
          <a
            className={softButton}
            href={recordHref(record.id, view.version)}
            download={`${record.id}.json`}
            aria-label={words.downloadOf(words.record)}
          >
            {words.download}
          </a>
        </TakeRow>
      )}
      <FormRow form="csl" name={words.csl} hint={words.forManagers} {...{ words, taken }} />
      <FormRow form="bibtex" name={words.bibtex} hint={words.forManagers} {...{ words, taken }} />
    </TakeGroup>
  );
}

function Everything({ words, taken }: TakeGroupProps) {
  return (
    <TakeGroup name={words.groups.all}>
      <FormRow form="zip" name={words.zip} hint={words.zipHint} {...{ words, taken }} />
    </TakeGroup>
  );
}

/** The headline as an evidence card; of other rows it is had from their menus. */
function Picture({ words }: { words: TakingTexts }) {
  const { headline } = useEvent().table;
  if (headline === null) return null;
  return (
    <TakeGroup name={words.groups.picture}>
      <TakeRow name={words.picture} hint={words.pictureHint}>
        <CardButton row={headline} className={softButton}>
          {words.openPicture}
        </CardButton>
      </TakeRow>
    </TakeGroup>
  );
}

function Printing({ words }: { words: TakingTexts }) {
  return (
    <TakeGroup name={words.groups.print}>
      <TakeRow name={words.print} hint={words.printHint}>
        <button type="button" className={softButton} onClick={() => window.print()}>
          {words.openPrint}
        </button>
      </TakeRow>
    </TakeGroup>
  );
}
