/**
 * Which build a file belongs to, written into the file itself: a static host cannot be asked, and may
 * already have the next build while a page of the last one is open. Pages carry it as
 * `<meta name="parallax-build">`, published data as `build` in its envelope. Files that are named by
 * their content (scripts, styles) need none. A version of a record is no such file: with it stand the names
 * it is read with today.
 */

/** The name of the element that carries a page's build. */
export const buildMeta = "parallax-build";

/** The request header by which a page says which build it is of, so that it is given no other's data. */
export const buildHeader = "parallax-build";

const charset = /<meta charset="utf-8"\s*\/?>/i;
const pageStamp = /<meta name="parallax-build" content="([0-9a-f]{12})"/;
const dataStamp = /^\{"parallax":1,"build":"([0-9a-f]{12})"/;
const dataStart = '{"parallax":1,';

/** A page with its build, and whatever else belongs into every head of this build. */
export function stampPage(html: string, build: string, head = ""): string {
  return html.replace(
    charset,
    (found) => `${found}<meta name="${buildMeta}" content="${build}" />${head}`,
  );
}

/** Published data with its build; what is not an envelope of ours stays as it is. */
export function stampData(json: string, build: string): string {
  if (!json.startsWith(dataStart) || dataStamp.test(json)) return json;
  return `{"parallax":1,"build":"${build}",${json.slice(dataStart.length)}`;
}

/** The build a page or data file belongs to; null where it does not say. */
export function buildOf(text: string): string | null {
  return (dataStamp.exec(text) ?? pageStamp.exec(text))?.[1] ?? null;
}

/** The build that data, read, says it belongs to. */
export function buildOfData(data: unknown): string | null {
  if (typeof data !== "object" || data === null || !("build" in data)) return null;
  return typeof data.build === "string" ? data.build : null;
}

/** Whether a published file is named by its content, so that every build gives the same under that name. */
export function isContentAddressed(path: string): boolean {
  return /(?:^|\/)assets\//.test(path);
}
