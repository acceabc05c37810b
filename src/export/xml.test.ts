// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element, xmlDocument } from "./xml";

/** Read by a parser that forgives nothing. */
function parsed(xml: string): Element {
  return new DOMParser().parseFromString(xml, "application/xml").documentElement;
}

describe(element, () => {
  it.each([
    [element("a", {}), "<a/>"],
    [element("a", { href: "/?x=1&y=2", rel: null }), '<a href="/?x=1&amp;y=2"/>'],
    [element("p", {}, ["1 < 2"]), "<p>1 &lt; 2</p>"],
    [element("p", {}, [element("b", {}, ["“x”"]), " & y"]), "<p><b>“x”</b> &amp; y</p>"],
  ])("writes %j as %s", (node, xml) => {
    expect(node.xml).toBe(xml);
  });

  it.each([
    ["a control character", "a\u0000b\u001fc", "a\ufffdb\ufffdc"],
    ["half of a pair", "a\ud83db", "a\ufffdb"],
    ["a character that is none", "a\uffffb", "a\ufffdb"],
    ["both halves", "a\u{1f54a}b", "a\u{1f54a}b"],
    ["the end of character data", "]]>", "]]>"],
  ])("keeps what XML can hold, and marks what it cannot: %s", (_, text, read) => {
    expect(parsed(xmlDocument(element("p", {}, [text]))).textContent).toBe(read);
  });

  it("is read back as it was, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-composite", minLength: 1 }), (text) => {
        const root = parsed(xmlDocument(element("p", { title: text }, [text])));
        expect(root.tagName).toBe("p");
        expect(root.textContent).toBe(text.replace(/\r\n?/g, "\n"));
      }),
      { numRuns: 50 },
    );
  });
});
