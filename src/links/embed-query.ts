import type { EmbedTheme } from "./embed-address";

/** What the query of an embed asks of its page. */
interface EmbedQuery {
  readonly theme: EmbedTheme | null;
  /**
   * The frozen embed that is meant, from here: a link of the site names its version in the query, and whoever
   * writes the one for the other must not be shown a later figure in its place.
   */
  readonly frozen: string | null;
}

/** As an embed reads them; apart from the app's list, for an embed's script shares no file with the app. */
const themes: Readonly<Record<EmbedTheme, EmbedTheme>> = { light: "light", dark: "dark" };

/** Reads the query of an embed's page. Unknown names and values are dropped. */
export function parseEmbedQuery(search: string): EmbedQuery {
  const query = new URLSearchParams(search);
  const theme = Object.values(themes).find((name) => name === query.get("theme")) ?? null;
  const version = query.get("v");
  const themed = theme === null ? "" : `?theme=${theme}`;
  const frozen = version === null ? null : `${frozenFolder(version)}/${themed}`;
  return { theme, frozen };
}

/**
 * The ids that a fragment, with its hash, can mean, as a browser looks for them (HTML, "find a potential
 * indicated element"): as it stands, then decoded. None where nothing is asked for.
 */
export function idsAsked(hash: string): readonly string[] {
  const asked = hash.slice(1);
  if (asked === "") return [];
  try {
    return [asked, decodeURIComponent(asked)];
  } catch {
    return [asked];
  }
}

/** A cut or mistyped version leads where no version is; without that, `..` would lead to another page. */
function frozenFolder(asked: string): string {
  const version = asked.toLowerCase();
  return /^[0-9a-f]{12}$/.test(version) ? version : "unknown";
}
