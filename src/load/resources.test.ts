import { afterEach, describe, expect, it, vi } from "vitest";
import { emptyVocabulary } from "../model/vocabulary";
import { LoadError } from "./load-error";
import { createQueryClient } from "./query-client";
import { examplesOptions, problemsOptions, recordOptions, textsOptions } from "./resources";

const names = emptyVocabulary;
const record = {
  id: "x",
  title: {},
  date: {},
  movements: [],
  sources: [],
  statements: [],
  searched: [],
  notes: [],
  related: [],
  changes: [],
};

/** A host that has these files and nothing else. */
function serve(files: Record<string, unknown>) {
  vi.stubGlobal("fetch", (url: string) =>
    Promise.resolve(
      url in files
        ? new Response(JSON.stringify(files[url]), {
            headers: { "content-type": "application/json" },
          })
        : new Response("no such file", { status: 404 }),
    ),
  );
}

afterEach(() => vi.unstubAllGlobals());

describe("resources", () => {
  it("give a record with its version", async () => {
    serve({
      "/data/records/x.json": { parallax: 1, version: "4c1f09e", record, names, related: {} },
    });
    const file = await createQueryClient().fetchQuery(recordOptions("x"));
    expect(file).toMatchObject({ version: "4c1f09e", record: { id: "x" } });
  });

  it("refuse a record that is another than was asked for", async () => {
    serve({
      "/data/records/y.json": { parallax: 1, version: "4c1f09e", record, names, related: {} },
    });
    await expect(createQueryClient().fetchQuery(recordOptions("y"))).rejects.toThrow(
      "/data/records/y.json: not a file of format 1",
    );
  });

  it("say that a record is not there", async () => {
    serve({});
    await expect(createQueryClient().fetchQuery(recordOptions("x"))).rejects.toSatisfy(
      (error) => error instanceof LoadError && error.missing,
    );
  });

  it("unwrap lists", async () => {
    serve({
      "/data/examples.json": { parallax: 1, findings: [], newest: null, names },
      "/data/problems.json": { parallax: 1, files: [] },
    });
    const client = createQueryClient();
    expect((await client.fetchQuery(examplesOptions)).findings).toEqual([]);
    expect(await client.fetchQuery(problemsOptions)).toEqual([]);
  });

  it.each(["en", "uk", "ru"] as const)("give the texts in %s", async (language) => {
    expect(await createQueryClient().fetchQuery(textsOptions(language))).toMatchObject({
      language,
    });
  });
});
