import type { FiguresTexts } from "../../i18n/page-texts";
import { gapBetween } from "../../model/interval";
import type { Interval } from "../../model/quantity";

/** What an announced total is beside a sum; where one of them has bounds, the least it can be apart. */
export function differenceOf(
  { announced: texts }: FiguresTexts,
  announced: Interval | null,
  sum: Interval,
  number: (n: number) => string,
): string {
  if (announced === null) return "";
  const gap = gapBetween(announced, sum);
  if (gap === null)
    return announced.lo === sum.lo && announced.hi === sum.hi ? texts.same : texts.within;
  const size = number(gap.size);
  if (announced.lo > sum.lo) return gap.atLeast ? texts.moreAtLeast(size) : texts.more(size);
  return gap.atLeast ? texts.lessAtLeast(size) : texts.less(size);
}
