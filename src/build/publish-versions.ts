import { changeLog } from "../archive/change-log";
import { eventFiles, publishedRecord, titlesOf } from "../archive/event-files";
import type { PublishedChanges, PublishedVersions } from "../archive/published";
import type { Archive } from "../archive/read-archive";
import type { LoggedVersion, StoredVersion } from "../archive/versions";
import type { EventRecord } from "../model/record";
import { publishCodes } from "./publish-codes";
import type { Output } from "./publish-records";

/**
 * Publishes what stands at the address of every event, every version of every record, a list of them for
 * each event, and the change log.
 */
export function publishVersions(archive: Archive, output: Output): void {
  for (const [id, file] of eventFiles(archive)) {
    const text = JSON.stringify(file);
    output.write(`data/records/${id}.json`, text);
    // A record that was edited after it was published last is there as well, though nothing promises that it stays.
    if ("record" in file) output.write(`data/versions/${id}/${file.version}.json`, text);
  }
  const titles = titlesOf(archive.events);
  const publish = (record: EventRecord, version: string) => {
    const file = publishedRecord(record, version, archive.vocabulary, titles);
    output.write(`data/versions/${record.id}/${version}.json`, JSON.stringify(file));
  };
  for (const { record, history } of archive.events) publishHistory(record.id, history, output);
  for (const { record, history } of archive.withdrawn) publishHistory(record.id, history, output);
  const today = new Map(archive.events.map(({ record, version }) => [record.id, version]));
  for (const { history } of [...archive.events, ...archive.withdrawn]) {
    for (const { record, version } of history) {
      if (today.get(record.id) !== version) publish(record, version);
    }
  }
  publishCodes(archive, output);
  const changes: PublishedChanges = { parallax: 1, changes: changeLog(archive) };
  output.write("data/changes.json", JSON.stringify(changes));
}

function publishHistory(id: string, history: readonly StoredVersion[], output: Output): void {
  const versions = history.map(
    ({ version, at, grade, note }): LoggedVersion => ({ version, at, grade, note }),
  );
  const index: PublishedVersions = { parallax: 1, versions: versions.toReversed() };
  output.write(`data/versions/${id}/index.json`, JSON.stringify(index));
}
