import type { Party } from "../model/vocabulary-schema";

const shapes: Record<Party["mark"], string> = {
  circle: "M5 .4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2z",
  diamond: "M5 0 10 5 5 10 0 5z",
  square: "M.8.8h8.4v8.4H.8z",
  triangle: "M5 .6 9.9 9.3H.1z",
};

/** The outline of a party's shape in a box of 10 by 10, for pictures. */
export function partyShape(mark: Party["mark"]): string {
  return shapes[mark];
}
