import { useEffect, useState } from "react";
import type { SentenceTexts } from "../../../i18n/sentence-texts";
import { type Language, languages } from "../../../model/localized";
import { Dialog } from "../../../ui/Dialog";
import { useFrame, useReader } from "../../reader";
import { CopyButton } from "../CopyButton";
import { Choice } from "../card/Choice";
import { useEvent } from "../event-context";
import { softButton, strongButton } from "../looks";
import { loadSpeech } from "./load-sentence";
import { sentenceHere } from "./sentence-here";
import { TaggedText } from "./TaggedText";

/** The sentence about a row, in the language the reader chooses, to be read and copied. */
export function SentenceDialog({
  row,
  words,
  onClose,
}: {
  row: string;
  words: SentenceTexts;
  onClose: () => void;
}) {
  const reader = useReader();
  const [language, setLanguage] = useState<Language>(reader.language);
  const sentence = useSentence(row, language);
  const { languageNames } = useFrame().texts.frame;
  const { dialog } = words;
  return (
    <Dialog
      title={dialog.title}
      close={dialog.close}
      buttonClass={softButton}
      width="w-[min(42rem,calc(100vw-2rem))]"
      onClose={onClose}
    >
      <p className="text-[14px] text-muted">{dialog.about}</p>
      <Choice
        name="sentence-language"
        label={dialog.language}
        options={languages.map((value) => ({ value, face: languageNames[value], lang: value }))}
        chosen={language}
        onChoice={setLanguage}
      />
      <p
        lang={language}
        aria-live="polite"
        className="min-h-40 rounded-lg bg-quiet px-3.5 py-2.5 text-[15px] leading-normal wrap-anywhere"
      >
        {sentence !== undefined && (
          <TaggedText text={sentence ?? dialog.nothing} language={language} />
        )}
      </p>
      {sentence != null && (
        <CopyButton className={strongButton} content={() => ({ text: sentence })}>
          {dialog.copy}
        </CopyButton>
      )}
    </Dialog>
  );
}

/** The sentence in one language; undefined until its words are there, null where there is none. */
function useSentence(row: string, language: Language): string | null | undefined {
  const reader = useReader();
  const event = useEvent();
  const [made, setMade] = useState<{ language: Language; text: string | null }>();
  useEffect(() => {
    let wanted = true;
    void loadSpeech(language).then((speech) => {
      if (wanted) setMade({ language, text: sentenceHere(row, event, reader, speech) });
    });
    return () => {
      wanted = false;
    };
  }, [row, language, event, reader]);
  return made?.language === language ? made.text : undefined;
}
