const letters: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", є: "e", ж: "zh", з: "z", и: "i", і: "i" },
  ...{ ї: "i", й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t" },
  ...{ у: "u", ф: "f", х: "h", ц: "ts", ч: "ch", ш: "sh", щ: "sh", ъ: "", ы: "i", ь: "", э: "e" },
  ...{ ю: "u", я: "a" },
};

/**
 * A name in plain Latin letters, the same from whichever script and by whichever habit it was written:
 * Медуза and Meduza, Новая and Novaya, Москалькова and Moskalkova. For comparing only.
 */
export function romanized(word: string): string {
  const latin = [...word].map((letter) => letters[letter] ?? letter).join("");
  return latin
    .replace(/kh/g, "h")
    .replace(/(?:sch|shch)/g, "sh")
    .replace(/tz/g, "ts")
    .replace(/y(?=[aeou])|(?<=[aeiou])y|(?<=i)i/g, "")
    .replace(/y|j/g, "i")
    .replace(/ii+/g, "i")
    .replace(/i(?=[aeu])/g, "")
    .replace(/w/g, "v")
    .replace(/([^aeiou])\1/g, "$1");
}
