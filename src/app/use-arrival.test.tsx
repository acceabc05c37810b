// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pageTitleId } from "../links/anchors";
import { useArrival } from "./use-arrival";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

function Page({ path }: { path: string }) {
  useArrival(path, path);
  return (
    <h1 id={pageTitleId} tabIndex={-1}>
      {path}
    </h1>
  );
}

let root: Root;
const show = (path: string) => act(() => root.render(<Page path={path} />));
const focused = () => document.querySelector(":focus")?.textContent ?? null;

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById("root") ?? document.body);
  window.builtPath = "/";
});

afterEach(() => {
  act(() => root.unmount());
  delete window.builtPath;
});

describe(useArrival, () => {
  it("leaves the focus to the browser on the page that it loaded", () => {
    show("/");
    expect(focused()).toBeNull();
  });

  it("brings it to the heading of a page that appears without loading", () => {
    show("/");
    show("/method/");
    expect(focused()).toBe("/method/");
  });

  it("does so too where the loaded page slept until the reader left", () => {
    show("/method/");
    expect(focused()).toBe("/method/");
  });
});
