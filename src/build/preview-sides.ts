import type { FindingCode } from "../compare/comparison";
import { colours, markColours } from "../export/card-colours";
import { type Step, setText } from "../export/set-lines";
import { type Tint, tintOf } from "../views/event/Figure";
import type { CardFinding, CardMark, PreviewCard } from "./preview-card";
import { box, lineBox, type Node } from "./preview-nodes";
import { findingSign, partySign } from "./preview-signs";
import {
  gaps,
  leading,
  markSize,
  plate,
  type Room,
  type SetAnswer,
  type SetSide,
  setSides,
} from "./preview-sizes";

const lineSteps: readonly Step[] = [
  { size: 28, lines: 2 },
  { size: 26, lines: 3 },
  { size: 24, lines: 4 },
];
const between = 24;

/** Both sides, alike in width and size, and between them the sign with what parts them. */
export function sidesBlock({ sides, finding }: PreviewCard, room: Omit<Room, "inset">): Node {
  const middle = sides.length > 1 ? middleBlock(finding, room) : null;
  const width = columnWidth(room.width, sides.length, middle?.width ?? 0);
  const tint = finding === null ? "none" : tintOf(finding.code);
  const inset = tint === "none" ? 0 : plate.x;
  const [first, ...rest] = setSides(sides, { ...room, width, inset }).map((side, at) =>
    sideBlock(side, sides[at]?.mark ?? "square", { tint, width, end: at > 0 }),
  );
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

interface Place {
  readonly tint: Tint;
  readonly width: number;
  /** The second side stands at the right edge, as the mirror image of the first. */
  readonly end: boolean;
}

function sideBlock(set: SetSide, mark: CardMark, place: Place): Node {
  const { end, width } = place;
  return box(
    { flexDirection: "column", alignItems: end ? "flex-end" : "flex-start", width },
    headBlock(set, mark, end),
    box({ height: gaps.name }),
    lineBox(set.silence, { face: "italic", color: colours.muted, leading: leading.words, end }),
    ...set.answers.flatMap((answer, at) => [
      ...(at === 0 ? [] : [box({ height: gaps.answer })]),
      set.beside ? answerBeside(answer, place) : answerAbove(answer, place),
    ]),
  );
}

function headBlock({ name, role, roleBeside }: SetSide, mark: CardMark, end: boolean): Node {
  const said = lineBox(role, {
    face: "text",
    color: colours.muted,
    leading: roleBeside ? leading.name : leading.label,
    end,
  });
  return box(
    { flexDirection: "column", alignItems: end ? "flex-end" : "flex-start" },
    box(
      { alignItems: "center", gap: gaps.mark },
      partySign(mark, markSize, markColours[mark]),
      lineBox(name, { face: "strong", color: colours.ink, leading: leading.name, end }),
      ...(roleBeside && role.lines.length > 0 ? [said] : []),
    ),
    ...(roleBeside ? [] : [said]),
  );
}

function answerAbove(answer: SetAnswer, { tint, end }: Place): Node {
  const labelled = answer.label.lines.length + answer.note.lines.length > 0;
  return box(
    { flexDirection: "column", alignItems: end ? "flex-end" : "flex-start" },
    plateBlock(answer, tint, end),
    box({ height: labelled ? gaps.label : 0 }),
    ...labelBlocks(answer, end),
  );
}

function answerBeside(answer: SetAnswer, { tint, end }: Place): Node {
  return box(
    { flexDirection: end ? "row-reverse" : "row", alignItems: "center", gap: gaps.beside },
    plateBlock(answer, tint, end),
    box(
      { flexDirection: "column", alignItems: end ? "flex-end" : "flex-start" },
      ...labelBlocks(answer, end),
    ),
  );
}

function labelBlocks({ label, note }: SetAnswer, end: boolean): readonly Node[] {
  const style = { face: "text", leading: leading.label, end } as const;
  return [
    lineBox(label, { ...style, color: colours.ink }),
    lineBox(note, { ...style, color: colours.muted }),
  ];
}

const tints: Record<Exclude<Tint, "none">, { readonly ground: string; readonly rule: string }> = {
  amber: { ground: colours["mark-soft"], rule: colours["mark-line"] },
  filled: { ground: colours.mark, rule: colours.under },
};

/** The answer on the ground that its finding gives it. */
function plateBlock({ text, figure }: SetAnswer, tint: Tint, end: boolean): Node {
  const lines = lineBox(text, {
    face: "serif",
    color: colours.ink,
    leading: figure ? leading.figure : leading.words,
    end,
  });
  if (tint === "none") return box({ paddingBottom: plate.bottom + plate.rule }, lines);
  const { ground, rule } = tints[tint];
  return box(
    {
      paddingLeft: plate.x,
      paddingRight: plate.x,
      paddingBottom: plate.bottom,
      borderBottomWidth: plate.rule,
      borderBottomStyle: "solid",
      borderBottomColor: rule,
      borderTopLeftRadius: 8,
      borderTopRightRadius: 8,
      backgroundColor: ground,
    },
    lines,
  );
}

/** The sign, and what parts the two answers in a few words. */
function middleBlock(
  finding: CardFinding | null,
  { measure }: Omit<Room, "inset">,
): { readonly node: Node; readonly width: number } | null {
  if (finding === null) return null;
  const sign = 72;
  const line = setText(finding.line ?? "", lineSteps, { face: "strong", width: 210, measure });
  const runs = line.lines.map((one) => measure(one, "strong", line.size));
  const width = Math.ceil(Math.max(sign, ...runs));
  return {
    width,
    node: box(
      { flexDirection: "column", alignItems: "center", width, alignSelf: "center", gap: 6 },
      findingSign(finding.code, sign, signColour(finding.code)),
      lineBox(line, { face: "strong", color: colours.ink, leading: 1.24, center: true }),
    ),
  };
}

function signColour(code: FindingCode): string {
  return tintOf(code) === "none" ? colours.muted : colours.under;
}
