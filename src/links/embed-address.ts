import type { Language } from "../model/localized";
import { defaultLanguage } from "./address";

/**
 * Where a comparison stands ready to be framed by another page. These are files of their own, outside the
 * app. A row or a claim is the fragment, so one file serves all of them and none needs a script.
 *
 *     /embed/2023-04-10-prisoner-exchange/#moved     /uk/embed/…/4f0c2a9be871/?theme=dark#mod.freed
 */
export interface EmbedAddress {
  readonly language: Language;
  /** The event. */
  readonly id: string;
  /** The version it is frozen at; without one it follows the record. */
  readonly version?: string | null;
  /** Without one it follows the reader's device. */
  readonly theme?: EmbedTheme | null;
  /** The row or claim that is shown alone; without one the headline is. */
  readonly anchor?: string | null;
}

/** The colours an author may hold an embed to. */
export const embedThemes = ["light", "dark"] as const;

/** One of them. */
export type EmbedTheme = (typeof embedThemes)[number];

/** The address of an embed from the root of the host, or of the build where `base` is empty. */
export function embedHref(address: EmbedAddress, base = "/"): string {
  const { language, id, version = null, theme = null, anchor = null } = address;
  const prefix = language === defaultLanguage ? "" : `${language}/`;
  const frozen = version === null ? "" : `${version}/`;
  const query = theme === null ? "" : `?theme=${theme}`;
  const fragment = anchor === null ? "" : `#${encodeURI(anchor)}`;
  return `${base}${prefix}embed/${id}/${frozen}${query}${fragment}`;
}
