import { dayLength } from "../../model/day-length";
import { dayWritten, type Span } from "./calendar";
import type { TimeForm, Unit } from "./forms";
import { isForm } from "./forms";
import { durationLevels, levels, timeClasses, weakClasses } from "./grammar";
import { rewriteAll } from "./islands";
import type { Item } from "./items";
import { inSmallestUnit, oneUnit } from "./make-durations";
import { readItems } from "./read-items";
import { resolve } from "./resolve";
import { tenseAround } from "./tense";

/** A time found in a text: where it stands, how it reads, and which rules read it. */
export interface TimeReading {
  readonly start: number;
  readonly end: number;
  readonly form: TimeForm;
  /** When it was, seen from the given day; wall time read as UTC. */
  readonly span: Span;
  readonly why: readonly string[];
}

/** A length of time found in a text, in its smallest unit. */
export interface DurationReading {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: Unit;
  readonly why: readonly string[];
}

/** The day or moment on which a text was written, in ISO 8601, and its language. */
export interface WrittenOn {
  readonly ref: string;
  readonly lang: string;
}

/** Every day, month, year, clock time and stretch of time that a text names. */
export function readTimes(text: string, written: WrittenOn): TimeReading[] {
  const now = readRef(written.ref);
  if (now === null) return [];
  const monthFirst = written.lang.startsWith("en");
  const items = rewriteAll(readItems(text), levels, monthFirst);
  const alone = items.filter((item) => !isMark(item)).length === 1;
  return items.flatMap((item, index) => {
    const form = timeOf(item, alone);
    if (form === null) return [];
    const tense = alone ? "bare" : tenseAround(items, index, index);
    const cyrillic = /\p{Script=Cyrillic}/u.test(text.slice(item.start, item.end));
    const given = { ...now, tense, cyrillic };
    const forms = form.kind === "list" ? form.of : [form];
    return forms.flatMap((one) => {
      const span = resolve(one, given);
      const { start, end, why } = item;
      return span === null || !isUsable(span)
        ? []
        : [{ start, end, form: one, span, why: [...why, `tense-${tense}`] }];
    });
  });
}

/** Every length of time that a text names: "two and a half hours", «полгода». */
export function readDurations(text: string): DurationReading[] {
  const items = rewriteAll(readItems(text), levels.slice(0, durationLevels), false);
  const alone = items.filter((item) => !isMark(item)).length === 1;
  return items.flatMap((item) => {
    const unit = alone ? item.reads.get("UNIT") : undefined;
    const form = typeof unit === "string" ? oneUnit(unit) : item.reads.get("DUR");
    if (!isForm(form) || form.kind !== "duration") return [];
    const length = inSmallestUnit(form.steps);
    return length === null ? [] : [{ start: item.start, end: item.end, ...length, why: item.why }];
  });
}

const earliest = Date.UTC(1000, 0, 1);
const latest = Date.UTC(3000, 0, 1);

/** "In 99999999999 weeks" is no time that a calendar has. */
function isUsable({ from, to }: Span): boolean {
  return from >= earliest && to <= latest && from <= to;
}

function isMark(item: Item): boolean {
  return item.reads.size === 0 && /^[^\p{L}\d]*$/u.test(item.word) && item.word !== "";
}

function timeOf(item: Item, alone: boolean): TimeForm | null {
  if (item.reads.has("WEAK") && !alone) return null;
  for (const [name, value] of item.reads) {
    if (isForm(value) && (timeClasses.has(name) || (alone && weakClasses.has(name)))) return value;
  }
  return null;
}

/** Whether a text can be read as written then. */
export function isMomentWritten(ref: string): boolean {
  return readRef(ref) !== null;
}

/** "2023-04-10", with or without a clock time and an offset. */
function readRef(ref: string): { now: number; clock: boolean; offset: number | null } | null {
  const found =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      ref,
    );
  if (found === null) return null;
  const day = dayWritten(found[1] ?? "");
  if (day === null) return null;
  const [hour = 0, minute = 0, second = 0] = [found[2], found[3], found[4]].map((part) =>
    Number(part ?? 0),
  );
  const now = day + ((hour * 60 + minute) * 60 + second) * 1000;
  return hour < 24 && now - day < dayLength
    ? { now, clock: now > day, offset: offsetOf(found[5]) }
    : null;
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}
