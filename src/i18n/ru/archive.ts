import type { ArchiveTexts } from "../page-texts";
import { plural } from "../plural";

const events = (n: number) =>
  plural("ru", n, { one: "событие", few: "события", many: "событий", other: "события" });

/** Список событий по-русски. */
export const archive: ArchiveTexts = {
  search: "Поиск событий",
  placeholder: (total, n) =>
    `Поиск на любом из трёх языков: ${total} ${events(n)}, утверждения, кто говорил`,
  shortPlaceholder: "Поиск на любом из трёх языков",
  clearSearch: "Очистить поиск",
  findings: "Вывод",
  all: (total) => `Все ${total}`,
  oneSide: "Одна сторона",
  facets: {
    kind: "Вид",
    finding: "Ещё",
    party: "Стороны",
    year: "Даты",
    measure: "Что считают",
  },
  choose: {
    kind: "Что это было за событие",
    finding: "Как сообщения соотносятся",
    party: "Кто говорит о событии",
    year: "Год",
    measure: "Что в нём считают",
  },
  sort: "Порядок",
  best: "Сначала самые точные",
  sorts: {
    newest: "Сначала новые",
    oldest: "Сначала давние",
    gap: "Сначала с наибольшим разрывом",
    origins: "Сначала с большинством источников",
  },
  sortNotes: {
    newest: "",
    oldest: "",
    gap: "По разрыву между ответами на один вопрос, в долях самих чисел. Подсчёты разных людей не ранжируются.",
    origins: "По числу источников, о которых известно, что они не повторяют друг друга.",
  },
  moved: "Переданные или вернувшиеся люди",
  movedBodies: "Переданные тела",
  found: (found, n, total) => `${found} ${events(n)} из ${total}`,
  everything: (total, n) => `${total} ${events(n)}`,
  remove: (name) => `Убрать: ${name}`,
  clear: "Убрать всё",
  nothing: "Ни одно событие не подходит под всё это.",
  nothingNext: "Уберите что-нибудь из выбранного или ищите меньше слов.",
  tooLong: "В таком длинном тексте поиск идёт только по его началу.",
  rowComing: "Эта строка загружается.",
  unavailable: "Выбранное не удалось применить: файл не пришёл. Список показан целиком.",
  rowsMissing: "Некоторые строки не удалось получить.",
};
