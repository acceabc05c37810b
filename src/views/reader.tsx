import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { FrameTexts, Texts } from "../i18n/texts";
import type { SiteLinks } from "../links/site-links";
import type { Language } from "../model/localized";
import type { Vocabulary } from "../model/vocabulary";

/** What every view needs to know of its reader: the language, the words in it, and where links lead. */
export interface Reader {
  readonly language: Language;
  readonly texts: Texts;
  readonly links: SiteLinks;
  /** Null on pages that name nothing. */
  readonly vocabulary: Vocabulary | null;
}

/** What the frame around a page knows of its reader; it stands before the other words are there. */
export interface FrameReader extends Pick<Reader, "language" | "links"> {
  readonly texts: FrameTexts;
}

const FrameContext = createContext<FrameReader | null>(null);

/** Gives the frame inside it its reader. */
export function FrameProvider({ reader, children }: { reader: FrameReader; children: ReactNode }) {
  return <FrameContext value={reader}>{children}</FrameContext>;
}

/** The reader, as the frame knows it. Throws outside a `FrameProvider`. */
export function useFrame(): FrameReader {
  const reader = useContext(FrameContext);
  if (reader === null) throw new Error("a part of the frame was rendered outside FrameProvider");
  return reader;
}

const ReaderContext = createContext<Reader | null>(null);

/** Gives the views inside it their reader. */
export function ReaderProvider({ reader, children }: { reader: Reader; children: ReactNode }) {
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

/** Gives the views inside it the names that what they show is read with. */
export function NamesProvider({ names, children }: { names: Vocabulary; children: ReactNode }) {
  const reader = useReader();
  const named = useMemo(() => ({ ...reader, vocabulary: names }), [reader, names]);
  return <ReaderContext value={named}>{children}</ReaderContext>;
}

/** The reader. Throws outside a `ReaderProvider`: a view without words is a mistake in the app. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error("a view was rendered outside ReaderProvider");
  return reader;
}

/** Everything Parallax says by itself, in the reader's language. */
export function useTexts(): Texts {
  return useReader().texts;
}

/** Names of parties, speakers, measures and so on. */
export function useVocabulary(): Vocabulary {
  const { vocabulary } = useReader();
  if (vocabulary === null) throw new Error("a view asked for the vocabulary outside a page");
  return vocabulary;
}
