import { describe, expect, it } from "vitest";
import { canonicalJson } from "../model/canonical-json";
import type { ClaimFile, RecordFile } from "../model/schema";
import { aRecordFile, aStatement, inAll } from "../testing/builders";
import { testVocabularyFiles } from "../testing/vocabulary";
import { changeLog } from "./change-log";
import { eventFiles } from "./event-files";
import type { InputFile } from "./input-file";
import { logText, planPublication, unexplainedChanges } from "./publication";
import { isEventFile } from "./published";
import { type Archive, dataFiles, readArchive } from "./read-archive";
import { logPath, versionPath } from "./read-versions";
import { versionOf } from "./version-of";
import type { Grade } from "./versions";

const id = "2023-04-10-exchange";
const note = inAll("A figure was copied wrongly.");

function fileWith(n: ClaimFile["n"], rest: Partial<RecordFile> = {}): RecordFile {
  const freed: ClaimFile = { moved: "to-north", of: "north-soldiers", n, whole: true };
  return aRecordFile([aStatement("north-ministry", { freed })], rest);
}

/** A folder of files that can be read and published into. */
function repository(record: RecordFile | null = fileWith(106)) {
  const files = new Map(
    Object.entries(testVocabularyFiles).map(([name, data]) => [
      `data/vocabulary/${name}.json`,
      JSON.stringify(data),
    ]),
  );
  const write = (path: string, data: unknown) => files.set(path, JSON.stringify(data, null, 2));
  if (record !== null) write(`data/events/${record.id}.json`, record);
  const archive = () => readArchive(inputs());
  const inputs = (): InputFile[] => [...files].map(([path, text]) => ({ path, text }));
  const publish = (
    at: string,
    grade: Grade | null = null,
    ids: readonly string[] = [],
  ): ReturnType<typeof planPublication> => {
    const plan = planPublication(archive(), { ids, grade, note: grade && note, at });
    if ("refused" in plan) return plan;
    for (const { id: event, version, text, log } of plan.stored) {
      files.set(versionPath(event, version), text);
      files.set(logPath(event), logText(log));
    }
    return plan;
  };
  return { files, write, archive, publish };
}

const codesOf = ({ setAside }: Archive) =>
  setAside.flatMap(({ file, problems }) => problems.map(({ code }) => `${file}: ${code}`));

