import { useTexts } from "../reader";

/** The parts of a long page, for small screens, where the next one is many screens away. */
export function JumpLinks({ ledger }: { ledger: boolean }) {
  const { jump } = useTexts().event;
  const parts = ["claims", ...(ledger ? (["ledger"] as const) : []), ...others] as const;
  return (
    <nav aria-label={jump.label} className="mt-4 lg:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {parts.map((part) => (
          <li key={part}>
            <a
              href={`#${part}`}
              className="inline-flex min-h-8 items-center text-[14px] text-muted underline decoration-line-strong underline-offset-4 hover:text-ink hover:decoration-ink"
            >
              {jump[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const others = ["timeline", "statements", "sources"] as const;
