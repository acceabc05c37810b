import { describe, expect, it, vi } from "vitest";
import { type ReloadWindow, reloadOnce } from "./reload-once";

function aWindow(): ReloadWindow & { reloads: () => number } {
  const kept = new Map<string, string>();
  const reload = vi.fn();
  return {
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
      clear: () => kept.clear(),
      key: () => null,
      length: 0,
    },
    location: { reload },
    reloads: () => reload.mock.calls.length,
  };
}

describe(reloadOnce, () => {
  it("reloads a page of a build once", () => {
    const window = aWindow();
    expect(reloadOnce("a", window)).toBe(true);
    expect(reloadOnce("a", window)).toBe(false);
    expect(window.reloads()).toBe(1);
  });

  it("reloads again when the next build is gone too", () => {
    const window = aWindow();
    reloadOnce("a", window);
    expect(reloadOnce("b", window)).toBe(true);
  });

  it("leaves it to the reader where nothing can be remembered, or there are no builds", () => {
    const closed = {
      location: { reload: () => expect.unreachable() },
      get sessionStorage(): Storage {
        throw new DOMException("denied", "SecurityError");
      },
    };
    expect(reloadOnce("a", closed)).toBe(false);
    expect(reloadOnce(null, aWindow())).toBe(false);
  });
});
