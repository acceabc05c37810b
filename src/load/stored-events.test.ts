import { afterEach, expect, it, vi } from "vitest";
import { type KeptEvent, keptCache, keptKey } from "../offline/stored";
import { fakeCaches } from "../testing/fake-caches";
import { releaseEvent } from "./stored-events";

const scope = "https://site.example/";
const kept: KeptEvent = {
  id: "x",
  title: { en: "X", uk: "X", ru: "X" },
  at: "2024-01-01T00:00:00Z",
  bytes: 1,
  build: "0123456789ab",
  files: [],
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

it("says that an event is still kept where no worker took it away", async () => {
  const caches = fakeCaches();
  const cache = await caches.open(keptCache(scope));
  await cache.put(scope + keptKey("x"), Response.json(kept));
  vi.stubEnv("PROD", true);
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("window", { caches, location: { href: scope } });
  const register = () => Promise.reject(new TypeError("no network"));
  vi.stubGlobal("navigator", { serviceWorker: { register } });
  expect(await releaseEvent("x")).toEqual(kept);
});
