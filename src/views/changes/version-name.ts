import type { LoggedVersion } from "../../archive/versions";
import { formatIsoDay } from "../../i18n/dates";
import type { ChangesTexts } from "../../i18n/page-texts";
import type { Texts } from "../../i18n/texts";

/**
 * What a version is called: its day, and which of that day it is where there are several. A log keeps days
 * and no times.
 */
export function versionName(
  texts: Texts,
  words: ChangesTexts,
  { version, at }: Pick<LoggedVersion, "version" | "at">,
  /** All of the record, newest first. */
  versions: readonly LoggedVersion[],
): string {
  const day = formatIsoDay(texts, at);
  const ofDay = versions.filter((one) => one.at === at && one.grade !== "withdrawn").toReversed();
  const number = ofDay.findIndex((one) => one.version === version) + 1;
  return ofDay.length < 2 || number === 0 ? day : words.pinned.numbered(day, number);
}
