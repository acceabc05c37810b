import type { NamedEvent } from "../../archive/named-events";
import { formatDay, saysDay } from "../../i18n/dates";
import { useTexts } from "../reader";

/** An event's day, where its title does not say it. */
export function EventDay({ title, date }: Pick<NamedEvent, "title" | "date">) {
  const day = formatDay(useTexts(), date);
  return saysDay(title, day) ? null : <span className="text-[14px] text-muted">{day}</span>;
}
