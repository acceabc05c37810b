/** Filled in when the worker is bundled, as the last step of a build. */
declare const __PARALLAX_BUILD__: string;
declare const self: ServiceWorkerGlobalScope;

/** The build this worker belongs to. */
export const ownBuild = __PARALLAX_BUILD__;

/** Where the site is mounted. */
export const scope = () => self.registration.scope;

/** The whole address of a file of the site. */
export function urlOf(file: string): string {
  return new URL(file, scope()).href;
}
