import type { LoggedVersion } from "../../archive/versions";
import { formatIsoDay } from "../../i18n/dates";
import type { ChangesTexts } from "../../i18n/page-texts";
import { useTexts } from "../reader";

/** Lines of a record's log: the day, the grade, and what the editor says of it. */
export function GradedNotes({
  words,
  entries,
}: {
  words: ChangesTexts;
  entries: readonly LoggedVersion[];
}) {
  const texts = useTexts();
  return (
    <ul className="mt-1 space-y-1">
      {entries.map(({ version, at, grade, note }) => (
        <li key={`${at} ${version} ${grade}`} className="max-w-[68ch]">
          <time dateTime={at}>{formatIsoDay(texts, at)}</time>.{" "}
          <strong className="font-semibold">{words.grade[grade]}.</strong> {note?.[texts.language]}
        </li>
      ))}
    </ul>
  );
}
