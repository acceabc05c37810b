import { describe, expect, it } from "vitest";
import { renamedScript, renamedStyle, shortNames } from "./class-names";

const style = `@layer theme, base, components, utilities;
@layer components { .claim-row { padding: .5rem } .a .hint-x { color: red } }
@layer utilities {
  .flex { display: flex }
  .inline-block { display: inline-block; }
  .px-4 { padding-inline: 1.25rem }
  .hover\\:text-ink { &:hover { @media (hover: hover) { color: var(--ink) } } }
  .w-\\[calc\\(1rem\\.5\\)\\] { width: calc(1rem * .5) }
  @media (width >= 40.5rem) { .sm\\:px-6 { padding: 0 } }
}
@layer base { .system-fonts { color: red } }`;
const names = shortNames(style, ['<p className="px-4 sm:px-6">', "`px-4`"]);

describe("short names of style classes", () => {
  it("go to utilities, the most used first, and never to a name that is taken", () => {
    expect([...names]).toEqual([
      ["px-4", "b"],
      ["sm:px-6", "c"],
      ["hover:text-ink", "d"],
      ["w-[calc(1rem.5)]", "e"],
    ]);
  });

  it("stand in the selectors of the style sheet and nowhere else in it", () => {
    const renamed = renamedStyle(style, names);
    expect(renamed).toContain(".b { padding-inline: 1.25rem }");
    expect(renamed).toContain(".d { &:hover { @media (hover: hover) {");
    expect(renamed).toContain(".e { width: calc(1rem * .5) }");
    expect(renamed).toContain("(width >= 40.5rem) { .c { padding: 0 } }");
    expect(renamed).toContain(".claim-row { padding: .5rem } .a .hint-x");
    expect(renamed).toContain(".system-fonts {");
  });

  it("stand in every text of a script that has one as a word", () => {
    const script = [
      'const look = "flex px-4 claim-row";',
      `const both = \`\${look} hover:text-ink w-[calc(1rem.5)] \${words} sm:px-6\`;`,
      "const other = { 'px-4': px - 4, said: 'не px-4, а flex', path: \"/px-4/\" };",
    ].join("\n");
    expect(renamedScript(script, names).split("\n")).toEqual([
      'const look = "flex b claim-row";',
      `const both = \`\${look} d e \${words} c\`;`,
      "const other = { 'b': px - 4, said: 'не px-4, а flex', path: \"/px-4/\" };",
    ]);
  });

  it("leave a build without a style sheet as it is", () => {
    expect(renamedScript('f("px-4")', shortNames("", []))).toBe('f("px-4")');
  });
});
