// @vitest-environment jsdom
import { act, useRef } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useFocusHandedOn } from "./use-focus-handed-on";

let root: Root;

function Part({ items }: { items: readonly string[] }) {
  const part = useRef<HTMLElement>(null);
  useFocusHandedOn(part, (element) => element.querySelector("button"));
  return (
    <section ref={part}>
      {items.map((item) => (
        <button key={item} type="button">
          {item}
        </button>
      ))}
    </section>
  );
}

const show = (...items: string[]) => act(() => root.render(<Part items={items} />));
const focus = (text: string) =>
  [...document.querySelectorAll("button")].find((one) => one.textContent === text)?.focus();

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  document.body.innerHTML = '<div id="root"></div><button>out</button>';
  root = createRoot(document.getElementById("root") ?? document.body);
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

it("hands the focus on when what has it goes away", () => {
  show("a", "b", "c");
  focus("b");
  show("a", "c");
  expect(document.activeElement?.textContent).toBe("a");
});

it("takes it from nowhere else", () => {
  show("a", "b");
  show("b");
  expect(document.activeElement).toBe(document.body);
  focus("b");
  focus("out");
  show("c");
  expect(document.activeElement?.textContent).toBe("out");
});