describe("publishing", () => {
  it("stores a record that was never published, and does nothing when run again", () => {
    const { archive, publish, files } = repository();
    expect(unexplainedChanges(archive())).toEqual([]);
    expect(publish("2026-11-22")).toMatchObject({ stored: [{ id }], changed: [] });
    const [event] = archive().events;
    expect(event?.history).toMatchObject([
      { version: event?.version, at: "2026-11-22", grade: "published", note: null },
    ]);
    expect(files.get(versionPath(id, event?.version ?? ""))).toBe(event?.file.text);
    expect(publish("2026-11-23")).toEqual({ stored: [], changed: [], setAside: [] });
    expect(codesOf(archive())).toEqual([]);
  });

  it("asks for a note where a published record was changed, and stores it with one", () => {
    const { archive, publish, write } = repository();
    publish("2026-11-22");
    write(`data/events/${id}.json`, fileWith(108));
    expect(unexplainedChanges(archive()).map((change) => change.id)).toEqual([id]);
    expect(publish("2026-11-23")).toMatchObject({ stored: [], changed: [{ id }] });
    expect(publish("2026-11-23", "corrected")).toMatchObject({ stored: [{ id }], changed: [] });
    expect(unexplainedChanges(archive())).toEqual([]);
    expect(archive().events[0]?.history.map(({ grade }) => grade)).toEqual([
      "published",
      "corrected",
    ]);
    expect(publish("2026-11-24", "corrected")).toMatchObject({ stored: [] });
  });

  it("takes a file in another layout for the same record", () => {
    const { archive, publish, files } = repository();
    publish("2026-11-22");
    files.set(`data/events/${id}.json`, canonicalJson(fileWith(106)));
    expect(unexplainedChanges(archive())).toEqual([]);
  });

  it("goes back to an earlier version, which is stored once", () => {
    const { archive, publish, write } = repository();
    publish("2026-11-22");
    write(`data/events/${id}.json`, fileWith(108));
    publish("2026-11-23", "corrected");
    write(`data/events/${id}.json`, fileWith(106));
    publish("2026-11-24", "corrected");
    const [event] = archive().events;
    expect(event?.history.map(({ version }) => version === event.version)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("withdraws a record that was not changed, and publishes it again when asked to", () => {
    const { archive, publish } = repository();
    publish("2026-11-22");
    expect(publish("2026-11-23", "withdrawn", [id])).toMatchObject({ stored: [{ id }] });
    expect(archive().events).toEqual([]);
    expect(archive().withdrawn).toMatchObject([
      { record: { id }, withdrawal: { at: "2026-11-23", note } },
    ]);
    expect(publish("2026-11-24")).toMatchObject({ stored: [] });
    expect(publish("2026-11-24", "withdrawn", [id])).toMatchObject({ stored: [] });
    expect(publish("2026-11-25", "updated", [id])).toMatchObject({ stored: [{ id }] });
    expect(archive()).toMatchObject({ events: [{ record: { id } }], withdrawn: [] });
  });

  it.each<[string, string, Grade | null, readonly string[], string]>([
    ["a day that is none", "2026-02-30", null, [], "no day"],
    ["a day without its zero", "2026-2-3", null, [], "no day"],
    ["a record that is not there", "2026-11-23", null, ["nothing"], "nothing"],
    ["a withdrawal that names no record", "2026-11-23", "withdrawn", [], "name the record"],
    ["a day before the last one", "2026-11-21", null, [], "published after"],
  ])("refuses %s", (_, at, grade, ids, words) => {
    const { publish } = repository();
    publish("2026-11-22");
    expect(publish(at, grade, ids)).toMatchObject({ refused: expect.stringContaining(words) });
  });

  it("gives no note to several records unless they are named", () => {
    const { publish, write } = repository();
    const other = "2023-05-01-exchange";
    write(`data/events/${other}.json`, fileWith(1, { id: other }));
    publish("2026-11-22");
    write(`data/events/${id}.json`, fileWith(108));
    write(`data/events/${other}.json`, fileWith(2, { id: other }));
    expect(publish("2026-11-23", "updated")).toMatchObject({
      refused: expect.stringContaining(other),
    });
    expect(publish("2026-11-23", "updated", [id])).toMatchObject({ stored: [{ id }], changed: [] });
  });

  it("names a record file that cannot be read", () => {
    const { publish, files } = repository();
    files.set(`data/events/${id}.json`, "{");
    expect(publish("2026-11-22")).toMatchObject({ setAside: [`data/events/${id}.json`] });
  });
});

describe("reading what was published", () => {
  function published() {
    const { publish, ...rest } = repository();
    publish("2026-11-22");
    rest.write(`data/events/${id}.json`, fileWith(108));
    publish("2026-11-23", "corrected");
    const [first = "", second = ""] =
      rest.archive().events[0]?.history.map(({ version }) => version) ?? [];
    return { ...rest, first, second };
  }

  type Published = ReturnType<typeof published>;

  it.each<[string, (of: Published) => void, (of: Published) => string]>([
    [
      "a stored version that was edited",
      ({ files, first }) => files.set(versionPath(id, first), JSON.stringify(fileWith(107))),
      ({ first }) => `${versionPath(id, first)}: version-is-not-content`,
    ],
    [
      "a version that is gone",
      ({ files, first }) => files.delete(versionPath(id, first)),
      () => `${logPath(id)}: version-missing`,
    ],
    [
      "a log that is gone",
      ({ files }) => files.delete(logPath(id)),
      () => `${logPath(id)}: version-missing`,
    ],
    [
      "a version the log does not know",
      ({ write }) => {
        const file = fileWith(109);
        write(versionPath(id, versionOf(file)), file);
      },
      () => `${versionPath(id, versionOf(fileWith(109)))}: version-not-logged`,
    ],
    [
      "a log that is no JSON",
      ({ files }) => files.set(logPath(id), "["),
      () => `${logPath(id)}: not-json`,
    ],
    [
      "a change without a note",
      ({ write, first, second }) =>
        write(logPath(id), [
          { version: first, at: "2026-11-22", grade: "published" },
          { version: second, at: "2026-11-23", grade: "corrected" },
        ]),
      () => `${logPath(id)}: wrong-shape`,
    ],
    [
      "a log whose days go back",
      ({ write, first, second }) =>
        write(logPath(id), [
          { version: first, at: "2026-11-22", grade: "published" },
          { version: second, at: "2026-11-21", grade: "corrected", note },
        ]),
      () => `${logPath(id)}: log-out-of-order`,
    ],
    [
      "a day that does not exist",
      ({ write, first, second }) =>
        write(logPath(id), [
          { version: first, at: "2026-02-30", grade: "published" },
          { version: second, at: "2026-11-23", grade: "corrected", note },
        ]),
      () => `${logPath(id)}: bad-date`,
    ],
    [
      "a log that begins with a correction",
      ({ write, first, second }) =>
        write(logPath(id), [
          { version: first, at: "2026-11-22", grade: "updated", note },
          { version: second, at: "2026-11-23", grade: "corrected", note },
        ]),
      () => `${logPath(id)}: wrong-shape`,
    ],
    [
      "a published record that has disappeared",
      ({ files }) => files.delete(`data/events/${id}.json`),
      () => `data/events/${id}.json: published-record-missing`,
    ],
  ])("reports %s", (_, break_, expected) => {
    const of = published();
    const problem = expected(of);
    break_(of);
    expect(codesOf(of.archive())).toContain(problem);
  });

  it("lets a withdrawn record's file go", () => {
    const { publish, archive, files } = repository();
    publish("2026-11-22");
    publish("2026-11-23", "withdrawn", [id]);
    files.delete(`data/events/${id}.json`);
    expect(codesOf(archive())).toEqual([]);
    expect(archive().withdrawn).toMatchObject([{ record: { id }, event: null }]);
  });

  it("logs every change, newest first, with what was changed", () => {
    const { archive, first, second } = published();
    expect(changeLog(archive())).toMatchObject([
      {
        event: id,
        version: second,
        before: first,
        at: "2026-11-23",
        grade: "corrected",
        note,
        changes: [{ code: "answer-changed" }],
      },
    ]);
  });

  it("logs a withdrawal as the newest change", () => {
    const { publish, archive, write } = repository();
    publish("2026-11-22");
    write(`data/events/${id}.json`, fileWith(108));
    publish("2026-11-23", "corrected");
    publish("2026-11-23", "withdrawn", [id]);
    expect(changeLog(archive()).map(({ grade }) => grade)).toEqual(["withdrawn", "corrected"]);
  });
});

describe("an event that was renamed", () => {
  const now = "2023-04-10-swap";

  function renamed(names: unknown = { [id]: now }) {
    const { publish, files, ...rest } = repository();
    publish("2026-11-22");
    files.delete(`data/events/${id}.json`);
    rest.write(`data/events/${now}.json`, fileWith(106, { id: now }));
    for (const [path, text] of [...files]) {
      if (!path.startsWith(`data/versions/${id}/`)) continue;
      files.set(path.replace(id, now), text);
      files.delete(path);
    }
    rest.write("data/renamed.json", names);
    return { ...rest, files, publish };
  }

  it("keeps its versions, and is found by its old id", () => {
    const { archive, publish } = renamed();
    expect(codesOf(archive())).toEqual([]);
    expect(archive().events).toMatchObject([
      { record: { id: now }, history: [{ record: { id: now } }] },
    ]);
    expect(eventFiles(archive()).get(id)).toEqual({ parallax: 1, renamed: now });
    // A new name is a change of the record's file like any other.
    expect(publish("2026-11-23")).toMatchObject({ changed: [{ id: now }] });
    publish("2026-11-23", "updated");
    expect(changeLog(archive())).toMatchObject([{ event: now, changes: [] }]);
  });

  it.each<[string, unknown, string]>([
    ["leads to no event", { [id]: "nowhere" }, "unknown-event"],
    ["leads from an event that is there", { [now]: now }, "renamed-still-there"],
    ["is no id", { "Not An Id": now }, "wrong-shape"],
    ["is no list of names", [], "wrong-shape"],
  ])("a new name that %s is a problem", (_, names, code) => {
    expect(codesOf(renamed(names).archive())).toContain(`data/renamed.json: ${code}`);
  });
});

describe(eventFiles, () => {
  it("gives files that are what a browser expects at their address", () => {
    const { publish, archive } = repository();
    publish("2026-11-22");
    const standing = eventFiles(archive());
    publish("2026-11-23", "withdrawn", [id]);
    const withdrawn = eventFiles(archive());
    expect([...standing.keys()]).toEqual([id]);
    expect(standing.get(id)).toHaveProperty("record");
    expect(withdrawn.get(id)).toMatchObject({ id, withdrawn: { at: "2026-11-23" } });
    expect(withdrawn.get(id)).not.toHaveProperty("record");
    for (const files of [standing, withdrawn]) {
      expect(isEventFile(files.get(id), id)).toBe(true);
      expect(isEventFile(files.get(id), "another")).toBe(false);
    }
    expect(isEventFile({ parallax: 1, renamed: id }, "another")).toBe(true);
  });
});

describe(dataFiles, () => {
  it("reads the versions of every record, and the new names", () => {
    const folders: Record<string, readonly string[]> = {
      data: ["events", "versions", "vocabulary", "renamed.json"],
      "data/vocabulary": [],
      "data/events": ["x.json"],
      "data/versions": ["x", ".DS_Store"],
      "data/versions/x": ["log.json", "0123456789ab.json", "notes.txt"],
    };
    const paths = dataFiles({ list: (folder) => folders[folder] ?? [], read: () => "" });
    expect(paths.map(({ path }) => path)).toEqual([
      "data/renamed.json",
      "data/events/x.json",
      "data/versions/x/0123456789ab.json",
      "data/versions/x/log.json",
    ]);
  });
});
