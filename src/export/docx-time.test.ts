import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zipMadeAt } from "./docx-time";

const made = Date.UTC(2023, 3, 10, 9, 30, 20);
const files = { "a.xml": strToU8("<a/>"), "b/long.xml": strToU8("b".repeat(5000)) };

describe(zipMadeAt, () => {
  it("gives zips of one state to the byte, whenever they were packed", () => {
    const [once, again] = [Date.UTC(2026, 0, 1), Date.UTC(2031, 5, 5)].map((mtime) =>
      zipMadeAt(zipSync(files, { mtime }).slice().buffer, made),
    );
    expect(again).toEqual(once);
    expect(Object.keys(unzipSync(once ?? new Uint8Array()))).toEqual(Object.keys(files));
    expect(strFromU8(unzipSync(again ?? new Uint8Array())["b/long.xml"] ?? new Uint8Array())).toBe(
      "b".repeat(5000),
    );
  });

  it("writes the day and the clock as zips have them", () => {
    const zip = zipMadeAt(zipSync(files).slice().buffer, made);
    const [clock = 0, day = 0] = [10, 12].map((at) => (zip[at] ?? 0) | ((zip[at + 1] ?? 0) << 8));
    expect([(day >> 9) + 1980, (day >> 5) & 15, day & 31]).toEqual([2023, 4, 10]);
    expect([clock >> 11, (clock >> 5) & 63, (clock & 31) * 2]).toEqual([9, 30, 20]);
  });
});
