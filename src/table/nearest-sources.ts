import type { Statement } from "../model/record";
import type { NumberedSource } from "./table-model";

/**
 * A statement's sources, the nearest to its speaker first: the speaker's own text, then those in the
 * language that was spoken, then the rest; among equals as the record lists them. One order everywhere,
 * so that the few numbers shown in a narrow place are the same that stand first in the statement.
 */
export function nearestFirst(
  sources: readonly NumberedSource[],
  statement: Pick<Statement, "speaker" | "lang" | "sources">,
): readonly NumberedSource[] {
  const far = ({ source }: NumberedSource) =>
    source.origin === statement.speaker ? 0 : isSameLanguage(source.lang, statement.lang) ? 1 : 2;
  const place = ({ source }: NumberedSource) => {
    const at = statement.sources.indexOf(source.id);
    return at < 0 ? statement.sources.length : at;
  };
  return sources.toSorted((a, b) => far(a) - far(b) || place(a) - place(b) || a.number - b.number);
}

function isSameLanguage(one: string, other: string): boolean {
  return one.split("-")[0] === other.split("-")[0];
}
