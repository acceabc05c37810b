// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { en } from "../i18n/en";
import { citing as enWords } from "../i18n/en/citing";
import { ru } from "../i18n/ru";
import { citing as ruWords } from "../i18n/ru/citing";
import { uk } from "../i18n/uk";
import { citing as ukWords } from "../i18n/uk/citing";
import type { Source, Statement } from "../model/record";
import type { StatementFile } from "../model/schema";
import { aRecord, aStatement } from "../testing/builders";
import { testVocabulary } from "../testing/vocabulary";
import type { CitedClaim, Citing } from "./citation";
import { answerOf, namedSource, whatIn, whenText, whoText } from "./citation-parts";
import { quote } from "./citation-quote";
import { fullCitation } from "./citation-text";

const words = {
  en: { texts: en, words: enWords },
  uk: { texts: uk, words: ukWords },
  ru: { texts: ru, words: ruWords },
};

/** A statement by the northern ministry, as something to cite, in a reader's language. */
function said(rest: Partial<StatementFile>, language: keyof typeof words = "en", own = false) {
  const record = aRecord(
    [
      aStatement(
        "north-ministry",
        { back: { moved: "to-north", of: "north-soldiers", n: 3 } },
        rest,
      ),
    ],
    {
      sources: {
        page: {
          outlet: "gazette",
          url: "https://gazette.example/?a=1&b=2",
          archived: "https://archive.example/1",
          read: "page",
        },
        other: { outlet: "wire", url: "https://wire.example/", read: "excerpt" },
      },
    },
  );
  const [statement] = record.statements;
  const [claim] = statement?.claims ?? [];
  if (statement === undefined || claim === undefined) throw new Error("no statement");
  const sources = statement.sources.flatMap((id) => record.sources.filter((one) => one.id === id));
  const citing: Citing = {
    ...words[language],
    vocabulary: testVocabulary,
    record,
    version: "4f0c2a9be871",
    address: own ? null : "https://parallax.example/events/x/?v=4f0c2a9be871",
    accessed: "2026-11-22",
  };
  const cited: CitedClaim = { claim, statement, status: "current", sources };
  return { citing, cited, statement, sources };
}

/** Its quote, line by line. */
function quoted(rest: Partial<StatementFile>, language: keyof typeof words = "en", own = false) {
  const { citing, cited } = said({ text: lines, ...rest }, language, own);
  const made = quote(citing, { kind: "claim", anchor: cited.claim.id, claim: cited });
  return { ...made, lines: made.text.replaceAll("\u00a0", " ").split("\n") };
}

const lines = {
  en: "It said that [three](back) were back.",
  uk: "Міністерство повідомило, що повернулися [троє](back).",
  ru: "Министерство сообщило, что вернулись [трое](back).",
};

describe(quote, () => {
  it("gives a paraphrase as a paraphrase, without quotation marks", () => {
    expect(quoted({}).lines).toEqual([
      "It said that three were back.",
      "— North's ministry, 10 April 2023. Paraphrased by Parallax, not the speaker’s own words.",
      "Source: Gazette, undated, https://gazette.example/?a=1&b=2, archived copy: https://archive.example/1.",
      "Link: https://parallax.example/events/x/?v=4f0c2a9be871#north-ministry-1.back",
    ]);
  });

  it.each([
    ["en", "“It said that three were back.”"],
    ["uk", "«Міністерство повідомило, що повернулися троє.»"],
    ["ru", "«Министерство сообщило, что вернулись трое.»"],
  ] as const)("puts a speaker's own words into the marks of %s", (language, expected) => {
    const { lines: made } = quoted({ form: "verbatim", lang: language }, language);
    expect(made[0]).toBe(expected);
    expect(made[1]).not.toMatch(/paraphrase|translation|Переказ|Пересказ/);
  });

  it("takes the words of another language for a translation, and adds the original", () => {
    const original = { lang: "ru", text: "Вернулись трое." };
    const { lines: made } = quoted({ form: "verbatim", lang: "ru", original });
    expect(made.slice(0, 3)).toEqual([
      "It said that three were back.",
      "Original wording: «Вернулись трое.»",
      "— North's ministry, 10 April 2023. Translation; the original is in Russian.",
    ]);
  });

  it.each([
    ["en", /Machine translation; the original is in Russian\.$/],
    ["uk", /Машинний переклад; мова оригіналу: російська\.$/],
    ["ru", /Машинный перевод; язык оригинала: русский\.$/],
  ] as const)("says in %s that a machine translated", (language, expected) => {
    const rest = { form: "translation", translator: "machine", lang: "ru" } as const;
    expect(quoted(rest, language).lines[1]).toMatch(expected);
  });

  it("gives no link to a file of the reader's own", () => {
    expect(quoted({}, "en", true).lines.at(-1)).toBe("the reader’s own file, not published");
  });

  it("is safe and links to the page and to the record as HTML", () => {
    const text = { ...lines, en: "It said <b>[three](back)</b>." };
    const page = document.createElement("div");
    page.innerHTML = quoted({ text }).html;
    expect(page.querySelector("blockquote")?.textContent).toBe("It said <b>three</b>.");
    expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "https://gazette.example/?a=1&b=2",
      "https://parallax.example/events/x/?v=4f0c2a9be871#north-ministry-1.back",
    ]);
  });
});

describe("the parts of a citation", () => {
  const { citing, cited, statement } = said({});

  it.each([
    ["North's ministry", statement],
    ["North's ministry, South", { ...statement, party: "south" }],
    ["Gazette", { ...statement, speaker: "gazette", party: "gazette" }],
  ] satisfies [string, Statement][])(
    "name the party where nothing else tells it: %s",
    (who, by) => {
      expect(whoText(citing, by)).toBe(who);
    },
  );

  it("say who reports what is second-hand, and that no date is known", () => {
    expect(whenText(citing, { ...statement, via: "wire" })).toMatch(/, as reported by Wire$/);
    expect(whenText(citing, { ...statement, said: null })).toBe("no date");
  });

  it("say of a figure that it was added up, or is not the latest", () => {
    const derived = { ...cited.claim, derivedFrom: ["north-ministry-1.a"] };
    expect(answerOf(citing, { ...cited, claim: derived })).toBe(
      "3 north soldiers [added up from the speaker’s figures, not said as a sum]",
    );
    expect(answerOf(citing, { ...cited, status: "superseded" })).toBe("3 north soldiers [earlier]");
  });

  it("do not name a source that says something else, and say what it says", () => {
    const { sources } = said({ sources: ["page", "other"] });
    const answer = { kind: "choice", choice: "x", not: false } as const;
    const readings = [{ sources: ["page"], answer, degree: "asserts", note: null } as const];
    const read = { ...cited, sources, claim: { ...cited.claim, readings } };
    expect(namedSource(read)?.id).toBe("other");
    const [page, other] = sources as [Source, Source];
    expect(whatIn(citing, read, page)).toMatch(/; rendered on this page as: x$/);
    expect(whatIn(citing, read, other)).not.toContain("rendered");
  });

  it("say that there is no source, and why", () => {
    const why = { en: "It was heard on the radio.", uk: "Почуто по радіо.", ru: "По радио." };
    const unsourced = { ...statement, sources: [], why };
    const claim = { ...cited, statement: unsourced, sources: [] };
    const full = fullCitation(citing, { kind: "claim", anchor: claim.claim.id, claim });
    expect(full).toContain("No source that can be opened. It was heard on the radio.");
  });
});
