import type { Comparison } from "./comparison";
import type { Context } from "./context";

/**
 * Counts pages and what is known of where their text comes from. An official channel or an agency is its
 * own origin; an unknown origin is unknown, not independent.
 */
export function countOrigins(
  { record, vocabulary }: Context,
  ids?: readonly string[],
): Comparison["sources"] {
  const sources = record.sources.filter(({ id }) => ids === undefined || ids.includes(id));
  const origins = sources.map(({ origin, outlet }) => {
    const kind = vocabulary.outlets[outlet]?.kind;
    return origin ?? (kind === "official" || kind === "agency" ? outlet : null);
  });
  const known = origins.filter((origin) => origin !== null);
  return {
    pages: sources.length,
    origins: new Set(known).size,
    unknown: origins.length - known.length,
  };
}
