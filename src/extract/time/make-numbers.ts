import type { Got, Make } from "./make";

/** "24-го", "24th" and "двадцать четвёртого" are 24; "nineteen ninety-six" is the year 1996. */
export const numberMakes: Readonly<Record<string, Make>> = {
  nothing: () => "nothing",
  meridiem: (got) => got.text("MERIDIEM_LETTER"),
  ordinal: (got) => got.number("DIGITS") ?? got.number("ORDINAL"),
  sum: (got) => {
    const unit = got.number("NUMBER") ?? got.number("ORDINAL");
    const tens = got.number("TENS");
    return tens !== null && unit !== null && unit > 0 && unit < 10 ? tens + unit : null;
  },
  "spoken-year": spokenYear,
};

function spokenYear(got: Got): number | null {
  const parts = ["NUM", "NUMBER", "TENS", "NUMBER_TEENS", "ORDINAL"].map((name) =>
    got.number(name),
  );
  const rest = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const century = got.number("SPOKEN_CENTURY") ?? 2000;
  return rest > 0 && rest < 100 ? century + rest : null;
}
