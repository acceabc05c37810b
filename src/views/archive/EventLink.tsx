import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import { Link } from "wouter";

const look =
  "inline-block text-balance font-semibold font-serif text-[1.12rem] text-ink leading-snug no-underline hover:underline hover:decoration-1 hover:underline-offset-4";

/**
 * Leads to an event, whose address may be on its way: the element is the same before and after, so that it
 * keeps the focus. What is pressed before the address is there is followed when it is, unless the reader has
 * gone on meanwhile.
 */
export function EventLink({ href, children }: { href: string | null; children: ReactNode }) {
  const link = useRef<HTMLAnchorElement>(null);
  const [asked, setAsked] = useState(false);
  const [awaited, setAwaited] = useState(false);
  useEffect(() => {
    if (href === null || !asked) return;
    setAsked(false);
    link.current?.click();
  }, [href, asked]);
  const isComing = href === null;
  const ask = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
  };
  return (
    <Link
      asChild
      href={href ?? ""}
      onClick={(event) => {
        if (isComing) ask(event);
      }}
    >
      <Anchor
        ref={link}
        isComing={isComing}
        onKeyDown={(event: KeyboardEvent) => {
          if (isComing && event.key === "Enter") ask(event);
        }}
        onFocus={() => setAwaited(isComing)}
        onBlur={() => {
          setAsked(false);
          setAwaited(false);
        }}
        // Who waits at it is told the name when it comes.
        aria-live={awaited ? "polite" : undefined}
      >
        {children}
      </Anchor>
    </Link>
  );
}

/** Without an address an element is no link by itself. */
function Anchor({ isComing, href, ...props }: ComponentProps<"a"> & { isComing: boolean }) {
  return isComing ? (
    <a {...props} role="link" tabIndex={0} className={look} />
  ) : (
    <a {...props} href={href} className={look} />
  );
}
