import { Link } from "wouter";
import type { NamedEvent } from "../../archive/named-events";
import { useReader } from "../reader";

interface EventLinksProps {
  readonly heading: string;
  readonly events: readonly NamedEvent[];
}

/** A short list of events, for readers whose address led nowhere. */
export function EventLinks({ heading, events }: EventLinksProps) {
  const { links } = useReader();
  if (events.length === 0) return null;
  return (
    <nav aria-label={heading} className="mt-10 max-w-[42rem]">
      <h2 className="font-semibold text-[0.95rem]">{heading}</h2>
      <ul className="mt-2 border-line border-t">
        {events.map(({ id, title }) => (
          <li key={id} className="border-line border-b">
            <Link
              href={links.eventHref(id)}
              className="flex min-h-11 items-center py-2 font-serif text-[1.05rem] text-ink no-underline hover:underline hover:underline-offset-4"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
