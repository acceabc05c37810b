import type { TimeForm } from "./forms";
import type { Got, Make } from "./make";

/** Clock times and parts of the day. */
export const clockMakes: Readonly<Record<string, Make>> = {
  clock,
  "dotted-clock": (got) => {
    const [hour = 99, minute = 99] = (got.text("DOTTED") ?? "").split(".").map(Number);
    return valid({ kind: "clock", hour, minute, sure: true });
  },
  military,
  "military-zoned": (got) => {
    const form = military(got);
    const zone = Number.parseInt(got.text("ZONE") ?? "", 10);
    return form?.kind === "clock" ? { ...form, zone } : null;
  },
  noon: (got) => {
    const noon = got.number("NOON") !== 0;
    return { kind: "clock", hour: noon ? 12 : 24, sure: true };
  },
  "past-hour": pastHour,
  "quarter-hour": quarterHour,
  zoned: (got) => {
    const form = got.forms[0];
    const zone = Number.parseInt(got.text("ZONE") ?? "", 10);
    return form?.kind === "clock" ? { ...form, zone } : zonedRange(form, zone);
  },
  "clock-range": clockRange,
  "weak-clock-range": (got) => {
    const [from = 99, to = 99] = got.numbers("NUM");
    return from < to && to <= 24 ? clockRange(got) : null;
  },
  part: (got) => {
    const half = got.number("ORD");
    if (half !== null && half > 2) return null;
    const words = half === null ? got.place.words.join("-") : ["morning", "afternoon"][half - 1];
    const part = got.text("DAYPART", "DAWN") ?? words;
    const edge = got.says("early") ? "early-" : got.says("late") ? "late-" : "";
    return { kind: "part", part: `${edge}${part}` };
  },
  "part-of-today": (got) => {
    if (got.has("NIGHT_FORM"))
      return { kind: "at", day: day(0), clock: { kind: "part", part: "night" } };
    if (got.says("overnight")) return { kind: "night-before", day: day(0) };
    const part = got.says("late") ? "late-evening" : "evening";
    return { kind: "at", day: day(got.says("last") ? -1 : 0), clock: { kind: "part", part } };
  },
};

function day(offset: number): TimeForm {
  return { kind: "unit", unit: "day", offset };
}

function zonedRange(form: TimeForm | undefined, zone: number): TimeForm | null {
  if (form?.kind !== "between" || form.from.kind !== "clock" || form.to.kind !== "clock")
    return null;
  return { ...form, from: { ...form.from, zone }, to: { ...form.to, zone } };
}

function clock(got: Got): TimeForm | null {
  const spoken = got.numbers("NUMBER", "NUM", "ORD");
  const [hour = 99, minute, second] = got.has("HM")
    ? (got.text("HM") ?? "").split(/[:hч]/).map(Number)
    : spoken;
  if (!Number.isInteger(hour) || (minute !== undefined && !Number.isInteger(minute))) return null;
  const half = meridiem(got);
  if (half !== null && hour > 12 && !got.has("HM") && half === "am") return null;
  return valid({
    kind: "clock",
    hour: halved(hour, half),
    sure: half !== null || (got.has("HM") && !got.place.monthFirst) || hour > 12,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
  });
}

/** "At 1430 GMT", "330 p.m." */
function military(got: Got): TimeForm | null {
  const figures = got.text("FOUR_DIGITS", "THREE_DIGITS") ?? "9999";
  const hour = Number(figures.slice(0, -2));
  const half = meridiem(got);
  if (half !== null && hour > 12) return null;
  // Alone after "at" or "around", 1030 is a clock time and 2019 a year.
  const bare = half === null && !got.has("HOURWORD_MILITARY", "ZONE");
  if (bare && hour >= 18 && hour <= 20) return null;
  const minute = Number(figures.slice(-2));
  return valid({ kind: "clock", hour: halved(hour, half), minute, sure: true });
}

