import type { FindingCode } from "../compare/comparison";
import { type Tint, tintOf } from "../views/event/Figure";
import type { CardAnswer, CardFinding, CardSide, PreviewCard } from "./preview-card";
import { colours, markColours } from "./preview-colours";
import {
  type Face,
  type Fitted,
  type Measure,
  type Step,
  setAlike,
  setText,
} from "./preview-lines";
import { box, heightOf, lineBox, type Node } from "./preview-nodes";
import { findingSign, partySign } from "./preview-signs";

/** The room between the heading and the finding. */
interface Room {
  readonly measure: Measure;
  readonly width: number;
  readonly height: number;
}

/** Largest first. Figures keep to one line as long as they can; a figure is never cut, words may be. */
const figureSteps: readonly Step[] = [
  { size: 124, lines: 1 },
  { size: 108, lines: 1 },
  { size: 92, lines: 1 },
  { size: 78, lines: 1 },
  { size: 68, lines: 1 },
  { size: 60, lines: 1 },
  { size: 54, lines: 1 },
  { size: 48, lines: 1 },
  { size: 44, lines: 2 },
  { size: 36, lines: 2 },
];
const wordSteps: readonly Step[] = [
  { size: 60, lines: 1 },
  { size: 52, lines: 2 },
  { size: 46, lines: 2 },
  { size: 42, lines: 3 },
  { size: 36, lines: 3 },
  { size: 32, lines: 4 },
  { size: 30, lines: 4 },
  { size: 30, lines: 3 },
  { size: 30, lines: 2 },
];
const labelSteps: readonly Step[] = [
  { size: 28, lines: 1 },
  { size: 27, lines: 2 },
  { size: 25, lines: 2 },
  { size: 24, lines: 3 },
];
const nameSteps: readonly Step[] = [
  { size: 32, lines: 1 },
  { size: 28, lines: 1 },
  { size: 25, lines: 2 },
];
const lineSteps: readonly Step[] = [
  { size: 28, lines: 2 },
  { size: 26, lines: 3 },
  { size: 24, lines: 4 },
];

const leading = { name: 1.25, figure: 1.02, words: 1.14, label: 1.26 };
const gaps = { name: 8, answer: 14, label: 8 };
const plate = { x: 12, bottom: 6, rule: 7 };
const between = 24;

/** An answer set in lines, with what stands beneath it. */
interface SetAnswer {
  readonly text: Fitted;
  readonly figure: boolean;
  readonly label: Fitted;
  readonly notes: Fitted;
}

interface SetSide {
  readonly name: Fitted;
  readonly silence: Fitted | null;
  readonly answers: readonly SetAnswer[];
}

/** Both sides, alike in width and size, and between them the sign with what parts them. */
export function sidesBlock({ sides, finding }: PreviewCard, room: Room): Node {
  const middle = sides.length > 1 ? middleBlock(finding, room) : null;
  const width = columnWidth(room.width, sides.length, middle?.width ?? 0);
  const set = setSides(sides, { ...room, width });
  const tint = finding === null ? "none" : tintOf(finding.code);
  const columns = set.map((side, at) => sideBlock(side, sides[at], { tint, width, end: at > 0 }));
  const [first, ...rest] = columns;
  return box(
    { width: room.width, justifyContent: "space-between", alignItems: "flex-start" },
    ...(first === undefined ? [] : [first]),
    ...(middle === null ? [] : [middle.node]),
    ...rest,
  );
}

function columnWidth(width: number, sides: number, middle: number): number {
  return sides < 2 ? width : Math.floor((width - middle - 2 * between) / 2);
}

/** The largest steps at which both sides fit the room's height; figures and words step down each for themselves. */
function setSides(sides: readonly CardSide[], room: Room): readonly SetSide[] {
  const skipped = { figures: 0, words: 0 };
  for (;;) {
    const set = setFrom(sides, skipped, room);
    const tall = set
      .filter((side) => sideHeight(side) > room.height)
      .flatMap(({ answers }) => answers);
    const figures = tall.some(({ figure }) => figure) && skipped.figures < figureSteps.length - 1;
    const words = tall.some(({ figure }) => !figure) && skipped.words < wordSteps.length - 1;
    if (!figures && !words) return set;
    if (figures) skipped.figures += 1;
    if (words) skipped.words += 1;
  }
}

/** More answers of one party than these nobody reads in a picture. */
const mostAnswers = 2;

function setFrom(
  sides: readonly CardSide[],
  skipped: { readonly figures: number; readonly words: number },
  room: Room,
): readonly SetSide[] {
  const answers = sides.flatMap((side) => side.answers.slice(0, mostAnswers));
  const set = new Map<CardAnswer, SetAnswer>([
    ...setAnswers(
      answers.filter(({ figure }) => figure),
      figureSteps.slice(skipped.figures),
      room,
    ),
    ...setAnswers(
      answers.filter(({ figure }) => !figure),
      wordSteps.slice(skipped.words),
      room,
    ),
  ]);
  const names = setAlike(
    sides.map(({ name }) => name),
    nameSteps,
    { face: "strong", width: room.width - 40, measure: room.measure },
  );
  return sides.map((side, at) => ({
    name: names[at] ?? { size: 0, lines: [] },
    silence: side.answers.length > 0 ? null : silenceIn(side, room),
    answers: side.answers.slice(0, mostAnswers).flatMap((answer) => set.get(answer) ?? []),
  }));
}

