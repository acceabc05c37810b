import { useState } from "react";
import { type CardForm, type CardTheme, cardForms } from "../../../export/card-layout";
import { drawingSvg } from "../../../export/card-svg";
import type { CardTexts } from "../../../i18n/card-texts";
import { type Language, languages } from "../../../model/localized";
import { Dialog } from "../../../ui/Dialog";
import { useFrame, useReader } from "../../reader";
import { CopyButton } from "../CopyButton";
import { download } from "../download";
import { useEvent } from "../event-context";
import { softButton, strongButton } from "../looks";
import { Choice } from "./Choice";
import { embeddedFonts } from "./card-fonts";
import { DrawingView } from "./DrawingView";
import { cardPng } from "./paint-card";
import { type CardMade, useCard } from "./use-card";

const forms = Object.keys(cardForms) as readonly CardForm[];
const themes = ["light", "dark"] as const satisfies readonly CardTheme[];

/** A row as a picture, in the form, language and ground that the reader chooses. */
export function CardDialog({
  row,
  cards,
  onClose,
}: {
  row: string;
  cards: CardTexts;
  onClose: () => void;
}) {
  const reader = useReader();
  const { languageNames } = useFrame().texts.frame;
  const [form, setForm] = useState<CardForm>("wide");
  const [language, setLanguage] = useState<Language>(reader.language);
  const [theme, setTheme] = useState<CardTheme>("light");
  const made = useCard({ row, form, language, theme });
  const drawn = made === undefined || made === "failed" ? null : made;
  const { dialog } = cards;
  return (
    <Dialog
      title={dialog.title}
      close={dialog.close}
      buttonClass={softButton}
      width="w-[min(46rem,calc(100vw-2rem))]"
      onClose={onClose}
    >
      <div className="min-h-48">
        {made === null && <p>{dialog.nothing}</p>}
        {made === "failed" && <p role="alert">{dialog.failed}</p>}
        {drawn !== null && <DrawingView drawing={drawn.drawing} name={nameOf(drawn)} />}
      </div>
      <div className="space-y-2.5">
        <Choice
          name="card-form"
          label={dialog.form}
          options={forms.map((value) => ({ value, face: dialog.forms[value] }))}
          chosen={form}
          onChoice={setForm}
        />
        <Choice
          name="card-language"
          label={dialog.language}
          options={languages.map((value) => ({ value, face: languageNames[value], lang: value }))}
          chosen={language}
          onChoice={setLanguage}
        />
        <Choice
          name="card-theme"
          label={dialog.theme}
          options={themes.map((value) => ({ value, face: dialog.themes[value] }))}
          chosen={theme}
          onChoice={setTheme}
        />
      </div>
      {drawn !== null && <Taken made={drawn} cards={cards} />}
    </Dialog>
  );
}

function Taken({ made, cards }: { made: CardMade; cards: CardTexts }) {
  const { record } = useEvent();
  const { links } = useReader();
  const [failed, setFailed] = useState(false);
  const { dialog } = cards;
  const name = `${record.id}.${made.form}.${made.language}`;
  const take = (make: () => Promise<void>) => () => {
    setFailed(false);
    make().catch(() => setFailed(true));
  };
  const png = take(async () => {
    const bytes = await (await cardPng(made.drawing)).arrayBuffer();
    download(`${name}.png`, new Uint8Array(bytes), "image/png");
  });
  const svg = take(async () => {
    const text = drawingSvg(made.drawing, nameOf(made), await embeddedFonts(made.drawing));
    download(`${name}.svg`, text, "image/svg+xml;charset=utf-8");
  });
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <button type="button" className={strongButton} onClick={png}>
          {dialog.png}
        </button>
        <button type="button" className={softButton} onClick={svg}>
          {dialog.svg}
        </button>
        {made.code !== null && (
          <CopyButton className={softButton} content={() => ({ text: made.code ?? "" })}>
            {dialog.copyCode}
          </CopyButton>
        )}
      </div>
      {failed && <p role="alert">{dialog.failed}</p>}
      <p className="text-[14px] text-muted">
        {made.code === null ? (
          dialog.unpublished
        ) : (
          <>
            {dialog.code(made.code)} ·{" "}
            <a href={`${links.checkHref}#${made.code}`} className="underline">
              {dialog.check}
            </a>
          </>
        )}
      </p>
    </>
  );
}

/** What is read instead of looking: everything that the picture says of the finding. */
function nameOf({ content }: CardMade): string {
  const sides = content.sides.map(({ name, accounts, note }) => {
    const said = accounts.map(({ answer, counts, who }) => `${answer} ${counts} (${who})`);
    return `${name}: ${[...said, note].filter((part) => part !== "").join("; ")}`;
  });
  const { title, question, finding, beyond } = content;
  return [title, question, ...sides, finding.word, beyond].filter((part) => part !== "").join(". ");
}
