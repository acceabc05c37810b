// @vitest-environment jsdom
import { act, useRef } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ListSource } from "./list-source";
import { useHeldRow } from "./use-held-row";

let root: Root;

/** A list of which two rows are drawn, and the one that is held. */
function List({ places }: { places: readonly (number | null)[] }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const source: ListSource = {
    ...{ key: "", total: places.length, at: () => null, want: () => undefined },
    placeAt: (index) => places[index] ?? null,
  };
  const held = useHeldRow(body, source);
  const drawn = [...new Set([0, 1, ...(held.at === null ? [] : [held.at])])];
  return (
    <table>
      <caption>
        <button type="button" onClick={() => held.draw(places.length - 1)}>
          last
        </button>
      </caption>
      <tbody ref={body} onFocus={held.onFocus} onBlur={held.onBlur}>
        {drawn
          .filter((at) => at < places.length)
          .map((at) => (
            <tr key={places[at]} data-at={at}>
              <td>
                <a href={`#${places[at]}`}>{places[at]}</a>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const show = (...places: (number | null)[]) => act(() => root.render(<List places={places} />));
const rows = () => [...document.querySelectorAll("a")].map((link) => link.textContent);
const focus = (place: number) =>
  act(() => document.querySelector<HTMLElement>(`[href="#${place}"]`)?.focus());
const focused = () => document.activeElement?.textContent;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  // Nothing has a place on a page that is not laid out.
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML = '<div id="root"></div><a href="#out">out</a>';
  root = createRoot(document.getElementById("root") ?? document.body);
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

describe(useHeldRow, () => {
  it("has a far row drawn before the call returns, and no longer than it is held", () => {
    show(10, 11, 12, 13);
    focus(10);
    act(() => {
      document.querySelector("button")?.click();
      expect(rows()).toEqual(["10", "11", "13", "out"]);
    });
    focus(13);
    expect(rows()).toEqual(["10", "11", "13", "out"]);
    act(() => document.querySelector<HTMLElement>('[href="#out"]')?.focus());
    expect(rows()).toEqual(["10", "11", "out"]);
  });

  it("goes with its event into another order", () => {
    show(10, 11, 12, 13);
    focus(11);
    show(13, 12, 10, 11);
    expect(focused()).toBe("11");
    expect(rows()).toEqual(["13", "12", "11", "out"]);
  });

  it("gives the focus to what stands in the place of an event that the list has no more", () => {
    show(10, 11, 12);
    focus(11);
    show(10, 12);
    expect(focused()).toBe("12");
    show(12);
    expect(focused()).toBe("12");
  });

  it("leaves a row alone in which something that had the focus went away", () => {
    show(10, 11);
    focus(11);
    const link = document.querySelector('[href="#11"]');
    const row = link?.parentElement;
    link?.remove();
    show(10, 11);
    expect(document.activeElement).toBe(document.body);
    row?.append(link ?? "");
  });

  it("leaves the focus alone that is elsewhere", () => {
    show(10, 11);
    focus(11);
    act(() => document.querySelector<HTMLElement>('[href="#out"]')?.focus());
    show(12, 13);
    expect(focused()).toBe("out");
  });
});
