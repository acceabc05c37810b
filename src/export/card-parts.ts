import {
  type Block,
  beside,
  gapBlock,
  moveShapes,
  round,
  type Setting,
  stack,
  textBlock,
} from "./card-blocks";
import { chipLooksIn, type Palette } from "./card-colours";
import type { CardAccount, CardContent, CardSide } from "./card-content";
import type { Shape } from "./card-drawing";
import { fillings, signs } from "./finding-signs";
import { partyShape } from "./party-shapes";

/** The site's name with its sign, and the day of the event. */
export function siteBlock(setting: Setting, { site, date }: CardContent): Block {
  const { palette, scale, width } = setting;
  const sign = 30 * scale;
  const name = { face: "serif", size: 26, leading: 1.25, fill: palette.ink } as const;
  const day = { face: "text", size: 22, leading: 1.45, fill: palette.muted, end: true } as const;
  const shapes: readonly Shape[] = [
    path("M3.5 20.5 12 4.5l8.5 16", { scale: sign / 24, stroke: palette.ink, strokeWidth: 1.9 }),
    path("M12 2.2a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z", {
      scale: sign / 24,
      fill: palette["mark-line"],
    }),
  ];
  const half = width / 2;
  return beside(
    { x: 0, block: { height: round(sign), shapes, broken: false } },
    {
      x: sign + 8 * scale,
      block: textBlock({ ...setting, width: half - sign - 8 * scale }, site, name),
    },
    { x: half, block: textBlock({ ...setting, width: half }, date, day) },
  );
}

/** Both sides, alike in width and size: beside one another, or in a high form one below the other where they are long. */
export function sidesBlock(
  setting: Setting,
  { sides, finding }: CardContent,
  high: boolean,
): Block {
  const { palette, scale, width } = setting;
  const padding = 26 * scale;
  const between = 40 * scale;
  const inner = width - 2 * padding;
  const stacked = high && sides.some(({ accounts }) => accounts.some(({ figure }) => !figure));
  const column = stacked || sides.length < 2 ? inner : (inner - between) / 2;
  const set = sides.map((side) => sideBlock({ ...setting, width: column }, side, finding.code));
  const placed = stacked
    ? stack(...set.flatMap((block, at) => (at === 0 ? [block] : [gapBlock(between), block])))
    : beside(...set.map((block, at) => ({ x: at * (column + between), block })));
  const height = placed.height + 2 * padding;
  const panel: Shape = {
    ...rectangle(width, height, palette.card),
    radius: round(20 * scale),
    stroke: palette.line,
  };
  return {
    height: round(height),
    shapes: [panel, ...moveShapes(placed.shapes, padding, padding)],
    broken: placed.broken,
  };
}

function sideBlock(setting: Setting, side: CardSide, code: CardContent["finding"]["code"]): Block {
  const { palette, scale, width } = setting;
  const mark = 22 * scale;
  const indent = mark + 10 * scale;
  const sign = path(partyShape(side.mark), {
    scale: mark / 10,
    fill: markFill(palette, side.mark),
  });
  const head = beside(
    { x: 0, block: { height: 0, shapes: moveShapes([sign], 0, 6 * scale), broken: false } },
    {
      x: indent,
      block: textBlock({ ...setting, width: width - indent }, side.name, {
        face: "strong",
        size: 27,
        leading: 1.25,
        fill: palette.ink,
      }),
    },
  );
  const note = textBlock(setting, side.note, {
    face: "text",
    size: 20,
    leading: 1.3,
    fill: palette.muted,
  });
  const accounts = side.accounts.flatMap((account) => [
    gapBlock(round(10 * scale)),
    accountBlock(setting, account, code),
  ]);
  const gap = gapBlock(side.note === "" ? 0 : round(10 * scale));
  return stack(head, ...accounts, gap, note);
}

function accountBlock(
  setting: Setting,
  { answer, figure, counts, who }: CardAccount,
  code: CardContent["finding"]["code"],
): Block {
  const { palette, scale } = setting;
  const short = figure && [...answer].length < 12;
  const said = textBlock(setting, answer, {
    face: "serif",
    size: short ? 66 : figure ? 40 : 30,
    leading: short ? 1.14 : 1.2,
    fill: palette.ink,
  });
  return stack(
    plate(said, setting, code),
    gapBlock(round(4 * scale)),
    textBlock(setting, counts, { face: "strong", size: 22, leading: 1.3, fill: palette.ink }),
    textBlock(setting, who, { face: "text", size: 20, leading: 1.35, fill: palette.muted }),
  );
}

