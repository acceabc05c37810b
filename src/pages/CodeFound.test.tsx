import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { prerender } from "react-dom/static";
import { describe, expect, it } from "vitest";
import { publishedRecord } from "../archive/event-files";
import { loadCardTexts } from "../i18n/card-texts";
import { loadTexts } from "../i18n/texts";
import { printCode, readCode } from "../links/check-code";
import { linksIn } from "../links/site-links";
import { codesOptions } from "../load/codes";
import { recordOptions, versionOptions } from "../load/resources";
import type { Language } from "../model/localized";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { ReaderProvider } from "../views/reader";
import { CodeFound } from "./CodeFound";

const version = "0123456789ab";
const id = "2023-04-10-exchange";
const record = aRecord([
  aStatement("north-ministry", {
    freed: { moved: "to-north", of: "north-soldiers", n: 106, whole: true },
  }),
  aStatement(
    "south-office",
    { home: { moved: "to-north", of: "north-soldiers", n: 100, whole: true } },
    { said: "2023-04-11" },
  ),
]);
const file = publishedRecord(record, version, testVocabulary, new Map());
const withdrawn = { parallax: 1, id, version, withdrawn: {}, names: file.names };

/** What the page says of a code, with these files at the addresses of events. */
async function said(
  row: string,
  standing: Readonly<Record<string, unknown>>,
  { language = "en", asOf = null }: { language?: Language; asOf?: number | null } = {},
): Promise<string> {
  const code = readCode(printCode({ version, row, asOf }));
  if ("problem" in code) throw new Error(code.problem);
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(codesOptions(code.start.charAt(0)).queryKey, {
    [code.start]: [{ id, version }],
  });
  client.setQueryData(versionOptions(id, version).queryKey, file);
  for (const [at, one] of Object.entries(standing)) {
    client.setQueryData(recordOptions(at).queryKey, one as never);
  }
  const texts = await loadTexts(language);
  const { prelude } = await prerender(
    <QueryClientProvider client={client}>
      <ReaderProvider reader={{ language, texts, links: linksIn(language), vocabulary: null }}>
        <CodeFound code={code} cards={await loadCardTexts(language)} />
      </ReaderProvider>
    </QueryClientProvider>,
    {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error;
      },
    },
  );
  return (await new Response(prelude).text())
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");
}

describe(CodeFound, () => {
  it("shows beside the verdict what the picture has to show", async () => {
    const text = await said("moved.to-north", { [id]: file });
    expect(text).toContain("Unchanged");
    expect(text).toContain("Compare these with the picture");
    for (const part of ["106", "100", "10 April 2023", "11 April 2023"]) {
      expect(text).toContain(part);
    }
  });

  it("shows what was said by the moment of the code, and no more", async () => {
    const text = await said("moved.to-north", { [id]: file }, { asOf: Date.UTC(2023, 3, 11) });
    expect(text).toContain("106 north soldiers");
    expect(text).not.toContain("South's office");
    expect(text).not.toContain(" 100 ");
  });

  it.each([
    ["uk", "Порівняйте це з картинкою"],
    ["ru", "Сравните это с картинкой"],
  ] as const)("says so in %s", async (language, words) => {
    expect(await said("moved.to-north", { [id]: file }, { language })).toContain(words);
  });

  it("vouches for nothing where there can be no picture", async () => {
    const text = await said("moved.elsewhere", { [id]: file });
    expect(text).toContain("nothing here to compare the picture with");
    expect(text).not.toContain("Unchanged");
  });

  it("follows an event through every name it had since", async () => {
    const text = await said("moved.to-north", {
      [id]: { parallax: 1, renamed: "between" },
      between: { parallax: 1, renamed: "new" },
      new: file,
    });
    expect(text).toContain("Unchanged");
    expect(text).toContain("106");
  });

  it.each([
    ["withdrawn", { [id]: { parallax: 1, renamed: "new" }, new: withdrawn }, "was withdrawn"],
    ["nowhere", { [id]: { parallax: 1, renamed: id } }, "no longer on this site"],
  ])("still shows the figures of a record that is %s", async (_, standing, words) => {
    const text = await said("moved.to-north", standing);
    expect(text).toContain(words);
    expect(text).toContain("106");
    expect(text).not.toContain("Unchanged");
  });
});
