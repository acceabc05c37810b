const key = "parallax-reloaded";

/** What of a window reloading touches. */
export type ReloadWindow = Pick<Window, "sessionStorage"> & {
  readonly location: Pick<Location, "reload">;
};

/**
 * Reloads a page whose build is no longer published, once: a host or cache that goes on sending the old
 * page would otherwise be asked without end. Says whether it did.
 */
export function reloadOnce(build: string | null, window: ReloadWindow): boolean {
  if (build === null) return false;
  try {
    if (window.sessionStorage.getItem(key) === build) return false;
    window.sessionStorage.setItem(key, build);
  } catch {
    // Without storage nobody would remember: the reader is asked instead.
    return false;
  }
  window.location.reload();
  return true;
}
