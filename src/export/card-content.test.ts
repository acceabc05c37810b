import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareRecord } from "../compare/compare-record";
import type { CellClaim, Row } from "../compare/comparison";
import { en } from "../i18n/en";
import { cards } from "../i18n/en/cards";
import { sentences } from "../i18n/en/sentences";
import { parseRecord } from "../model/parse";
import { parseVocabulary } from "../model/parse-vocabulary";
import type { EventRecord } from "../model/record";
import { type CardContent, type CardOf, cardContent } from "./card-content";
import { accountsOf } from "./sentence-accounts";

const data = join(import.meta.dirname, "../../data");
const read = (folder: string) =>
  readdirSync(join(data, folder)).map(
    (name) =>
      [
        name.replace(/\.json$/u, ""),
        JSON.parse(readFileSync(join(data, folder, name), "utf8")) as unknown,
      ] as const,
  );
const { vocabulary } = parseVocabulary(Object.fromEntries(read("vocabulary")));
const records = read("events").flatMap(([, file]) => parseRecord(file, vocabulary).record ?? []);

describe(cardContent, () => {
  it("shows or counts every account of every row", () => {
    // Every fourth record is enough, and quick.
    for (const record of records.filter((_, at) => at % 4 === 0)) {
      for (const row of compareRecord(record, vocabulary).rows) {
        const of = cardOf(record);
        const content = cardContent(of, row);
        if (content === null) continue;
        const accounts = Object.values(accountsOf(of, row)).flat(2);
        expect(saidBy(content), `${record.id} ${row.id}`).toBe(accounts.length);
      }
    }
  });

  it("counts what another says of the same question", () => {
    const { of, row } = headlineOf("2022-08-09-saky-airbase");
    expect(cardContent(of, row)?.beyond).toBe("1 more account on record");
  });

  it("tells that earlier accounts were replaced", () => {
    const { of, row } = headlineOf("2022-05-17-desna-training-centre");
    expect(cardContent(of, row)?.beyond).toBe("2 earlier accounts replaced or withdrawn");
  });

  it("shows both sides that face each other, and counts a third party", () => {
    const { of, row } = headlineOf("2024-01-31-prisoner-exchange");
    const content = cardContent(of, threeParties(row));
    expect(content?.sides.map(({ name }) => name)).toEqual(["Russia", "Ukraine"]);
    expect(content?.beyond).toMatch(/^\d+ more accounts? on record$/u);
  });
});

function cardOf(record: EventRecord): CardOf {
  const words = { texts: en, words: sentences, cards };
  return { ...words, vocabulary, record, code: null, checkAt: "parallax.example/check/" };
}

function headlineOf(id: string): { readonly of: CardOf; readonly row: Row } {
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw new Error(`no record ${id}`);
  const { rows, headline } = compareRecord(record, vocabulary);
  const row = rows.find((one) => one.id === headline);
  if (row === undefined) throw new Error(`no headline in ${id}`);
  return { of: cardOf(record), row };
}

/** How many accounts a card shows, and counts in its notes. */
function saidBy({ sides, beyond }: CardContent): number {
  const shown = sides.flatMap(({ accounts }) => accounts).length;
  const notes = sides.flatMap(({ accounts, note }) => (accounts.length > 0 ? note : []));
  const counted = [...notes, beyond].flatMap((note) => note.match(/\d+/gu) ?? []);
  return counted.reduce((sum, number) => sum + Number(number), shown);
}

/** Russia's accounts given by a second party of its side as well, which the finding names before Ukraine. */
function threeParties(row: Row): Row {
  const second = ({ claim, statement, ...rest }: CellClaim): CellClaim => ({
    ...rest,
    claim: { ...claim, id: `${claim.id}-second` },
    statement: { ...statement, party: "crimea-ru" },
  });
  const { claims } = row.finding;
  const own = row.cells
    .flatMap((cell) => cell.claims)
    .filter(({ claim, statement }) => statement.party === "ru" && claims.includes(claim.id));
  const added = own.map(second);
  return {
    ...row,
    finding: {
      ...row.finding,
      parties: ["ru", "crimea-ru", "ua"],
      claims: [...claims, ...added.map(({ claim }) => claim.id)],
    },
    cells: row.cells.map((cell, at) =>
      at === 0 ? { ...cell, claims: [...cell.claims, ...added] } : cell,
    ),
  };
}
