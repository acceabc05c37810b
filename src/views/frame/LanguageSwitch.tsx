import { Link } from "wouter";
import { type Language, languages } from "../../model/localized";
import { useFrame } from "../reader";

/** The page shown in each language; the current one is marked. */
export function LanguageSwitch({ hrefOf }: { hrefOf: (language: Language) => string }) {
  const { language: current, texts } = useFrame();
  const { frame } = texts;
  return (
    <nav aria-label={frame.languages} className="print:hidden">
      <ul className="flex overflow-hidden rounded-lg border border-line-strong bg-card text-[0.8rem]">
        {languages.map((language) => (
          <li key={language} className="border-line-strong not-first:border-l">
            <Link
              href={hrefOf(language)}
              lang={language}
              hrefLang={language}
              aria-current={language === current ? "true" : undefined}
              className={`flex min-h-8.5 min-w-8 items-center justify-center px-1.5 no-underline -outline-offset-2 sm:min-w-10 sm:px-2.5 ${
                language === current
                  ? "bg-ink font-semibold text-paper forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-colors:forced-color-adjust-none"
                  : "text-muted hover:text-ink"
              }`}
            >
              <span aria-hidden="true">{frame.languageCodes[language]}</span>
              <span className="sr-only">{frame.languageNames[language]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
