// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, it, vi } from "vitest";
import { WhileOpen } from "./WhileOpen";

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(HTMLElement.prototype, "popover");
});

async function drawn(): Promise<HTMLElement> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const root = document.createElement("div");
  document.body.append(root);
  const panel = <div popover="auto">{<WhileOpen>{() => <input />}</WhileOpen>}</div>;
  await act(async () => createRoot(root).render(panel));
  return root.querySelector<HTMLElement>("[popover]") ?? root;
}

/** Says what a browser says when it opens or closes a popover. */
function toggle(panel: HTMLElement, type: string, newState: string): Promise<void> {
  return act(async () => {
    panel.dispatchEvent(Object.assign(new Event(type), { newState }));
  });
}

it("draws what a popover holds from its opening until it is closed", async () => {
  Object.assign(HTMLElement.prototype, { popover: "auto" });
  // The test's browser knows no `:popover-open`.
  const matches = vi.spyOn(Element.prototype, "matches").mockReturnValue(false);
  const panel = await drawn();
  matches.mockRestore();
  const isDrawn = () => panel.querySelector("input") !== null;
  expect(isDrawn()).toBe(false);
  await toggle(panel, "beforetoggle", "open");
  expect(isDrawn()).toBe(true);
  await toggle(panel, "beforetoggle", "closed");
  expect(isDrawn(), "what has the focus gives it back first").toBe(true);
  await toggle(panel, "toggle", "closed");
  expect(isDrawn()).toBe(false);
});

it("always draws it where a browser knows no popovers", async () => {
  expect((await drawn()).querySelector("input")).not.toBeNull();
});
