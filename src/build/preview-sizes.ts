import {
  type Face,
  type Fitted,
  type Measure,
  type Step,
  setAlike,
  setText,
} from "../export/set-lines";
import type { CardAnswer, CardSide } from "./preview-card";
import { heightOf } from "./preview-nodes";

/** The room of one side. */
export interface Room {
  readonly measure: Measure;
  readonly width: number;
  readonly height: number;
  /** What the ground under answers takes of their width, on each side; 0 where there is none. */
  readonly inset: number;
}

/** Largest first. Figures keep to one line as long as they can. */
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
  { size: 34, lines: 3 },
  { size: 30, lines: 3 },
];
const wordSteps: readonly Step[] = [
  { size: 60, lines: 1 },
  { size: 54, lines: 2 },
  { size: 50, lines: 2 },
  { size: 46, lines: 2 },
  { size: 42, lines: 3 },
  { size: 36, lines: 3 },
  { size: 32, lines: 4 },
  { size: 29, lines: 5 },
  { size: 28, lines: 4 },
  { size: 28, lines: 3 },
  { size: 28, lines: 2 },
];
const labelSteps: readonly Step[] = [
  { size: 28, lines: 1 },
  { size: 27, lines: 2 },
  { size: 25, lines: 2 },
  { size: 24, lines: 3 },
];
/** Where all else is small already, labels are cut. */
const tightLabelSteps: readonly (readonly Step[])[] = [
  labelSteps,
  [{ size: 25, lines: 2 }],
  [{ size: 24, lines: 1 }],
];
const nameSteps: readonly Step[] = [
  { size: 32, lines: 1 },
  { size: 28, lines: 1 },
  { size: 25, lines: 2 },
];
const silenceSteps: readonly Step[] = [
  { size: 50, lines: 1 },
  { size: 42, lines: 1 },
  { size: 36, lines: 2 },
];

/** Heights of lines in parts of their size. */
export const leading = { name: 1.25, figure: 1.02, words: 1.14, label: 1.26 } as const;
/** Distances in pixels. */
export const gaps = { name: 8, mark: 12, answer: 16, label: 8, beside: 16, edge: 14 } as const;
/** How wide and high a party's shape is, in pixels. */
export const markSize = 24;
/** How far the ground that a finding puts under figures reaches, and how thick its line is, in pixels. */
export const plate = { x: 12, bottom: 6, rule: 7 } as const;

/** Before labels are cut, answers do not get smaller than this. */
const smallestBeside = 36;

const nothing: Fitted = { size: 0, lines: [] };

/** An answer set in lines, with what stands beneath it, or beside it where there are several. */
export interface SetAnswer {
  readonly text: Fitted;
  readonly figure: boolean;
  readonly label: Fitted;
  readonly note: Fitted;
}

/** One side, set. */
export interface SetSide {
  readonly name: Fitted;
  /** Stands after the name where there is room on both sides, else beneath it. */
  readonly role: Fitted;
  readonly roleBeside: boolean;
  readonly silence: Fitted;
  readonly answers: readonly SetAnswer[];
  /** Labels stand beside the answers. */
  readonly beside: boolean;
}

/** How far each kind of text has stepped down. */
interface Skipped {
  readonly figures: number;
  readonly words: number;
  readonly labels: number;
}

/** The largest sizes at which both sides fit; figures and words step down each for themselves, alike on both sides. */
export function setSides(sides: readonly CardSide[], room: Room): readonly SetSide[] {
  const last = tightLabelSteps.length - 1;
  for (let labels = 0; labels < last; labels += 1) {
    const set = steppedDown(sides, labels, smallestBeside, room);
    if (set.every((side) => sideHeight(side) <= room.height)) return set;
  }
  return steppedDown(sides, last, 0, room);
}

function steppedDown(
  sides: readonly CardSide[],
  labels: number,
  smallest: number,
  room: Room,
): readonly SetSide[] {
  let skipped: Skipped = { figures: 0, words: 0, labels };
  for (;;) {
    const set = setFrom(sides, skipped, room);
    const tall = set
      .filter((side) => sideHeight(side) > room.height)
      .flatMap(({ answers }) => answers);
    const figures =
      tall.some(({ figure }) => figure) && hasNext(figureSteps, skipped.figures, smallest);
    const words = tall.some(({ figure }) => !figure) && hasNext(wordSteps, skipped.words, smallest);
    if (!figures && !words) return set;
    skipped = {
      labels,
      figures: skipped.figures + Number(figures),
      words: skipped.words + Number(words),
    };
  }
}

function hasNext(steps: readonly Step[], skipped: number, smallest: number): boolean {
  return (steps[skipped + 1]?.size ?? -1) >= smallest;
}

