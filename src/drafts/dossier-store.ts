import { createStore } from "zustand/vanilla";

/** Where the choice is kept on the reader's device. */
export const dossierKey = "parallax-dossier";

/** A dossier of more is a copy of the archive, which there is elsewhere. */
const mostInDossier = 1000;

interface DossierState {
  /** Ids of the chosen events, in the order in which they were chosen. */
  readonly events: readonly string[];
  readonly add: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
}

/** The events that the reader collects. It begins empty everywhere: the page as built knows no reader. */
export const dossierStore = createStore<DossierState>()((set) => ({
  events: [],
  add: (id) =>
    set(({ events }) => ({
      events: events.includes(id) || events.length >= mostInDossier ? events : [...events, id],
    })),
  remove: (id) => set(({ events }) => ({ events: events.filter((one) => one !== id) })),
  clear: () => set({ events: [] }),
}));

/** What of a window the store touches. */
export type DossierWindow = Pick<Window, "localStorage" | "addEventListener">;

const started = new WeakSet<DossierWindow>();

/** Takes up what is kept, and from then on keeps every change, also those of other tabs. */
export function startDossier(window: DossierWindow): void {
  if (started.has(window)) return;
  started.add(window);
  dossierStore.setState({ events: kept(window) });
  dossierStore.subscribe(({ events }) => keep(window, events));
  window.addEventListener("storage", ({ key }) => {
    if (key === dossierKey || key === null) dossierStore.setState({ events: kept(window) });
  });
}

/** What is kept is read as if somebody else had written it: another build may have. */
function kept(window: DossierWindow): readonly string[] {
  try {
    const file: unknown = JSON.parse(window.localStorage.getItem(dossierKey) ?? "null");
    if (typeof file !== "object" || file === null || !("events" in file)) return [];
    if (!("format" in file) || file.format !== 1 || !Array.isArray(file.events)) return [];
    const ids = file.events.filter((id) => typeof id === "string" && /^[a-z0-9-]+$/u.test(id));
    return [...new Set(ids)].slice(0, mostInDossier);
  } catch {
    return [];
  }
}

function keep(window: DossierWindow, events: readonly string[]): void {
  try {
    const { localStorage } = window;
    if (events.length === 0) localStorage.removeItem(dossierKey);
    else localStorage.setItem(dossierKey, JSON.stringify({ format: 1, events }));
  } catch {
    // Storage may be closed to the page: then the choice holds until it is left.
  }
}
