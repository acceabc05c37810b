import type { ArchiveTexts } from "../page-texts";
import { plural } from "../plural";

const events = (n: number) =>
  plural("uk", n, { one: "подія", few: "події", many: "подій", other: "події" });

/** Список подій українською. */
export const archive: ArchiveTexts = {
  search: "Пошук подій",
  placeholder: (total, n) =>
    `Пошук будь-якою з трьох мов: ${total} ${events(n)}, твердження, хто говорив`,
  shortPlaceholder: "Пошук будь-якою з трьох мов",
  clearSearch: "Очистити пошук",
  findings: "Висновок",
  all: (total) => `Усі ${total}`,
  oneSide: "Одна сторона",
  facets: {
    kind: "Вид",
    finding: "Ще",
    party: "Сторони",
    year: "Дати",
    measure: "Що рахують",
  },
  choose: {
    kind: "Що це була за подія",
    finding: "Як повідомлення співвідносяться",
    party: "Хто говорить про подію",
    year: "Рік",
    measure: "Що в ній рахують",
  },
  sort: "Порядок",
  best: "Спершу найточніші",
  sorts: {
    newest: "Спершу новіші",
    oldest: "Спершу давніші",
    gap: "Спершу з найбільшим розривом",
    origins: "Спершу з більшістю джерел",
  },
  sortNotes: {
    newest: "",
    oldest: "",
    gap: "За розривом між відповідями на одне питання, у частках самих чисел. Підрахунки різних людей не ранжуються.",
    origins: "За кількістю джерел, про які відомо, що вони не повторюють одне одного.",
  },
  moved: "Передані або повернені люди",
  movedBodies: "Передані тіла",
  found: (found, n, total) => `${found} ${events(n)} із ${total}`,
  everything: (total, n) => `${total} ${events(n)}`,
  remove: (name) => `Прибрати: ${name}`,
  clear: "Прибрати все",
  nothing: "Жодна подія не відповідає всьому цьому.",
  nothingNext: "Приберіть щось із вибраного або шукайте менше слів.",
  tooLong: "У такому довгому тексті пошук іде лише за його початком.",
  rowComing: "Цей рядок завантажується.",
  unavailable: "Вибране не вдалося застосувати: файл не надійшов. Список показано повністю.",
  rowsMissing: "Деякі рядки не вдалося отримати.",
};
