import { foldWord } from "../inflection";
import type { Language } from "../localized";
import type { VagueWord } from "../quantity";
import en from "./en.json";
import ru from "./ru.json";
import uk from "./uk.json";

/**
 * What a word can be in a numeral. The words are data: `en.json`, `uk.json` and `ru.json` beside this file
 * name their sources, and a form added there is read without a change of code.
 */
export type NumberWord =
  | Valued<"cardinal">
  | Valued<"collective">
  /** One and a half, «півмільйона»: needs no other word. */
  | Valued<"fixed">
  /** A letter that multiplies the figure it is glued to: 1.2M, 100К. */
  | Valued<"letter">
  /** Half, a quarter, a third. */
  | Valued<"fraction">
  /** `plural` forms stand alone as a vague word: «тисячі людей». */
  | (Valued<"scale"> & {
      readonly plural: boolean;
      readonly vague: VagueWord | null;
      readonly abbreviated: boolean;
    })
  | (Valued<"ordinal"> & { readonly plural: boolean })
  | (Valued<"ordinal-scale"> & { readonly plural: boolean })
  | { readonly role: "vague"; readonly vague: VagueWord }
  | Plain<"article">
  | Plain<"whole">
  | Plain<"point">
  | Plain<"minus">
  | Plain<"and">
  | Plain<"half">;

interface Valued<R> {
  readonly role: R;
  readonly value: number;
}

interface Plain<R> {
  readonly role: R;
}

/** The words of one language, folded. */
export interface NumberWords {
  readonly words: ReadonlyMap<string, readonly NumberWord[]>;
  /** Endings written after digits: 105-та, 2nd. */
  readonly suffixes: ReadonlySet<string>;
  /** «з половиною», as the words in a row. */
  readonly withHalf: readonly (readonly string[])[];
  /** Forms that begin a word for a round thousandth and more: двадцати·пяти·тысячный. */
  readonly prefixes: ReadonlyMap<string, number>;
  readonly decimalComma: boolean;
}

type Data = typeof en | typeof uk | typeof ru;
type Entries = Readonly<Record<string, string>>;

const data: Record<Language, Data> = { en, uk, ru };
const kept = new Map<Language, NumberWords>();

/** The number words of a language; made once. */
export function numberWords(language: Language): NumberWords {
  const known = kept.get(language) ?? collect(data[language], language);
  kept.set(language, known);
  return known;
}

function split(forms: string): readonly string[] {
  return forms.split(" ").filter(Boolean).map(foldWord);
}

function collect(source: Data, language: Language): NumberWords {
  const words = new Map<string, NumberWord[]>();
  const add = (forms: string, word: NumberWord) => {
    for (const form of split(forms)) words.set(form, [...(words.get(form) ?? []), word]);
  };
  for (const role of ["whole", "point", "minus", "and", "half"] as const)
    add(source[role], { role });
  add(source.articles, { role: "article" });
  for (const [value, forms] of entries(source.cardinals)) add(forms, { role: "cardinal", value });
  for (const [value, forms] of entries(source.collectives))
    add(forms, { role: "collective", value });
  for (const [value, forms] of entries(source.fixed)) add(forms, { role: "fixed", value });
  for (const [value, forms] of entries(source.fractions)) add(forms, { role: "fraction", value });
  for (const [value, forms] of entries(source.letters)) add(forms, { role: "letter", value });
  add(source.oneAndHalf, { role: "fixed", value: 1.5 });
  for (const [vague, forms] of Object.entries(source.vague))
    add(forms, { role: "vague", vague: vague as VagueWord });
  addScales(source, add);
  addOrdinals(source, add);
  if (language === "en") addJoined(words);
  return {
    words,
    suffixes: new Set(split(source.suffixes)),
    withHalf: source.withHalf.split("|").map(split),
    prefixes: prefixesOf(source.cardinals),
    decimalComma: language !== "en",
  };
}

type Add = (forms: string, word: NumberWord) => void;

function addScales({ scales, half }: Data, add: Add): void {
  for (const [key, scale] of Object.entries(scales)) {
    const value = Number(key);
    const vague = "vague" in scale ? (scale.vague as VagueWord) : null;
    const role = "scale";
    add(scale.one, { role, value, vague, plural: false, abbreviated: false });
    add(scale.many, { role, value, vague, plural: true, abbreviated: false });
    if ("abbreviated" in scale)
      add(scale.abbreviated, { role, value, vague: null, plural: false, abbreviated: true });
    // «півмільйона», «полсотни»: written together.
    if (half === "half") continue;
    for (const form of [...split(scale.one), ...split(scale.many)])
      add(half + form, { role: "fixed", value: value / 2 });
  }
}

function addOrdinals({ ordinals }: Data, add: Add): void {
  const { endings, hard, soft, scales, plural } = ordinals;
  const forms = (stems: string, ends: string) =>
    split(stems).flatMap((stem) => (ends === "" ? [stem] : split(ends).map((end) => stem + end)));
  const role = "ordinal";
  for (const [value, stems] of entries(hard))
    add(forms(stems, endings.hard).join(" "), { role, value, plural: false });
  for (const [value, stems] of entries(soft))
    add(forms(stems, endings.soft).join(" "), { role, value, plural: false });
  for (const [value, stems] of entries(scales))
    add(forms(stems, endings.hard).join(" "), { role: "ordinal-scale", value, plural: false });
  if (plural === "") return;
  for (const [value, form] of entries(hard)) add(form + plural, { role, value, plural: true });
  for (const [value, form] of entries(scales))
    add(form + plural, { role: "ordinal-scale", value, plural: true });
}

/** Tens and units written together, as hasty copy has them: twentyfive, seventythird. */
function addJoined(words: Map<string, NumberWord[]>): void {
  const simple = [...words].flatMap(([form, [word]]) =>
    word !== undefined && (word.role === "cardinal" || word.role === "ordinal")
      ? [{ form, word }]
      : [],
  );
  for (const ten of simple.filter(({ word }) => word.role === "cardinal" && word.value >= 20))
    for (const unit of simple.filter(({ word }) => word.value > 0 && word.value < 10))
      words.set(ten.form + unit.form, [{ ...unit.word, value: ten.word.value + unit.word.value }]);
}

/** All forms, and дво, двух, трьох: «двохсотий», «двухтысячный». */
function prefixesOf(cardinals: Entries): ReadonlyMap<string, number> {
  return new Map(
    entries(cardinals).flatMap(([value, forms]) =>
      split(forms).map((form): [string, number] => [form, value]),
    ),
  );
}

function entries(table: Entries): (readonly [number, string])[] {
  return Object.entries(table).map(([value, forms]) => [Number(value), forms] as const);
}
