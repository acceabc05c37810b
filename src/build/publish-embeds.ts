import type { Archive } from "../archive/read-archive";
import type { StoredVersion, Withdrawal } from "../archive/versions";
import { embedHref } from "../links/embed-address";
import { basePath } from "../links/site-address";
import { canonicalJson } from "../model/canonical-json";
import { languages } from "../model/localized";
import type { EventRecord } from "../model/record";
import type { RecordChange, ToldClaim } from "../model/record-change";
import { recordChanges } from "../model/record-changes";
import type { EmbedAssets } from "../views/embed/EmbedDocument";
import type { LaterChange } from "../views/embed/embed-scope";
import { type EmbedInput, embedPages } from "./embed-page";
import { oembedFile, oembedPath } from "./oembed";
import type { Output } from "./publish-records";

/** How embeds are written. */
export interface EmbedOptions {
  /** Where the site is published, if that is known. */
  readonly address: string | null;
  readonly assets: EmbedAssets;
}

/** Everything published under one id, whether it stands or was withdrawn. */
interface Published {
  readonly record: EventRecord;
  readonly version: string;
  readonly history: readonly StoredVersion[];
  readonly withdrawal: Withdrawal | null;
}

type EmbeddedArchive = Pick<Archive, "vocabulary" | "events" | "withdrawn" | "renamed" | "site">;

/**
 * Writes what other pages frame: of every event the page that follows its record, and one frozen at each
 * version, in every language; and what tells programs how to frame it. A frozen page is written anew with
 * each build, so that it can say without a script that its record has changed.
 */
export function publishEmbeds(
  archive: EmbeddedArchive,
  options: EmbedOptions,
  output: Output,
): void {
  const { vocabulary, events, withdrawn, renamed, site } = archive;
  const base = basePath(options.address);
  const all = [...events.map((event) => ({ ...event, withdrawal: null })), ...withdrawn];
  for (const event of all) {
    const former = [...renamed].flatMap(([old, now]) => (now === event.record.id ? [old] : []));
    for (const page of [following(event), ...frozenPages(event)]) {
      const input = { ...page, vocabulary, base, assets: options.assets };
      writePage(input, [event.record.id, ...former], output);
    }
  }
  for (const event of events) {
    for (const language of languages) {
      const file = oembedFile(event, language, { address: options.address, site });
      output.write(oembedPath(event.record.id, language), file);
    }
  }
}

/** One page in every language, at the event's address and at those it had before. */
function writePage(input: EmbedInput, ids: readonly string[], output: Output): void {
  const print = embedPages(input);
  for (const language of languages) {
    const html = print(language);
    for (const id of ids) {
      const address = { language, id, version: input.frozen?.version ?? null };
      output.write(`${embedHref(address, "")}index.html`, html);
    }
  }
}

type Version = Pick<EmbedInput, "record" | "version" | "frozen" | "withdrawal">;

function following({ record, version, withdrawal }: Published): Version {
  return { record, version, frozen: null, withdrawal };
}

/** A page for each version there is, the newest included: today's code has to show today's figures for ever. */
function frozenPages(event: Published): readonly Version[] {
  const { record, version, history } = event;
  const last = new Map(history.map((stored) => [stored.version, stored]));
  const stored = [...last.values()].map((one) => ({
    // The same content as today's record, whose comparison is there.
    record: one.version === version ? record : one.record,
    version: one.version,
    withdrawal: null,
    frozen: { version: one.version, at: firstDay(one.version, history), since: since(one, event) },
  }));
  if (last.has(version)) return stored;
  return [
    ...stored,
    { record, version, withdrawal: null, frozen: { version, at: null, since: null } },
  ];
}

function firstDay(version: string, history: readonly StoredVersion[]): string | null {
  return history.find((one) => one.version === version)?.at ?? null;
}

/**
 * The newest published change after a version, where there is one. A withdrawal can stand in the log with
 * the version it withdraws.
 */
function since({ version, record }: StoredVersion, { history }: Published): LaterChange | null {
  const at = history.findLastIndex((one) => one.version === version && one.grade !== "withdrawn");
  const newest = history.at(-1);
  if (newest === undefined || at === history.length - 1 || newest.grade === "published")
    return null;
  return {
    grade: newest.grade,
    at: newest.at,
    what: newest.grade === "withdrawn" ? null : changedIn(record, newest.record),
  };
}

const ofClaims: ReadonlySet<string> = new Set<RecordChange["code"]>([
  "claim-added",
  "claim-removed",
  "answer-changed",
  "question-changed",
  "bearing-changed",
]);

/** Whether a figure that anybody gave is another now, or a claim; corrected spelling or a new source is neither. */
function changedIn(before: EventRecord, after: EventRecord): LaterChange["what"] {
  const changes = recordChanges(before, after);
  if (changes.some(changesFigure)) return "figures";
  return changes.some(({ code }) => ofClaims.has(code)) ? "claims" : "other";
}

/** A figure came, went, or has become another one; one that is told otherwise or asked otherwise has not. */
function changesFigure(change: RecordChange): boolean {
  if (change.code === "claim-added" || change.code === "claim-removed") {
    return figureOf(change.told) !== null;
  }
  return change.code === "answer-changed" && figureOf(change.before) !== figureOf(change.after);
}

function figureOf({ claim: { answer, degree } }: ToldClaim): string | null {
  return answer.kind === "quantity" ? canonicalJson([answer.quantity, degree]) : null;
}
