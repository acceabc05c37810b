import type { FindingCode } from "../../compare/comparison";
import type { Language, Localized } from "../../model/localized";
import type { Moment } from "../../model/moment";
import { printQuantity, type Quantity } from "../../model/quantity";
import type { Claim, EventRecord, Statement } from "../../model/record";
import { emptyVocabulary, type Vocabulary } from "../../model/vocabulary";
import type { FilterGroup, TableRow } from "../../table/table-model";

export interface Sentence {
  readonly text: string;
  readonly tone: "plain" | "strong" | "quiet";
}
export interface Words {
  number: (n: number) => string;
  quantity: (q: Quantity) => string;
  finding: (code: FindingCode) => { symbol: string; word: string };
  filter: (group: FilterGroup) => { symbol: string; word: string };
  why: (row: TableRow) => string;
  whyPair: (finding: TableRow["finding"]) => string;
  rowName: (row: TableRow) => string;
  headlineQuestion: (row: TableRow) => string;
  lead: (row: TableRow | null, record: EventRecord) => string;
  gap: (row: TableRow) => string | null;
  explain: (row: TableRow) => readonly Sentence[];
  answer: (claim: Pick<Claim, "answer" | "degree">) => string;
  counted: (claim: Pick<Claim, "as" | "makeUp" | "question">) => string | null;
  date: (moment: Moment, style?: "long" | "short") => string;
  party: (id: string) => string;
  people: (id: string) => string;
  speaker: (id: string, short?: boolean) => string;
  office: (statement: Statement) => string | null;
  language: (tag: string) => string;
  text: (localized: Localized) => string;
}

export function stubWords(language: Language, vocabulary: Vocabulary | null): Words {
  const v = vocabulary ?? emptyVocabulary;
  const text = (l: Localized | undefined, id: string) => l?.[language] ?? id;
  const fmt = new Intl.NumberFormat(language);
  const pop = (id: string | null) => (id === null ? "" : text(v.populations[id]?.name, id));
  const rowName = (row: TableRow) =>
    row.questions
      .map((q) =>
        q.topic !== null
          ? text(v.topics[q.topic]?.name, q.topic)
          : `${q.measure !== null ? text(v.measures[q.measure]?.name, q.measure) : (q.movement ?? "")} ${pop(q.population)}`,
      )
      .join(" · ");
  const quantity = (q: Quantity) => printQuantity(q);
  return {
    number: (n) => fmt.format(n),
    quantity,
    finding: (code) => ({
      symbol: code.startsWith("mirror")
        ? "⇄"
        : code === "differ"
          ? "≠"
          : code === "disputed"
            ? "⨯"
            : code === "one-sided"
              ? "◐"
              : "=",
      word: code,
    }),
    filter: (group) => ({ symbol: "", word: group }),
    why: (row) => row.finding.gate.gate,
    whyPair: (finding) => finding.gate.gate,
    rowName,
    headlineQuestion: rowName,
    lead: (row) => (row === null ? "" : rowName(row)),
    gap: (row) => (row.finding.gap === null ? null : `${row.finding.gap.size} apart`),
    explain: (row) =>
      row.finding.notes.map((note) => ({ text: `${note.code}. `, tone: "plain" as const })),
    answer: ({ answer, degree }) => {
      const said =
        answer.kind === "quantity"
          ? quantity(answer.quantity)
          : answer.kind === "place"
            ? text(v.places[answer.place]?.name, answer.place)
            : answer.kind === "text"
              ? (answer.says?.[language] ?? "")
              : answer.kind === "set"
                ? answer.items.join(", ")
                : answer.kind === "choice"
                  ? answer.choice
                  : answer.kind === "time"
                    ? answer.time.edtf
                    : "";
      return degree === "asserts" ? said || "yes" : `${degree} ${said}`;
    },
    counted: (claim) => pop(claim.as ?? claim.makeUp ?? claim.question.population) || null,
    date: (moment, style = "long") =>
      moment.earliest === null
        ? moment.edtf
        : new Intl.DateTimeFormat(language, {
            day: "numeric",
            month: style === "long" ? "long" : "short",
            year: style === "long" ? "numeric" : undefined,
            timeZone: moment.zone ?? "UTC",
          } as Intl.DateTimeFormatOptions).format(moment.earliest),
    people: (id) => text(v.parties[id]?.people ?? v.parties[id]?.name, id),
    party: (id) => text(v.parties[id]?.name, v.outlets[id]?.name ?? id),
    speaker: (id) => text(v.speakers[id]?.short ?? v.speakers[id]?.name, v.outlets[id]?.name ?? id),
    office: (s) => text(v.speakers[s.speaker]?.offices?.[0]?.office, "") || null,
    language: (tag) => new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag,
    text: (l) => l[language],
  };
}
