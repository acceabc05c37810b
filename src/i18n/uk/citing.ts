import type { citing as en } from "../en/citing";
import { plural } from "../plural";

const statements = (n: number) =>
  plural("uk", n, { one: "заява", few: "заяви", many: "заяв", other: "заяви" });

/** Words of citations in Ukrainian. */
export const citing: typeof en = {
  quoted: (text) => `«${text}»`,
  readIn: (outlet) => `цит. за: ${outlet}`,
  version: (version) => `версія ${version}`,
  undated: "без дати",
  morePages: (n) =>
    `ще ${n} ${plural("uk", n, { one: "сторінка", few: "сторінки", many: "сторінок", other: "сторінки" })}`,
  more: (n) => `ще ${n} ${statements(n)}`,
  answering: (answer, question) => `${answer} («${question}»)`,
  renderedHere: (answer) => `на цій сторінці передано: ${answer}`,
  derived: "сума чисел із цієї заяви; як сума не звучала",
  source: (source) => `Джерело: ${source}.`,
  noSource: (why) => `Джерела, яке можна відкрити, немає. ${why}`,
  archived: (address) => `архівна копія: ${address}`,
  finding: (finding) => `Висновок Parallax: ${finding}.`,
  event: (title, version) => `Parallax, «${title}»: що повідомила кожна сторона, ${version}`,
  recorded: (title, version) => `Запис у Parallax: «${title}», ${version}`,
  at: (record, link, accessed) => `${record}, ${link} (дата звернення: ${accessed}).`,
  ownFile: (record) => `${record}; власний файл читача, не опублікований, без посилання.`,
  ownFileShort: "власний файл читача, не опублікований",
  paraphrase: "Переказ Parallax, не дослівно.",
  translation: (language) => `Переклад; мова оригіналу: ${language}.`,
  machineTranslation: (language) => `Машинний переклад; мова оригіналу: ${language}.`,
  original: (words) => `Мовою оригіналу: ${words}`,
  link: (address) => `Посилання: ${address}`,

  dialog: {
    title: "Цитувати",
    what: "Що цитується",
    event: "Уся подія",
    row: (name) => `Увесь рядок: ${name}`,
    statement: (speaker) => `Уся заява: ${speaker}`,
    pinned: "Посилання веде до цієї версії запису, хай би що змінили згодом.",
    ownFile:
      "Цей запис – ваш власний файл. Ніхто інший не зможе його знайти, тому посилання в цитуванні немає.",
    short: "Коротко",
    full: "Повністю",
    quote: "Цитата",
    link: "Посилання на цю версію",
    managers: "Для програм з бібліографії",
    copy: "Копіювати",
    copyOf: (form) => `Копіювати: ${form}`,
    download: "Завантажити",
    downloadOf: (form) => `Завантажити: ${form}`,
    show: "Показати текст",
    close: "Закрити",
  },
};
