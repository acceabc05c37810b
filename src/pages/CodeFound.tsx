import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { joinedNames } from "../archive/names-used";
import type { PublishedRecord, WithdrawnRecord } from "../archive/published";
import type { CodedVersion } from "../archive/published-codes";
import { compareRecord } from "../compare/compare-record";
import type { CardTexts } from "../i18n/card-texts";
import { codedRow, type ReadCode } from "../links/check-code";
import { codesOptions } from "../load/codes";
import { changesTextsOptions, recordOptions, versionOptions } from "../load/resources";
import { askedPart } from "../model/record-change";
import { recordChanges } from "../model/record-changes";
import { CodedState } from "../views/check/CodedState";
import { NamesProvider, useReader } from "../views/reader";

interface FoundProps {
  readonly code: ReadCode;
  readonly words: CardTexts["check"];
}

/** What a code names: its state, and what has changed since. Where two versions begin alike, both are shown. */
export function CodeFound({ code, words }: FoundProps) {
  const { data: versions } = useSuspenseQuery(codesOptions(code.start.charAt(0)));
  const meant = versions[code.start] ?? [];
  if (meant.length === 0) {
    return (
      <p role="alert" className="mt-8 max-w-[68ch] font-semibold">
        {words.unknown}
      </p>
    );
  }
  return meant.map((one) => (
    <CodedVersionFound key={one.version} {...{ code, words, one }} alone={meant.length === 1} />
  ));
}

interface VersionProps extends FoundProps {
  readonly one: CodedVersion;
  /** No other version has codes that begin alike. */
  readonly alone: boolean;
}

function CodedVersionFound(props: VersionProps) {
  const { id, version } = props.one;
  const { data: pinned } = useSuspenseQuery(versionOptions(id, version));
  const { data: now } = useSuspenseQuery(recordOptions(id));
  if ("renamed" in now) return <Renamed {...props} pinned={pinned} to={now.renamed} />;
  return <Compared {...props} pinned={pinned} now={now} />;
}

function Renamed(props: VersionProps & { pinned: PublishedRecord; to: string }) {
  const { data: now } = useSuspenseQuery(recordOptions(props.to));
  return "renamed" in now ? null : <Compared {...props} now={now} />;
}

type ComparedProps = VersionProps & {
  readonly pinned: PublishedRecord;
  readonly now: PublishedRecord | WithdrawnRecord;
};

function Compared({ code, words, alone, pinned, now }: ComparedProps) {
  const { language } = useReader();
  const { data: changed } = useSuspenseQuery(changesTextsOptions(language));
  const { data: latest } = useSuspenseQuery({
    ...versionOptions(now.version === pinned.version ? pinned.record.id : idOf(now), now.version),
    ...("record" in now ? { initialData: now } : {}),
  });
  const names = useMemo(() => joinedNames(now.names, pinned.names), [now, pinned]);
  const changes = useMemo(() => recordChanges(pinned.record, latest.record), [pinned, latest]);
  const asked = useMemo(() => askedPart(latest.record), [latest]);
  const { rows } = useMemo(
    () => compareRecord(pinned.record, names, { asOf: code.asOf }),
    [pinned, names, code.asOf],
  );
  const row = codedRow(
    code.row,
    rows.map(({ id }) => id),
  );
  // Of two versions that begin alike the one that has the row is meant.
  if (row === undefined && !alone) return null;
  return (
    <NamesProvider names={names}>
      <CodedState
        {...{ words, changed, changes, asked, pinned }}
        row={rows.find(({ id }) => id === row) ?? null}
        lost={row === undefined}
        asOf={code.asOf}
        withdrawn={"withdrawn" in now}
        same={now.version === pinned.version}
      />
    </NamesProvider>
  );
}

function idOf(now: PublishedRecord | WithdrawnRecord): string {
  return "record" in now ? now.record.id : now.id;
}
