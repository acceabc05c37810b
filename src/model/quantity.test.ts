import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Hedge,
  type Interval,
  intervalOf,
  isVague,
  parseQuantity,
  printQuantity,
  type Quantity,
  shareOfWhole,
} from "./quantity";

/** The quantity, where the text is one; a test that expects one fails loudly otherwise. */
function read(n: number | string, whole = true): Quantity {
  const quantity = parseQuantity(n, whole);
  if (typeof quantity === "string") throw new Error(`${n}: ${quantity}`);
  return quantity;
}

const upTo = (lo: number, hi: number | null): Interval => ({ lo, hi });

describe(parseQuantity, () => {
  it.each<[string, number | string, Hedge, Interval | null]>([
    ["exactly", 106, "exact", upTo(106, 106)],
    ["exactly, in quotes", "106", "exact", upTo(106, 106)],
    ["none", 0, "exact", upTo(0, 0)],
    ["about: ten per cent either way", "~400", "about", upTo(360, 440)],
    ["about, rounded outwards", "~63", "about", upTo(56, 70)],
    ["more than begins at the next whole number", ">100", "more-than", upTo(101, null)],
    ["at least", ">=92", "at-least", upTo(92, null)],
    ["at most begins at none", "<=10", "at-most", upTo(0, 10)],
    ["fewer than ends at the whole number before", "<5", "fewer-than", upTo(0, 4)],
    ["almost reaches down ten per cent", "<~50", "almost", upTo(45, 50)],
    ["a range", "200..300", "range", upTo(200, 300)],
    ["a range of one number", "200..200", "range", upTo(200, 200)],
    ["about a range", "~200..300", "about-range", upTo(180, 330)],
    ["several", "several", "several", upTo(2, 19)],
    ["dozens", "dozens", "dozens", upTo(20, 199)],
    ["hundreds", "hundreds", "hundreds", upTo(200, 1999)],
    ["thousands", "thousands", "thousands", upTo(2000, 19999)],
    ["some", "some", "some", upTo(1, null)],
    ["many", "many", "many", upTo(1, null)],
    ["a group carries no number", "group", "group", null],
    ["a number that was not given carries none", "not-given", "not-given", null],
    ["a share is no count by itself", "45%", "exact", null],
    ["space around it", " ~400 ", "about", upTo(360, 440)],
  ])("reads %s: %j", (_, n, hedge, interval) => {
    expect(read(n)).toMatchObject({ hedge, interval });
  });

  it.each<[string, number | string, Interval]>([
    ["more than: the end is open", ">5.5", { lo: 5.5, hi: null, loOpen: true }],
    ["fewer than: the end is open", "<5.5", { lo: 0, hi: 5.5, hiOpen: true }],
    ["about: nothing is rounded to whole numbers", "~12.5", { lo: 11.25, hi: 13.75 }],
    ["exactly", 12.5, { lo: 12.5, hi: 12.5 }],
  ])("reads units that are not whole things: %s", (_, n, interval) => {
    expect(read(n, false).interval).toEqual(interval);
  });

  it("keeps the figures as they were said", () => {
    expect(read("~200..300").said).toEqual([200, 300]);
    expect(read(">100").said).toEqual([100]);
    expect(read("dozens").said).toEqual([]);
  });

  it("knows a share from a count", () => {
    expect(read("45%").share).toBe(true);
    expect(read("45").share).toBe(false);
  });

  it.each([
    ["", "bad-quantity"],
    [" ", "bad-quantity"],
    ["a hundred", "bad-quantity"],
    ["-5", "bad-quantity"],
    ["1,234", "bad-quantity"],
    ["1 234", "bad-quantity"],
    ["١٠٦", "bad-quantity"],
    ["5..", "bad-quantity"],
    ["..5", "bad-quantity"],
    ["~", "bad-quantity"],
    ["~~5", "bad-quantity"],
    ["> 5", "bad-quantity"],
    ["0x10", "bad-quantity"],
    ["1e3", "bad-quantity"],
    ["constructor", "bad-quantity"],
    ["half a person", "bad-quantity"],
    [1.5, "bad-quantity"],
    [Number.NaN, "bad-quantity"],
    [Number.POSITIVE_INFINITY, "bad-quantity"],
    [2 ** 60, "bad-quantity"],
    ["300..200", "interval-upside-down"],
    ["~200..190", "interval-upside-down"],
    ["<0", "interval-upside-down"],
  ])("refuses %j as %s", (n, error) => {
    expect(parseQuantity(n)).toBe(error);
  });
});

