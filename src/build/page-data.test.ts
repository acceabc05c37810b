import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publishedIn, withPublished } from "./page-data";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-pages-"));
  mkdirSync(join(folder, "data/records"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const never = new Promise<never>(() => {});
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

describe("what a page is rendered from", () => {
  it("is read once its stage is written, and waits for no later one", async () => {
    let say = () => {};
    const events = new Promise<void>((resolved) => {
      say = resolved;
    });
    const record = publishedIn(folder, { events, lists: never }).read("data/records/x.json");
    write("data/records/x.json", '{"parallax":1}');
    say();
    expect(await record).toBe('{"parallax":1}');
  });

  it("is data of this build, and nothing else", async () => {
    write("data/index.json", "[]");
    write("index.html", "<p>");
    const published = publishedIn(folder, { events: never, lists: Promise.resolve() });
    const statuses = await withPublished(published, "/sub/", () =>
      Promise.all(
        ["/sub/data/index.json", "/sub/data/none.json", "/sub/index.html", "/data/index.json"].map(
          async (url) => (await fetch(url)).status,
        ),
      ),
    );
    expect(statuses).toEqual([200, 404, 404, 404]);
  });
});
