import { parseAddress } from "../links/address";
import { connectionStore, foundConnection, lostConnection } from "../load/connection";
import { filesOfPage } from "../load/needed-files";
import { ownBuild } from "../load/own-build";
import { askHost, publishedBuild } from "../load/script-failure";
import { storedAt } from "../load/stored-events";
import { mayStore } from "../load/storing-choice";
import { ask, workerAtWork } from "../load/worker-link";

/** How often the host is asked again while it does not answer, in milliseconds. */
const tryAgainAfter = 15_000;
/** How often a page that stays open looks for a newer build, in milliseconds. */
const lookAgainAfter = 60 * 60 * 1000;

/** Watches the connection, and has the pages that are opened stored, where the reader lets it be. */
export function startOffline(base: string): void {
  watchConnection();
  if (mayStore(window)) void serve(base).catch(() => undefined);
}

function watchConnection(): void {
  window.addEventListener("offline", () => lostConnection(false));
  window.addEventListener("online", foundConnection);
  connectionStore.subscribe(({ lost }, before) => {
    if (lost !== null && before.lost === null) tellStored();
  });
  // `wouter` tells of steps to another page by these.
  for (const step of ["pushState", "replaceState", "popstate"]) {
    window.addEventListener(step, tellStored);
  }
  if (!navigator.onLine) lostConnection(false);
  setInterval(() => {
    if (connectionStore.getState().lost === "no-answer") void askHost();
  }, tryAgainAfter);
}

/** Finds out how old the page shown is, where no newer one can be had. */
function tellStored(): void {
  if (connectionStore.getState().lost === null) return;
  void storedAt(window.location.href).then((stored) => connectionStore.setState({ stored }));
}

async function serve(base: string): Promise<void> {
  const registration = await workerAtWork();
  if (registration === null) return;
  const opened = () => void tellOpened(base, registration).catch(() => undefined);
  opened();
  navigator.serviceWorker.addEventListener("controllerchange", opened);
  watchForUpdate(registration);
}

/** Has this page stored with what it needs: the first one did not come through the worker. */
async function tellOpened(base: string, { active }: ServiceWorkerRegistration): Promise<void> {
  const build = ownBuild();
  const worker = navigator.serviceWorker.controller ?? active;
  if (build === null || worker === null) return;
  const { pathname, search } = window.location;
  const files = filesOfPage(parseAddress(pathname, search, base));
  const answer = await ask(worker, { kind: "opened", build, files });
  if (answer?.kind !== "opened" || !answer.fromStore) return;
  lostConnection();
  // It may have been slow only.
  await askHost();
}

function watchForUpdate(registration: ServiceWorkerRegistration): void {
  const found = () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed") void offerUpdate(registration);
    });
  };
  void offerUpdate(registration);
  registration.addEventListener("updatefound", found);
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < lookAgainAfter) return;
    looked = Date.now();
    void registration.update().catch(() => undefined);
  });
}

/**
 * A newer worker waits until no page of the older build is open. A page that came from the newer build
 * already lets it begin, if it is the only one; an older page offers to go over, and is never forced to.
 */
async function offerUpdate({ waiting }: ServiceWorkerRegistration): Promise<void> {
  if (waiting === null || navigator.serviceWorker.controller === null) return;
  if ((await publishedBuild()) === ownBuild()) {
    await ask(waiting, { kind: "take-over" });
    return;
  }
  const update = () =>
    void ask(waiting, { kind: "take-over" }).finally(() => window.location.reload());
  connectionStore.setState({ update });
}
