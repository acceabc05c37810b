import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { PublishedRecord } from "../archive/published";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import type { SeveralOrder, SeveralReply } from "./several-messages";
import { writeSeveral } from "./write-several";

const record = aRecord([
  aStatement("north-ministry", { back: { moved: "to-north", of: "north-soldiers", n: 106 } }),
  aStatement("south-ministry", { home: { moved: "to-south", of: "south-people", n: 100 } }),
]);

const fetchOne = async (id: string): Promise<PublishedRecord | null> =>
  id === "event-7"
    ? null
    : ({
        record: { ...record, id },
        version: "4c1f09e0aa11",
        names: testVocabulary,
      } as PublishedRecord);

const order: SeveralOrder = {
  ids: Array.from({ length: 1000 }, (_, at) => `event-${at}`),
  ...{ form: "csv", language: "en", origin: "https://parallax.example", base: "/", build: null },
  made: Date.UTC(2026, 10, 22),
};

describe(writeSeveral, () => {
  it("writes a thousand events slice by slice, telling after each how far it is", async () => {
    const told: SeveralReply[] = [];
    const file = await writeSeveral(order, (message) => told.push(message), fetchOne);
    if (file.kind !== "file") throw new Error("no file");
    expect(told).toHaveLength(125);
    expect(told.at(0)).toEqual({ kind: "progress", done: 8 });
    expect(told.at(-1)).toEqual({ kind: "progress", done: 1000 });
    expect(file.missing).toEqual(["event-7"]);
    const lines = String(file.content).trimEnd().split("\r\n");
    // Two claims, each in the row of its movement beside the other side’s silence.
    expect(lines).toHaveLength(1 + 4 * 999);
    expect(lines.filter((line) => line.includes("event-999"))).toHaveLength(4);
  });

  it("goes on without what cannot be fetched, and names it, in the workbook too", async () => {
    const broken = (id: string) =>
      id === "event-3" ? Promise.reject(new Error("no answer")) : fetchOne(id);
    const some = { ...order, ids: order.ids.slice(0, 20), form: "xlsx" } as const;
    const file = await writeSeveral(some, () => undefined, broken);
    if (file.kind !== "file" || typeof file.content === "string") throw new Error("no file");
    expect(file).toMatchObject({ missing: ["event-7"], unfetched: ["event-3"] });
    const parts = Object.values(unzipSync(file.content)).map((part) => strFromU8(part));
    expect(parts.join("")).toContain("event-7, event-3");
  });

  it("makes no file where nothing arrives", async () => {
    const none = () => Promise.reject(new Error("no network"));
    await expect(writeSeveral(order, () => undefined, none)).rejects.toThrow("no network");
  });

  it("asks for no further slice once the answer stays away, so that its end costs nothing", async () => {
    const asked: string[] = [];
    const never = new Promise<null>(() => undefined);
    void writeSeveral(
      order,
      () => undefined,
      (id) => {
        asked.push(id);
        return asked.length > 16 ? never : Promise.resolve(null);
      },
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toHaveLength(24);
  });
});
