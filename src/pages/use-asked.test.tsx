// @vitest-environment jsdom
import { act, useState } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ArchiveQuery, plainQuery } from "../archive/archive-query";
import { parseArchiveView, printArchiveView } from "../links/archive-view";
import { type Asking, useAsked } from "./use-asked";

/** Every address there was; the page answers a query when the test says so. */
const addresses: string[] = [];
/** Whether the page is told of an address only when the test says so. */
let isLate = false;
const waiting = new Map<string, () => void>();
let asking: Asking;
let goTo: (view: string) => void;
let arriveAt: (view: string) => void;
let end: () => void;

function Page() {
  const [address, setAddress] = useState<ArchiveQuery>(plainQuery);
  arriveAt = (view) => setAddress(parseArchiveView(view));
  goTo = (view) => {
    addresses.push(view);
    if (!isLate) arriveAt(view);
  };
  asking = useAsked(
    address,
    (query) => goTo(printArchiveView(query)),
    ({ text }, done) => {
      waiting.set(text, done);
      return () => waiting.delete(text);
    },
  );
  return null;
}

const wait = (milliseconds: number) => act(async () => vi.advanceTimersByTime(milliseconds));
const type = (text: string) => act(async () => asking.onText(text));
const answer = (text: string) => act(async () => waiting.get(text)?.());
const shown = () => asking.query.text;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const root = createRoot(document.createElement("div"));
  await act(async () => root.render(<Page />));
  end = () => act(() => root.unmount());
});

afterEach(() => {
  end();
  vi.useRealTimers();
  addresses.length = 0;
  isLate = false;
  waiting.clear();
});

describe(useAsked, () => {
  it("shows what is typed when it is answered, and lets the address follow at a pause", async () => {
    await type("a");
    expect(shown()).toBe("");
    await answer("a");
    expect(shown()).toBe("a");
    await wait(399);
    expect(addresses).toEqual([]);
    await wait(1);
    expect(addresses).toEqual(["?q=a"]);
    expect(shown()).toBe("a");
  });

  it("shows what is typed without its answer where that takes long", async () => {
    await type("a");
    await wait(149);
    expect(shown()).toBe("");
    await wait(1);
    expect(shown()).toBe("a");
  });

  it("asks for the last of what is typed alone, and has one address for it", async () => {
    await type("a");
    await type("ab");
    expect([...waiting.keys()]).toEqual(["ab"]);
    await answer("ab");
    await wait(1000);
    expect(addresses).toEqual(["?q=ab"]);
  });

  it("goes on with what was typed since the address was told", async () => {
    isLate = true;
    await type("a");
    await answer("a");
    await wait(400);
    await type("ab");
    await act(async () => arriveAt("?q=a"));
    expect(shown()).toBe("a");
    await answer("ab");
    expect(shown()).toBe("ab");
    await wait(400);
    expect(addresses).toEqual(["?q=a", "?q=ab"]);
  });

  it("takes what was just typed along when something is pressed", async () => {
    await type("a");
    await act(async () =>
      asking.onQuery({ ...asking.query, facets: { ...plainQuery.facets, kind: ["strike"] } }),
    );
    expect(addresses).toEqual(["?q=a&kind=strike"]);
    expect(shown()).toBe("a");
    await wait(1000);
    expect(addresses).toHaveLength(1);
  });

  it("forgets what was asked for when the address is changed by others", async () => {
    await type("a");
    await answer("a");
    await wait(400);
    await act(async () => goTo(""));
    expect(shown()).toBe("");
    await type("b");
    await act(async () => goTo("?q=c"));
    await wait(1000);
    expect(shown()).toBe("c");
    expect(addresses.at(-1)).toBe("?q=c");
  });

  it.each(["pointerdown", "focusout", "pagehide"])(
    "has what is typed in the address at %s",
    async (moment) => {
      await type("a");
      await act(async () => window.dispatchEvent(new Event(moment)));
      expect(addresses).toEqual(["?q=a"]);
      await wait(1000);
      expect(addresses).toHaveLength(1);
    },
  );

  it("has what is typed in the address before a key loads the page again, and at no other key", async () => {
    const press = (init: KeyboardEventInit) =>
      act(async () => window.dispatchEvent(new KeyboardEvent("keydown", init)));
    await type("a");
    await press({ key: "b" });
    expect(addresses).toEqual([]);
    await press({ key: "r", ctrlKey: true });
    expect(addresses).toEqual(["?q=a"]);
    await type("ab");
    await press({ key: "F5" });
    expect(addresses).toEqual(["?q=a", "?q=ab"]);
  });

  it("changes no address once it is left", async () => {
    await type("a");
    end();
    await wait(1000);
    expect(addresses).toEqual([]);
    end = () => undefined;
  });
});
