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
    <main>
      <h1 id={pageTitleId} tabIndex={-1}>
        {path}
      </h1>
      <a href="/events/x/">x</a>
    </main>
  );
}

let root: Root;
const show = (path: string) => act(() => root.render(<Page path={path} />));
const go = async (type: "pushState" | "popstate", path: string) => {
  if (type === "pushState") window.history.pushState(null, "", path);
  else window.history.replaceState(null, "", path);
  window.dispatchEvent(new Event(type));
  show(path);
  await act(() => new Promise((done) => requestAnimationFrame(done)));
};
const focused = () => {
  const { activeElement, body } = document;
  return activeElement === body ? null : activeElement?.textContent;
};

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

  it("brings it back to the link that was followed, where Back leads to it", async () => {
    show("/");
    window.dispatchEvent(new Event("scroll"));
    document.querySelector("a")?.focus();
    await go("pushState", "/method/");
    expect(focused()).toBe("/method/");
    await go("popstate", "/");
    expect(focused()).toBe("x");
  });
});
