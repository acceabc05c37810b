import type { CodedVersion, PublishedCodes } from "../archive/published-codes";
import type { Archive } from "../archive/read-archive";
import { codeLetters, codeStart } from "../links/check-code";
import type { Output } from "./publish-records";

/**
 * Publishes by what letters check codes of every published version begin. There is a file for every letter,
 * so that a code of another site finds an empty list and no missing file.
 */
export function publishCodes(archive: Pick<Archive, "events" | "withdrawn">, output: Output): void {
  const versions = codedVersions(archive);
  for (const letter of codeLetters) {
    const own = [...versions].filter(([start]) => start.startsWith(letter));
    const file: PublishedCodes = { parallax: 1, versions: Object.fromEntries(own) };
    output.write(`data/codes/${letter}.json`, JSON.stringify(file));
  }
}

function codedVersions({
  events,
  withdrawn,
}: Pick<Archive, "events" | "withdrawn">): ReadonlyMap<string, readonly CodedVersion[]> {
  const all = [
    ...events.map(({ record, version }) => ({ id: record.id, version })),
    ...[...events, ...withdrawn].flatMap(({ history }) =>
      history.map(({ record, version }) => ({ id: record.id, version })),
    ),
  ];
  const versions = new Map<string, CodedVersion[]>();
  for (const one of all) {
    const start = codeStart(one.version);
    const known = versions.get(start) ?? [];
    if (known.some(({ version }) => version === one.version)) continue;
    versions.set(start, [...known, one]);
  }
  return versions;
}
