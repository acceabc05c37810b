import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { afterAll, describe, expect, it, vi } from "vitest";
import { colours } from "../export/card-colours";
import { cuts, subsets } from "./preview-families";
import { readPreviewFonts } from "./preview-fonts";
import { writePreviews } from "./previews";
import { publishRecords } from "./publish-records";
import { readData } from "./read-data";

vi.mock("@resvg/resvg-js", async (original) => {
  const actual = await original<typeof import("@resvg/resvg-js")>();
  return { ...actual, renderAsync: vi.fn(actual.renderAsync) };
});

const root = mkdtempSync(join(tmpdir(), "parallax-previews-"));
afterAll(() => rmSync(root, { recursive: true }));

const drawn = "2023-01-01-makiivka-barracks";

/** One event is enough to draw; the other pictures differ in text only. */
const archive = (() => {
  const all = publishRecords(readData("."), { write: () => undefined });
  return { ...all, events: all.events.filter(({ record }) => record.id === drawn) };
})();

async function previews(): Promise<ReadonlyMap<string, Uint8Array>> {
  writeFileSync(join(root, "package.json"), readFileSync("package.json"));
  const written = new Map<string, Uint8Array>();
  await writePreviews(archive, { root }, { write: (path, png) => written.set(path, png) });
  return written;
}

describe(writePreviews, () => {
  it("writes a picture of 1200 by 630 an event and language, and one for all other pages", async () => {
    const written = await previews();
    expect([...written.keys()].toSorted()).toEqual([
      "previews/2023-01-01-makiivka-barracks.en.png",
      "previews/2023-01-01-makiivka-barracks.ru.png",
      "previews/2023-01-01-makiivka-barracks.uk.png",
      "previews/en.png",
      "previews/ru.png",
      "previews/uk.png",
    ]);
    for (const png of written.values()) {
      const view = new DataView(png.buffer, png.byteOffset);
      expect([...png.subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
      expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(200_000);
    }
  });

  it("draws nothing again that has not changed, and keeps nothing that has", async () => {
    const first = await previews();
    const drawn = vi.mocked(renderAsync).mock.calls.length;
    writeFileSync(join(root, "node_modules/.cache/parallax/previews", "outdated.png"), "");
    const again = await previews();
    expect(vi.mocked(renderAsync).mock.calls).toHaveLength(drawn);
    expect(again).toEqual(first);
    const kept = join(root, "node_modules/.cache/parallax/previews");
    expect(readdirSync(kept)).toHaveLength(first.size);
    expect(readdirSync(kept).every((name) => statSync(join(kept, name)).size > 0)).toBe(true);
  });
});

describe(readPreviewFonts, () => {
  it("brings every subset of every face under a name of its own", () => {
    const names = readPreviewFonts().files.map(({ name }) => name);
    expect(new Set(names).size).toBe(Object.keys(cuts).length * subsets.length);
  });

  it("has every Ukrainian and Russian letter in every face, bold ones bold", () => {
    const { measure } = readPreviewFonts();
    const missing = 0.7;
    for (const letter of "ґҐїЇєЄіІёЁъыэщЩ’–…«»₴") {
      for (const face of ["text", "strong", "serif", "italic"] as const) {
        expect(measure(letter, face, 1), `${letter} ${face}`).not.toBe(missing);
      }
      if (/\p{L}/u.test(letter) && letter !== "’") {
        expect(measure(letter, "strong", 1), letter).toBeGreaterThan(measure(letter, "text", 1));
      }
    }
  });
});

describe("the colours of previews", () => {
  it("are those of the pages in the light", () => {
    const light = readFileSync("src/styles.css", "utf8").split(".dark")[0] ?? "";
    const css = /:root \{([^}]*)\}/.exec(readFileSync("src/styles.css", "utf8"))?.[1] ?? light;
    for (const [name, colour] of Object.entries(colours)) {
      expect(css, name).toContain(`--${name}: ${colour};`);
    }
  });
});
