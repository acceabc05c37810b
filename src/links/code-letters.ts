/**
 * The letters of a check code: ten digits and twenty-six letters without 0, O, 1 and I, which are taken for
 * one another, are just 32, so each carries five bits. The last letter is a check: the others, each times
 * another power of a generator of the field of 32 elements, added up. One wrong letter, or two that changed
 * places, always change the sum.
 */
export const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Letters that look the same on a Cyrillic keyboard: whoever types what they see is understood. */
const lookalikes: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
  З: "3",
};

/** Why a text is no check code. */
export type CodeProblem = "letters" | "length" | "check";

/** Prints five-bit digits with their check letter, in groups of three: "K7Q-M4X-WDP". */
export function printLetters(digits: readonly number[]): string {
  const letters = [...digits, checkDigit(digits)].map((digit) => alphabet[digit] ?? "").join("");
  return letters.replace(/(...)(?=.)/gu, "$1-");
}

/** Reads a code as somebody typed it, in small letters, with or without strokes; `lengths` are those there are. */
export function readLetters(
  text: string,
  lengths: readonly number[],
): { readonly digits: readonly number[] } | { readonly problem: CodeProblem } {
  const typed = [...text.toUpperCase().replace(/[\s\-–—_.·]/gu, "")];
  const digits = typed.map((letter) => alphabet.indexOf(lookalikes[letter] ?? letter));
  if (digits.includes(-1)) return { problem: "letters" };
  if (!lengths.includes(digits.length)) return { problem: "length" };
  const said = digits.slice(0, -1);
  return checkDigit(said) === digits.at(-1) ? { digits: said } : { problem: "check" };
}

function checkDigit(digits: readonly number[]): number {
  let weight = 1;
  let sum = 0;
  for (const digit of digits) {
    weight = times(weight, 2);
    sum ^= times(weight, digit);
  }
  return sum;
}

/** The product in the field of 32 elements, made by x⁵ + x² + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) {
    if ((b >> bit) & 1) product ^= a << bit;
  }
  for (let bit = 8; bit >= 5; bit -= 1) {
    if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  }
  return product;
}
