// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { focusOnSlash } from "./focus-on-slash";

focusOnSlash(document);

const press = (key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event.defaultPrevented;
};

afterEach(() => document.body.replaceChildren());

describe(focusOnSlash, () => {
  it("brings the focus to the search", () => {
    document.body.innerHTML = "<input data-slash><textarea></textarea>";
    expect(press("/")).toBe(true);
    expect(document.activeElement).toBe(document.querySelector("[data-slash]"));
    expect(press("/")).toBe(false);
  });

  it("follows the way to the search where the page has none", () => {
    document.body.innerHTML = '<a href="#search" data-slash>Search</a>';
    const followed = vi.fn();
    document.querySelector("a")?.addEventListener("click", followed);
    expect(press("/")).toBe(true);
    expect(followed).toHaveBeenCalledOnce();
  });

  it("leaves alone what is typed, other keys, and pages without a search", () => {
    document.body.innerHTML = "<textarea></textarea>";
    expect(press("/")).toBe(false);
    document.body.innerHTML = "<input data-slash><textarea></textarea>";
    document.querySelector("textarea")?.focus();
    expect(press("/")).toBe(false);
    document.querySelector("textarea")?.blur();
    expect(press("a")).toBe(false);
    expect(press("/", { ctrlKey: true })).toBe(false);
  });
});
