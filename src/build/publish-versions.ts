import { changeLog } from "../archive/change-log";
import { eventFiles } from "../archive/event-files";
import type { PublishedChanges, PublishedRecord, PublishedVersions } from "../archive/published";
import type { Archive } from "../archive/read-archive";
import type { LoggedVersion, StoredVersion } from "../archive/versions";
import type { Output } from "./publish-records";

/**
 * Publishes what stands at the address of every event, every version of every record, a list of them for
 * each event, and the change log.
 */
export function publishVersions(archive: Archive, output: Output): void {
  for (const [id, file] of eventFiles(archive)) {
    output.write(`data/records/${id}.json`, JSON.stringify(file));
  }
  for (const { record, version, history } of archive.events) {
    // A record that was edited after it was published last is there as well, though nothing promises that it stays.
    publishVersion({ parallax: 1, version, record }, output);
    publishHistory(record.id, history, output);
  }
  for (const { record, history } of archive.withdrawn) publishHistory(record.id, history, output);
  const changes: PublishedChanges = { parallax: 1, changes: changeLog(archive) };
  output.write("data/changes.json", JSON.stringify(changes));
}

function publishHistory(id: string, history: readonly StoredVersion[], output: Output): void {
  for (const { version, record } of history) {
    publishVersion({ parallax: 1, version, record }, output);
  }
  const versions = history.map(
    ({ version, at, grade, note }): LoggedVersion => ({ version, at, grade, note }),
  );
  const index: PublishedVersions = { parallax: 1, versions: versions.toReversed() };
  output.write(`data/versions/${id}/index.json`, JSON.stringify(index));
}

function publishVersion(file: PublishedRecord, output: Output): void {
  output.write(`data/versions/${file.record.id}/${file.version}.json`, JSON.stringify(file));
}
