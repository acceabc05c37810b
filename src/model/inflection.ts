/**
 * Whether two words are forms of one: «Збройних» and «Збройні», «Федерации» and «Федерация», "Ukrainians"
 * and "Ukrainian". Made for comparing names with the vocabulary's words, so it is strict: a shared
 * beginning is not enough, what follows it must be an ending («Людмила» is no form of «люди»).
 */

const endings = [
  "а я у ю і ї и ы е є о й ь",
  "ою ею єю ой ей ый ий ій ім їм им ым ом ем єм ам ям ах ях ов ев ів їв",
  "ая яя ые ое ее ої її ії ую юю іє ие ия ія ии ию ію их ых іх їх ьє ью",
  "ого его єго ому ему єму ими ыми іми їми ами ями ові еві єві ией ією ием ієм иям иях ьми",
].flatMap((line) => line.split(" "));

const needsFolding = /[^a-zа-яіїєґ']/;

/** Letters that are written differently and read alike, folded. Never strips marks: й and ї stay. */
export function foldWord(word: string): string {
  if (!needsFolding.test(word)) return word;
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/\u0301/g, "")
    .replace(/ё/g, "е")
    .replace(/[’ʼ`‘]/g, "'");
}

/** What the forms of a word have in common; two words with a common stem are forms of one. */
export function stemsOf(word: string): readonly string[] {
  const folded = foldWord(word);
  return /\p{Script=Cyrillic}/u.test(folded) ? cyrillicStems(folded) : [latinStem(folded)];
}

function latinStem(word: string): string {
  return word.replace(/'s?$/, "").replace(/(?<=\p{L}{3})s$/u, "");
}

function cyrillicStems(word: string): string[] {
  const stems = new Set([word]);
  for (const ending of endings) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && stem.length >= 3) stems.add(stem);
  }
  return [...stems].flatMap((stem) => [stem, ...alternations(stem)]);
}

/** Харків and Харкова, Миколаїв and Миколаєва; Волга and Волзі, Америка and Америці; Лубінець and Лубінця. */
function alternations(stem: string): string[] {
  const forms = [
    stem.replace(/ів$/, "ов").replace(/їв$/, "єв"),
    stem.replace(/з$/, "г").replace(/ц$/, "к"),
    stem.replace(/[еє]ц$/, "ц").replace(/ок$/, "к"),
  ];
  return forms.filter((other) => other !== stem);
}
