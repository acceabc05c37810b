import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import { loadCitingTexts } from "../i18n/citing-texts";
import { loadTexts } from "../i18n/texts";
import type { Language } from "../model/localized";
import { parseRecord } from "../model/parse";
import { parseVocabulary } from "../model/parse-vocabulary";
import type { EventRecord } from "../model/record";
import { comparisonTable } from "../table/comparison-table";
import type { Cited, Citing } from "./citation";
import { aloneCited, citedEvent, citedRow, citedStatement } from "./citation-cited";
import { fullCitation, shortCitation } from "./citation-text";

/** What should be printed, written by hand before there was code, of the record of 10 April 2023. */
const expected: readonly {
  readonly language: Language;
  readonly of: string;
  readonly short: string;
  readonly full: readonly string[];
}[] = [
  {
    language: "en",
    of: "mod.freed",
    short:
      "Ministry of Defence of Russia, 10 April 2023, in ИА REX; Parallax, 2023-04-10-prisoner-exchange, version 4f0c2a9be871, #mod.freed",
    full: [
      "Ministry of Defence of Russia, 10 April 2023: 106 Russian servicemen (“Russians returned, in all”).",
      "Source: ИА REX, undated, https://iarex.ru/news/93631.html.",
      "Recorded in Parallax: “Prisoner exchange of 10 April 2023”, version 4f0c2a9be871, https://parallax.example/events/2023-04-10-prisoner-exchange/?v=4f0c2a9be871#mod.freed (accessed 22 November 2026).",
    ],
  },
  {
    language: "uk",
    of: "mod.freed",
    short:
      "Міністерство оборони Росії, 10 квітня 2023 року, цит. за: ИА REX; Parallax, 2023-04-10-prisoner-exchange, версія 4f0c2a9be871, #mod.freed",
    full: [
      "Міністерство оборони Росії, 10 квітня 2023 року: 106 російських військовослужбовців («Повернуті росіяни, усього»).",
      "Джерело: ИА REX, без дати, https://iarex.ru/news/93631.html.",
      "Запис у Parallax: «Обмін полоненими 10 квітня 2023 року», версія 4f0c2a9be871, https://parallax.example/uk/events/2023-04-10-prisoner-exchange/?v=4f0c2a9be871#mod.freed (дата звернення: 22 листопада 2026 року).",
    ],
  },
  {
    language: "ru",
    of: "mod.freed",
    short:
      "Министерство обороны России, 10 апреля 2023 года, цит. по: ИА REX; Parallax, 2023-04-10-prisoner-exchange, версия 4f0c2a9be871, #mod.freed",
    full: [
      "Министерство обороны России, 10 апреля 2023 года: 106 российских военнослужащих («Возвращённые россияне, всего»).",
      "Источник: ИА REX, без даты, https://iarex.ru/news/93631.html.",
      "Запись в Parallax: «Обмен пленными 10 апреля 2023 года», версия 4f0c2a9be871, https://parallax.example/ru/events/2023-04-10-prisoner-exchange/?v=4f0c2a9be871#mod.freed (дата обращения: 22 ноября 2026 года).",
    ],
  },
  {
    language: "en",
    of: "yermak.home",
    short:
      "Andriy Yermak, 10 April 2023, in Новости-N; Parallax, 2023-04-10-prisoner-exchange, version 4f0c2a9be871, #yermak.home",
    full: [
      "Andriy Yermak, Head of the Office of the President of Ukraine, 10 April 2023: 100 Ukrainians (“Ukrainians returned, in all”).",
      "Source: Новости-N, 10 April 2023, https://novosti-n.org/ua/news/read/265602.html.",
      "Recorded in Parallax: “Prisoner exchange of 10 April 2023”, version 4f0c2a9be871, https://parallax.example/events/2023-04-10-prisoner-exchange/?v=4f0c2a9be871#yermak.home (accessed 22 November 2026).",
    ],
  },
  {
    language: "uk",
    of: "yermak.home",
    short:
      "Андрій Єрмак, 10 квітня 2023 року, цит. за: Новости-N; Parallax, 2023-04-10-prisoner-exchange, версія 4f0c2a9be871, #yermak.home",
    full: [
      "Андрій Єрмак, керівник Офісу президента України, 10 квітня 2023 року: 100 українців («Повернуті українці, усього»).",
      "Джерело: Новости-N, 10 квітня 2023 року, https://novosti-n.org/ua/news/read/265602.html.",
      "Запис у Parallax: «Обмін полоненими 10 квітня 2023 року», версія 4f0c2a9be871, https://parallax.example/uk/events/2023-04-10-prisoner-exchange/?v=4f0c2a9be871#yermak.home (дата звернення: 22 листопада 2026 року).",
    ],
  },
  {
    language: "ru",
    of: "s-yermak",
    short:
      "Андрей Ермак, 10 апреля 2023 года, цит. по: Новости-N; Parallax, 2023-04-10-prisoner-exchange, версия 4f0c2a9be871, #s-yermak",
    full: [
      "Андрей Ермак, глава Офиса президента Украины, 10 апреля 2023 года: 100 украинцев («Возвращённые украинцы, всего»); некоторые украинские военнослужащие («С тяжёлыми ранениями или болезнями: украинские военнослужащие»).",
      "Источник: Новости-N, 10 апреля 2023 года, https://novosti-n.org/ua/news/read/265602.html.",
      "Запись в Parallax: «Обмен пленными 10 апреля 2023 года», версия 4f0c2a9be871, https://parallax.example/ru/events/2023-04-10-prisoner-exchange/?v=4f0c2a9be871#s-yermak (дата обращения: 22 ноября 2026 года).",
    ],
  },
  {
    language: "en",
    of: "the event",
    short:
      "“Prisoner exchange of 10 April 2023”; Parallax, 2023-04-10-prisoner-exchange, version 4f0c2a9be871",
    full: [
      "Parallax, “Prisoner exchange of 10 April 2023”: what each party said, version 4f0c2a9be871, https://parallax.example/events/2023-04-10-prisoner-exchange/?v=4f0c2a9be871 (accessed 22 November 2026).",
    ],
  },
  {
    language: "uk",
    of: "the event",
    short:
      "«Обмін полоненими 10 квітня 2023 року»; Parallax, 2023-04-10-prisoner-exchange, версія 4f0c2a9be871",
    full: [
      "Parallax, «Обмін полоненими 10 квітня 2023 року»: що повідомила кожна сторона, версія 4f0c2a9be871, https://parallax.example/uk/events/2023-04-10-prisoner-exchange/?v=4f0c2a9be871 (дата звернення: 22 листопада 2026 року).",
    ],
  },
  {
    language: "ru",
    of: "the event",
    short:
      "«Обмен пленными 10 апреля 2023 года»; Parallax, 2023-04-10-prisoner-exchange, версия 4f0c2a9be871",
    full: [
      "Parallax, «Обмен пленными 10 апреля 2023 года»: что сообщила каждая сторона, версия 4f0c2a9be871, https://parallax.example/ru/events/2023-04-10-prisoner-exchange/?v=4f0c2a9be871 (дата обращения: 22 ноября 2026 года).",
    ],
  },
  {
    language: "en",
    of: "moved",
    short:
      "“Russians and Ukrainians returned, each side’s own”: 106 Russian servicemen (Ministry of Defence of Russia, 10 April 2023), 100 Ukrainians (Andriy Yermak, 10 April 2023), 14 more statements; Parallax, 2023-04-10-prisoner-exchange, version 4f0c2a9be871, #moved",
    full: [
      "“Russians and Ukrainians returned, each side’s own”: Ministry of Defence of Russia, 10 April 2023: 106 Russian servicemen (ИА REX, undated, https://iarex.ru/news/93631.html; Череповец-Поиск, undated, https://cher-poisk.ru/news/obschestvo/106-rossiyskih-voennosluzhaschih-vernulis-domoy-iz-ukrainskogo-plena; Azovnews, undated, https://azovnews.ru/news/russia_news/24510-106-российских-военных-вернулись-из-украинского-плена.html; 5 more pages); Andriy Yermak, Head of the Office of the President of Ukraine, 10 April 2023: 100 Ukrainians (Новости-N, 10 April 2023, https://novosti-n.org/ua/news/read/265602.html; UAINFO, 10 April 2023, https://uainfo.org/blognews/1681134671-chergoviy-obmin-polonenimi-dodomu-povernulisya-100-ukrayinskih.html; Бабель, 10 April 2023, https://babel.ua/en/news/92601-ukraine-returned-another-100-military-personnel-from-captivity-they-are-sailors-border-guards-and-national-guardsmen; 5 more pages); 14 more statements.",
      "Parallax’s finding: Unequal counts: different people.",
      "Recorded in Parallax: “Prisoner exchange of 10 April 2023”, version 4f0c2a9be871, https://parallax.example/events/2023-04-10-prisoner-exchange/?v=4f0c2a9be871#moved (accessed 22 November 2026).",
    ],
  },
];

