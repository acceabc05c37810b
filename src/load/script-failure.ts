import { buildOfData } from "../offline/build-stamp";
import { foundConnection } from "./connection";
import { type Fetch, publishedUrl } from "./fetch-published";
import { LoadError } from "./load-error";
import { ownBuild } from "./own-build";

/**
 * Why a script could not be had: no connection, or the host has another build by now and has taken the
 * scripts of this one away. Only the host can tell, asked past every cache.
 */
export async function scriptFailure(
  name: string,
  cause: unknown,
  build: string | null = ownBuild(),
  get: Fetch = fetch,
): Promise<LoadError> {
  const published = build === null ? null : await publishedBuild(get);
  const isOther = published !== null && published !== build;
  return new LoadError(name, { kind: isOther ? "other-build" : "unreachable" }, cause);
}

/** The build the host has now, asked past every cache; null where it does not say. */
export async function publishedBuild(get: Fetch = fetch): Promise<string | null> {
  try {
    const response = await get(publishedUrl("build.json"), { cache: "no-store" });
    return buildOfData(await response.json());
  } catch {
    return null;
  }
}

/** Asks the host whether it is there again; its silence changes nothing. */
export async function askHost(): Promise<void> {
  if ((await publishedBuild()) !== null) foundConnection();
}
