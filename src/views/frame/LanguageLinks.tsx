import { Link } from "wouter";
import type { Language } from "../../model/localized";
import { useReader } from "../reader";

interface LanguageLinksProps {
  readonly label: string;
  readonly links: readonly { readonly language: Language; readonly href: string }[];
}

/** One page in each language there is, by the languages' own names. */
export function LanguageLinks({ label, links }: LanguageLinksProps) {
  const { frame } = useReader().texts;
  return (
    <nav aria-label={label} className="mt-8 max-w-[42rem]">
      <ul className="border-line border-t">
        {links.map(({ language, href }) => (
          <li key={language} className="border-line border-b">
            <Link
              href={href}
              lang={language}
              hrefLang={language}
              className="flex min-h-11 items-center py-2 font-serif text-[1.05rem] text-ink"
            >
              {frame.languageNames[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
