import type { ReactNode } from "react";
import type { Page } from "../../links/address";
import type { Language } from "../../model/localized";
import { useFrame } from "../reader";
import { Footer } from "./Footer";
import { Header } from "./Header";
import type { ThemeName } from "./ThemeButton";

export interface FrameProps {
  /** The page shown, marked in the navigation. */
  readonly page: Page["name"];
  /** The page shown, in another language. */
  readonly languageHref: (language: Language) => string;
  readonly theme: ThemeName;
  readonly onTheme: () => void;
  /** The way to records that were set aside, as an item of the footer's list. */
  readonly setAside: ReactNode;
  /** What there is to say about the connection. */
  readonly notices: ReactNode;
  /** Another page is on its way. */
  readonly waiting: boolean;
  readonly children: ReactNode;
}

/** What stands around every page. */
export function Frame({ children, waiting, setAside, notices, ...header }: FrameProps) {
  const { frame } = useFrame().texts;
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only z-20 rounded-lg bg-ink px-4 py-3 font-semibold text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {frame.skip}
      </a>
      <Header {...header} />
      {notices}
      <p role="status" className="sr-only">
        {waiting ? frame.loadingPage : ""}
      </p>
      {waiting && (
        <div
          aria-hidden="true"
          className="waiting-line fixed inset-x-0 top-0 z-10 h-1 rounded-none bg-mark-line"
        />
      )}
      <main
        id="main"
        tabIndex={-1}
        aria-busy={waiting}
        className="mx-auto w-full max-w-[1132px] grow px-4 pt-8 pb-16 outline-none sm:px-6 md:pt-9"
      >
        {children}
      </main>
      <Footer setAside={setAside} />
    </div>
  );
}
