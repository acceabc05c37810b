import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { isSeriesFile, isSeriesIndex, type PublishedSeries } from "../archive/published-series";
import { dataFiles } from "../archive/read-archive";
import { againstSums } from "../archive/series-announced";
import { firstSeries } from "../archive/series-definition";
import { filteredEvents } from "../archive/series-filter";
import { figureKey, isSeriesSources } from "../archive/series-sources";
import { totalsOf } from "../archive/series-totals";
import { publishRecords } from "./publish-records";
import { publishSeries } from "./publish-series";

const files = new Map<string, unknown>();

beforeAll(() => {
  const read = dataFiles({
    list: (path) => readdirSync(path),
    read: (path) => readFileSync(path, "utf8"),
  });
  const archive = publishRecords(read, { write: () => undefined });
  publishSeries(archive, { write: (path, text) => files.set(path, JSON.parse(text)) });
});

function series(id: string): PublishedSeries {
  const file = files.get(`data/series/${id}.json`);
  if (!isSeriesFile(file, id)) throw new Error(`no series ${id}`);
  return file;
}

describe(publishSeries, () => {
  it("lists every series it writes", () => {
    const index = files.get("data/series/index.json");
    if (!isSeriesIndex(index)) throw new Error("no index");
    const ids = index.series.map(({ definition: { id } }) => id);
    expect([...files.keys()].filter((path) => /series\/(?!index)/.test(path))).toEqual(
      ids.map((id) => `data/series/${id}.json`),
    );
    expect(ids).toContain(firstSeries);
    expect(ids).toContain("killed.civilians");
  });

  it("counts in its list the events that the page of a series and the list of events show", () => {
    const index = files.get("data/series/index.json");
    if (!isSeriesIndex(index)) throw new Error("no index");
    const everything = { from: null, to: null, parties: null, kinds: null };
    for (const { definition, events: listed } of index.series) {
      const { events } = series(definition.id);
      expect([filteredEvents(events, everything).length, events.length]).toEqual([listed, listed]);
    }
  });

  it("publishes who said each figure, when, of whom, where and in which version of the record", () => {
    const file = files.get(`data/series-sources/${firstSeries}.json`);
    if (!isSeriesSources(file, firstSeries)) throw new Error("no sources");
    const id = "2023-04-10-prisoner-exchange";
    const { points } = series(firstSeries).events.find((event) => event.id === id) ?? {};
    const [russian] = points ?? [];
    expect(file.figures[figureKey(id, russian?.claim ?? "")]).toMatchObject({
      speaker: "ru-mod",
      said: "2023-04-10",
      population: "ru-servicemen",
      sources: expect.arrayContaining([expect.stringMatching(/^https?:/)]),
    });
    expect(file.versions[id]).toMatch(/^[0-9a-f]{12}$/);
    expect(Object.keys(file.names.speakers)).toContain("ru-mod");
  });

  it("adds up no figure that was said, and takes the whole of the record's sums", () => {
    const figures = (id: string, day: string, party: string) =>
      series(id)
        .events.find((event) => event.id === `${day}-prisoner-exchange`)
        ?.points.filter((point) => point.party === party)
        .map(({ quantity, addedFrom }) => [quantity?.said, addedFrom.map(({ said }) => said[0])]);
    expect(figures(firstSeries, "2025-05-23", "ru")).toEqual([[[390], [270, 120]]]);
    expect(figures(firstSeries, "2024-10-18", "ua")).toEqual([[[95], []]]);
    expect(figures(firstSeries, "2025-08-14", "ua")).toEqual([[[84], []]]);
    expect(figures(firstSeries, "2025-08-24", "ru")).toEqual([[[154], [146, 8]]]);
    expect(figures(firstSeries, "2026-02-05", "ru")).toEqual([[[160], [157, 3]]]);
  });

  it("leaves people among whom are foreigners out of what Ukrainians add up to", () => {
    const { definition, events } = series(firstSeries);
    const total = totalsOf(definition, events).find(({ party }) => party === "ua");
    expect(total?.leftOut.beyond).toBe(2);
  });

  it("sets each side's own people beside each other in every exchange", () => {
    const { events } = series(firstSeries);
    expect(events.length).toBeGreaterThan(60);
    const april = events.find(({ id }) => id === "2023-04-10-prisoner-exchange");
    expect(april?.points.map(({ party, quantity }) => [party, quantity?.said])).toEqual([
      ["ru", [106]],
      ["ua", [100]],
    ]);
  });

  it("never draws bodies among people", () => {
    expect(series(firstSeries).events.filter(({ kind }) => kind === "body-repatriation")).toEqual(
      [],
    );
    expect(series("own-bodies").events.every(({ kind }) => kind.includes("exchange"))).toBe(false);
  });

  it("sets a running total that a party announced beside the sum of its figures", () => {
    const { announced, events } = series("to-ua-people");
    const [last] = againstSums(announced, events).toReversed();
    expect(last?.announced.party).toBe("ua");
    expect(last?.announced.quantity.said).toEqual([4757]);
    expect(last?.sum.sum.lo).toBeGreaterThan(3000);
    expect(last?.sum.leftOut.silent ?? 0).toBeGreaterThanOrEqual(0);
  });

  it("counts once what the total of a week holds of its days", () => {
    const { definition, events } = series("to-ua-bodies");
    const [total] = totalsOf(definition, events).filter(({ party }) => party === "ua");
    expect(total?.leftOut.within).toBe(3);
  });

  it("adds what each side said of its own", () => {
    const { definition, events } = series(firstSeries);
    const totals = totalsOf(definition, events);
    expect(
      totals
        .map(({ party }) => party)
        .slice(0, 2)
        .toSorted(),
    ).toEqual(["ru", "ua"]);
    for (const { events: added, leftOut } of totals.slice(0, 2)) {
      const out = Object.values(leftOut).reduce((sum, n) => sum + n, 0);
      expect(added + out).toBe(events.length);
    }
  });
});
