import { type Interval, isVague, type Quantity } from "../model/quantity";
import type { Claim } from "../model/record";
import { formatNumber, formatPercent } from "./numbers";
import type { Texts } from "./texts";

/** A number as somebody said it, with its hedge: 106, about 400, at least 92, dozens. */
export function formatQuantity({ language, quantities }: Texts, quantity: Quantity): string {
  const { hedge, said, share } = quantity;
  if (isVague(hedge)) return quantities.vague[hedge];
  const number = (n: number) => formatNumber(language, n);
  const figure = share ? (n: number) => formatPercent(language, n) : number;
  const [first = 0, second] = said;
  if (second === undefined) return quantities.hedged[hedge](figure(first));
  return quantities.hedged[hedge](`${number(first)}–${figure(second)}`);
}

/** Whether a claim says that there were some and gives no number of them. */
export function isWithoutNumber({ answer, degree }: Pick<Claim, "answer" | "degree">): boolean {
  return (
    degree === "asserts" && answer.kind === "quantity" && answer.quantity.hedge === "not-given"
  );
}

/** Whether a claim says that there were none. */
export function isNone({ answer }: Pick<Claim, "answer">): boolean {
  if (answer.kind !== "quantity") return false;
  const { hedge, said } = answer.quantity;
  return hedge === "exact" && said.length === 1 && said[0] === 0;
}

/** What an interval lets the true value be: 89, 360 to 440, 93 or more, 10 or fewer. */
export function formatInterval({ language, quantities }: Texts, interval: Interval): string {
  const { lo, hi } = interval;
  const low = formatNumber(language, lo);
  if (hi === null) return quantities.orMore(low);
  const high = formatNumber(language, hi);
  if (lo === hi) return low;
  return lo === 0 ? quantities.orFewer(high) : quantities.fromTo(low, high);
}
