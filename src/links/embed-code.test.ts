import { describe, expect, it } from "vitest";
import { embedCode, heightScript } from "./embed-code";

describe(embedCode, () => {
  it("is a frame with a name and a height that loads when it is near", () => {
    const src = "https://example.org/embed/a/?theme=dark#moved.to-ua";
    expect(embedCode({ src, title: "An event", height: 321.4 })).toBe(
      `<iframe src="${src}" title="An event" width="100%" height="322" loading="lazy" style="border:0"></iframe>`,
    );
  });

  it("holds no mark-up of a title", () => {
    const code = embedCode({ src: "/a", title: '"><script>x & y</script>', height: 1 });
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;x &amp; y&lt;/script&gt;"');
  });
});

describe(heightScript, () => {
  it("listens to frames of one origin only, and to the frame that speaks", () => {
    const script = heightScript("https://example.org");
    expect(script).toContain('origin === "https://example.org"');
    expect(script).toContain("contentWindow === source");
  });
});
