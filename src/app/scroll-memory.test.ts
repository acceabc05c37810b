import { describe, expect, it } from "vitest";
import { createScrollMemory, type ScrollWindow } from "./scroll-memory";

/** A window with a history of steps, each with its path. */
function aWindow() {
  const target = new EventTarget();
  const state = { path: "/", key: "0", y: 0, link: null as Element | null };
  const window = {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    get scrollY() {
      return state.y;
    },
    get document() {
      return { activeElement: state.link };
    },
    get location() {
      return { pathname: state.path, href: state.path };
    },
    get navigation() {
      return { currentEntry: { key: state.key } };
    },
  } as unknown as ScrollWindow;
  return {
    window,
    go(type: "pushState" | "popstate", key: string, path: string) {
      Object.assign(state, { key, path });
      target.dispatchEvent(new Event(type));
    },
    arrive: (memory: ReturnType<typeof createScrollMemory>) => memory.arrive(state.path)?.y ?? null,
    followed: (memory: ReturnType<typeof createScrollMemory>) =>
      memory.arrive(state.path)?.followed,
    /** A link of the content has the focus. */
    turnTo(href: string) {
      const closest = () => ({ getAttribute: () => href });
      state.link = { closest } as unknown as Element;
    },
    scroll(y: number) {
      state.y = y;
      target.dispatchEvent(new Event("scroll"));
    },
  };
}

describe(createScrollMemory, () => {
  it("leads Back and Forward to where the reader was", () => {
    const { window, go, scroll, arrive } = aWindow();
    const memory = createScrollMemory(window);
    scroll(700);
    go("pushState", "1", "/events/x/");
    expect(arrive(memory)).toBeNull();
    scroll(2000);
    go("popstate", "0", "/");
    // The browser puts the old place back while the long page is still shown, and is cut short by it.
    scroll(700);
    expect(arrive(memory)).toBe(700);
    go("popstate", "1", "/events/x/");
    scroll(500);
    expect(arrive(memory)).toBe(2000);
  });

  it("begins a page that a link leads to at its top, also where the reader has been before", () => {
    const { window, go, scroll, arrive } = aWindow();
    const memory = createScrollMemory(window);
    go("pushState", "1", "/events/x/");
    arrive(memory);
    scroll(300);
    go("pushState", "2", "/");
    arrive(memory);
    go("pushState", "3", "/events/x/");
    expect(arrive(memory)).toBeNull();
  });

  it("goes on remembering after a step within a page", () => {
    const { window, go, scroll, arrive } = aWindow();
    const memory = createScrollMemory(window);
    go("popstate", "1", "/");
    scroll(400);
    go("pushState", "2", "/events/x/");
    arrive(memory);
    go("popstate", "1", "/");
    expect(arrive(memory)).toBe(400);
  });

  it("knows which link was followed from a step, each time it is come back to", () => {
    const { window, go, scroll, turnTo, followed } = aWindow();
    const memory = createScrollMemory(window);
    scroll(700);
    turnTo("/events/x/");
    go("pushState", "1", "/events/x/");
    expect(followed(memory)).toBeUndefined();
    scroll(10);
    turnTo("/events/y/");
    go("popstate", "0", "/");
    expect(followed(memory)).toBe("/events/x/");
    go("popstate", "1", "/events/x/");
    expect(followed(memory)).toBeNull();
  });

  it("forgets nothing when it is stopped, and learns nothing", () => {
    const { window, go, scroll, arrive } = aWindow();
    const memory = createScrollMemory(window);
    memory.stop();
    scroll(400);
    go("popstate", "0", "/");
    expect(arrive(memory)).toBeNull();
  });
});
