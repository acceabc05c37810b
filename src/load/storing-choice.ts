const key = "parallax-store";

/** What of a window the choice needs. */
export interface ChoiceWindow {
  readonly localStorage: Pick<Storage, "getItem" | "setItem">;
  readonly navigator: object;
}

/**
 * Whether pages may be stored: not where the reader refused, nor, unasked, where data is to be saved, nor
 * where storage is closed to the page and no choice could be remembered.
 */
export function mayStore(window: ChoiceWindow): boolean {
  try {
    const chosen = window.localStorage.getItem(key);
    return chosen === null ? !savesData(window.navigator) : chosen === "yes";
  } catch {
    return false;
  }
}

/** Not every browser tells. */
function savesData(navigator: object): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return connection instanceof Object && Reflect.get(connection, "saveData") === true;
}

/** Remembers whether pages may be stored. */
export function chooseStoring(window: ChoiceWindow, store: boolean): void {
  try {
    window.localStorage.setItem(key, store ? "yes" : "no");
  } catch {
    // Storage is closed to the page.
  }
}
