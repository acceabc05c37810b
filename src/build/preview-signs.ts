import type { FindingCode } from "../compare/comparison";
import { fillings, signs } from "../export/finding-signs";
import { partyShape } from "../export/party-shapes";
import type { CardMark } from "./preview-card";
import { type Node, node } from "./preview-nodes";

/** The sign of a finding. */
export function findingSign(code: FindingCode, size: number, color: string): Node {
  const filling = fillings[code];
  return node(
    "svg",
    { width: size, height: size, viewBox: "0 0 24 24" },
    ...signs[code].map((d) =>
      node("path", {
        d,
        fill: "none",
        stroke: color,
        strokeWidth: 2.2,
        strokeLinecap: "round",
        strokeLinejoin: "round",
      }),
    ),
    ...(filling === undefined ? [] : [node("path", { d: filling, fill: color })]),
  );
}

/** A party's shape. */
export function partySign(mark: CardMark, size: number, color: string): Node {
  return node(
    "svg",
    { width: size, height: size, viewBox: "0 0 10 10" },
    node("path", { d: partyShape(mark), fill: color }),
  );
}

/** The mark of the site: two lines of sight that meet in one point. */
export function siteSign(size: number, ink: string, point: string): Node {
  return node(
    "svg",
    { width: size, height: size, viewBox: "0 0 24 24" },
    node("path", {
      d: "M3.5 20.5 12 4.5l8.5 16",
      fill: "none",
      stroke: ink,
      strokeWidth: 1.9,
      strokeLinejoin: "round",
    }),
    node("circle", { cx: 12, cy: 4.6, r: 2.4, fill: point }),
  );
}
