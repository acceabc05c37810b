import { describe, expect, it, vi } from "vitest";
import type { EventFile } from "../archive/published";
import { LoadError } from "./load-error";
import { askAgain, recordToday, standingToday } from "./record-today";

const record = { parallax: 1, version: "0123456789ab", record: { id: "new" } };
const files: Readonly<Record<string, unknown>> = {
  old: { parallax: 1, renamed: "between" },
  between: { parallax: 1, renamed: "new" },
  new: record,
  gone: { parallax: 1, withdrawn: {} },
  "gone-before": { parallax: 1, renamed: "gone" },
  round: { parallax: 1, renamed: "about" },
  about: { parallax: 1, renamed: "round" },
};
const status = (code: number) => new LoadError("x", { kind: "status", status: code });
const fetchFile = async (id: string) => {
  const file = files[id];
  if (file === undefined) throw status(404);
  return file as EventFile;
};

describe(recordToday, () => {
  it("follows an event through every name it had", async () => {
    expect(await recordToday("old", fetchFile)).toBe(record);
  });

  it.each(["gone", "never-there", "round"])("has none of %s", async (id) => {
    expect(await recordToday(id, fetchFile)).toBeNull();
  });

  it("fails where it cannot be known", async () => {
    await expect(recordToday("old", () => Promise.reject(status(503)))).rejects.toThrow();
  });
});

describe(standingToday, () => {
  it.each([
    ["old", record],
    ["gone-before", files.gone],
    ["never-there", null],
    ["round", null],
  ])("finds what stands for %s", async (id, file) => {
    expect(await standingToday(id, fetchFile)).toBe(file);
  });
});

describe(askAgain, () => {
  const pause = () => Promise.resolve();

  it("asks twice more where a failure may pass", async () => {
    const ask = vi
      .fn(fetchFile)
      .mockRejectedValueOnce(status(503))
      .mockRejectedValueOnce(status(500));
    expect(await askAgain(() => ask("new"), pause)).toBe(record);
  });

  it("gives up after that, and at once on what is not there", async () => {
    const never = vi.fn(() => Promise.reject(status(503)));
    await expect(askAgain(never, pause)).rejects.toThrow();
    expect(never).toHaveBeenCalledTimes(3);
    const missing = vi.fn(() => fetchFile("never-there"));
    await expect(askAgain(missing, pause)).rejects.toThrow();
    expect(missing).toHaveBeenCalledTimes(1);
  });
});
