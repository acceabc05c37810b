import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { violations } from "./architecture";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => `src/${path.replaceAll("\\", "/")}`);

describe("the house", () => {
  it("is there to be read", () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it("keeps its rules", () => {
    const broken = sources.flatMap((path) => violations(path, readFileSync(path, "utf8")));
    expect(broken).toEqual([]);
  });
});

describe("the check itself", () => {
  it.each([
    ["src/model/x.ts", 'import { a } from "../compare/a";', "imports compare"],
    ["src/model/x.ts", 'import type { A } from "../table/a";', "imports table"],
    ["src/compare/x.ts", 'export { a } from "../views/a";', "imports views"],
    ["src/compare/x.ts", 'export * from "../i18n/a";', "imports i18n"],
    ["src/table/x.ts", 'const a = await import("../export/a");', "imports export"],
    ["src/table/x.ts", 'type A = import("../views/a").A;', "imports views"],
    ["src/views/event/X.tsx", 'import { a } from "../../pages/A";', "imports pages"],
    ["src/ui/X.tsx", 'import type { A } from "../model/a";', "imports model"],
    ["src/cli/x.ts", 'import { a } from "../build/a";', "imports build"],
    ["src/load/x.ts", 'import { aRecord } from "../testing/builders";', "imports testing"],
    ["src/testing/x.ts", 'import { a } from "../archive/a";', "imports archive"],
    ["src/archive/x.ts", 'import { a } from "../../e2e/a";', "from outside src"],
    ["src/model/x.ts", 'import { readFileSync } from "node:fs";', "in a pure folder"],
    ["src/links/x.ts", 'import { useMemo } from "react";', "in a pure folder"],
    ["src/table/x.ts", 'import { createStore } from "zustand/vanilla";', "which is known only in"],
    ["src/archive/x.ts", 'import MiniSearch from "minisearch";', "only in archive/search"],
    ["src/load/x.ts", 'const { unzip } = await import("fflate");', "only in export"],
    ["src/views/X.tsx", 'import { useQuery } from "@tanstack/react-query";', "only in load, pages"],
    ["src/ui/X.tsx", "export default function X() { return <p />; }", "default export"],
    ["src/ui/x.ts", "const a = 1; export { a as default };", "default export"],
    ["src/model/index.ts", 'export * from "./a";', "is a barrel"],
    ["src/model/x.ts", "const a = (b: any[]) => b;", "says any"],
    ["src/views/utils/x.ts", "export const a = 1;", "called utils"],
    ["src/services/x.ts", "export const a = 1;", "does not know"],
    ["src/model/x.ts", "const = 1;", "does not parse"],
  ])("finds what is wrong in %s: %s", (path, source, what) => {
    expect(violations(path, source)).toEqual([expect.stringContaining(what)]);
  });

  it.each([
    ["src/compare/x.test.ts", 'import { aRecord } from "../testing/builders";'],
    ["src/load/x.test.ts", 'import { unzipSync } from "fflate";'],
    ["src/archive/search/x.ts", 'import { stemmer } from "@orama/stemmers/russian";'],
    ["src/export/x.ts", 'import { unparse } from "papaparse"; import "../i18n/en";'],
    ["src/main.tsx", 'import { App } from "./app/App"; import "./styles.css";'],
    ["src/cli/vite.config.ts", "export default {};"],
    ["src/model/x.ts", 'const any = "any"; // any\nexport const a = any;'],
    ["src/model/edtf.d.ts", 'declare module "edtf" { export default function edtf(): void; }'],
  ])("lets %s be: %s", (path, source) => {
    expect(violations(path, source)).toEqual([]);
  });

  it("holds the ceiling at 400 lines", () => {
    expect(violations("src/model/x.ts", "a();\n".repeat(400))).toEqual([]);
    expect(violations("src/model/x.ts", "a();\n".repeat(401))).toHaveLength(1);
  });
});
