import { canonicalJson } from "./canonical-json";
import { type Language, type Localized, languages } from "./localized";
import type { Claim, EventRecord, Search, Source, Statement } from "./record";
import {
  type ClaimChange,
  claimAspects,
  type FrameChange,
  type RecordChange,
  type SourceChange,
  type SourceName,
  type StatementChange,
  type StatementName,
  sourceAspects,
  statementAspects,
  type ToldClaim,
} from "./record-change";
import { rewording } from "./rewording";

/**
 * Everything that differs between two versions of a record: what it is called, then statement by statement
 * and claim by claim, then how statements are worded, what stands around them, and the sources. The order of a file's lists means nothing,
 * so a list in another order is no change.
 */
export function recordChanges(before: EventRecord, after: EventRecord): readonly RecordChange[] {
  return [
    ...namingChanges(before, after),
    ...pairs(before.statements, after.statements).flatMap((pair) =>
      statementChanges(pair, [before, after]),
    ),
    ...pairs(before.statements, after.statements).flatMap(wordingChanges),
    ...listedChanges(before, after),
    ...pairs(before.sources, after.sources).flatMap(sourceChanges),
  ];
}

/** Two versions of one thing; null on the side where it is missing. */
type Pair<Thing> = readonly [Thing | null, Thing | null];

