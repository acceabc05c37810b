import { CodeWords, codeLook } from "./CodeWords";

/** An address as programs fill it in, what stands there, and a live example of it. */
export interface ListedAddress {
  readonly pattern: string;
  /** Null where there is no example yet. */
  readonly href: string | null;
  readonly text: string;
}

/** Addresses with what stands at them, one below the other on a phone. */
export function AddressList({ addresses }: { addresses: readonly ListedAddress[] }) {
  return (
    <dl className="divide-y divide-line rounded-2xl border border-line bg-card px-4 sm:px-5">
      {addresses.map(({ pattern, href, text }) => (
        <div key={pattern} className="py-3 leading-snug">
          <dt>
            <Pattern pattern={pattern} href={href} />
          </dt>
          <dd className="mt-1 text-[0.95rem]">
            <CodeWords text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Pattern({ pattern, href }: Pick<ListedAddress, "pattern" | "href">) {
  const code = (
    <code lang="zxx" className={codeLook}>
      {pattern}
    </code>
  );
  return href === null ? (
    code
  ) : (
    <a
      href={href}
      className="inline-flex min-h-6 items-center underline decoration-line-strong underline-offset-4 hover:decoration-ink"
    >
      {code}
    </a>
  );
}
