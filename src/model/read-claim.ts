import { parseMoment } from "./moment";
import { asCount, readAnswer, readDegree, readQuantity, reportSecondAnswer } from "./read-answer";
import { knowsNames, questionOfPart, readQuestion } from "./read-question";
import type { Reading as Context } from "./read-statement";
import type { Claim, Reading } from "./record";
import type { ClaimFile, StatementFile } from "./schema";

/** What reading one claim needs beside the file. */
export interface ClaimContext extends Context {
  readonly statement: StatementFile;
  readonly name: string;
  /** Sources of the statement, which the claim inherits. */
  readonly inherited: readonly string[];
  readonly zone: string;
}

/**
 * Reads one claim. A claim of `parts` becomes one claim for each part; sums and "one for one" are added
 * afterwards by `addDerived`, since they need their parts.
 */
export function readClaim(file: ClaimFile, context: ClaimContext): Claim[] {
  if (file.sum !== undefined || file.oneForOne !== undefined) return checkDerived(file, context);
  if (file.parts !== undefined) return readParts(file, context);
  const question = readQuestion(file, context);
  if (question === null) return [];
  return [{ ...claimFrame(file, context), question, answer: readAnswer(file, question, context) }];
}

/** Everything of a claim but its question and its answer. */
function claimFrame(file: ClaimFile, context: ClaimContext): Omit<Claim, "question" | "answer"> {
  const { statement, name, path, report } = context;
  checkAs(file, context);
  checkKeys(file, context);
  if (file.whole && file.moved === undefined) report([...path, "whole"], "whole-without-movement");
  return {
    id: `${statement.id}.${name}`,
    mark: name,
    degree: readDegree(file, context),
    ...(file.possible === undefined ? {} : { possible: file.possible }),
    general: file.general ?? false,
    partly: file.partly ?? false,
    ...(file.denied === undefined ? {} : { denied: file.denied }),
    whole: file.whole ?? false,
    makeUp: file.moved === undefined ? null : (file.of ?? null),
    as: file.as ?? null,
    derivedFrom: [],
    partOf: sibling(file.shareOf, "shareOf", context),
    onTopOf: sibling(file.onTop, "onTop", context),
    cutoff: readCutoff(file, context),
    sources: narrowSources(file, context),
    supersedes: file.supersedes ?? null,
    explains: file.explains ?? null,
    readings: readReadings(file, context),
  };
}

/** The full id of another claim of the same statement; reports one that does not exist. */
function sibling(name: string | undefined, key: string, context: ClaimContext): string | null {
  if (name === undefined) return null;
  if (!Object.hasOwn(context.statement.claims, name)) {
    context.report([...context.path, key], "unknown-claim", { id: name });
  }
  return `${context.statement.id}.${name}`;
}

/** A derived claim names its population and its movement; everything else comes from what it rests on. */
function checkDerived(file: ClaimFile, context: ClaimContext): [] {
  reportSecondAnswer(file, context);
  if (file.measure !== undefined || file.topic !== undefined)
    context.report(context.path, "two-questions");
  knowsNames(file, context);
  checkAs(file, context);
  checkKeys(file, context);
  narrowSources(file, context);
  return [];
}

function checkAs(file: ClaimFile, { vocabulary, path, report }: ClaimContext): void {
  if (file.as !== undefined && !Object.hasOwn(vocabulary.populations, file.as)) {
    report([...path, "as"], "unknown-population", { id: file.as });
  }
}

/** What each of these keys says something about; without it, the key would be dropped in silence. */
const keyNeeds = {
  not: "choice",
  general: "denies",
  partly: "denies",
  denied: "denies",
  complete: "set",
  clock: "time",
} as const;

function checkKeys(file: ClaimFile, { path, report }: ClaimContext): void {
  for (const key of ["not", "general", "partly", "denied", "complete", "clock"] as const) {
    if (file[key] !== undefined && file[keyNeeds[key]] === undefined) {
      report([...path, key], "key-does-not-apply", { key, needed: keyNeeds[key] });
    }
  }
}

function readParts(file: ClaimFile, context: ClaimContext): Claim[] {
  const { of, ...numbers } = file.parts ?? { of: "" };
  const wholeName = String(of);
  const { claims } = context.statement;
  const wholeFile = Object.hasOwn(claims, wholeName) ? claims[wholeName] : undefined;
  if (wholeFile === undefined) {
    context.report([...context.path, "parts", "of"], "unknown-claim", { id: wholeName });
    return [];
  }
  reportSecondAnswer(file, context);
  if ((file.moved ?? file.measure ?? file.topic ?? file.of) !== undefined) {
    context.report(context.path, "two-questions");
  }
  return Object.entries(numbers).flatMap(([population, n]) => {
    const path = [...context.path, "parts", population];
    const question = questionOfPart(wholeFile, population, { ...context, path });
    if (question === null) return [];
    const quantity = readQuantity(n, question, { ...context, path });
    const frame = claimFrame({ ...inheritedByParts(wholeFile), ...file }, context);
    return [
      {
        ...frame,
        id: `${frame.id}.${population}`,
        makeUp: wholeFile.moved === undefined ? null : population,
        partOf: `${context.statement.id}.${wholeName}`,
        question,
        answer:
          quantity === null
            ? { kind: "none" }
            : { kind: "quantity", quantity: asCount(quantity, { shareOf: wholeName }, context) },
      },
    ];
  });
}

/** Parts stand as their whole does; its sources, corrections and readings are about its own figure. */
function inheritedByParts(whole: ClaimFile): ClaimFile {
  const { cutoff, denies, likely, possible, unknown, declines, general, partly } = whole;
  return { cutoff, denies, likely, possible, unknown, declines, general, partly };
}

function readCutoff(file: ClaimFile, { zone, path, report }: ClaimContext): Claim["cutoff"] {
  if (file.cutoff === undefined) return null;
  const parsed = parseMoment(file.cutoff, zone);
  if (typeof parsed !== "string") return parsed;
  report([...path, "cutoff"], parsed, { value: file.cutoff });
  return null;
}

/** A claim has its statement's sources, unless `in` or `notIn` narrows them; it never loses all of them. */
function narrowSources(file: ClaimFile, context: ClaimContext): readonly string[] {
  const { inherited, path, report } = context;
  let known = true;
  for (const key of ["in", "notIn"] as const) {
    for (const [index, id] of (file[key] ?? []).entries()) {
      if (inherited.includes(id)) continue;
      report([...path, key, index], "unknown-source", { id });
      known = false;
    }
  }
  const left = inherited.filter(
    (id) => (file.in?.includes(id) ?? true) && !(file.notIn?.includes(id) ?? false),
  );
  if (known && inherited.length > 0 && left.length === 0) report(path, "no-source-no-reason");
  return left;
}

function readReadings(file: ClaimFile, context: ClaimContext): Reading[] {
  return (file.readings ?? []).flatMap((reading, index) => {
    const path = [...context.path, "readings", index];
    const merged: ClaimFile = { ...file, ...reading, in: undefined };
    const question = readQuestion(merged, { ...context, path });
    if (question === null) return [];
    for (const [at, id] of reading.in.entries()) {
      if (!context.inherited.includes(id))
        context.report([...path, "in", at], "unknown-source", { id });
    }
    return [
      {
        sources: reading.in,
        answer: readAnswer(merged, question, { ...context, path }),
        degree: reading.denies ? "denies" : readDegree(file, context),
        note: reading.note ?? null,
      },
    ];
  });
}