function meridiem(got: Got): string | null {
  const said = got.text("MERIDIEM", "MERIDIEM_PART", "DAYTIME");
  if (said !== null) return said;
  if (got.says("пополудни", "полудня")) return "pm";
  return got.text("MERIDIEM_LETTER");
}

function halved(hour: number, half: string | null): number {
  if (half === "pm" && hour < 12) return hour + 12;
  return half === "am" && hour === 12 ? 0 : hour;
}

function valid(form: Extract<TimeForm, { kind: "clock" }>): TimeForm | null {
  return form.hour <= 24 && (form.minute ?? 0) < 60 && (form.second ?? 0) < 60 ? form : null;
}

/** "Quarter past three", "20 minutes to two", «пів на восьму», «половина восьмого». */
function pastHour(got: Got): TimeForm | null {
  const numbers = got.numbers("NUM", "ORD");
  const half = meridiem(got);
  if (got.has("ORD")) {
    const [hour = 99] = numbers;
    return hour > 12
      ? null
      : valid({ kind: "clock", hour: (hour + 11) % 12, minute: 30, sure: false });
  }
  const noon = got.says("noon");
  const hour = noon ? 12 : (numbers.at(-1) ?? 99);
  const minutes = got.says("half") ? 30 : got.says("quarter") ? 15 : (numbers[0] ?? 99);
  if (hour > 24 || minutes >= 60) return null;
  // "Five to eight" are hours rather than minutes.
  if (
    numbers.length === 2 &&
    got.says("to") &&
    half === null &&
    !got.says("minutes") &&
    minutes <= hour
  )
    return null;
  // "Half an hour" is no half past one.
  if (got.says("a", "an") && !got.says("past", "to", "after", "from")) return null;
  const total = halved(hour, half) * 60 + (got.says("to") ? -minutes : minutes);
  const at = { hour: Math.floor(total / 60), minute: total % 60 };
  return valid({ kind: "clock", ...at, sure: noon || half !== null || hour > 12 });
}

/** «Без четверти пять», «четверть пятого», «за чверть п'ята», «чверть на п'яту». */
function quarterHour(got: Got): TimeForm | null {
  const numbers = got.numbers("NUM", "ORD");
  const hour = numbers.at(-1) ?? 99;
  const minutes = numbers.length > 1 ? (numbers[0] ?? 99) : 15;
  if (hour < 1 || hour > 12 || minutes >= 60) return null;
  const before = got.says("без", "за") ? 60 - minutes : minutes;
  const total = halved(hour - 1, meridiem(got)) * 60 + before;
  return valid({
    kind: "clock",
    hour: Math.floor(total / 60),
    minute: total % 60,
    sure: meridiem(got) !== null,
  });
}

/** A bare figure takes what the other end says: 3-4pm is 15-16. */
function clockRange(got: Got): TimeForm | null {
  const ends = got.taken.flatMap(({ name, value }): TimeForm[] => {
    if (name === "CLOCK") return [value as TimeForm];
    return name === "NUM" ? [{ kind: "clock", hour: Number(value), sure: false }] : [];
  });
  const [from, to] = ends;
  if (from?.kind !== "clock" || to?.kind !== "clock") return null;
  if (![from, to].every((end) => Number.isInteger(end.hour) && end.hour <= 24)) return null;
  const zone = to.zone ?? from.zone;
  const later =
    to.sure && to.hour >= 12 && !from.sure && from.hour < 12 && from.hour + 12 <= to.hour;
  const begun = later ? { ...from, hour: from.hour + 12, sure: true } : from;
  const wraps = !to.sure && begun.hour > to.hour && to.hour + 12 <= 24;
  const end = wraps ? { ...to, hour: to.hour + 12 } : to;
  if (zone === undefined) return { kind: "between", from: begun, to: end };
  return { kind: "between", from: { ...begun, zone }, to: { ...end, zone } };
}
