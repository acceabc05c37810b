/**
 * The consonants of a place's name, in one alphabet: «Балаклії», «Балаклее» and Balakliia are all "blkl".
 * Endings of cases are mostly vowels, and the three languages write the vowels of one name in many ways.
 */
export function skeletonOf(name: string): string {
  const latin = name
    .toLowerCase()
    .replace(/shch|sch|sh|ch|ts|tz/g, "s")
    .replace(/kh|gh|g/g, "h")
    .replace(/zh/g, "z")
    .replace(/w/g, "v");
  return [...latin]
    .map((letter) => letters[letter] ?? letter)
    .join("")
    .replace(/[^bdfhklmnprstvz]/g, "")
    .replace(/(.)\1+/g, "$1");
}

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  "б:b в:v г:h ґ:h д:d ж:z з:z к:k л:l м:m н:n п:p р:r с:s т:t ф:f х:h ц:s ч:s ш:s щ:s c:k q:k x:ks"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);

/** Whether two names may be forms of one: their skeletons are the same, or one lacks only a case's ending. */
export function mayBeOneName(a: string, b: string): boolean {
  const [one, other] = a.length <= b.length ? [a, b] : [b, a];
  if (one === "" || one.slice(0, 1) !== other.slice(0, 1)) return one === other;
  if (one === other) return true;
  // «Сосновим», «Сосновому»: the same but for the consonant of the ending.
  const shared = one.length - (other.length > one.length ? 0 : 1);
  return (
    shared > 2 && one.slice(0, shared) === other.slice(0, shared) && other.length - one.length < 2
  );
}