/** Things with one id beside each other: those of the later list in its order, then those it no longer has. */
function pairs<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): readonly Pair<Thing>[] {
  const earlier = new Map(before.map((thing) => [thing.id, thing]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.map((thing): Pair<Thing> => [earlier.get(thing.id) ?? null, thing]),
    ...before.filter(({ id }) => !kept.has(id)).map((thing): Pair<Thing> => [thing, null]),
  ];
}

/** The two records, in which sources are looked up. */
type Records = readonly [EventRecord, EventRecord];

function statementChanges(
  [before, after]: Pair<Statement>,
  records: Records,
): readonly RecordChange[] {
  if (before === null || after === null) return oneSided(before, after);
  return [
    ...wholeStatement(before, after, records),
    ...pairs(before.claims, after.claims).flatMap((pair) => [
      ...claimChanges(pair, [before, after], records),
    ]),
  ];
}

/** A statement that came or went, with each of its claims. */
function oneSided(before: Statement | null, after: Statement | null): readonly RecordChange[] {
  const statement = after ?? before;
  if (statement === null) return [];
  const added = after !== null;
  const name = nameOf(statement);
  return [
    {
      code: added ? "statement-added" : "statement-removed",
      statement: name,
      claims: statement.claims.map(({ id }) => id),
    },
    ...statement.claims.map(
      (claim): ClaimChange => ({
        code: added ? "claim-added" : "claim-removed",
        statement: name,
        told: told(claim, statement),
      }),
    ),
  ];
}

function* wholeStatement(
  before: Statement,
  after: Statement,
  records: Records,
): Generator<StatementChange> {
  const names = { before: nameOf(before), after: nameOf(after) };
  const claims = after.claims.map(({ id }) => id);
  const speaker = ({ party, speaker: who, via }: Statement) => [party, who, via];
  if (!same(speaker(before), speaker(after)))
    yield { code: "attribution-changed", ...names, claims };
  if (!same(before.said, after.said)) yield { code: "said-changed", ...names, claims };
  const sources = sourceDifference(before.sources, after.sources, records);
  if (sources !== null) {
    const statement = names.after;
    yield { code: "statement-sources-changed", statement, ...sources, claims };
  }
}

/** Told after all figures: a changed figure is nearly always worded anew as well. */
function wordingChanges([before, after]: Pair<Statement>): readonly StatementChange[] {
  if (before === null || after === null) return [];
  const differing = statementAspects.filter((name) => !same(before[name], after[name]));
  if (differing.length === 0) return [];
  const reworded = rewording(plainText(before), plainText(after));
  const aspects = differing.filter((name) => name !== "text" || reworded === null);
  const claims = after.claims.map(({ id }) => id);
  return [{ code: "statement-changed", statement: nameOf(after), aspects, reworded, claims }];
}

function plainText({ text }: Statement): Localized {
  return inEach((language) => text[language].map((segment) => segment.text).join(""));
}

function* claimChanges(
  [before, after]: Pair<Claim>,
  [earlier, later]: readonly [Statement, Statement],
  records: Records,
): Generator<ClaimChange> {
  const statement = nameOf(later);
  if (before === null || after === null) {
    if (after !== null) yield { code: "claim-added", statement, told: told(after, later) };
    else if (before !== null)
      yield { code: "claim-removed", statement, told: told(before, earlier) };
    return;
  }
  const both = { statement, before: told(before, earlier), after: told(after, later) };
  if (!same(asked(before), asked(after))) yield { code: "question-changed", ...both };
  if (!same(answered(before), answered(after))) yield { code: "answer-changed", ...both };
  const aspects = claimAspects.filter((name) => !same(before[name], after[name]));
  if (aspects.length > 0) yield { code: "bearing-changed", statement, told: both.after, aspects };
  const sources = sourceDifference(before.sources, after.sources, records);
  if (sources === null) return;
  // What a claim inherits is told of its statement.
  if (same(sources, sourceDifference(earlier.sources, later.sources, records))) return;
  yield { code: "claim-sources-changed", statement, told: both.after, ...sources };
}

/** What a claim answers: its question, and whom it counts in whose words. */
function asked({ question, makeUp, as }: Claim) {
  return [question, makeUp, as];
}

function answered({ answer, degree, possible, general, partly, denied }: Claim) {
  return [answer, degree, possible ?? null, general, partly, denied ?? null];
}

function nameOf({ id, party, speaker, via, said }: Statement): StatementName {
  return { id, party, speaker, via, said };
}

function told(claim: Claim, { text }: Statement): ToldClaim {
  const wordsIn = (language: Language) =>
    text[language]
      .filter((segment) => segment.claim === claim.mark)
      .map((segment) => segment.text)
      .join(" … ");
  return { claim, words: inEach(wordsIn) };
}

function inEach(text: (language: Language) => string): Localized {
  const [en, uk, ru] = languages.map(text);
  return { en: en ?? "", uk: uk ?? "", ru: ru ?? "" };
}

function sourceDifference(
  before: readonly string[],
  after: readonly string[],
  [earlier, later]: Records,
): { readonly added: readonly SourceName[]; readonly removed: readonly SourceName[] } | null {
  const added = namesIn(
    later,
    after.filter((id) => !before.includes(id)),
  );
  const removed = namesIn(
    earlier,
    before.filter((id) => !after.includes(id)),
  );
  return added.length + removed.length === 0 ? null : { added, removed };
}

function namesIn({ sources }: EventRecord, ids: readonly string[]): readonly SourceName[] {
  return ids.flatMap((id) => sources.filter((source) => source.id === id).map(sourceName));
}

function sourceName({ id, outlet, date, url }: Source): SourceName {
  return { id, outlet, date, url };
}

function sourceChanges([before, after]: Pair<Source>): readonly SourceChange[] {
  if (before === null) {
    return after === null ? [] : [{ code: "source-added", source: sourceName(after) }];
  }
  if (after === null) return [{ code: "source-removed", source: sourceName(before) }];
  const aspects = sourceAspects.filter((name) => !same(before[name], after[name]));
  return aspects.length === 0
    ? []
    : [{ code: "source-changed", source: sourceName(after), aspects }];
}

function* namingChanges(before: EventRecord, after: EventRecord): Generator<FrameChange> {
  const [earlier, later] = [before, after];
  if (!same(before.title, after.title))
    yield { code: "title-changed", before: earlier.title, after: later.title };
  if (!same(before.date, after.date))
    yield { code: "date-changed", before: earlier.date, after: later.date };
  if (before.kind !== after.kind)
    yield { code: "kind-changed", before: earlier.kind, after: later.kind };
  if (before.place !== after.place)
    yield { code: "place-changed", before: earlier.place, after: later.place };
  yield* movementChanges(before, after);
  if (before.headline !== after.headline) yield { code: "headline-changed" };
}

function* listedChanges(before: EventRecord, after: EventRecord): Generator<FrameChange> {
  yield* searchChanges(before, after);
  yield* noteChanges(before, after);
  yield* listChanges(before.related, after.related, {
    added: (event) => ({ code: "related-added", event }),
    removed: (event) => ({ code: "related-removed", event }),
  });
  if (!same(before.changes, after.changes)) yield { code: "change-notes-changed" };
}

/** Searches have no ids either: one for the same party's words on the same row is the same one. */
function* searchChanges(before: EventRecord, after: EventRecord): Generator<FrameChange> {
  const gone = missingFrom(after.searched, before.searched);
  const come = missingFrom(before.searched, after.searched);
  const isOf = (one: Search) => (other: Search) =>
    one.party === other.party && one.row === other.row;
  const next = (search: Search) => {
    const at = gone.filter(isOf(search)).indexOf(search);
    return come.filter(isOf(search))[at];
  };
  const led = gone.map(next);
  for (const [index, search] of gone.entries()) {
    const later = led[index];
    yield later === undefined
      ? { code: "search-removed", search }
      : { code: "search-changed", before: search, after: later };
  }
  for (const search of come) if (!led.includes(search)) yield { code: "search-added", search };
}

/** Notes have no ids: where some went and others came, they are taken for each other in their order. */
function* noteChanges(before: EventRecord, after: EventRecord): Generator<FrameChange> {
  const gone = missingFrom(after.notes, before.notes);
  const come = missingFrom(before.notes, after.notes);
  for (const [index, note] of gone.entries()) {
    const next = come[index];
    yield next === undefined
      ? { code: "note-removed", note }
      : { code: "note-changed", before: note, after: next };
  }
  for (const note of come.slice(gone.length)) yield { code: "note-added", note };
}

function* movementChanges(before: EventRecord, after: EventRecord): Generator<FrameChange> {
  for (const [earlier, later] of pairs(before.movements, after.movements)) {
    if (earlier === null) {
      if (later !== null) yield { code: "movement-added", movement: later };
    } else if (later === null) yield { code: "movement-removed", movement: earlier };
    else if (!same(earlier, later))
      yield { code: "movement-changed", before: earlier, after: later };
  }
}

/** Of things without an id: what was reworded was removed and added. */
function* listChanges<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  told: {
    readonly added: (thing: Thing) => FrameChange;
    readonly removed: (thing: Thing) => FrameChange;
  },
): Generator<FrameChange> {
  yield* missingFrom(after, before).map(told.removed);
  yield* missingFrom(before, after).map(told.added);
}

/** The things of one list that the other does not hold. */
function missingFrom<Thing>(others: readonly Thing[], things: readonly Thing[]): readonly Thing[] {
  return things.filter((thing) => !others.some((other) => same(other, thing)));
}

/** Whether two values read from files are the same, in whatever order their keys stand. */
function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
