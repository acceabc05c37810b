// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { copy } from "./clipboard";

function withClipboard(clipboard: Partial<Clipboard> | undefined) {
  Object.defineProperty(window.navigator, "clipboard", { value: clipboard, configurable: true });
}

/** Stands for a browser that fires a copy event, as execCommand does. */
function withExecCommand(works: boolean) {
  const data = new Map<string, string>();
  document.execCommand = () => {
    if (!works) return false;
    const event = new Event("copy");
    Object.assign(event, {
      clipboardData: { setData: (type: string, text: string) => data.set(type, text) },
    });
    document.dispatchEvent(event);
    return true;
  };
  return data;
}

afterEach(() => {
  withClipboard(undefined);
  vi.unstubAllGlobals();
});

describe(copy, () => {
  it("hands over both forms where the clipboard takes them", async () => {
    const items: Record<string, Blob>[] = [];
    vi.stubGlobal(
      "ClipboardItem",
      class {
        constructor(parts: Record<string, Blob>) {
          items.push(parts);
        }
      },
    );
    withClipboard({ write: () => Promise.resolve() });
    expect(await copy({ text: "106", html: "<b>106</b>" })).toBe(true);
    expect(Object.keys(items[0] ?? {})).toEqual(["text/html", "text/plain"]);
  });

  it("hands over plain text alone where there is nothing else", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    withClipboard({ writeText });
    expect(await copy({ text: "/events/x/" })).toBe(true);
    expect(writeText).toHaveBeenCalledWith("/events/x/");
  });

  it("copies a selection over plain http, both forms too, and leaves the page as it was", async () => {
    const data = withExecCommand(true);
    const before = document.body.innerHTML;
    expect(await copy({ text: "106", html: "<b>106</b>" })).toBe(true);
    expect(Object.fromEntries(data)).toEqual({ "text/plain": "106", "text/html": "<b>106</b>" });
    expect(document.body.innerHTML).toBe(before);
  });

  it.each([
    [
      "the reader refused and nothing else works",
      { writeText: () => Promise.reject(new Error("denied")) },
    ],
    ["there is no clipboard at all", undefined],
  ])("says so when %s", async (_, clipboard) => {
    withClipboard(clipboard);
    withExecCommand(false);
    expect(await copy({ text: "106" })).toBe(false);
  });
});
