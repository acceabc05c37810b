// @vitest-environment jsdom
import { act, useState } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { archive } from "../../i18n/en/archive";
import { SearchField } from "./SearchField";

const asked: string[] = [];
let goTo: (text: string) => void = () => undefined;

/** The address, which hears of what is typed and may be changed by others. */
function Page({ start, late }: { start: string; late: boolean }) {
  const [text, setText] = useState(start);
  goTo = setText;
  return (
    <SearchField
      texts={archive}
      text={text}
      total="143"
      count={143}
      onTurn={() => undefined}
      onText={(typed) => {
        asked.push(typed);
        if (!late) setText(typed);
      }}
    />
  );
}

async function opened(start: string, late = false): Promise<HTMLInputElement> {
  const root = document.createElement("div");
  document.body.append(root);
  await act(async () => createRoot(root).render(<Page start={start} late={late} />));
  const field = root.querySelector("input");
  if (field === null) throw new Error("no field");
  return field;
}

async function type(field: HTMLInputElement, value: string): Promise<void> {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  await act(async () => {
    set?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

afterEach(() => {
  asked.length = 0;
  document.body.replaceChildren();
});

describe(SearchField, () => {
  it("asks for what is typed, and for nothing new where only a space is", async () => {
    const field = await opened("");
    await type(field, "обмін");
    await type(field, "обмін ");
    await type(field, "обмін 1");
    expect(asked).toEqual(["обмін", "обмін 1"]);
    expect(field.value).toBe("обмін 1");
  });

  it("keeps what was typed since, where the address follows late", async () => {
    const field = await opened("", true);
    await type(field, "a");
    await type(field, "ab");
    await act(async () => goTo("a"));
    expect(field.value).toBe("ab");
    await act(async () => goTo("ab"));
    expect(field.value).toBe("ab");
  });

  it("shows what was typed and taken back at once when the address says it", async () => {
    const field = await opened("", true);
    await type(field, "a");
    await type(field, "");
    await act(async () => goTo("a"));
    expect(field.value).toBe("a");
  });

  it("shows what the address says where it was not typed", async () => {
    const field = await opened("Kyiv");
    expect(field.value).toBe("Kyiv");
    await act(async () => goTo(""));
    expect(field.value).toBe("");
    expect(asked).toEqual([]);
  });

  it("hears that it is emptied, where the address has filled it", async () => {
    const field = await opened("");
    await act(async () => goTo("Kyiv"));
    expect(field.value).toBe("Kyiv");
    await type(field, "");
    expect(asked).toEqual([""]);
  });

  it("keeps what was typed before the page answered, against the address too", async () => {
    const markup = document.createElement("div");
    markup.innerHTML = renderToString(<Page start="" late={false} />);
    document.body.append(markup);
    const field = markup.querySelector("input");
    if (field === null) throw new Error("no field");
    field.value = "Odesa";
    await act(async () => {
      hydrateRoot(markup, <Page start="" late />);
    });
    await act(async () => goTo("Kyiv"));
    expect(field.value).toBe("Odesa");
    expect(asked.at(-1)).toBe("Odesa");
    await act(async () => goTo("Odesa"));
    await act(async () => goTo("Kyiv"));
    expect(field.value).toBe("Kyiv");
  });

  it("asks for the beginning of a text that is too long", async () => {
    const field = await opened("");
    await type(field, "ы".repeat(10_000));
    expect(asked.map((text) => text.length)).toEqual([200]);
  });
});
