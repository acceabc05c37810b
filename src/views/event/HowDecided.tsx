import { Link } from "wouter";
import type { FindingCode } from "../../compare/comparison";
import { useReader } from "../reader";
import { signButton } from "./looks";

/** Leads from a finding to where it is explained. */
export function HowDecided({ code }: { code: FindingCode }) {
  const { texts, links } = useReader();
  return (
    <Link
      href={links.methodHref(code)}
      className="inline-flex min-h-6 items-center text-[14px] text-muted underline decoration-line-strong underline-offset-2 hover:text-ink hover:decoration-ink print:hidden"
    >
      {texts.frame.howDecided}
    </Link>
  );
}

/** The same in one sign, for the rows of the table; `word` is the finding's. */
export function HowDecidedSign({ code, word }: { code: FindingCode; word: string }) {
  const { texts, links } = useReader();
  const { howDecided } = texts.frame;
  return (
    <Link
      href={links.methodHref(code)}
      aria-label={`${word}: ${howDecided}`}
      title={howDecided}
      className={`${signButton} align-middle print:hidden`}
    >
      <svg
        viewBox="0 0 16 16"
        className="size-3.5 fill-none stroke-current"
        strokeWidth="1.4"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <circle cx="8" cy="8" r="6.4" />
        <path d="M8 7.4v3.6M8 4.9v.1" />
      </svg>
    </Link>
  );
}
