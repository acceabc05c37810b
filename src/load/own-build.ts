import { buildMeta } from "../offline/build-stamp";

/** The build of the page that is open; null in development and on Node, where there is only one. */
export function ownBuild(): string | null {
  if (typeof document === "undefined") return null;
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${buildMeta}"]`);
  return meta === null || meta.content === "" ? null : meta.content;
}
