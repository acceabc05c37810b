import { describe, expect, it } from "vitest";
import { aRecordFile, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { readOpenedFile } from "./opened-file";
import { versionOf } from "./version-of";

const file = aRecordFile([
  aStatement("north-ministry", { freed: { measure: "killed", of: "north-soldiers", n: 5 } }),
]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const opened = (bytes: Uint8Array) => readOpenedFile(bytes, testVocabulary);
const refused = (...codes: string[]) => ({
  kind: "problems",
  total: codes.length,
  problems: codes.map((code) => expect.objectContaining({ code })),
});

describe(readOpenedFile, () => {
  it("gives the record, compared, under the version that publishing would give it", () => {
    expect(opened(utf8(JSON.stringify(file)))).toMatchObject({
      kind: "record",
      record: { id: file.id },
      version: versionOf(file),
      comparison: { rows: [expect.anything()] },
    });
  });

  it("passes over a byte order mark", () => {
    expect(opened(utf8(`\ufeff${JSON.stringify(file)}`)).kind).toBe("record");
  });

  it("gives every problem", () => {
    const broken = { ...file, kind: "picnic", date: "soon" };
    expect(opened(utf8(JSON.stringify(broken)))).toMatchObject(refused("unknown-kind", "bad-date"));
  });

  it.each<[string, Uint8Array]>([
    ["UTF-16, little end first", new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
    ["Windows-1251", new Uint8Array([0x22, 0xcf, 0xf0, 0xe8, 0x22])],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ["an overlong slash", new Uint8Array([0x22, 0xc0, 0xaf, 0x22])],
    ["half a surrogate pair in UTF-8", new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ])("names the encoding that is needed for %s", (_, bytes) => {
    expect(opened(bytes)).toMatchObject(refused("not-utf-8"));
  });

  it("tells the first hundred problems and counts all", () => {
    const many = aRecordFile(
      Array.from({ length: 250 }, (_, at) => aStatement("nobody", {}, { id: `s${at}` })),
    );
    const result = opened(utf8(JSON.stringify(many)));
    expect(result).toMatchObject({ kind: "problems", total: 250 });
    expect(result.kind === "problems" && result.problems).toHaveLength(100);
  });
});
