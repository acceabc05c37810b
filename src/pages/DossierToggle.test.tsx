// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { dossierStore } from "../drafts/dossier-store";
import { en } from "../i18n/en";
import { linksIn } from "../links/site-links";
import { ReaderProvider } from "../views/reader";
import { DossierToggle } from "./DossierToggle";

it("hands the focus on from the button to the link that takes its place, and takes none by itself", async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById("root") ?? document.body);
  const reader = { language: "en" as const, texts: en, links: linksIn("en"), vocabulary: null };
  await act(async () =>
    root.render(
      <ReaderProvider reader={reader}>
        <DossierToggle id="a" />
        <DossierToggle id="b" />
      </ReaderProvider>,
    ),
  );
  await act(async () => dossierStore.getState().add("b"));
  expect(document.activeElement).toBe(document.body);
  const button = document.querySelector("button");
  button?.focus();
  await act(async () => button?.click());
  expect(document.activeElement).toBe(document.querySelector("a"));
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});
