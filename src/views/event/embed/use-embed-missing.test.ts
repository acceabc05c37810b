// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useEmbedMissing } from "./use-embed-missing";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

function Probe() {
  return String(useEmbedMissing("/embed/some-event/"));
}

/** What the hook says before and after the host has answered. */
async function told(answer: () => Promise<Response>): Promise<readonly (string | null)[]> {
  vi.stubGlobal("fetch", answer);
  const place = document.createElement("div");
  const root = createRoot(place);
  act(() => root.render(createElement(Probe)));
  const before = place.textContent;
  await act(async () => {
    await Promise.resolve();
  });
  return [before, place.textContent];
}

describe("useEmbedMissing", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  });

  it("says of an event without a page of its own that there is none", async () => {
    const answer = () => Promise.resolve(new Response(null, { status: 404 }));
    expect(await told(answer)).toEqual(["null", "true"]);
  });

  it("says of one that is there that it is not missing", async () => {
    expect(await told(() => Promise.resolve(new Response("")))).toEqual(["null", "false"]);
  });

  it("offers the code where the host cannot be asked", async () => {
    expect(await told(() => Promise.reject(new TypeError("no network")))).toEqual([
      "null",
      "false",
    ]);
  });
});
