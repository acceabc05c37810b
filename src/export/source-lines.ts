import type { FileTexts } from "../i18n/file-texts";
import { partyName, speakerName } from "../i18n/names";
import type { NumberedSource } from "../table/table-model";
import type { FileCell } from "./file-cell";
import { sourcesOf } from "./shown-table";
import type { Taken } from "./taken";

/** The cells of a source's line, by the name of their heading. */
export type SourceLine = Readonly<Record<keyof FileTexts["sources"], FileCell>>;

/** Every source that the table as shown rests on, in the order of the page's numbers. */
export function sourceLines(taken: Taken): readonly SourceLine[] {
  const rows = taken.table.groups.flatMap((group) => group.rows);
  return sourcesOf(rows).map((source) => sourceLine(taken, source));
}

function sourceLine(taken: Taken, { number, source }: NumberedSource): SourceLine {
  const { texts, vocabulary } = taken;
  const names = new Intl.DisplayNames([texts.language], { type: "language" });
  return {
    number,
    outlet: vocabulary.outlets[source.outlet]?.name ?? source.outlet,
    title: source.title,
    date: source.date === null ? null : { kind: "moment", moment: source.date },
    address: { kind: "link", text: source.url, href: source.url },
    archived:
      source.archived === null
        ? null
        : { kind: "link", text: source.archived, href: source.archived },
    language: names.of(source.lang) ?? source.lang,
    read: texts.event.source.read[source.read],
    origin: originText(taken, source.origin),
    marks: marksOf(taken, source),
  };
}

/** Whose text a page carries: a speaker's, an outlet's or a party's. */
function originText({ texts, vocabulary }: Taken, origin: string | null): string {
  if (origin === null) return texts.event.source.originUnknown;
  return Object.hasOwn(vocabulary.speakers, origin)
    ? speakerName(texts, vocabulary, origin)
    : partyName(texts, vocabulary, origin);
}

function marksOf({ texts, vocabulary }: Taken, source: NumberedSource["source"]): string | null {
  const { claim, source: words } = texts.event;
  const marks = [
    ...(vocabulary.outlets[source.outlet]?.state === "yes" ? [claim.state] : []),
    ...(source.translated === null ? [] : [words.translated[source.translated]]),
    ...(source.gone ? [words.gone] : []),
  ];
  return marks.length === 0 ? null : marks.join("; ");
}
