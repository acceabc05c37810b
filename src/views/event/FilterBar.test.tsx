// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { en } from "../../i18n/en";
import { linksIn } from "../../links/site-links";
import { testVocabulary } from "../../testing/vocabulary";
import { ReaderProvider } from "../reader";
import { FilterBar } from "./FilterBar";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const reader = {
  language: "en",
  texts: en,
  links: linksIn("en"),
  vocabulary: testVocabulary,
} as const;

let root: Root;

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById("root") ?? document.body);
  show(null);
});

afterEach(() => {
  act(() => root.unmount());
});

const show = (filter: "differ" | null) =>
  act(() =>
    root.render(
      <ReaderProvider reader={reader}>
        <FilterBar counts={{ differ: 2 }} total={5} filter={filter} onFilter={() => undefined} />
      </ReaderProvider>,
    ),
  );
const choice = (value: string) =>
  document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
const chosen = () => document.querySelector<HTMLInputElement>("input:checked")?.value;

describe("the filter", () => {
  it("holds a choice at once, before the address has followed", () => {
    act(() => choice("differ")?.click());
    expect(chosen()).toBe("differ");
  });

  it("lets the choice go where the address is led back from it", () => {
    act(() => choice("differ")?.click());
    show("differ");
    show(null);
    expect(chosen()).toBe("all");
  });

  it("lets it go too where Back comes before the page has shown the address", () => {
    act(() => choice("differ")?.click());
    act(() => void window.dispatchEvent(new PopStateEvent("popstate")));
    expect(chosen()).toBe("all");
  });
});
