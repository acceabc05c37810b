import { createContext, useContext } from "react";
import type { CitingTexts } from "../../../i18n/citing-texts";
import { useReader } from "../../reader";
import { CopyButton } from "../CopyButton";
import type { Copyable } from "../clipboard";
import { download } from "../download";
import { softButton } from "../looks";
import { TaggedText } from "./TaggedText";

const WordsContext = createContext<CitingTexts | null>(null);

/** Gives the forms inside it their words. */
export const CiteWords = WordsContext.Provider;

function useWords(): CitingTexts["dialog"] {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("a form of a citation was rendered outside CiteWords");
  return words.dialog;
}

/** A form to be read, and copied as it is. */
export function WordsForm({ name, content }: { name: string; content: Copyable }) {
  const words = useWords();
  const { language } = useReader();
  return (
    <section>
      <div className="flex items-end justify-between gap-3">
        <h3 className="text-[13px] font-semibold">{name}</h3>
        <CopyButton className={softButton} label={words.copyOf(name)} content={() => content}>
          {words.copy}
        </CopyButton>
      </div>
      <p className="mt-1.5 rounded-lg bg-quiet px-3.5 py-2.5 text-[15px] leading-normal wrap-anywhere whitespace-pre-line">
        <TaggedText text={content.text} language={language} />
      </p>
    </section>
  );
}

/** A form for programs: copied or saved, and shown to those who want to see it. */
export function FileForm({
  name,
  file,
  type,
  text,
}: {
  name: string;
  file: string;
  type: string;
  text: string;
}) {
  const words = useWords();
  return (
    <div className="rounded-lg border border-line px-3.5 py-2.5">
      <div className="flex flex-wrap items-center gap-2">
        <h4 className="me-auto text-[15px]" lang="en" translate="no">
          {name}
        </h4>
        <CopyButton className={softButton} label={words.copyOf(name)} content={() => ({ text })}>
          {words.copy}
        </CopyButton>
        <button
          type="button"
          className={softButton}
          aria-label={words.downloadOf(name)}
          onClick={() => download(file, text, `${type};charset=utf-8`)}
        >
          {words.download}
        </button>
      </div>
      <details className="mt-1">
        <summary className="py-1 text-[13px] text-muted">{words.show}</summary>
        <pre
          lang="zxx"
          translate="no"
          className="mt-1.5 text-[12px] leading-normal wrap-anywhere whitespace-pre-wrap"
        >
          {text}
        </pre>
      </details>
    </div>
  );
}
