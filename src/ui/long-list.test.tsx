// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useLongList } from "./long-list";

let root: Root;

function List({ length, wanted }: { length: number; wanted?: number | undefined }) {
  const items = Array.from({ length }, (_, at) => at);
  const { shown, left, next, showMore } = useLongList(items, 100, (item) => item === wanted);
  return (
    <button type="button" onClick={showMore}>
      {[shown.length, left, next].join(" ")}
    </button>
  );
}

const show = (length: number, wanted?: number) =>
  act(() => root.render(<List length={length} wanted={wanted} />));
const button = () => document.querySelector("button");
const press = () => act(() => button()?.click());

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById("root") ?? document.body);
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

describe(useLongList, () => {
  it.each([
    [0, "0 0 0"],
    [100, "100 0 0"],
    [101, "100 1 1"],
    [10_000, "100 9900 100"],
  ])("of %i items shows a step: shown, left, next", (length, expected) => {
    show(length);
    expect(button()?.textContent).toBe(expected);
  });

  it("shows a step more each time, to the end", () => {
    show(250);
    press();
    expect(button()?.textContent).toBe("200 50 50");
    press();
    expect(button()?.textContent).toBe("250 0 0");
  });

  it("shows as much as holds the wanted item, and goes on from there", () => {
    show(10_000, 450);
    expect(button()?.textContent).toBe("500 9500 100");
    press();
    expect(button()?.textContent).toBe("600 9400 100");
    show(10_000, 5);
    expect(button()?.textContent).toBe("600 9400 100");
  });
});
