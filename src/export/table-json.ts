import type { CellClaim } from "../compare/comparison";
import { reportsColumn, type TableRow } from "../table/table-model";
import { madeText } from "./claim-lines";
import { asOfJson, type ComparisonJson, cellJson, rowJson, sourcesJson } from "./comparison-json";
import { sourcesOf } from "./shown-table";
import type { Taken } from "./taken";

/** The table as shown as JSON, in the form of a comparison with what was taken beside it. */
export function tableJson(taken: Taken): string {
  return `${JSON.stringify(takenJson(taken), null, 2)}\n`;
}

function takenJson(taken: Taken): ComparisonJson {
  const { table, record, version, texts, words, address, filter } = taken;
  const rows = table.groups.flatMap((group) => group.rows);
  return {
    ...{ format: 1, event: record.id, version, asOf: asOfJson(taken.asOf) },
    parties: table.columns.filter((column) => column !== reportsColumn),
    outlets: [...new Set(rows.flatMap(outletsOf))].toSorted(),
    headline: table.headline?.id ?? null,
    rows: table.groups.flatMap((group) =>
      group.rows.map((row) =>
        rowJson({ ...row, before: group.id === "before", cells: partiesIn(row) }),
      ),
    ),
    sources: sourcesJson(sourcesOf(rows).map(({ source }) => source)),
    taken: {
      ...{ title: record.title[texts.language], language: texts.language, address },
      ...{ columns: [...table.columns], filter, made: madeText(taken), how: words.how },
    },
  };
}

function outletsOf({ cells }: TableRow): readonly string[] {
  const reports = cells.find(({ column }) => column === reportsColumn);
  return reports?.entries.map(({ statement }) => statement.party) ?? [];
}

/** Outlets are folded into one column on the page, and stand apart here. */
function partiesIn({ cells }: TableRow): ComparisonJson["rows"][number]["cells"] {
  const entries: readonly CellClaim[] = cells.flatMap((cell) => cell.entries);
  const parties = [...new Set(entries.map(({ statement }) => statement.party))];
  return parties.map((party) =>
    cellJson({ party, claims: entries.filter(({ statement }) => statement.party === party) }),
  );
}
