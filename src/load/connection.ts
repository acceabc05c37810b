import { createStore } from "zustand/vanilla";

/** What the page knows of the way to its host. */
export interface Connection {
  /** Why there is none: the device has no network, or the host does not answer. */
  readonly lost: "offline" | "no-answer" | null;
  /** When the page shown was stored, in ISO 8601, as far as that is known. */
  readonly stored: string | null;
  /** Goes over to a newer build that is ready, where there is one. */
  readonly update: (() => void) | null;
}

/** Begins as any page does when it is built: nothing is wrong as far as anybody knows. */
export const connectionStore = createStore<Connection>()(() => ({
  lost: null,
  stored: null,
  update: null,
}));

/** A request had no answer. */
export function lostConnection(
  online: boolean = typeof navigator === "undefined" || navigator.onLine,
): void {
  connectionStore.setState({ lost: online ? "no-answer" : "offline" });
}

/** The host answered. */
export function foundConnection(): void {
  if (connectionStore.getState().lost !== null) connectionStore.setState({ lost: null });
}
