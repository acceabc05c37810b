import { foldWord, stemsOf } from "./inflection";
import { type KnownWords, knownWords, type Phrase, phraseOf } from "./known-words";
import { isFunctionWord, isMonth, namesAPerson } from "./plain-words";
import type { Vocabulary } from "./vocabulary";

/**
 * Finds what reads like a person's name and is none of the vocabulary's: nothing in a record may point at
 * one prisoner or private victim (Third Geneva Convention, article 13). Office-holders stand in the
 * vocabulary. A false alarm costs an editor a look; a miss costs somebody else more.
 *
 * Found are two capitalised words in a row of which the vocabulary does not know one ("Ivan Petrenko",
 * «І. Петренко»), a patronymic («Ольга Сергеевна»), a double name, and a single word after a rank
 * ("sergeant Petrenko"). What is left out: a surname alone, which reads like any place.
 */
export function findLikelyNames(
  text: string,
  vocabulary: Vocabulary,
  exceptions: readonly string[] = [],
): string[] {
  const known = knownWords(vocabulary);
  const phrases = [...known.phrases, ...exceptions.map(phraseOf)];
  const stretches = runsIn(text).flatMap((run) => withoutPhrases(run, phrases));
  return [...new Set(stretches.flatMap((stretch) => judge(stretch, known)))];
}

/** One capitalised word, or an initial with its point. */
interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** First of its sentence: its capital says nothing. */
  readonly first: boolean;
  readonly initial: boolean;
  /** Follows a rank or "named": even alone it reads like a name. */
  readonly ranked: boolean;
}

const letters = "[\\p{L}\\p{M}'’ʼ]*";
const tokenPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.|\\p{Lu}${letters}(?:-\\p{L}${letters})*(?!\\p{N}))`,
  "gu",
);
/** Between two words of one name: space, or a particle ("van der", «фон», "al-"). */
const joint =
  /^[ \t\u00a0]*(?:(?:(?:van|von|der|den|de|da|di|del|la|le|al|el|bin|ibn|ben|фон|ван|дер|де|аль|оглы|огли)[ \u00a0]+|(?:al|el|аль|эль|ель)-))*$/u;
const sentenceEnd = /(?:^|[.!?…:;\n])[\s\u00a0"'«»„“”‘’()[\]–—-]*$/u;

/** Capitalised words that stand side by side. */
function runsIn(text: string): Token[][] {
  const runs: Token[][] = [];
  let before: Token | undefined;
  for (const token of tokensIn(text)) {
    if (isPlain(token, text)) {
      before = undefined;
      continue;
    }
    if (before !== undefined && joint.test(text.slice(before.end, token.start)))
      runs.at(-1)?.push(token);
    else runs.push([token]);
    before = token;
  }
  return runs;
}

function tokensIn(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(tokenPattern)) {
    // Far enough back for a rank or a full stop; the whole text would make long ones slow.
    const before = text.slice(Math.max(0, index - 60), index);
    const last = tokens.at(-1);
    // The point of «І. Петренко» ends no sentence.
    const first =
      sentenceEnd.test(before) && !(last?.initial && text.slice(last.end, index).trim() === "");
    const initial = word.endsWith(".");
    tokens.push({
      word,
      start: index,
      end: index + word.length,
      first,
      initial,
      ranked: namesAPerson(before),
    });
  }
  return tokens;
}

/** Function words, months and abbreviations (DPR, США) take no part in a name. */
function isPlain({ word, start, end, initial }: Token, text: string): boolean {
  if (initial) return false;
  if (/^\p{Lu}{1,6}$/u.test(word)) return true;
  const folded = foldWord(word);
  return (
    isFunctionWord(folded) ||
    isMonth(folded, text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60))
  );
}

/** The stretches of a run that are no known full name. */
function withoutPhrases(run: readonly Token[], phrases: readonly Phrase[]): Token[][] {
  const rest: Token[][] = [[]];
  for (let at = 0; at < run.length; ) {
    const length = phraseAt(run, at, phrases);
    const token = run[at];
    if (length > 0) rest.push([]);
    else if (token !== undefined) rest.at(-1)?.push(token);
    at += Math.max(1, length);
  }
  return rest.filter((stretch) => stretch.length > 0);
}

/** How many words of the run, from `at`, are the longest known name that stands there. */
function phraseAt(run: readonly Token[], at: number, phrases: readonly Phrase[]): number {
  const fits = phrases.filter((phrase) =>
    phrase.every((stems, index) =>
      stemsOf(run[at + index]?.word ?? "").some((stem) => stems.includes(stem)),
    ),
  );
  return Math.max(0, ...fits.map((phrase) => phrase.length));
}

/** The words of a stretch, where they read like a name. */
function judge(stretch: readonly Token[], known: KnownWords): string[] {
  const isKnown = ({ word }: Token) => stemsOf(word).some((stem) => known.words.has(stem));
  const isSurname = ({ word }: Token) => stemsOf(word).some((stem) => known.surnames.has(stem));
  const isUnknown = (token: Token) => !token.initial && !isKnown(token) && !isSurname(token);
  const named = withoutFirst(stretch, isUnknown);
  const [only] = named;
  if (only === undefined || !named.some(isUnknown)) return [];
  if (named.length === 1 && !only.ranked && !isPatronymic(only) && !isDouble(only)) return [];
  return [named.map(({ word }) => word).join(" ")];
}

/** «Звільнено Збройні Сили»: the first word of a sentence begins no name unless an unknown one follows. */
function withoutFirst(
  stretch: readonly Token[],
  isUnknown: (token: Token) => boolean,
): readonly Token[] {
  const [first, second] = stretch;
  const counts = second === undefined || second.initial || isUnknown(second);
  return first?.first && !first.initial && isUnknown(first) && !counts ? stretch.slice(1) : stretch;
}

const patronymic =
  /(?:(?:[оеєй]вич|йович|льич|ьмич|фомич|укич|итич)(?:а|у|ем|еві|ові|і|е)?|(?:івн|ївн|овн|евн|иничн|китичн)(?:а|и|ы|і|е|у|ою|ой)|o[vw][iy]ch|[ey]v[iy]ch|[ioe]vna)$/u;
/** Adjectives that end like a patronymic: «Верховна Рада», «Основной». */
const adjective =
  /^(?:верховн|основн|головн|церковн|духовн|умовн|условн|мовн|готівн|рівн|порівн|уголовн|дневн|ежедневн|щоденн|душевн)/u;

function isPatronymic({ word }: Token): boolean {
  const folded = foldWord(word);
  return folded.length > 5 && patronymic.test(folded) && !adjective.test(folded);
}

/** Two surnames or first names joined by a hyphen, both capitalised. */
function isDouble({ word }: Token): boolean {
  return /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$/u.test(word);
}
