import timeWords from "../../data/lexicons/time-words.json";
import type { Figure, Figures } from "./figures";
import type { Token } from "./tokens";
import { indexWords } from "./word-forms";

const reach = 24;
const stretches = ["to-date", "day", "week", "month", "year"];
const months = indexWords({ MONTH: timeWords.classes.MONTH });

/**
 * The stretch that a count is drawn over: "so far", "this week", "in May", "in 2023"; null where the text
 * says none. A day of a month is when something happened, and no stretch.
 */
export function windowOf(
  tokens: readonly Token[],
  figure: Figure,
  { hints, uncounted }: Figures,
): string | null {
  const [from, to] = [figure.from - reach, figure.to + reach];
  const around = hints.between(from, to, "around").map(({ meaning }) => meaning.key);
  const stretch = stretches.find((key) => around.includes(key));
  if (stretch !== undefined) return stretch;
  const days = uncounted.filter(({ why }) => why === "date");
  const month = hints
    .between(from, to, "no-count")
    .filter(({ meaning }) => meaning.key === "month")
    .find(
      (found) =>
        isMonth(tokens[found.from]) &&
        !days.some((day) => day.from <= found.to && found.from <= day.to),
    );
  const year = uncounted.find(
    (found) => found.why === "year" && found.from >= from && found.to <= to,
  );
  const named = [
    ...(year === undefined ? [] : [`year-${tokens[year.from]?.text}`]),
    ...(month === undefined ? [] : [`month-${monthOf(tokens[month.from])}`]),
  ];
  return named.length === 0 ? null : named.join(":");
}

/** "May" and "March" are verbs unless they are written as names. */
function isMonth(token: Token | undefined): boolean {
  return !/^(?:may|march|mar)$/.test(token?.text ?? "");
}

function monthOf(token: Token | undefined): string {
  const folded = token?.folded ?? "";
  return months.get(folded)?.get("MONTH") ?? folded.slice(0, 3);
}
