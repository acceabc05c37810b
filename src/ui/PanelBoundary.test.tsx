// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PanelBoundary } from "./PanelBoundary";

let root: Root;
let broken = true;

function Fragile() {
  if (broken) throw new Error("broken");
  return <p>whole</p>;
}

const page = (attempt: unknown) => (
  <main>
    <p>before</p>
    <PanelBoundary
      attempt={attempt}
      fallback={(again) => (
        <button type="button" onClick={again}>
          again
        </button>
      )}
    >
      <Fragile />
    </PanelBoundary>
    <p>after</p>
  </main>
);

const show = (attempt: unknown) => act(() => root.render(page(attempt)));
const shown = () => [...document.querySelectorAll("p, button")].map((one) => one.textContent);

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  document.body.innerHTML = '<div id="root"></div>';
  broken = true;
  root = createRoot(document.getElementById("root") ?? document.body, {
    onCaughtError: () => undefined,
  });
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

describe(PanelBoundary, () => {
  it("keeps what stands around a panel that throws", () => {
    show(1);
    expect(shown()).toEqual(["before", "again", "after"]);
  });

  it("tries again when asked", () => {
    show(1);
    act(() => document.querySelector("button")?.click());
    expect(shown()).toEqual(["before", "again", "after"]);
    broken = false;
    act(() => document.querySelector("button")?.click());
    expect(shown()).toEqual(["before", "whole", "after"]);
  });

  it("tries again for something else, and not for the same", () => {
    show(1);
    broken = false;
    show(1);
    expect(shown()).toEqual(["before", "again", "after"]);
    show(2);
    expect(shown()).toEqual(["before", "whole", "after"]);
  });
});
