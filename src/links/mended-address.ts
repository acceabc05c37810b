import { type Language, languages } from "../model/localized";
import { type Address, parseAddress } from "./address";

/**
 * Addresses as they come out of letters, speech and habit: in capitals, with the sentence's full stop at
 * their end, with English named although it has no name here, with a file name a server would have had.
 */

/** What an address that leads nowhere was meant to be, where there is no doubt; null otherwise. */
export function mendedAddress(path: string, search: string, base: string): Address | null {
  const below = pathBelow(path, base);
  if (below === null) return null;
  const words = decoded(below)
    .toLowerCase()
    .normalize("NFKC")
    .replace(/\/index\.html?$|\.html?$/, "/")
    .replace(/[\s\p{P}\p{S}]+$/u, "");
  if (words === "") return null;
  const plain = words.replace(/^\/?en(?=\/|$)/, "").replace(/(^|\/)event\//, "$1events/");
  const mended = [plain, plain.replace(/^\/?((?:uk|ru)\/)?(?=\d{4}-)/, "$1events/")]
    .map((candidate) => `${base.replace(/\/*$/, "/")}${candidate.replace(/^\/+/, "")}/`)
    .map((candidate) => parseAddress(candidate, search, base))
    .find(({ page }) => page.name !== "not-found");
  return mended ?? null;
}

/** A page of this site in a language that it is not written in. */
export interface ForeignAddress {
  /** The language's code, as the address has it. */
  readonly code: string;
  /** The page, in each language there is. */
  readonly pages: readonly Address[];
}

/** Reads an address that begins with the code of some other language; null where it does not. */
export function foreignAddress(path: string, search: string, base: string): ForeignAddress | null {
  const [, code = "", rest = ""] =
    /^\/?([a-z]{2,3})((?:\/.*)?)$/i.exec(pathBelow(path, base) ?? "") ?? [];
  if (code === "" || languages.some((language) => language === code.toLowerCase())) return null;
  // With the language named in any case: English is mended like any other slip.
  const inLanguage = (language: Language) =>
    mendedAddress(`${base.replace(/\/+$/, "")}/${language}${rest}`, search, base);
  const pages = languages.flatMap((language) => inLanguage(language) ?? []);
  return pages.length === languages.length ? { code: code.toLowerCase(), pages } : null;
}

function pathBelow(path: string, base: string): string | null {
  const mount = base.replace(/\/+$/, "");
  return path === mount || path.startsWith(`${mount}/`) ? path.slice(mount.length) : null;
}

/** What is no proper escape stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
