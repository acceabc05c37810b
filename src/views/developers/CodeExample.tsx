/** The example: the newest event's headline, read from what is published below `base`. */
export function exampleCode(base: string): string {
  return [
    `const { events } = await (await fetch("${base}data/index.json")).json();`,
    `const comparison = await fetch(\`${base}data/comparisons/\${events[0].id}.json\`);`,
    "const { headline, rows } = await comparison.json();",
    "const { finding, cells } = rows.find(({ id }) => id === headline);",
    "console.log(finding.code, cells.map(({ party, claims }) => [party, claims.map(({ answer }) => answer.said)]));",
  ].join("\n");
}

/** Lines of a program. They are not broken: those that are too long can be scrolled to, with keys too. */
export function CodeExample({ label, code }: { label: string; code: string }) {
  return (
    <figure aria-label={label}>
      <pre
        lang="zxx"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
        tabIndex={0}
        className="overflow-x-auto rounded-2xl border border-line bg-card px-4 py-3.5 font-mono text-[0.82rem] leading-relaxed sm:px-5"
      >
        <code>{code}</code>
      </pre>
    </figure>
  );
}