function silenceIn({ silence }: CardSide, { measure, width }: Room): Fitted {
  return setText(
    silence,
    [
      { size: 50, lines: 1 },
      { size: 42, lines: 1 },
      { size: 36, lines: 2 },
    ],
    {
      face: "italic",
      width,
      measure,
    },
  );
}

function setAnswers(
  answers: readonly CardAnswer[],
  steps: readonly Step[],
  { measure, width }: Room,
): readonly (readonly [CardAnswer, SetAnswer])[] {
  const frame = (face: Face) => ({ face, width: width - 2 * plate.x, measure });
  const texts = setAlike(
    answers.map(({ text }) => text),
    steps,
    frame("serif"),
  );
  const labels = setAlike(
    answers.map(({ counts }) => counts ?? ""),
    labelSteps,
    frame("text"),
  );
  const notes = setAlike(
    answers.map((answer) => answer.notes.join(" · ")),
    labelSteps,
    frame("text"),
  );
  const nothing = { size: 0, lines: [] };
  return answers.map((answer, at) => [
    answer,
    {
      text: texts[at] ?? nothing,
      figure: answer.figure,
      label: labels[at] ?? nothing,
      notes: notes[at] ?? nothing,
    },
  ]);
}

function sideHeight({ name, silence, answers }: SetSide): number {
  const said = answers.map(answerHeight);
  const body =
    silence === null
      ? said.reduce((sum, height) => sum + height, 0) + gaps.answer * Math.max(0, said.length - 1)
      : heightOf(silence, leading.words);
  // Above and below stays as much air as the text needs to stand apart from the card's edge.
  return heightOf(name, leading.name) + gaps.name + body + 2 * 14;
}

function answerHeight({ text, figure, label, notes }: SetAnswer): number {
  const below = heightOf(label, leading.label) + heightOf(notes, leading.label);
  return (
    heightOf(text, figure ? leading.figure : leading.words) +
    plate.bottom +
    plate.rule +
    (below > 0 ? gaps.label : 0) +
    below
  );
}

interface Place {
  readonly tint: Tint;
  readonly width: number;
  readonly end: boolean;
}

function sideBlock(set: SetSide, side: CardSide | undefined, place: Place): Node {
  const { end, width } = place;
  const alignItems = end ? "flex-end" : "flex-start";
  const mark = side?.mark ?? "square";
  return box(
    { flexDirection: "column", alignItems, width },
    box(
      { alignItems: "center", gap: 12 },
      partySign(mark, 24, markColours[mark]),
      lineBox(set.name, { face: "strong", color: colours.ink, leading: leading.name, end }),
    ),
    box({ height: gaps.name }),
    ...(set.silence === null
      ? []
      : [
          lineBox(set.silence, {
            face: "italic",
            color: colours.muted,
            leading: leading.words,
            end,
          }),
        ]),
    ...set.answers.map((answer, at) => answerBlock(answer, { ...place, first: at === 0 })),
  );
}

const tints: Record<Exclude<Tint, "none">, { readonly ground: string; readonly rule: string }> = {
  amber: { ground: colours["mark-soft"], rule: colours["mark-line"] },
  filled: { ground: colours.mark, rule: colours.under },
};

function answerBlock(
  { text, figure, label, notes }: SetAnswer,
  { tint, end, first }: Place & { readonly first: boolean },
): Node {
  const alignItems = end ? "flex-end" : "flex-start";
  const style = { end, leading: leading.label };
  return box(
    { flexDirection: "column", alignItems, paddingTop: first ? 0 : gaps.answer },
    box(
      tint === "none"
        ? { paddingBottom: plate.bottom + plate.rule }
        : {
            paddingLeft: plate.x,
            paddingRight: plate.x,
            paddingBottom: plate.bottom,
            borderBottomWidth: plate.rule,
            borderBottomStyle: "solid",
            borderBottomColor: tints[tint].rule,
            borderTopLeftRadius: 8,
            borderTopRightRadius: 8,
            backgroundColor: tints[tint].ground,
          },
      lineBox(text, {
        face: "serif",
        color: colours.ink,
        leading: figure ? leading.figure : leading.words,
        end,
      }),
    ),
    box({ height: label.lines.length + notes.lines.length > 0 ? gaps.label : 0 }),
    lineBox(label, { face: "text", color: colours.ink, ...style }),
    lineBox(notes, { face: "text", color: colours.muted, ...style }),
  );
}

/** The sign, and what parts the two answers in a few words. */
function middleBlock(
  finding: CardFinding | null,
  { measure }: Room,
): { readonly node: Node; readonly width: number } | null {
  if (finding === null) return null;
  const width = finding.line === null ? 72 : 210;
  const line = setText(finding.line ?? "", lineSteps, { face: "strong", width, measure });
  return {
    width,
    node: box(
      { flexDirection: "column", alignItems: "center", width, alignSelf: "center", gap: 6 },
      findingSign(finding.code, 72, signColour(finding.code)),
      lineBox(line, { face: "strong", color: colours.ink, leading: 1.24, center: true }),
    ),
  };
}

function signColour(code: FindingCode): string {
  return tintOf(code) === "none" ? colours.muted : colours.under;
}
