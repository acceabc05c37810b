// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { review } from "./review";
import { runReview } from "./review-script";

const folder = mkdtempSync(join(tmpdir(), "parallax-review-"));
const facts = join(folder, "facts");
const out = join(folder, "page.html");
const azovstal = "2022-05-20-azovstal-garrison-leaves";
const event = "2023-04-10-prisoner-exchange";
const trap = "106 <and> 100 are two groups";
let written = "";
let whole = document;
let few = "";
let refused = "";

const spies = () => {
  refused = "";
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    refused += String(text);
    return true;
  });
};

beforeAll(async () => {
  spies();
  mkdirSync(facts);
  const notes = { event: { id: event, summary: "An exchange." }, notes: [trap, "Two dates"] };
  writeFileSync(join(facts, `${event}.json`), JSON.stringify(notes));
  expect(await review([facts, "--out", out])).toBe(0);
  written = readFileSync(out, "utf8");
  whole = new DOMParser().parseFromString(written, "text/html");
  few = fewOf(whole);
});
beforeEach(spies);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the page for reviewing records", () => {
  it("holds every record with its findings in words and a link to each row", () => {
    const page = whole;
    expect(page.querySelectorAll("article").length).toBeGreaterThanOrEqual(143);
    const article = page.getElementById(event);
    expect(article?.textContent).toContain("Unequal counts (different people)");
    expect(article?.textContent).toContain("106 Russian servicemen: Russia, Ministry of Defence");
    const links = [...(article?.querySelectorAll("h4 a") ?? [])].map((a) => a.getAttribute("href"));
    expect(links[0]).toMatch(/^http:\/\/127\.0\.0\.1:4173\/events?\/2023-04-10.*#./);
  });

  it("sets the notes on the facts beside them, escaped", () => {
    const notes = opened().querySelectorAll(`[data-event="${event}"][data-trap]`);
    expect([...notes].map((each) => each.parentElement?.textContent?.trim())).toEqual([
      trap,
      "Two dates",
    ]);
  });

  it("is one file that runs and fetches nothing but itself", () => {
    const page = whole;
    const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    const hash = (text: string) => createHash("sha256").update(text).digest("base64");
    expect(policy).toContain(hash(page.querySelector("script")?.textContent ?? ""));
    expect(policy).toContain(hash(page.querySelector("style")?.textContent ?? ""));
    expect(policy).toContain("default-src 'none'");
    expect(page.querySelector("[src], link[href]")).toBeNull();
  });

  it("goes without the notes, in another language, to another site", async () => {
    const other = join(folder, "uk.html");
    const words = ["--language", "uk", "--out", other, "--site", "https://example.org/p/"];
    expect(await review(words)).toBe(0);
    const text = readFileSync(other, "utf8");
    expect(text).toContain('lang="uk"');
    expect(text).toContain("без теки з фактами");
    expect(text).toContain("https://example.org/p/uk/");
  });

  it.each([
    ["an unknown language", ["--language", "fr"], "no language"],
    ["a folder that is not there", [join(folder, "nowhere")], "no folder"],
    ["an address that is none", ["--site", "here"], "no address"],
    ["an unknown option", ["--nope"], "--nope"],
  ])("refuses %s", async (_, words, reason) => {
    expect(await review([...words, "--out", out])).toBe(2);
    expect(refused).toContain(reason);
  });
});

describe("going through the page", () => {
  it("finds events by their words and jumps to the next not yet judged", () => {
    const page = opened();
    run(page);
    field(page, "#search").value = "azovstal maliar";
    field(page, "#search").dispatchEvent(new Event("input", { bubbles: true }));
    const shown = [...page.querySelectorAll<HTMLElement>("article")].filter((each) => !each.hidden);
    expect(shown.map(({ id }) => id)).toEqual([azovstal]);
    expect(page.getElementById("shown")?.textContent).toBe(String(shown.length));
  });

  it("keeps ticks and notes, and exports them as text", () => {
    const storage = memory();
    const page = opened();
    run(page, storage);
    check(field(page, `[data-event="${event}"][value="mend"]`));
    check(field(page, `[data-event="${event}"][data-trap="0"]`));
    const note = page.querySelector<HTMLTextAreaElement>(`textarea[data-event="${event}"]`);
    if (note === null) throw new Error("no place for a note");
    note.value = "The reason is too short.";
    note.dispatchEvent(new Event("input", { bubbles: true }));
    expect(page.getElementById("judged")?.textContent).toBe("1");

    const again = opened();
    const text = run(again, storage)();
    expect(field(again, `[data-event="${event}"][value="mend"]`).checked).toBe(true);
    expect(text).toMatch(new RegExp(`${event} \\([0-9a-z]+\\): To mend`));
    expect(text).toContain(trap);
    expect(text).toContain("  The reason is too short.");
    expect(text).not.toContain("Two dates");
  });

  it("asks again once a record has changed", () => {
    const storage = memory();
    const page = opened();
    run(page, storage);
    check(field(page, `[data-event="${event}"][value="stands"]`));
    const later = opened();
    later.getElementById(event)?.setAttribute("data-version", "another");
    run(later, storage);
    expect(later.getElementById("judged")?.textContent).toBe("0");
    expect(later.querySelector(`#${CSS_ESCAPED} .changed`)?.hasAttribute("hidden")).toBe(false);
  });

  it("says so where the browser keeps nothing", () => {
    const page = opened();
    runReview(page, () => {
      throw new Error("denied");
    });
    expect(page.getElementById("not-stored")?.hasAttribute("hidden")).toBe(false);
  });
});

const CSS_ESCAPED = `\\32 ${event.slice(1)}`;

function opened(): Document {
  return new DOMParser().parseFromString(few, "text/html");
}

/** The page with every twentieth event and those the tests name: all of them take seconds to read. */
function fewOf(page: Document): string {
  const copy = page.cloneNode(true) as Document;
  const entries = [...copy.querySelectorAll("nav li")];
  for (const [index, article] of [...copy.querySelectorAll("article")].entries()) {
    if (index % 20 === 0 || [event, azovstal].includes(article.id)) continue;
    article.remove();
    entries[index]?.remove();
  }
  return copy.documentElement.outerHTML;
}

function run(page: Document, storage: Storage = memory()): () => string {
  return runReview(page, () => storage);
}

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as Storage;
}

function field(page: Document, selector: string): HTMLInputElement {
  const found = page.querySelector<HTMLInputElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

function check(input: HTMLInputElement): void {
  input.checked = true;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}
