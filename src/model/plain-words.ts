/**
 * Words that are capitalised for another reason than being a name, and words that announce one. Kept to
 * the languages of the records' texts.
 */

const functionWords = new Set(
  [
    "a an the this that these those he she it they we i his her its their our my in on at of for from by with to as",
    "after before both all some one two three four five six no not and or but if when while where which who what how",
    "there here according also then since until under over more most many several only each every other another",
    "monday tuesday wednesday thursday friday saturday sunday",
    "у в на з із зі до від для про при над під за по після перед через серед між без та і й а але або чи що як коли",
    "це цей ця ці той те ті він вона воно вони ми ви я його її їх їхній усі всі один одна двоє троє ще також лише де є",
    "во к ко с со из от о об под после перед среди между и но или ли что когда где двое трое еще только есть",
    "это этот эта эти тот та те он она оно они мы вы его ее их все всех один одна также",
  ].flatMap((line) => line.split(" ")),
);

/** Words that may begin a sentence, and no name. */
export function isFunctionWord(folded: string): boolean {
  return functionWords.has(folded);
}

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const beforeMonth =
  /(?:\d|\b(?:in|of|on|since|until|till|by|last|this|next|early|late|mid|and|or|from|to|between|for|during))[\s\u00a0-]*$/iu;

/** English months; between figures or after "in", for April, May and June are also called by. */
export function isMonth(folded: string, before: string, after: string): boolean {
  return months.test(folded) && (beforeMonth.test(before) || /^[\s\u00a0]*\d/.test(after));
}

const ranks =
  /(?:^|[^\p{L}])(?:(?:mr|mrs|ms|dr)\.?|named|called|private|corporal|sergeant|lieutenant|captain|major|colonel|soldier|serviceman|servicewoman|sailor|pilot|navigator|prisoner|(?:рядов|єфрейтор|ефрейтор|сержант|старшин|прапорщик|лейтенант|капітан|капитан|майор|підполковник|подполковник|полковник|солдат|боєц|бійц|боец|бойц|матрос|мічман|мичман|пілот|пилот|льотчик|летчик|лётчик|штурман|військовослужбовець|військовослужбовц|военнослужащ|полонен|пленн|військовополонен|военнопленн)\p{Ll}*|на ім['’ʼ]я|по имени|на прізвище|по фамилии)[\s\u00a0]+$/iu;

/** Whether a text ends with a rank, or with "named". */
export function namesAPerson(before: string): boolean {
  return ranks.test(before.slice(-40));
}
