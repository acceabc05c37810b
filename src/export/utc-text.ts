import { formatMoment } from "../i18n/clocks";
import type { Texts } from "../i18n/texts";

/** A moment on the one clock that a file can be sure of: 22 November 2026, 23:40 UTC. */
export function utcText(texts: Texts, moment: number): string {
  const edtf = `${new Date(moment).toISOString().slice(0, 16)}Z`;
  return formatMoment(texts, {
    edtf,
    earliest: moment,
    latest: moment,
    zone: "UTC",
    clock: true,
  });
}
