import { type Language, languages } from "../../model/localized";
import type { HitMatch } from "../archive-answer";
import type { FoundEvents, SearchEngine } from "./engine";
import { type Shown, shownIn } from "./shows-sought";

/** So many pieces of one event's text are shown. */
const most = 3;

/** A text in which something sought may stand. */
interface Candidate extends Pick<HitMatch, "language" | "side" | "field" | "text"> {}

/**
 * The pieces of an event's text that show what was sought, the best first: its title before what was said,
 * the reader's language before the others, and no piece that shows only what an earlier one does.
 */
export function matchesAt(
  place: number,
  engine: SearchEngine,
  { sought, fuzzy }: FoundEvents,
  reader: Language,
): readonly HitMatch[] {
  const waiting = new Set(sought.keys());
  const matches: HitMatch[] = [];
  for (const candidate of candidatesAt(place, engine, reader)) {
    if (waiting.size === 0 || matches.length === most) break;
    const { text, language } = candidate;
    const shown = shownIn(text, language, sought, fuzzy, engine.reading);
    if (!shown.some((one) => waiting.has(one.sought))) continue;
    for (const one of shown) waiting.delete(one.sought);
    matches.push({ ...candidate, ...excerpt(text, shown) });
  }
  return matches;
}

/** Lazily: most are found in the title, and few need what was said. */
function* candidatesAt(
  place: number,
  engine: SearchEngine,
  reader: Language,
): Generator<Candidate> {
  const order = [reader, ...languages.filter((language) => language !== reader)];
  for (const language of order) yield* titleIn(place, engine, language);
  yield* figuresAt(place, engine, reader);
  for (const language of order) yield* namesIn(place, engine, language);
  for (const language of order) yield* saidIn(place, engine, language);
  const { outlets } = engine;
  for (const outlet of outlets?.outlets[place] ?? []) {
    yield { language: reader, side: null, field: "outlet", text: outlets?.names[outlet] ?? "" };
  }
}

function* titleIn(place: number, { titles }: SearchEngine, language: Language) {
  const text = titles.get(language)?.titles[place];
  if (text !== undefined) yield { language, side: null, field: "title", text } as const;
}

function* figuresAt(place: number, { events }: SearchEngine, language: Language) {
  const figures = events.figures[place] ?? [];
  for (let at = 0; at < figures.length; at += 2) {
    const side = partyId(events.parties, figures[at + 1]);
    yield { language, side, field: "figure", text: String(figures[at]) } as const;
  }
}

function* namesIn(place: number, { titles, events }: SearchEngine, language: Language) {
  const names = titles.get(language);
  if (names === undefined) return;
  const where = names.places[events.places[place] ?? -1];
  if (where !== undefined) yield { language, side: null, field: "place", text: where } as const;
  for (const speaker of events.speakers[place] ?? []) {
    const side = partyId(events.parties, events.partyOf[speaker]);
    const text = names.speakers[speaker] ?? "";
    yield { language, side, field: "speaker", text } as const;
  }
}

function* saidIn(place: number, { said, events }: SearchEngine, language: Language) {
  const texts = said.get(language)?.[place] ?? [];
  for (let at = 0; at < texts.length; at += 2) {
    const side = partyId(events.parties, texts[at]);
    yield { language, side, field: "claim", text: String(texts[at + 1]) } as const;
  }
}

function partyId(parties: readonly string[], at: unknown): string | null {
  const id = typeof at === "number" ? parties[at] : undefined;
  return id === undefined || id === "" ? null : id;
}

/** More of a text than this is not shown. */
const longest = 160;
const before = 60;

/** The part of a text around the first find, cut between words. */
function excerpt(text: string, shown: readonly Shown[]): Pick<HitMatch, "text" | "marks"> {
  const first = shown[0]?.from ?? 0;
  const from = text.length <= longest || first <= before ? 0 : wordStart(text, first - before);
  const to = text.length - from <= longest ? text.length : wordEnd(text, from + longest);
  const lead = from === 0 ? "" : "… ";
  const moved = (at: number) => at - from + lead.length;
  return {
    text: `${lead}${text.slice(from, to)}${to === text.length ? "" : " …"}`,
    marks: shown.filter((one) => one.to <= to).map((one) => [moved(one.from), moved(one.to)]),
  };
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space < 0 || space > at + 30 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return space < at - 30 ? at : space;
}
