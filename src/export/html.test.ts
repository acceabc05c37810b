import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, html } from "./html";

describe(html, () => {
  it("escapes every value and no markup of its own", () => {
    expect(html`<b title="${'"x'}">${"<i>"}</b>${7}`.html).toBe(
      '<b title="&quot;x">&lt;i&gt;</b>7',
    );
  });

  it("nests what it made itself, alone and in lists", () => {
    const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${html`<br>`}`.html).toBe(
      "<ul><li>a</li><li>&lt;b&gt;</li></ul><br>",
    );
  });

  it("is empty where nothing is put", () => {
    expect(html``.html).toBe("");
  });
});

describe(escapeHtml, () => {
  it("leaves nothing that could begin a tag, an entity or end an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
      }),
    );
  });

  it("can be read back", () => {
    const read: Record<string, string> = {
      "&lt;": "<",
      "&gt;": ">",
      "&quot;": '"',
      "&#39;": "'",
      "&amp;": "&",
    };
    fc.assert(
      fc.property(fc.string(), (text) => {
        const back = escapeHtml(text).replaceAll(
          /&(?:lt|gt|quot|#39|amp);/g,
          (entity) => read[entity] ?? "",
        );
        expect(back).toBe(text);
      }),
    );
  });
});
