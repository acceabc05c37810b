import { Link } from "wouter";
import type { Page } from "../../links/address";
import { searchFieldId } from "../../links/anchors";
import type { Language } from "../../model/localized";
import { SearchSign } from "../../ui/SearchSign";
import { useFrame } from "../reader";
import { LanguageSwitch } from "./LanguageSwitch";
import { Logo } from "./Logo";
import { ThemeButton, type ThemeName } from "./ThemeButton";

interface HeaderProps {
  readonly page: Page["name"];
  readonly languageHref: (language: Language) => string;
  readonly theme: ThemeName;
  readonly onTheme: () => void;
}

/** The name, the sections that exist, and the reader's own settings. */
export function Header({ page, languageHref, theme, onTheme }: HeaderProps) {
  const { texts, links } = useFrame();
  const { frame } = texts;
  return (
    <header className="border-line border-b bg-paper">
      <div className="mx-auto flex min-h-15 w-full max-w-[1132px] flex-wrap items-center gap-x-2 max-[22rem]:gap-x-1 gap-y-2 px-4 py-2 sm:gap-x-6 sm:px-6">
        <Link
          href={links.eventsHref}
          aria-label={frame.home}
          className="-ml-1 flex min-h-9 items-center gap-2.5 rounded-lg px-1 text-ink no-underline max-[22rem]:gap-1"
        >
          <Logo />
          <span
            lang="en"
            className="font-semibold font-serif text-[1.3rem] tracking-[-0.005em] max-[22rem]:text-[1rem]"
          >
            {frame.site}
          </span>
        </Link>
        <Sections page={page} />
        <div className="ml-auto flex items-center gap-2 max-[22rem]:gap-1 lg:gap-7">
          {page !== "events" && <SearchLink />}
          <ThemeButton theme={theme} onTheme={onTheme} />
          <LanguageSwitch hrefOf={languageHref} />
        </div>
      </div>
    </header>
  );
}

/** The way to the search. A plain link: where a page is opened, the browser brings the focus to the field. */
function SearchLink() {
  const { texts, links } = useFrame();
  return (
    <a
      href={`${links.eventsHref}#${searchFieldId}`}
      data-slash
      aria-keyshortcuts="/"
      className="flex size-9 items-center justify-center gap-1.5 rounded-lg border border-line-strong bg-card font-semibold text-[13px] text-ink no-underline hover:border-ink lg:w-auto lg:px-3 print:hidden"
    >
      <SearchSign className="size-4 stroke-current stroke-2" />
      <span className="max-lg:sr-only">{texts.frame.search}</span>
      <span
        aria-hidden="true"
        className="rounded border border-line-strong px-1 font-normal max-lg:hidden"
      >
        /
      </span>
    </a>
  );
}

/**
 * The sections; on a phone in a line of their own. An event belongs to the events; the marked section is
 * darker, and says so to screen readers where it is the page.
 */
function Sections({ page }: { page: Page["name"] }) {
  const { texts, links } = useFrame();
  const { frame } = texts;
  const sections = [
    { name: "events", href: links.eventsHref, here: page === "events" || page === "event" },
    { name: "figures", href: links.figuresHref(), here: page === "figures" },
    { name: "method", href: links.methodHref(), here: page === "method" },
    { name: "about", href: links.aboutHref, here: page === "about" },
  ] as const;
  return (
    <nav aria-label={frame.sections} className="max-sm:order-last max-sm:w-full">
      <ul className="-ml-1 flex gap-x-3.5 max-[22rem]:justify-between max-[22rem]:gap-x-0 sm:gap-x-5">
        {sections.map(({ name, href, here }) => (
          <li key={name}>
            <Link
              href={href}
              aria-current={page === name ? "page" : undefined}
              className={`flex min-h-9 items-center rounded-md px-1 text-[0.94rem] no-underline hover:underline ${here ? "font-semibold text-ink" : "text-muted"}`}
            >
              {frame[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
