// @vitest-environment jsdom
import { act, Suspense } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ErrorBoundary } from "./ErrorBoundary";
import { forgetFailures, lazyPage } from "./lazy-page";

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  place = document.createElement("div");
  root = createRoot(place);
});

afterEach(() => act(() => root.unmount()));

function Hello({ name }: { name: string }) {
  return <p>hello {name}</p>;
}

it("fetches a page once it is shown, and only once", async () => {
  const load = vi.fn(() => Promise.resolve(Hello));
  const Page = lazyPage(load);
  expect(load).not.toHaveBeenCalled();
  const show = (name: string) =>
    act(async () =>
      root.render(
        <Suspense fallback="waiting">
          <Page name={name} />
        </Suspense>,
      ),
    );
  await show("a");
  await show("b");
  expect(place.textContent).toBe("hello b");
  expect(load).toHaveBeenCalledTimes(1);
});

it("asks again for what could not be had, when the reader comes back to it", async () => {
  const load = vi
    .fn(() => Promise.resolve(Hello))
    .mockImplementationOnce(() => Promise.reject(new Error("gone")));
  const Page = lazyPage(load);
  const show = (attempt: string) =>
    act(async () =>
      root.render(
        <ErrorBoundary attempt={attempt} screen={() => "failed"}>
          <Suspense fallback="waiting">
            <Page name={attempt} />
          </Suspense>
        </ErrorBoundary>,
      ),
    );
  await show("a");
  expect(place.textContent).toBe("failed");
  await show("b");
  expect(place.textContent).toBe("failed");
  forgetFailures();
  await show("c");
  expect(place.textContent).toBe("hello c");
  expect(load).toHaveBeenCalledTimes(2);
});
