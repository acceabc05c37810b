import { createStore } from "zustand/vanilla";

/** How the page is coloured: as the device is set, or as the reader chose. */
const themes = ["system", "light", "dark"] as const;

/** One of the settings. */
export type Theme = (typeof themes)[number];

/** Where the choice is kept; `public/first.js` reads it before the first paint. */
export const themeKey = "parallax-theme";

interface ThemeState {
  readonly theme: Theme;
  readonly choose: (theme: Theme) => void;
}

/** What of a window the theme touches. */
export type ThemeWindow = Pick<
  Window,
  "localStorage" | "document" | "matchMedia" | "addEventListener"
>;

/**
 * The reader's choice. It begins as "system" everywhere, also where another is kept: the page as built
 * knows no reader, and a first render that differs from it would not be taken over.
 */
export const themeStore = createStore<ThemeState>()((set) => ({
  theme: "system",
  choose: (theme) => set({ theme }),
}));

/** The setting that a press of the button leads to. */
export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
}

/** Takes up the kept choice, and from then on keeps and shows every change, also those of other tabs. */
export function startTheme(window: ThemeWindow): void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    const { theme } = themeStore.getState();
    const isDark = theme === "dark" || (theme === "system" && dark.matches);
    window.document.documentElement.classList.toggle("dark", isDark);
  };
  themeStore.getState().choose(readTheme(window));
  show();
  themeStore.subscribe(({ theme }) => {
    keepTheme(window, theme);
    show();
  });
  dark.addEventListener("change", show);
  window.addEventListener("storage", ({ key }) => {
    if (key === themeKey || key === null) themeStore.getState().choose(readTheme(window));
  });
}

/** Storage may be closed to the page (private windows, blocked cookies): then nothing is kept. */
function readTheme(window: ThemeWindow): Theme {
  try {
    const kept = window.localStorage.getItem(themeKey);
    return themes.find((theme) => theme === kept) ?? "system";
  } catch {
    return "system";
  }
}

function keepTheme(window: ThemeWindow, theme: Theme): void {
  try {
    if (theme === "system") window.localStorage.removeItem(themeKey);
    else window.localStorage.setItem(themeKey, theme);
  } catch {
    // The choice holds until the page is left.
  }
}