/** A line below a figure that its finding is about, as on the page. */
function plate(said: Block, setting: Setting, code: CardContent["finding"]["code"]): Block {
  const { palette, scale } = setting;
  const tinted = code === "differ" || code === "inconsistent" || code === "mirror-unequal";
  if (!tinted) return said;
  const widths = said.shapes.map((shape) =>
    shape.kind === "text" ? setting.measure(shape.text, shape.face, shape.size) : 0,
  );
  const ground = code === "mirror-unequal" ? palette["mark-soft"] : palette.mark;
  const rule = code === "mirror-unequal" ? palette["mark-line"] : palette.under;
  const width = Math.max(...widths);
  const line = round(4 * scale);
  return {
    ...said,
    height: round(said.height + line),
    shapes: [
      { ...rectangle(width, said.height, ground), radius: round(5 * scale) },
      { ...rectangle(width, line, rule), y: said.height },
      ...said.shapes,
    ],
  };
}

/** The chip with the finding's sign and word, and the finding in a sentence. */
export function findingBlock(setting: Setting, { finding, statement, beyond }: CardContent): Block {
  const { palette, scale, width } = setting;
  const look = chipLooksIn(palette)[finding.code];
  const sign = 28 * scale;
  const edge = 16 * scale;
  const word = textBlock({ ...setting, width: width - sign - 3 * edge }, finding.word, {
    face: "strong",
    size: 23,
    leading: 1.25,
    fill: look.ink,
  });
  const runs = word.shapes.map((shape) =>
    shape.kind === "text" ? setting.measure(shape.text, shape.face, shape.size) : 0,
  );
  const inner = Math.max(word.height, sign);
  const height = round(inner + edge);
  const chip: Shape = {
    ...rectangle(sign + 2.5 * edge + Math.max(0, ...runs), height, look.background),
    radius: round(Math.min(height / 2, 26 * scale)),
    stroke: look.border,
    dashed: look.dashed ?? false,
  };
  const drawn = signShapes(finding.code, sign, look.ink);
  return stack(
    {
      height,
      broken: word.broken,
      shapes: [
        chip,
        ...moveShapes(drawn, edge, (height - sign) / 2),
        ...moveShapes(word.shapes, edge * 1.5 + sign, (height - word.height) / 2),
      ],
    },
    gapBlock(round(10 * scale)),
    textBlock(setting, statement, {
      face: "text",
      size: 23,
      leading: 1.36,
      fill: palette.ink,
    }),
    textBlock(setting, beyond, { face: "text", size: 20, leading: 1.5, fill: palette.muted }),
  );
}

function signShapes(
  code: CardContent["finding"]["code"],
  size: number,
  ink: string,
): readonly Shape[] {
  const filling = fillings[code];
  return [
    ...signs[code].map((d) => path(d, { scale: size / 24, stroke: ink, strokeWidth: 2.2 })),
    ...(filling === undefined ? [] : [path(filling, { scale: size / 24, fill: ink })]),
  ];
}

function markFill(palette: Palette, mark: CardSide["mark"]): string {
  return mark === "triangle" ? palette.square : palette[mark];
}

function rectangle(width: number, height: number, fill: string): Extract<Shape, { kind: "rect" }> {
  return {
    kind: "rect",
    x: 0,
    y: 0,
    width: round(width),
    height: round(height),
    radius: 0,
    fill,
    stroke: null,
    dashed: false,
  };
}

function path(
  d: string,
  look: {
    readonly scale: number;
    readonly fill?: string;
    readonly stroke?: string;
    readonly strokeWidth?: number;
  },
): Shape {
  return {
    kind: "path",
    x: 0,
    y: 0,
    d,
    scale: round(look.scale * 100) / 100,
    fill: look.fill ?? null,
    stroke: look.stroke ?? null,
    strokeWidth: look.strokeWidth ?? 0,
  };
}
