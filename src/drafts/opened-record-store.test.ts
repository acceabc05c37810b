import { beforeEach, describe, expect, it, vi } from "vitest";
import { openedRecordStore } from "./opened-record-store";

const state = () => openedRecordStore.getState();
const nothing = () => undefined;

beforeEach(() => state().close());

describe("the opened record", () => {
  it("is read, and then there under its name", () => {
    state().begin("a.json", nothing);
    expect(state().opened).toMatchObject({ state: "reading", name: "a.json" });
    state().finish({ kind: "unreadable" });
    expect(state().opened).toEqual({
      state: "read",
      name: "a.json",
      file: { kind: "unreadable" },
    });
  });

  it("stops reading one file when another is opened", () => {
    const stop = vi.fn();
    state().begin("a.json", stop);
    state().begin("b.json", nothing);
    expect(stop).toHaveBeenCalledOnce();
    expect(state().opened).toMatchObject({ name: "b.json" });
  });

  it("is forgotten, also in the middle of reading", () => {
    const stop = vi.fn();
    state().begin("a.json", stop);
    state().close();
    expect(stop).toHaveBeenCalledOnce();
    state().finish({ kind: "unreadable" });
    expect(state().opened).toEqual({ state: "none" });
  });
});
