import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Router } from "wouter";
import { loadTexts } from "../i18n/texts";
import { linksIn } from "../links/site-links";
import { plainView } from "../links/view-state";
import { languages } from "../model/localized";
import { aRecord, aStatement, inAll } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import { ReaderProvider } from "../views/reader";
import { RecordScreen } from "./RecordScreen";

/** A record whose every free text is this one. */
function recordOf(text: string) {
  const all = inAll(text);
  return aRecord(
    [
      aStatement(
        "north-ministry",
        {
          freed: { moved: "to-north", of: "north-soldiers", n: 106, whole: true },
          word: { topic: "remark", says: all },
        },
        {
          text: inAll(`${text} [106](freed) ${text} [${text}](word) ${text}`),
          original: { lang: "ar", text },
        },
      ),
      aStatement(
        "south-office",
        { home: { moved: "to-south", of: "south-soldiers", n: 100, whole: true } },
        { sources: "none", why: all, text: inAll(`[${text}](home)`) },
      ),
    ],
    {
      title: all,
      sources: {
        page: {
          outlet: "gazette",
          url: `https://gazette.example/?q=${encodeURIComponent(text)}#${text}`,
          title: text,
          lang: "en",
          read: "page",
        },
      },
      searched: [{ party: "south", for: all, where: all, until: "2023-05" }],
      notes: [
        { kind: "context", text: all, basis: all },
        { kind: "editor", text: all },
      ],
      changes: [{ date: "2023-06-01", grade: "updated", note: all }],
    },
  );
}

async function markup(text: string, language: (typeof languages)[number]): Promise<string> {
  const client = new QueryClient();
  const reader = {
    language,
    texts: await loadTexts(language),
    links: linksIn(language),
    vocabulary: testVocabulary,
  };
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <Router ssrPath="/open/" ssrSearch="">
        <ReaderProvider reader={reader}>
          <RecordScreen
            record={recordOf(text)}
            version="0123456789ab"
            related={{}}
            published={false}
            view={plainView}
            onView={() => undefined}
            fragment=""
          />
        </ReaderProvider>
      </Router>
    </QueryClientProvider>,
  );
}

/** The elements and the names of their attributes: what a text must never add to. */
function skeleton(html: string): string[] {
  const tags = html.match(/<\/?[a-z][^\s/>]*(?:\s+[^\s=>/]+(?:="[^"]*")?)*\s*\/?>/gi) ?? [];
  return tags.map((tag) => tag.replace(/="[^"]*"/g, ""));
}

const links = (html: string) => [...html.matchAll(/\b(?:href|src|action)="([^"]*)"/g)];

const payloads = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  "</title><script>alert(1)</script>",
  "</h1></main></body>",
  "<!-- --><style>*{display:none}</style>",
  "<a href=javascript:alert(1)>x</a>",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "&lt;script&gt;&#106;avascript&colon;",
  "{{constructor.constructor('alert(1)')()}}",
  `$\{alert(1)}`,
  "%3Cscript%3E",
  "=HYPERLINK(1)",
  "\u200f\u0645\u0631\u062d\u0628\u0627 <b>",
] as const;

describe.each(payloads)("the text %s in every field of a record", (payload) => {
  it.each(languages)("adds no element, attribute or link to the page in %s", async (language) => {
    const html = await markup(payload, language);
    const harmless = await markup("a word", language);
    expect(skeleton(html)).toEqual(skeleton(harmless));
    for (const [, target = ""] of links(html)) expect(target).toMatch(/^(?:https?:\/\/|\/|#)/);
    expect(links(html)).toHaveLength(links(harmless).length);
    expect(html).not.toMatch(/<(?:script|img|style|iframe|object|embed)\b/i);
  });
});

it("is shown, letter for letter", async () => {
  const html = await markup("<b>106</b>", "en");
  expect(html.match(/&lt;b&gt;106&lt;\/b&gt;/g)?.length).toBeGreaterThan(10);
});
