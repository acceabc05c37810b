import { Link } from "wouter";
import { formatSize } from "../../i18n/instants";
import type { StoredTexts } from "../../i18n/stored-texts";
import type { Localized } from "../../model/localized";
import { useReader } from "../reader";

/** An event on the reader's device; `bytes` where it was kept on purpose. */
export interface EventOnDevice {
  readonly id: string;
  readonly title: Localized;
  readonly bytes: number | null;
}

/** The events that open without a network. */
export function StoredEvents({
  texts,
  events,
}: {
  texts: StoredTexts;
  events: readonly EventOnDevice[];
}) {
  const { language, links } = useReader();
  if (events.length === 0) return <p className="text-muted">{texts.none}</p>;
  return (
    <ul className="grid gap-2">
      {events.map(({ id, title, bytes }) => (
        <li key={id}>
          <Link href={links.eventHref(id)} className="underline underline-offset-4">
            {title[language]}
          </Link>{" "}
          <span className="text-[0.85rem] text-muted">
            {bytes === null ? texts.read : `${texts.kept}, ${formatSize(language, bytes)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
