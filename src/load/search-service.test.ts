import { describe, expect, it } from "vitest";
import { plainQuery } from "../archive/archive-query";
import { facetColumns } from "../archive/facet-columns";
import { packedFacets } from "../archive/packed-facets";
import type { SearchProgress } from "../archive/search/search-progress";
import { LoadError } from "./load-error";
import { SearchService } from "./search-service";

const events = {
  parallax: 1,
  words: { spellings: ["Kyiv Kiev Київ Киев"], months: [], passedOver: "" },
  dates: ["2023-04-10", "2022-01-01"],
  places: [-1, -1],
  speakers: [[], []],
  figures: [[106, 0], []],
  parties: ["ru"],
  partyOf: [],
  parts: 1,
  partSize: 500,
};
const titles = (...of: string[]) => ({
  parallax: 1,
  titles: of,
  kinds: ["x"],
  places: [],
  speakers: [],
});
const claims = (text: string) => ({ parallax: 1, said: [[0, text], []] });
const files: Record<string, unknown> = {
  "search/events.json": events,
  "search/titles-en.json": titles("Exchange", "Strike"),
  "search/titles-uk.json": titles("Обмін", "Удар"),
  "search/titles-ru.json": titles("Обмен", "Удар"),
  "search/claims-en-0.json": claims("He spoke of a ferry."),
  "search/claims-uk-0.json": claims("Він згадав пором."),
  "search/claims-ru-0.json": claims("Он упомянул переправу."),
  "search/outlets.json": { parallax: 1, names: ["Meduza"], outlets: [[], [0]] },
  "list/facets.json": {
    parallax: 1,
    columns: packedFacets({ ...facetColumns([]), origins: [1, 1], gap: [0, 0] }),
  },
};

function serviceOf(
  missing: ReadonlySet<string> = new Set(),
  rest: () => Promise<void> = () => Promise.resolve(),
) {
  const asked: string[] = [];
  const progress: SearchProgress[] = [];
  const service = new SearchService({
    language: "en",
    get: (path, isFile) => {
      asked.push(path);
      const file = missing.has(path) ? undefined : files[path];
      return isFile(file)
        ? Promise.resolve(file)
        : Promise.reject(new LoadError(path, { kind: "unreachable" }));
    },
    onProgress: (one) => progress.push(one),
    pause: () => Promise.resolve(),
    rest,
  });
  const find = async (text: string) =>
    (await service.ask("en", { ...plainQuery, text }, 0, 10)).hits.map(({ place }) => place);
  const settled = async () => {
    while (progress.at(-1)?.waiting !== 0) await new Promise((done) => setTimeout(done, 0));
  };
  return { service, asked, progress, find, settled };
}

describe(SearchService, () => {
  it("answers from the first files, and better when the others are there", async () => {
    const { find, settled, asked } = serviceOf();
    expect(await find("exchange")).toEqual([0]);
    expect(asked.slice(0, 3).sort()).toEqual([
      "list/facets.json",
      "search/events.json",
      "search/titles-en.json",
    ]);
    await settled();
    expect(await find("обмену")).toEqual([0]);
    expect(await find("переправа")).toEqual([0]);
    expect(await find("Медуза")).toEqual([1]);
  });

  it("gives no answer, and fetches nothing, for a question that was taken back", async () => {
    const { service, asked, find } = serviceOf();
    await service.ask("en", plainQuery, 0, 10);
    const typed = new AbortController();
    const answer = service.ask("en", { ...plainQuery, text: "exch" }, 0, 10, typed.signal);
    typed.abort(new Error("typed on"));
    await expect(answer).rejects.toThrow("typed on");
    expect(asked).toHaveLength(3);
    expect(await find("exchange")).toEqual([0]);
  });

  it("fetches the others when the reader has stopped typing", async () => {
    const rests: (() => void)[] = [];
    const rest = () => new Promise<void>((done) => rests.push(done));
    const { find, asked, settled } = serviceOf(new Set(), rest);
    await find("exch");
    await find("exchange");
    for (let resting = 0; resting < 2; resting += 1) {
      await expect.poll(() => rests.length).toBe(resting + 1);
      expect(asked).toHaveLength(3);
      // Typed on meanwhile: another rest is waited for.
      if (resting === 0) await find("strike");
      rests[resting]?.();
    }
    await settled();
    expect(asked.length).toBeGreaterThan(8);
    expect(rests).toHaveLength(2);
  });

  it("fetches nothing more before something is searched", async () => {
    const { service, asked } = serviceOf();
    expect((await service.ask("en", plainQuery, 0, 10)).total).toBe(2);
    expect(asked).toHaveLength(3);
  });

  it("tells what is still to come and what could not be had, and goes on", async () => {
    const { find, settled, progress } = serviceOf(new Set(["search/claims-ru-0.json"]));
    await find("exchange");
    await settled();
    expect(progress[0]).toEqual({ waiting: 6, failed: 0 });
    expect(progress.at(-1)).toEqual({ waiting: 0, failed: 1 });
    expect(await find("пором")).toEqual([0]);
    expect(await find("переправа")).toEqual([]);
  });

  it("fails where the first files cannot be had, and tries them again", async () => {
    const missing = new Set(["search/events.json"]);
    const { find } = serviceOf(missing);
    await expect(find("exchange")).rejects.toThrow(LoadError);
    missing.clear();
    expect(await find("exchange")).toEqual([0]);
  });

  it("answers a reader of another language with that language's titles", async () => {
    const { service } = serviceOf();
    const { hits } = await service.ask("uk", { ...plainQuery, text: "106" }, 0, 10);
    expect(hits.map(({ title }) => title)).toEqual(["Обмін"]);
  });

  it("gives the title of each hit and where it was found", async () => {
    const { service } = serviceOf();
    const answer = await service.ask("en", { ...plainQuery, text: "106" }, 0, 10);
    expect(answer.hits).toEqual([
      {
        place: 0,
        title: "Exchange",
        row: null,
        matches: [{ language: "en", side: "ru", field: "figure", text: "106", marks: [[0, 3]] }],
      },
    ]);
  });
});