const figure = fc.integer({ min: 1, max: 1_000_000 });
const quantityText = fc.oneof(
  fc
    .tuple(fc.constantFrom("", "~", ">=", ">", "<=", "<~", "<"), figure)
    .map(([sign, n]) => `${sign}${n}`),
  fc
    .tuple(fc.constantFrom("", "~"), figure, figure)
    .map(([sign, a, b]) => `${sign}${Math.min(a, b)}..${Math.max(a, b)}`),
  fc.constantFrom(
    "several",
    "dozens",
    "hundreds",
    "thousands",
    "some",
    "many",
    "group",
    "not-given",
  ),
  fc.integer({ min: 1, max: 100 }).map((n) => `~${n}%`),
);

describe(printQuantity, () => {
  it("prints what was read, letter for letter", () => {
    fc.assert(
      fc.property(quantityText, (text) => {
        expect(printQuantity(read(text))).toBe(text);
      }),
    );
  });

  it("is read back as the same quantity", () => {
    fc.assert(
      fc.property(quantityText, (text) => {
        expect(read(printQuantity(read(text)))).toEqual(read(text));
      }),
    );
  });
});

describe(intervalOf, () => {
  it("holds the figure said, except where the words exclude it", () => {
    fc.assert(
      fc.property(quantityText, (text) => {
        const { hedge, interval, said } = read(text);
        const [first] = said;
        if (interval === null || first === undefined) return;
        const holds = interval.lo <= first && first <= (interval.hi ?? Number.POSITIVE_INFINITY);
        expect(holds).toBe(hedge !== "more-than" && hedge !== "fewer-than");
      }),
    );
  });

  it("widens an exact figure as the hedge grows weaker", () => {
    fc.assert(
      fc.property(figure, (n) => {
        const [exact, almost, about] = (["exact", "almost", "about"] as const).map((hedge) =>
          intervalOf(hedge, n, n, true),
        );
        expect([almost?.lo, almost?.hi]).toEqual([about?.lo, exact?.hi]);
      }),
    );
  });
});

describe(shareOfWhole, () => {
  it.each<[string, string, number | string, Interval]>([
    ["an exact share of an exact whole", "45%", 100, upTo(45, 45)],
    ["almost half of a hundred", "<~50%", 100, upTo(45, 50)],
    ["a share that makes no whole number, rounded outwards", "33%", 100, upTo(33, 33)],
    ["a third of ten", "33%", 10, upTo(3, 4)],
    ["a share of a range", "50%", "100..200", upTo(50, 100)],
    ["a share of a whole without upper end", "50%", ">=100", upTo(50, null)],
    ["a share past the whole without upper end", ">=150%", 100, upTo(150, null)],
    ["about a share past the whole", "~150%", 100, upTo(135, 165)],
    ["a share without upper end reaches the whole", ">=50%", 100, upTo(50, 100)],
  ])("counts %s", (_, share, whole, interval) => {
    expect(shareOfWhole(read(share), read(whole))).toMatchObject({ interval, share: true });
  });

  it("never counts more than the whole where the share was rounded up", () => {
    expect(shareOfWhole(read("~95%"), read(100)).interval).toEqual(upTo(85, 100));
  });

  it("stays a share where the whole carries no number", () => {
    expect(shareOfWhole(read("45%"), read("group")).interval).toBeNull();
  });
});

describe(isVague, () => {
  it.each([
    ["dozens", true],
    ["not-given", true],
    ["dozen", false],
    ["toString", false],
    ["constructor", false],
  ])("%s: %s", (word, expected) => {
    expect(isVague(word)).toBe(expected);
  });
});
