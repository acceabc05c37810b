import { pointsApart } from "../../archive/series-apart";
import type { SeriesDefinition } from "../../archive/series-definition";
import { partiesOf } from "../../archive/series-parties";
import { type Drawing, type Drawn, drawingSvg } from "../../export/drawing";
import { formatIsoDay } from "../../i18n/dates";
import { partyName, peopleName } from "../../i18n/names";
import { groupBy } from "../../model/group-by";
import { plotOf } from "./plot";
import { barPath, linePath } from "./plot-shapes";
import type { SeriesShown } from "./series-csv";
import { type MarkEntry, markStrokes, marksShown, type Stroke } from "./series-marks";
import { seriesSummary } from "./series-summary";

/** What a picture needs beside the figures. */
export interface PictureOf extends SeriesShown {
  readonly definition: SeriesDefinition;
  readonly scale: "linear" | "log";
}

const size = { width: 1200, plot: 470, left: 28 };

/** The chart as a picture that stands alone: heading, legend, chart, and where and how it was made. */
export function seriesPicture(shown: PictureOf): Drawing {
  const { words, texts, heading, address, day, definition, events, scale, vocabulary } = shown;
  const titles = wrapped(heading, 96);
  const marks = legend(shown, 34 + titles.length * 24);
  const top = 34 + titles.length * 24 + marks.height;
  const plot = plotOf(events, {
    width: size.width - 2 * size.left,
    height: size.plot,
    scale,
    definition,
    language: texts.language,
    vocabulary,
  });
  const notes = [
    ...wrapped(seriesSummary(shown, vocabulary, definition, events, scale).join(" "), 170),
    words.picture.source,
    ...wrapped(words.picture.address(address), 170),
    words.picture.made(formatIsoDay(texts, day)),
  ];
  const below = top + 26 + size.plot + 22;
  const height = below + notes.length * 18 + 10;
  return {
    width: size.width,
    height,
    items: [
      { kind: "path", d: `M0 0H${size.width}V${height}H0z`, ink: "ground" },
      ...titles.map((line, at) => textAt(size.left, 36 + at * 24, line, "title")),
      ...marks.items,
      ...plot.drawing.items.map((item) => shifted(item, size.left, top + 26)),
      ...notes.map((line, at) => textAt(size.left, below + at * 18, line, "label")),
    ],
  };
}

/** The picture as a file. */
export function seriesSvg(shown: PictureOf): string {
  const { heading, texts, definition, events, scale, vocabulary } = shown;
  const description = seriesSummary(shown, vocabulary, definition, events, scale).join(" ");
  return drawingSvg(seriesPicture(shown), {
    title: heading,
    description,
    language: texts.language,
  });
}

function textAt(x: number, y: number, text: string, ink: "title" | "label" | "body"): Drawn {
  return { kind: "text", x, y, text, ink, anchor: "start" };
}

/** Shapes with their names, line by line; a letter is taken to be seven wide. */
function legend(
  shown: PictureOf,
  top: number,
): { readonly items: readonly Drawn[]; readonly height: number } {
  let [x, y] = [size.left + 6, top];
  const items: Drawn[] = [];
  for (const { signs, text } of [...entriesOf(shown), ...linesOf(shown)]) {
    const width = 14 + signs.length * 18 + text.length * 7.4;
    if (x > size.left + 6 && x + width > size.width - size.left) [x, y] = [size.left + 6, y + 21];
    for (const [at, sign] of signs.entries()) {
      items.push(...sign(x + at * 18, y).map((stroke) => ({ kind: "path", ...stroke }) as const));
    }
    items.push(textAt(x + signs.length * 18 - 7, y + 4, text, "body"));
    x += width;
  }
  return { items, height: y - top };
}

/** What stands before a legend's words, drawn around a point. */
type Sign = (x: number, y: number) => readonly Stroke[];

interface LegendEntry {
  readonly signs: readonly Sign[];
  readonly text: string;
}

/** Names of parties that share a shape go on in a further entry. */
const mostLetters = 120;

function entriesOf({
  events,
  vocabulary,
  texts,
  words,
  definition,
}: PictureOf): readonly LegendEntry[] {
  const shapeOf = (party: string) => vocabulary.parties[party]?.mark ?? "square";
  const nameOf = (party: string) => {
    const name = partyName(texts, vocabulary, party);
    const own = definition.nature === "own" && vocabulary.parties[party]?.people !== undefined;
    return own ? words.legend.own(peopleName(texts, vocabulary, party), name) : name;
  };
  const byShape = groupBy(partiesOf(events, vocabulary), shapeOf);
  const parties = [...byShape].flatMap(([shape, named]) =>
    wrapped(named.map(nameOf).join(", "), mostLetters).map(
      (text): MarkEntry => ({ mark: "said", shapes: [shape], text }),
    ),
  );
  return [...parties, ...marksShown(events, words, vocabulary)].map(({ mark, shapes, text }) => ({
    text,
    signs: shapes.map((shape) => (x, y) => markStrokes(mark, shape, x, y, mark === "said" ? 5 : 4)),
  }));
}

/** What intervals and the lines between figures mean, as far as they are drawn. */
function linesOf({ events, definition, vocabulary, words }: PictureOf): readonly LegendEntry[] {
  const points = events.flatMap((event) => event.points);
  const hedged = points.filter(
    ({ standing, quantity }) =>
      standing === "stated" && quantity?.interval && quantity.interval.lo !== quantity.interval.hi,
  );
  const shapes = new Set(hedged.map(({ party }) => vocabulary.parties[party]?.mark ?? "square"));
  const bars = [...shapes].map(
    (shape): Sign =>
      (x, y) => [{ ink: `bar-${shape}`, d: barPath(x, y + 6, y - 6, y - 6) }],
  );
  const isJoined = events.some((event) => pointsApart(event, definition, vocabulary).length > 0);
  const stem: Sign = (x, y) => [{ ink: "stem", d: linePath(x, y - 7, y + 7) }];
  return [
    ...(bars.length > 0 ? [{ signs: bars, text: words.legend.hedged }] : []),
    ...(isJoined ? [{ signs: [stem], text: words.legend.joined }] : []),
  ];
}

/** Lines of at most so many characters, broken between words; a longer word, as an address, within. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  const pieces = (word: string) => word.match(new RegExp(`.{1,${most}}`, "gsu")) ?? [word];
  for (const word of text.split(" ").flatMap(pieces)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Everything in a plot moved; absolute coordinates are those after a capital letter. */
function shifted(item: Drawn, dx: number, dy: number): Drawn {
  if (item.kind === "text") return { ...item, x: item.x + dx, y: item.y + dy };
  const d = item.d
    .replace(
      /M(-?[\d.]+) (-?[\d.]+)/g,
      (_, x: string, y: string) => `M${Number(x) + dx} ${Number(y) + dy}`,
    )
    .replace(/H(-?[\d.]+)/g, (_, x: string) => `H${Number(x) + dx}`)
    .replace(/V(-?[\d.]+)/g, (_, y: string) => `V${Number(y) + dy}`);
  return { ...item, d };
}
