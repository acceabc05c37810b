// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";

/** A page that sleeps, with one button; the module keeps its state, so each test has its own. */
async function asleep() {
  vi.resetModules();
  const awakening = await import("./awakening");
  document.body.innerHTML = "<main><button>press</button></main>";
  const button = document.querySelector("button");
  if (button === null) throw new Error("no button");
  awakening.sleep(document.body, window, () => Promise.resolve());
  const pressed = vi.fn();
  /** What React does as it takes the content over. */
  const takeOver = () => {
    button.addEventListener("click", pressed);
    awakening.answerOneself();
  };
  return { ...awakening, button, pressed, takeOver };
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
});
