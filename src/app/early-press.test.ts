// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";

/** A page that sleeps, with one button; the module keeps its state, so each test has its own. */
async function asleep() {
  vi.resetModules();
  const early = await import("./early-press");
  document.body.innerHTML = "<main><button>press</button><input type=file /></main>";
  const button = document.querySelector("button");
  const input = document.querySelector("input");
  if (button === null || input === null) throw new Error("nothing to press");
  const forget = early.rememberPresses(document.body, window);
  const pressed = vi.fn();
  /** What React does as it takes the content over. */
  const takeOver = () => {
    button.addEventListener("click", pressed);
    early.answerOneself();
  };
  return { ...early, button, input, forget, pressed, takeOver };
}

describe("a press on a sleeping page", () => {
  beforeEach(() => vi.restoreAllMocks());

  it("is answered once the content is taken over", async () => {
    const { button, pressed, takeOver, answerPress } = await asleep();
    button.click();
    takeOver();
    answerPress();
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it("is answered once where the content is taken over in the middle of it", async () => {
    const { button, pressed, takeOver, answerPress } = await asleep();
    document.body.addEventListener("click", takeOver, { capture: true, once: true });
    button.click();
    answerPress();
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it("is answered once where it comes between the taking over and the answer", async () => {
    const { button, pressed, takeOver, answerPress } = await asleep();
    takeOver();
    button.click();
    answerPress();
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it("is forgotten where the content will not answer", async () => {
    const { button, pressed, forget, takeOver, answerPress } = await asleep();
    button.click();
    forget();
    takeOver();
    answerPress();
    expect(pressed).not.toHaveBeenCalled();
  });

  it("is told as a choice where a file was chosen", async () => {
    const { input, takeOver, answerPress } = await asleep();
    const file = new File(["{}"], "record.json");
    Object.defineProperty(input, "files", { value: [file] });
    input.dispatchEvent(new Event("input", { bubbles: true }));
    const chosen = vi.fn();
    input.addEventListener("change", chosen);
    takeOver();
    answerPress();
    expect(chosen).toHaveBeenCalledTimes(1);
  });
});
