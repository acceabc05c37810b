/** The caches of a browser, in memory: as much of them as the worker uses. */
export function fakeCaches() {
  const stores = new Map<string, Map<string, Response>>();
  const urlOf = (request: string | { readonly url: string }) =>
    typeof request === "string" ? request : request.url;
  const cacheOf = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: (request: string | { readonly url: string }) =>
        Promise.resolve(store.get(urlOf(request))?.clone()),
      put: (url: string, response: Response) => Promise.resolve(void store.set(url, response)),
      delete: (request: string | { readonly url: string }) =>
        Promise.resolve(store.delete(urlOf(request))),
      keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
    };
  };
  return {
    has: (name: string) => Promise.resolve(stores.has(name)),
    open: (name: string) => Promise.resolve(cacheOf(name)),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
    keys: () => Promise.resolve([...stores.keys()]),
    match: (url: string, { cacheName }: { readonly cacheName: string }) =>
      Promise.resolve(stores.get(cacheName)?.get(url)?.clone()),
  };
}
