import { Document, Packer, Paragraph } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { docxMadeAt } from "./docx-time";

it("dates a document by the time it is made at, not by the clock", async () => {
  const document = new Document({
    ...{ title: "It", creator: "Parallax", description: "" },
    hyphenation: { autoHyphenation: true },
    footnotes: {},
    sections: [{ children: [new Paragraph({})] }],
  } as unknown as ConstructorParameters<typeof Document>[0]);
  const packed = await Packer.toArrayBuffer(document);
  const files = unzipSync(docxMadeAt(packed, Date.UTC(2023, 3, 10, 9, 30)));
  expect(Object.keys(files).toSorted()).toEqual(
    Object.keys(unzipSync(new Uint8Array(packed))).toSorted(),
  );
  const properties = strFromU8(files["docProps/core.xml"] ?? new Uint8Array());
  const times = properties.match(/\d{4}-[\d-]+T[\d:.]+Z/gu);
  expect(new Set(times)).toEqual(new Set(["2023-04-10T09:30:00Z"]));
});
