import type { Language } from "../model/localized";
import { locales } from "./numbers";

/** A moment on the reader's own clock: 22 November 2026 at 19:26. Only for what happened on their device. */
export function formatInstant(language: Language, iso: string): string {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return iso;
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: "long",
    timeStyle: "short",
  });
  return format.format(instant);
}

/** How much room something takes: 24 kB, 1.2 MB. */
export function formatSize(language: Language, bytes: number): string {
  const kilobytes = bytes / 1000;
  const [size, unit] = kilobytes < 1000 ? [kilobytes, "kilobyte"] : [kilobytes / 1000, "megabyte"];
  const format = new Intl.NumberFormat(locales[language], {
    style: "unit",
    unit,
    maximumFractionDigits: unit === "megabyte" ? 1 : 0,
  });
  return format.format(kilobytes < 1000 ? Math.max(1, Math.round(size)) : size);
}
