import { describe, expect, it, vi } from "vitest";
import { type DossierWindow, dossierKey, dossierStore, startDossier } from "./dossier-store";

function windowKeeping(text: string | null) {
  const values = new Map(text === null ? [] : [[dossierKey, text]]);
  const storage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
  const addEventListener = vi.fn();
  const window = { localStorage: storage, addEventListener } as unknown as DossierWindow;
  return { window, values, addEventListener };
}

describe(startDossier, () => {
  it("takes up what is kept, once, and keeps what is added, removed and cleared", () => {
    const { window, values } = windowKeeping('{"format":1,"events":["a","b","a"]}');
    startDossier(window);
    expect(dossierStore.getState().events).toEqual(["a", "b"]);
    dossierStore.getState().add("c");
    dossierStore.getState().add("c");
    dossierStore.getState().remove("a");
    startDossier(window);
    expect(dossierStore.getState().events).toEqual(["b", "c"]);
    expect(values.get(dossierKey)).toBe('{"format":1,"events":["b","c"]}');
    dossierStore.getState().clear();
    expect(values.has(dossierKey)).toBe(false);
  });

  it.each([
    [null],
    ["not json"],
    ['{"format":2,"events":["a"]}'],
    ['{"format":1,"events":"a"}'],
    ['{"format":1,"events":[1,"../x"]}'],
  ])("makes nothing of %j", (text) => {
    startDossier(windowKeeping(text).window);
    expect(dossierStore.getState().events).toEqual([]);
  });

  it("hears of changes in other tabs", () => {
    const { window, values, addEventListener } = windowKeeping(null);
    startDossier(window);
    values.set(dossierKey, '{"format":1,"events":["z"]}');
    const [, listener] = addEventListener.mock.calls[0] ?? [];
    listener?.({ key: dossierKey });
    expect(dossierStore.getState().events).toEqual(["z"]);
  });

  it("goes without storage where there is none", () => {
    const closed = {
      get localStorage(): Storage {
        throw new Error("closed");
      },
      addEventListener: () => undefined,
    };
    expect(() => startDossier(closed as unknown as DossierWindow)).not.toThrow();
    expect(() => dossierStore.getState().add("a")).not.toThrow();
  });
});
