import { dirname, join } from "node:path/posix";
import { parseSync } from "oxc-parser";

/** The rules of the house that a file breaks, read from its syntax and not from its text. */

const pure = [
  "model",
  "compare",
  "extract",
  "table",
  "export",
  "archive",
  "links",
  "offline",
  "i18n",
];
const screens = [...pure, "load", "drafts", "views", "ui"];

/** Which folders of `src/` each folder may import; itself is always allowed. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  compare: ["model"],
  extract: ["model"],
  table: ["model", "compare"],
  i18n: ["model", "compare", "table"],
  export: ["model", "compare", "table", "i18n"],
  archive: ["model", "compare"],
  links: ["model", "archive"],
  offline: ["model"],
  worker: ["model", "offline"],
  load: pure,
  drafts: pure,
  ui: [],
  views: [...pure, "ui"],
  pages: screens,
  app: [...screens, "pages"],
  main: [...screens, "pages", "app"],
  build: [...pure, "views", "pages", "app", "load"],
  cli: pure,
  testing: ["model", "compare"],
};

/** Libraries that are known only in a part of the house, so that each can be changed for another there. */
const homes: Readonly<Record<string, readonly string[]>> = {
  "@orama/stemmers": ["archive/search"],
  "@tanstack/react-query": ["load", "pages", "app", "build"],
  "@tanstack/react-virtual": ["views/archive"],
  "d3-scale": ["views/figures"],
  docx: ["export"],
  edtf: ["model"],
  fflate: ["export"],
  minisearch: ["archive/search"],
  papaparse: ["export"],
  zustand: ["load", "drafts", "pages", "app"],
};

const vagueFolders = ["utils", "lib", "helpers", "common", "misc"];
const mostLines = 400;

/** Every rule that the file breaks, as a sentence. The path begins at the root, as `src/model/x.ts`. */
export function violations(path: string, source: string): string[] {
  const found = [...pathViolations(path)];
  const lines = source.trimEnd().split("\n").length;
  if (lines > mostLines) found.push(`has ${lines} lines; ${mostLines} is the ceiling`);
  const { program, errors } = parseSync(path, source);
  for (const { message } of errors) found.push(`does not parse: ${message}`);
  walk(program, (node) => {
    if (node.type === "TSAnyKeyword") found.push("says any");
    if (isDefaultExport(node) && !mayExportDefault(path)) found.push("has a default export");
    const target = importedBy(node);
    if (target !== null) found.push(...importViolations(path, target));
  });
  return found.map((what) => `${path} ${what}`);
}

function* pathViolations(path: string): Generator<string> {
  const parts = path.split("/");
  if (/^index\.tsx?$/.test(parts.at(-1) ?? "")) yield "is a barrel";
  const vague = parts.slice(0, -1).find((part) => vagueFolders.includes(part));
  if (vague !== undefined) yield `lies in a folder called ${vague}, which names no thing`;
  if (path.startsWith("src/") && !path.endsWith(".d.ts") && mayImport[areaOf(path)] === undefined) {
    yield `lies in ${areaOf(path)}, a folder that the architecture does not know`;
  }
}

function importViolations(path: string, target: string): string[] {
  const area = areaOf(path);
  if (!target.startsWith(".")) return isTest(path) ? [] : libraryViolations(path, target);
  const resolved = join(dirname(path), target);
  if (/\.(?:css|svg|json)$/.test(resolved)) return [];
  if (!resolved.startsWith("src/"))
    return isTest(path) ? [] : [`imports ${target} from outside src`];
  const wanted = areaOf(resolved);
  const allowed = [area, ...(mayImport[area] ?? []), ...(isTest(path) ? ["testing"] : [])];
  return allowed.includes(wanted) ? [] : [`imports ${wanted} (${target}), which ${area} may not`];
}

function libraryViolations(path: string, target: string): string[] {
  const isOutside =
    target.startsWith("node:") || /^(?:react|react-dom|wouter)(?:\/|$)/.test(target);
  if (isOutside && pure.includes(areaOf(path))) return [`imports ${target} in a pure folder`];
  const library = Object.keys(homes).find((name) => `${target}/`.startsWith(`${name}/`));
  const places = homes[library ?? ""];
  if (places === undefined || places.some((place) => path.startsWith(`src/${place}/`))) return [];
  return [`imports ${target}, which is known only in ${places.join(", ")}`];
}

function areaOf(path: string): string {
  return (path.split("/")[1] ?? "").replace(/\.tsx?$/, "");
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

// Tools read their settings from a default export, and a declaration says what an outside package exports.
function mayExportDefault(path: string): boolean {
  return /\/(?:vite|vitest|playwright)\.config\.ts$|\.d\.ts$/.test(path);
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

function walk(node: object, visit: (node: Node) => void): void {
  if (isNode(node)) visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit);
    }
  }
}

function isDefaultExport(node: Node): boolean {
  if (node.type === "ExportDefaultDeclaration") return true;
  if (node.type !== "ExportSpecifier" || !isNode(node.exported)) return false;
  return node.exported.name === "default" || node.exported.value === "default";
}

// `import`, `export from`, `import()` and the type `import("x").T` all carry what they import as `source`.
const importing = [
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
];

function importedBy(node: Node): string | null {
  if (typeof node.type !== "string" || !importing.includes(node.type)) return null;
  return isNode(node.source) && typeof node.source.value === "string" ? node.source.value : null;
}
