// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { en } from "../i18n/en";
import { dossier } from "../i18n/en/dossier";
import { linksIn } from "../links/site-links";
import { siteOptions } from "../load/resources";
import { ReaderProvider } from "../views/reader";
import { useDossierMaking } from "./use-dossier-making";

const ends: ((error: Error) => void)[] = [];
vi.mock("./make-dossier", () => ({
  makeDossier: () => new Promise((_, fail) => ends.push(fail)),
}));

const reader = { language: "en" as const, texts: en, links: linksIn("en"), vocabulary: null };

function Making() {
  const { state, onMake, onCancel } = useDossierMaking(["a"], dossier);
  return (
    <>
      <output>{state.name}</output>
      <button type="button" onClick={() => void onMake()}>
        make
      </button>
      <button type="button" onClick={onCancel}>
        cancel
      </button>
    </>
  );
}

it("goes on making while a run that was called off ends", async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const queries = new QueryClient();
  queries.setQueryData(siteOptions.queryKey, { address: null } as never);
  const place = document.createElement("div");
  const root = createRoot(place);
  const click = (at: number) => act(async () => place.querySelectorAll("button")[at]?.click());
  const begun = (runs: number) => act(() => vi.waitFor(() => expect(ends).toHaveLength(runs)));
  act(() =>
    root.render(
      <QueryClientProvider client={queries}>
        <ReaderProvider reader={reader}>
          <Making />
        </ReaderProvider>
      </QueryClientProvider>,
    ),
  );
  await click(0);
  await begun(1);
  await click(1);
  expect(place.querySelector("output")?.textContent).toBe("cancelled");
  await click(0);
  await begun(2);
  await act(async () => ends[0]?.(new Error("called off")));
  expect(place.querySelector("output")?.textContent).toBe("making");
  act(() => root.unmount());
  vi.unstubAllGlobals();
});
