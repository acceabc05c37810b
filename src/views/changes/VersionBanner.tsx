import type { ReactNode } from "react";
import type { LoggedVersion, Withdrawal } from "../../archive/versions";
import { formatIsoDay } from "../../i18n/dates";
import type { ChangesTexts } from "../../i18n/page-texts";
import type { AskedPart, RecordChange } from "../../model/record-change";
import { softButton } from "../event/looks";
import { useTexts } from "../reader";
import { ChangeSentences } from "./ChangeSentences";
import { useChangeScope } from "./change-words";
import { GradedNotes } from "./GradedNotes";
import { versionName } from "./version-name";

interface VersionBannerProps {
  readonly words: ChangesTexts;
  /** The version shown. */
  readonly shown: LoggedVersion;
  /** What was logged of the record, newest first. */
  readonly versions: readonly LoggedVersion[];
  /** What was logged after the version shown, newest first. */
  readonly later: readonly LoggedVersion[];
  readonly withdrawal: Withdrawal | null;
  /** From the version shown to the latest, and what their questions are named by. */
  readonly changes: readonly RecordChange[];
  readonly asked: AskedPart;
  /** The event as it stands now, with what the reader looks at. */
  readonly latestHref: string;
}

/** Says which version the page shows, that there is a newer one, and what is different there. */
export function VersionBanner(props: VersionBannerProps) {
  const { words, shown, versions, later, withdrawal, changes, asked, latestHref } = props;
  const texts = useTexts();
  const scope = useChangeScope(words, asked);
  const { pinned } = words;
  const name = (one: LoggedVersion) => versionName(texts, words, one, versions);
  return (
    <aside
      aria-label={pinned.label}
      className="mb-7 rounded-xl border border-mark-line bg-mark-soft px-4 py-3.5 text-[15px] print:border-ink"
    >
      <p>
        <strong className="font-semibold">{pinned.title(name(shown))}.</strong>{" "}
        {withdrawal === null
          ? newerLine(pinned, later[0], name)
          : pinned.withdrawn(formatIsoDay(texts, withdrawal.at))}
      </p>
      <Part title={pinned.since}>
        {later.length > 0 && <GradedNotes words={words} entries={later.toReversed()} />}
      </Part>
      {(later.some(({ grade }) => grade !== "withdrawn") || changes.length > 0) && (
        <Part title={pinned.differs}>
          <ChangeSentences scope={scope} changes={changes} />
        </Part>
      )}
      {/* A link that loads: it has to lead out of a version even where a script is stuck. */}
      <a href={latestHref} className={`${softButton} mt-3 no-underline print:hidden`}>
        {withdrawal === null ? pinned.goToLatest : pinned.goToEvent}
      </a>
    </aside>
  );
}

function newerLine(
  pinned: ChangesTexts["pinned"],
  latest: LoggedVersion | undefined,
  name: (one: LoggedVersion) => string,
): string {
  return latest === undefined ? pinned.newerUndated : pinned.newer(name(latest));
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  if (children === false) return null;
  return (
    <div className="mt-2.5">
      {/* No heading: the page's own first one is still to come. */}
      <p className="font-semibold text-[14px]">{title}</p>
      {children}
    </div>
  );
}
