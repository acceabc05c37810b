// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { nextTheme, startTheme, type ThemeWindow, themeKey, themeStore } from "./theme-store";

/** A window on a device that prefers dark or light, and can change its mind. */
function aWindow(prefersDark: boolean): ThemeWindow & { prefer: (dark: boolean) => void } {
  const media = Object.assign(new EventTarget(), { matches: prefersDark });
  return {
    localStorage: window.localStorage,
    document: window.document,
    addEventListener: window.addEventListener.bind(window),
    matchMedia: () => media as unknown as MediaQueryList,
    prefer: (dark) => {
      media.matches = dark;
      media.dispatchEvent(new Event("change"));
    },
  };
}

const isDark = () => document.documentElement.classList.contains("dark");

beforeEach(() => {
  localStorage.clear();
  themeStore.getState().choose("system");
});

describe(startTheme, () => {
  it.each([
    ["follows the device", null, true, true],
    ["follows the device", null, false, false],
    ["takes the reader's choice over the device's", "light", true, false],
    ["takes the reader's choice over the device's", "dark", false, true],
    ["ignores what is no theme", "sepia", true, true],
  ])("%s: kept %j, device dark %j", (_, kept, prefersDark, dark) => {
    if (kept !== null) localStorage.setItem(themeKey, kept);
    startTheme(aWindow(prefersDark));
    expect(isDark()).toBe(dark);
  });

  it("follows the device when it changes its mind, unless the reader has chosen", () => {
    const device = aWindow(false);
    startTheme(device);
    device.prefer(true);
    expect(isDark()).toBe(true);
    themeStore.getState().choose("light");
    device.prefer(true);
    expect(isDark()).toBe(false);
  });

  it("keeps a choice, and nothing once the device decides again", () => {
    startTheme(aWindow(false));
    themeStore.getState().choose("dark");
    expect(localStorage.getItem(themeKey)).toBe("dark");
    themeStore.getState().choose("system");
    expect(localStorage.getItem(themeKey)).toBeNull();
  });

  it("takes up a choice made in another tab", () => {
    startTheme(aWindow(false));
    localStorage.setItem(themeKey, "dark");
    window.dispatchEvent(new StorageEvent("storage", { key: themeKey }));
    expect(themeStore.getState().theme).toBe("dark");
    expect(isDark()).toBe(true);
  });

  it("works where the page may not store anything", () => {
    const closed = { ...aWindow(true) };
    Object.defineProperty(closed, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
    startTheme(closed);
    themeStore.getState().choose("light");
    expect(isDark()).toBe(false);
  });
});

it("begins as the device does, so that a page built ahead can be taken over", () => {
  expect(themeStore.getInitialState().theme).toBe("system");
});

describe(nextTheme, () => {
  it("goes round", () => {
    expect(nextTheme("system")).toBe("light");
    expect(nextTheme("light")).toBe("dark");
    expect(nextTheme("dark")).toBe("system");
  });
});
