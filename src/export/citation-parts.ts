import { answerText, claimText } from "../i18n/answer-text";
import { formatMoment } from "../i18n/clocks";
import { countedName, withCounted } from "../i18n/counted";
import { formatDay } from "../i18n/dates";
import { officeOn, partyName, speakerName } from "../i18n/names";
import { questionTitle } from "../i18n/question-title";
import { isLeftOpen } from "../i18n/row-said";
import type { Claim, Source, Statement } from "../model/record";
import type { CitedClaim, Citing } from "./citation";

/** Who said it: name, office on that day, and the party where neither tells it. */
export function whoText({ texts, vocabulary }: Citing, statement: Statement): string {
  const { speaker, said, party } = statement;
  const name = speakerName(texts, vocabulary, speaker);
  const office = officeOn(texts, vocabulary, speaker, said);
  const known = office === null ? [name] : [name, office];
  // An outlet that speaks for itself is its own party.
  const side = party === speaker ? name : partyName(texts, vocabulary, party);
  return (tells(known.join(" "), side) ? known : [...known, side]).join(", ");
}

/**
 * Whether words name a party, in whatever case: "Міністерство оборони Росії" tells "Росія". The ending
 * is what inflection changes, so it is left out of the comparison.
 */
function tells(words: string, party: string): boolean {
  const stem = party.length > 4 ? party.replace(/\p{L}$/u, "") : party;
  return words.includes(stem);
}

/** When it was said, in full; who reports it where it is second-hand. */
export function whenText(citing: Citing, { said, via }: Statement): string {
  const { texts, vocabulary } = citing;
  const { reportedBy, undated } = texts.event.claim;
  const when = said === null ? undated : formatMoment(texts, said);
  return via === null ? when : `${when}, ${reportedBy(speakerName(texts, vocabulary, via))}`;
}

/** What a claim answers, whom it counts, and to which question: 106 Russian servicemen (“…”). */
export function whatText(citing: Citing, cited: CitedClaim): string {
  const { texts, words, vocabulary, record } = citing;
  const question = questionTitle(texts, vocabulary, record, cited.claim.question);
  return words.answering(answerOf(citing, cited), question);
}

/** What a claim answers and whom it counts, with what stands between it and being taken at its word. */
export function answerOf(citing: Citing, { claim, statement, status }: CitedClaim): string {
  const { texts, words, vocabulary } = citing;
  const answer = claimText(texts, vocabulary, claim, statement);
  const counted = countsSomebody(claim) ? countedName(texts, vocabulary, claim) : null;
  const standing =
    status === "current" || status === "no-answer" ? [] : [texts.exports.standing[status]];
  const marks = claim.derivedFrom.length === 0 ? standing : [words.derived, ...standing];
  const said = withCounted(answer, counted, claim);
  return marks.length === 0 ? said : `${said} [${marks.join("; ")}]`;
}

function countsSomebody(claim: Claim): boolean {
  return claim.answer.kind === "quantity" && !isLeftOpen(claim);
}

/** What one source has of a claim: its own rendering where it renders it otherwise than the others. */
export function whatIn(citing: Citing, cited: CitedClaim, source: Source): string {
  const { texts, words, vocabulary } = citing;
  const reading = readingIn(cited.claim, source);
  if (reading === undefined) return whatText(citing, cited);
  const { answer, degree } = reading;
  const rendered = answerText(texts, vocabulary, { ...cited.claim, answer, degree });
  return `${whatText(citing, cited)}; ${words.renderedHere(rendered)}`;
}

function readingIn({ readings }: Claim, { id }: Source) {
  return readings.find(({ sources }) => sources.includes(id));
}

/** The source that a text names: the nearest that says it as it is cited. */
export function namedSource(cited: CitedClaim): Source | undefined {
  return readingSources(cited)[0];
}

/** The sources that say a claim as it is cited, the nearest first; all where each renders it otherwise. */
export function readingSources({ claim, sources }: CitedClaim): readonly Source[] {
  const alike = sources.filter((source) => readingIn(claim, source) === undefined);
  return alike.length > 0 ? alike : sources;
}

/** A source as a sentence has it: outlet, title, date, address, archived copy. Nothing is made up. */
export function sourceWords(citing: Citing, source: Source): string {
  const { texts, words } = citing;
  return [
    outletName(citing, source.outlet),
    source.title === null ? null : words.quoted(source.title),
    source.date === null ? words.undated : formatDay(texts, source.date),
    source.url,
    source.archived === null ? null : words.archived(source.archived),
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** An outlet's name as it writes itself. */
export function outletName({ vocabulary }: Citing, id: string): string {
  return vocabulary.outlets[id]?.name ?? id;
}
