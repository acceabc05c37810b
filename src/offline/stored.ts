import type { Localized } from "../model/localized";

/**
 * What is stored on a reader's device, and what the pages and the worker that stores it say to each other.
 * A host can carry several sites below one origin, whose caches lie side by side: all names hold the
 * scope, which is the address the site is mounted at.
 */

const prefix = (scope: string) => `parallax ${scope} `;

/** The cache of one build: its scripts, and the pages and data that were read with them. */
export function buildCache(scope: string, build: string): string {
  return prefix(scope) + build;
}

/** The cache that lists what the reader asked to keep. */
export function keptCache(scope: string): string {
  return `${prefix(scope)}kept`;
}

/** The build whose cache this is; null for anything else, also for caches of other sites of the origin. */
export function buildOfCache(name: string, scope: string): string | null {
  const rest = name.startsWith(prefix(scope)) ? name.slice(prefix(scope).length) : "";
  return /^[0-9a-f]{12}$/.test(rest) ? rest : null;
}

/** Whether a cache is this site's. */
export function isOwnCache(name: string, scope: string): boolean {
  return buildOfCache(name, scope) !== null || name === keptCache(scope);
}

/** The header of a stored answer that says when it was stored, in ISO 8601. */
export const storedAtHeader = "parallax-stored";

/** An event that the reader asked to keep. */
export interface KeptEvent {
  readonly id: string;
  readonly title: Localized;
  /** When it was kept or last renewed, in ISO 8601. */
  readonly at: string;
  /** How much room its pages and data take. */
  readonly bytes: number;
  readonly build: string;
  /** Its pages and data, as addresses below the scope. */
  readonly files: readonly string[];
  /** A newer build that had no page of it; absent where none was asked, or all had one. */
  readonly missingIn?: string;
}

/** What a page asks of the worker. */
export type Request =
  /** The page was opened: it and the data it needs are to be there without a network too. */
  | { readonly kind: "opened"; readonly build: string; readonly files: readonly string[] }
  | {
      readonly kind: "keep";
      readonly id: string;
      readonly build: string;
      readonly files: readonly string[];
    }
  | { readonly kind: "release"; readonly id: string }
  /** Forget everything and store nothing more. */
  | { readonly kind: "forget" }
  /** Take over from the worker before, if no other page would be left with scripts of the older build. */
  | { readonly kind: "take-over" };

/** Why an event could not be kept. */
export type KeepFailure = "no-room" | "unreachable" | "other-build" | "not-possible";

/** What the worker answers; each request has one answer, before which it may say that it is still at it. */
export type Answer =
  | { readonly kind: "busy" }
  /** How the page came: `stored` is when it was stored, where the network had no answer. */
  | { readonly kind: "opened"; readonly stored: string | null; readonly fromStore: boolean }
  | { readonly kind: "kept"; readonly event: KeptEvent }
  | { readonly kind: "not-kept"; readonly why: KeepFailure }
  | { readonly kind: "done" };

/** The address, below the scope, under which an event is listed as kept. */
export function keptKey(id: string): string {
  return `kept/${id}`;
}

/** Whether something read from the list is an event that was kept. */
export function isKeptEvent(data: unknown): data is KeptEvent {
  return (
    hasTexts(data, ["id", "at", "build"]) &&
    "bytes" in data &&
    typeof data.bytes === "number" &&
    "title" in data &&
    hasTexts(data.title, ["en", "uk", "ru"]) &&
    hasFiles(data)
  );
}

/** Whether a message is one of ours: other programs of the same origin may write to the worker too. */
export function isRequest(data: unknown): data is Request {
  if (!hasTexts(data, ["kind"])) return false;
  switch (data.kind) {
    case "opened":
      return hasTexts(data, ["build"]) && hasFiles(data);
    case "keep":
      return hasTexts(data, ["build", "id"]) && hasFiles(data);
    case "release":
      return hasTexts(data, ["id"]);
    default:
      return data.kind === "forget" || data.kind === "take-over";
  }
}

function hasTexts<Name extends string>(
  data: unknown,
  names: readonly Name[],
): data is Readonly<Record<Name, string>> {
  if (typeof data !== "object" || data === null) return false;
  return names.every((name) => typeof Reflect.get(data, name) === "string");
}

function hasFiles(data: object): boolean {
  const files: unknown = Reflect.get(data, "files");
  return Array.isArray(files) && files.every((file) => typeof file === "string");
}
