import { formatDay } from "./dates";
import { claimsOf, gapSize, type Held, nameIn, notesWith, type Scope } from "./explanation-scope";
import { whatIsCounted } from "./finding-line";
import { listNames, populationName } from "./names";
import { questionTitle } from "./question-title";
import { type Sentence, sentence } from "./sentence";

/** Why two counts of different people are set beside each other, and what is known of each. */
export function explainMirror(scope: Scope): readonly Sentence[] {
  const missing = withoutNumber(scope);
  if (missing !== null) return [sentence(missing)];
  return [
    ...firstSentence(scope),
    ...ownDrawing(scope),
    ...statedByOther(scope),
    ...described(scope),
    ...reportedBoth(scope),
    ...balance(scope),
  ];
}

/** That there are no two figures, where a side spoke of a group or gave no number; else null. */
function withoutNumber(scope: Scope): string | null {
  const { texts, finding } = scope;
  const { mirror } = texts.explanations;
  const missing = finding.parties.filter((party) => {
    const own = claimsOf(scope).filter(({ statement }) => statement.party === party);
    return own.length > 0 && own.every(hasNoNumber);
  });
  const [first] = missing;
  if (first === undefined) return null;
  return missing.length > 1 ? mirror.noNumbers : mirror.noNumberFrom(nameIn(scope, first));
}

function hasNoNumber({ claim: { answer } }: Held): boolean {
  return answer.kind === "quantity" && answer.quantity.interval === null && !answer.quantity.share;
}

function firstSentence(scope: Scope): readonly Sentence[] {
  const { texts, vocabulary, row, finding } = scope;
  const { mirror } = texts.explanations;
  const what = mirror.different[whatIsCounted(vocabulary, row.questions, finding)];
  if (finding.code === "mirror-equal") return [sentence(mirror.equal(what))];
  if (finding.code === "mirror-undetermined") return [sentence(mirror.undetermined(what))];
  const size = gapSize(scope);
  return [sentence(size === null ? mirror.unequal(what) : mirror.unequalBy(what, size))];
}

function ownDrawing({ texts, finding }: Scope): readonly Sentence[] {
  if (finding.gate.gate !== "counterpart" || finding.gate.differs.length === 0) return [];
  const drawn = finding.gate.differs.map((dimension) => texts.findings.dimensions[dimension]);
  return [sentence(texts.explanations.mirror.ownDrawing(listNames(texts, drawn)))];
}

/** Whether each side also stated the other's figure, and until when somebody looked for it. */
function statedByOther(scope: Scope): readonly Sentence[] {
  const { texts, vocabulary, record, row } = scope;
  const { mirror } = texts.explanations;
  const notes = notesWith(scope, "stated-by-other");
  if (notes.length === 0) return [];
  if (notes.every(({ stated }) => stated)) return [sentence(mirror.bothStated)];
  const until = lookedUntil(scope);
  if (notes.every(({ stated }) => !stated)) {
    return [sentence(until === null ? mirror.neitherStated : mirror.neitherStatedUntil(until))];
  }
  // The notes stand in the order of the row's questions.
  const titles = (stated: boolean) =>
    row.questions
      .filter((_, index) => notes[index]?.stated === stated)
      .map((question) => questionTitle(texts, vocabulary, record, question))
      .join(", ");
  const [known, missing] = [titles(true), titles(false)];
  return [
    sentence(
      until === null
        ? mirror.oneStated(known, missing)
        : mirror.oneStatedUntil(known, missing, until),
    ),
  ];
}

/** The earliest of the days until which somebody looked: all were looked for at least until then. */
function lookedUntil(scope: Scope): string | null {
  const unstated = notesWith(scope, "stated-by-other").filter(({ stated }) => !stated);
  const searches = unstated.flatMap(({ search }) => search ?? []);
  if (searches.length === 0 || searches.length < unstated.length) return null;
  const [first] = searches.toSorted((a, b) => (a.until.latest ?? 0) - (b.until.latest ?? 0));
  return first === undefined ? null : formatDay(scope.texts, first.until, "after");
}

/** A total that both sides give and each describes in its own words. */
function described(scope: Scope): readonly Sentence[] {
  const { texts, vocabulary, record, row } = scope;
  return notesWith(scope, "described-differently").flatMap(({ movement, populations }) => {
    const question = row.questions.find((each) => each.movement === movement);
    if (question === undefined) return [];
    const title = questionTitle(texts, vocabulary, record, question);
    const names = populations.map((id) => populationName(texts, vocabulary, id));
    return [sentence(texts.explanations.mirror.described(title, names.join("; ")))];
  });
}

function reportedBoth(scope: Scope): readonly Sentence[] {
  const printed = notesWith(scope, "reported-both").length > 0;
  return printed ? [sentence(scope.texts.explanations.mirror.reportedBoth, "quiet")] : [];
}

/** What follows for the exchange if both announcements are right. */
function balance({ texts, row, finding }: Scope): readonly Sentence[] {
  const { mirror } = texts.explanations;
  if (!row.questions.every(({ movement }) => movement !== null)) return [];
  if (finding.code === "mirror-unequal") return [sentence(mirror.uneven)];
  return finding.code === "mirror-equal" ? [sentence(mirror.even)] : [];
}
