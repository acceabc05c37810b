import type { Met } from "../compare/meet";
import type { ClaimCandidate } from "../extract/claim-candidates";
import type { TextComparison } from "./compare-texts";

/** A text with the claims it may make. */
export interface TextRead {
  readonly name: string;
  readonly text: string;
  readonly claims: readonly ClaimCandidate[];
}

/** Two texts, and what they come to. */
export interface Meeting {
  readonly a: TextRead;
  readonly b: TextRead;
  readonly compared: TextComparison;
}

/** What was read, for a person: a figure a paragraph, then a paragraph for every two texts. */
export function readingText(read: readonly TextRead[], meetings: readonly Meeting[]): string {
  const lines = [...read.flatMap(textLines), ...meetings.flatMap(meetingLines)];
  return `${lines.join("\n")}\n`;
}

function textLines({ name, text, claims }: TextRead): string[] {
  const many = claims.length === 1 ? "1 figure" : `${claims.length} figures`;
  return [`${name}: ${many}`, ...claims.flatMap((claim) => claimLines(text, claim)), ""];
}

/** A claim's own words with their offsets, its reading, and why it was read so. */
function claimLines(text: string, { quantity, speaker, time }: ClaimCandidate): string[] {
  const { meaning, counted } = quantity;
  const parts = [
    figureOf(quantity),
    ...named("counts", counted),
    ...named("measure", meaning.measure),
    ...named("population", meaning.population),
    ...named("to", meaning.direction),
    ...named("place", meaning.place),
    ...named("window", meaning.window),
    ...(meaning.planned ? ["planned"] : []),
    ...(meaning.part ? ["a part"] : []),
  ];
  const known = speaker?.known.speaker ?? speaker?.known.party ?? speaker?.known.outlet;
  const said =
    speaker === null
      ? "the writer"
      : `${quoted(speaker.text)}${known == null ? "" : ` (${known})`}`;
  return [
    `  ${place(quantity)} ${quoted(text.slice(quantity.start, quantity.end))}: ${parts.join("; ")}`,
    `    said by ${said}${time === null ? "" : `; on ${time.edtf}`}`,
    `    why: ${[...meaning.why, ...(speaker?.why ?? []), ...(time?.why ?? [])].join(", ")}`,
  ];
}

function figureOf({ hedge, said, unit, times }: ClaimCandidate["quantity"]): string {
  const figure = said.length > 0 ? said.join(" to ") : times > 1 ? `times ${times}` : "";
  return [...(hedge === "exact" ? [] : [hedge]), figure, unit ?? ""].filter(Boolean).join(" ");
}

function named(what: string, value: string | null): string[] {
  return value === null ? [] : [`${what} ${value}`];
}

function place({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

function quoted(words: string): string {
  return `"${words.replace(/\s+/g, " ")}"`;
}

/** The findings of two texts; figures that count other things only where nothing else was found. */
function meetingLines({ a, b, compared }: Meeting): string[] {
  const findings = compared.met.filter(({ code }) => code !== "incomparable");
  const shown = findings.length > 0 ? findings : compared.met.slice(0, 10);
  const line = (met: Met) => {
    const [one, other] = [compared.a[met.a], compared.b[met.b]];
    if (one === undefined || other === undefined) return [];
    const words = [
      `${place(one)} ${quoted(a.text.slice(one.start, one.end))}`,
      `${place(other)} ${quoted(b.text.slice(other.start, other.end))}`,
    ];
    return [`  ${words.join(" and ")}: ${met.code} (${reasonOf(met)})`];
  };
  return [`${a.name} and ${b.name}: ${compared.label}`, ...shown.flatMap(line), ""];
}

function reasonOf({ gate }: Met): string {
  switch (gate.gate) {
    case "same":
      return "one question";
    case "counterpart":
      return "counterparts";
    case "nested":
      return `the ${gate.inner === "a" ? "first" : "second"} counts a part`;
    case "different":
      return `another ${gate.dimension}`;
    case "unknown":
      return `${gate.dimension} not known`;
  }
}
