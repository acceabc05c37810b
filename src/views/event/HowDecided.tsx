import { Link } from "wouter";
import type { FindingCode } from "../../compare/comparison";
import { useReader } from "../reader";
import { FindingChip } from "./FindingChip";

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

/** A row's finding, which leads there itself: a sign beside each would outweigh what is said. */
export function HowDecidedChip({ code, word }: { code: FindingCode; word: string }) {
  const { texts, links } = useReader();
  return (
    <Link href={links.methodHref(code)} title={texts.frame.howDecided} className="chip-link">
      <FindingChip code={code} word={word} />
    </Link>
  );
}