const root = join(import.meta.dirname, "../..");
const vocabulary = realVocabulary();
const record = realRecord("2023-04-10-prisoner-exchange");
const table = comparisonTable(compareRecord(record, vocabulary), record, {
  columns: null,
  filter: null,
});

describe.each(expected)("a citation of $of in $language", ({ language, of, short, full }) => {
  it("is short where a caption needs it", async () => {
    const { citing, cited } = await citedIn(language, of);
    expect(spaced(shortCitation(citing, cited))).toBe(short);
  });

  it("is full where others have to check it", async () => {
    const { citing, cited } = await citedIn(language, of);
    expect(spaced(fullCitation(citing, cited))).toBe(full.join(" "));
  });
});

describe.each(["en", "uk", "ru"] as const)(
  "every row and claim of that record, in %s",
  (language) => {
    const anchors = [
      ...rowsOf().map(({ id }) => id),
      ...record.statements.flatMap(({ claims }) => claims.map(({ id }) => id)),
    ];

    it("is cited in clean sentences", async () => {
      const made = await Promise.all(
        anchors.map(async (anchor) => {
          const { citing, cited } = await citedIn(language, anchor);
          return [shortCitation(citing, cited), fullCitation(citing, cited)];
        }),
      );
      const broken = /undefined|null|NaN|\[object| {2}|\.\.(?!\.)|;;|, ,|: :|\(\)|""/;
      expect(made.flat().filter((text) => broken.test(text))).toEqual([]);
      expect(made.filter(([, full]) => full?.endsWith(").") !== true)).toEqual([]);
    });

    it("has words in that language's letters only", async () => {
      const words = JSON.stringify(await loadCitingTexts(language), (_, value: unknown) =>
        typeof value === "function" ? String(value) : value,
      );
      const foreign = { en: /\p{Script=Cyrillic}/u, uk: /[ыэъё]/iu, ru: /[іїєґ]/iu };
      expect(words).not.toMatch(foreign[language]);
    });
  },
);

/** The table is written with plain spaces. */
function spaced(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

function rowsOf() {
  return table.groups.flatMap((group) => group.rows);
}

async function citedIn(
  language: Language,
  of: string,
): Promise<{ readonly citing: Citing; readonly cited: Cited }> {
  const prefix = language === "en" ? "" : `${language}/`;
  const citing = {
    texts: await loadTexts(language),
    words: await loadCitingTexts(language),
    vocabulary,
    record,
    version: "4f0c2a9be871",
    address: `https://parallax.example/${prefix}events/${record.id}/?v=4f0c2a9be871`,
    accessed: "2026-11-22",
  };
  return { citing, cited: find(of) };
}

/** What stands at an anchor of the record's page. */
function find(anchor: string): Cited {
  const rows = rowsOf();
  const row = rows.find(({ id }) => id === anchor);
  if (row !== undefined) return citedRow(row);
  const places = {
    sources: new Map(table.sources.map((numbered) => [numbered.source.id, numbered])),
    rowOf: new Map(
      rows.flatMap((one) =>
        one.cells.flatMap((cell) => cell.entries.map(({ claim }) => [claim.id, one] as const)),
      ),
    ),
  };
  for (const statement of record.statements) {
    const cited = citedStatement(statement, `s-${statement.id}`, places);
    if (cited.anchor === anchor) return cited;
    const claim = cited.claims.find((one) => one.claim.id === anchor);
    if (claim !== undefined) return aloneCited(claim);
  }
  return citedEvent(record);
}

function realRecord(id: string): EventRecord {
  const parsed = parseRecord(readJson(join(root, `data/events/${id}.json`)), vocabulary);
  if (parsed.record === null) throw new Error(`${id} has problems`);
  return parsed.record;
}

function realVocabulary() {
  const folder = join(root, "data/vocabulary");
  const files = readdirSync(folder).map((name) => [
    name.replace(".json", ""),
    readJson(join(folder, name)),
  ]);
  return parseVocabulary(Object.fromEntries(files)).vocabulary;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
