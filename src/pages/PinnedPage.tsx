import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { joinedNames } from "../archive/names-used";
import type { PublishedRecord, WithdrawnRecord } from "../archive/published";
import type { LoggedVersion } from "../archive/versions";
import type { ViewState } from "../links/view-state";
import {
  changesTextsOptions,
  recordOptions,
  versionOptions,
  versionsOptions,
} from "../load/resources";
import { askedPart } from "../model/record-change";
import { recordChanges } from "../model/record-changes";
import { UnknownVersion } from "../views/changes/UnknownVersion";
import { VersionBanner } from "../views/changes/VersionBanner";
import { versionName } from "../views/changes/version-name";
import { useFragment } from "../views/event/use-fragment";
import { NamesProvider, useReader } from "../views/reader";
import { MovedOn } from "./MovedOn";
import { RecordScreen } from "./RecordScreen";

interface PinnedPageProps {
  readonly id: string;
  /** The version that the link asks for. */
  readonly version: string;
  readonly view: ViewState;
  readonly onView: (view: ViewState) => void;
}

/** The page of one event as it was published once, and is shown for ever. */
export function PinnedPage(props: PinnedPageProps) {
  const { data: file } = useSuspenseQuery(recordOptions(props.id));
  if ("renamed" in file) return <MovedOn to={file.renamed} view={props.view} />;
  return (
    <NamesProvider names={file.names}>
      <Pinned {...props} now={file} />
    </NamesProvider>
  );
}

type PinnedProps = PinnedPageProps & {
  /** What stands at the event's address today. */
  readonly now: PublishedRecord | WithdrawnRecord;
};

function Pinned(props: PinnedProps) {
  const { id, version, now } = props;
  const { language } = useReader();
  const { data: versions } = useSuspenseQuery(versionsOptions(id));
  const { data: words } = useSuspenseQuery(changesTextsOptions(language));
  if ("record" in now && now.version === version) return <Latest {...props} now={now} />;
  if (!versions.some((one) => one.version === version)) {
    const { title } = "record" in now ? now.record : now;
    return <UnknownVersion {...{ words, id, title, versions }} asked={version} />;
  }
  return <Earlier {...props} />;
}

/** The version asked for is the latest: one quiet line says so, for whoever follows a printed link. */
function Latest({ id, view, onView, now }: PinnedPageProps & { readonly now: PublishedRecord }) {
  const { texts, language } = useReader();
  const { data: words } = useSuspenseQuery(changesTextsOptions(language));
  const { data: versions } = useSuspenseQuery(versionsOptions(id));
  const fragment = useFragment();
  const { version } = now;
  const logged = versions.find((one) => one.version === version);
  return (
    <>
      {logged !== undefined && (
        <p className="mb-4 text-[13px] text-muted">
          {words.pinned.latest(versionName(texts, words, logged, versions))}
        </p>
      )}
      <RecordScreen {...now} {...{ view, onView, fragment }} published />
    </>
  );
}

/** What changed is told in the names of both versions. */
function Earlier(props: PinnedProps) {
  const { data: pinned } = useSuspenseQuery(versionOptions(props.id, props.version));
  const { now } = props;
  const names = useMemo(() => joinedNames(now.names, pinned.names), [now, pinned]);
  return (
    <NamesProvider names={names}>
      <EarlierNamed {...props} pinned={pinned} />
    </NamesProvider>
  );
}

function EarlierNamed({
  id,
  version,
  view,
  onView,
  now,
  pinned,
}: PinnedProps & { readonly pinned: PublishedRecord }) {
  const { language, links } = useReader();
  const { data: words } = useSuspenseQuery(changesTextsOptions(language));
  const { data: versions } = useSuspenseQuery(versionsOptions(id));
  const latest = useLatest(id, now);
  const fragment = useFragment();
  const changes = useMemo(() => recordChanges(pinned.record, latest), [pinned, latest]);
  const asked = useMemo(() => askedPart(latest), [latest]);
  const isAsked = (one: LoggedVersion) => one.version === version;
  const published = versions.findIndex((one) => isAsked(one) && one.grade !== "withdrawn");
  // A record can be edited and withdrawn in one step: then only the withdrawal tells of this version.
  const at = published < 0 ? versions.findIndex(isAsked) : published;
  const shown = versions[at];
  return (
    <>
      {/* Whoever searches is to find what stands today. */}
      <meta name="robots" content="noindex" />
      {shown !== undefined && (
        <VersionBanner
          {...{ words, shown, versions, changes, asked }}
          later={versions.slice(0, at)}
          withdrawal={"withdrawn" in now ? now.withdrawn : null}
          latestHref={links.eventHref(id, { ...view, version: null }) + fragment}
        />
      )}
      <RecordScreen {...pinned} {...{ view, onView, fragment }} published />
    </>
  );
}

/** The record as it stands, or stood last. */
function useLatest(id: string, now: PublishedRecord | WithdrawnRecord) {
  const { data } = useSuspenseQuery({
    ...versionOptions(id, now.version),
    ...("record" in now ? { initialData: now } : {}),
  });
  return data.record;
}
