import type { Answer, Request } from "../offline/stored";

/** How long a worker may be silent, in milliseconds. One that is at work for longer says so. */
const patience = 60_000;

/** Where the site is mounted, as the worker names it. */
export function siteScope(): string {
  return new URL(import.meta.env.BASE_URL, window.location.href).href;
}

/** Asks a worker and waits for its answer; null where it falls silent. */
export function ask(
  worker: Pick<ServiceWorker, "postMessage">,
  request: Request,
): Promise<Answer | null> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    let timer = setTimeout(finish, patience, null);
    function finish(answer: Answer | null): void {
      clearTimeout(timer);
      port1.close();
      done(answer);
    }
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind !== "busy") return finish(data);
      clearTimeout(timer);
      timer = setTimeout(finish, patience, null);
    };
    worker.postMessage(request, [port2]);
  });
}

/** Registers the worker, which lets pages open without a network, and waits until one is at work. */
export async function workerAtWork(): Promise<ServiceWorkerRegistration | null> {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return null;
  const { serviceWorker } = navigator;
  const base = import.meta.env.BASE_URL;
  await serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: "none" });
  return serviceWorker.ready;
}