function setFrom(sides: readonly CardSide[], skipped: Skipped, room: Room): readonly SetSide[] {
  const beside = sides.some(({ answers }) => answers.length > 1);
  const answers = sides.flatMap((side) => side.answers);
  const figures = answers.filter(({ figure }) => figure);
  const words = answers.filter(({ figure }) => !figure);
  const labels = tightLabelSteps[skipped.labels] ?? labelSteps;
  const set = new Map<CardAnswer, SetAnswer>([
    ...setAnswers(figures, { steps: figureSteps.slice(skipped.figures), labels, beside }, room),
    ...setAnswers(words, { steps: wordSteps.slice(skipped.words), labels, beside }, room),
  ]);
  const heads = setHeads(sides, labels, room);
  return sides.map((side, at) => ({
    ...(heads[at] ?? { name: nothing, role: nothing, roleBeside: false }),
    silence:
      side.answers.length > 0
        ? nothing
        : setText(side.silence, silenceSteps, frameIn(room, "italic")),
    answers: side.answers.flatMap((answer) => set.get(answer) ?? []),
    beside,
  }));
}

function frameIn({ width, measure }: Room, face: Face, less = 0) {
  return { face, width: width - less, measure };
}

/** Names, and at which end of a movement each side stands. */
function setHeads(sides: readonly CardSide[], labelSteps: readonly Step[], room: Room) {
  const marked = markSize + gaps.mark;
  const names = setAlike(
    sides.map(({ name }) => name),
    nameSteps,
    frameIn(room, "strong", marked),
  );
  const roles = setAlike(
    sides.map(({ role }) => role ?? ""),
    labelSteps,
    frameIn(room, "text"),
  );
  const fitsBeside = sides.every(({ name, role }, at) => {
    const size = names[at]?.size ?? 0;
    const run = room.measure(name, "strong", size) + room.measure(role ?? "", "text", size);
    return names[at]?.lines.length === 1 && marked + run + gaps.mark <= room.width;
  });
  return sides.map((_, at) => {
    const name = names[at] ?? nothing;
    const role = roles[at] ?? nothing;
    return {
      name,
      role: fitsBeside ? { ...role, size: Math.min(role.size, name.size) } : role,
      roleBeside: fitsBeside,
    };
  });
}

interface AnswerSteps {
  readonly steps: readonly Step[];
  readonly labels: readonly Step[];
  readonly beside: boolean;
}

function setAnswers(
  answers: readonly CardAnswer[],
  { steps, labels: labelSteps, beside }: AnswerSteps,
  room: Room,
): readonly (readonly [CardAnswer, SetAnswer])[] {
  const labelled = answers.some(({ counts, note }) => (counts ?? note) !== null);
  // Beside a label the answer has half of the room.
  const less = 2 * room.inset + (beside && labelled ? room.width / 2 : 0);
  const texts = setAlike(
    answers.map(({ text }) => text),
    steps,
    frameIn(room, "serif", less),
  );
  const widest = Math.max(0, ...texts.map((text) => widthOf(text, room.measure)));
  const frame = frameIn(room, "text", beside ? widest + 2 * room.inset + gaps.beside : 0);
  const labels = setAlike(
    answers.map(({ counts }) => counts ?? ""),
    labelSteps,
    frame,
  );
  const notes = setAlike(
    answers.map(({ note }) => note ?? ""),
    labelSteps,
    frame,
  );
  return answers.map((answer, at) => [
    answer,
    {
      text: texts[at] ?? nothing,
      figure: answer.figure,
      label: labels[at] ?? nothing,
      note: notes[at] ?? nothing,
    },
  ]);
}

function widthOf({ size, lines }: Fitted, measure: Measure): number {
  return Math.max(0, ...lines.map((line) => measure(line, "serif", size)));
}

function sideHeight({ name, role, roleBeside, silence, answers, beside }: SetSide): number {
  const said = answers.map((answer) => answerHeight(answer, beside));
  return (
    heightOf(name, leading.name) +
    (roleBeside ? 0 : heightOf(role, leading.label)) +
    gaps.name +
    heightOf(silence, leading.words) +
    said.reduce((sum, height) => sum + height, 0) +
    gaps.answer * Math.max(0, said.length - 1) +
    2 * gaps.edge
  );
}

function answerHeight({ text, figure, label, note }: SetAnswer, beside: boolean): number {
  const own = heightOf(text, figure ? leading.figure : leading.words) + plate.bottom + plate.rule;
  const labels = heightOf(label, leading.label) + heightOf(note, leading.label);
  if (beside) return Math.max(own, labels);
  return own + (labels > 0 ? gaps.label : 0) + labels;
}
