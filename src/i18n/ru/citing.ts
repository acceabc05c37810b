import type { citing as en } from "../en/citing";
import { plural } from "../plural";

const statements = (n: number) =>
  plural("ru", n, { one: "заявление", few: "заявления", many: "заявлений", other: "заявления" });

/** Words of citations in Russian. */
export const citing: typeof en = {
  quoted: (text) => `«${text}»`,
  readIn: (outlet) => `цит. по: ${outlet}`,
  version: (version) => `версия ${version}`,
  undated: "без даты",
  morePages: (n) =>
    `ещё ${n} ${plural("ru", n, { one: "страница", few: "страницы", many: "страниц", other: "страницы" })}`,
  more: (n) => `ещё ${n} ${statements(n)}`,
  answering: (answer, question) => `${answer} («${question}»)`,
  renderedHere: (answer) => `на этой странице передано: ${answer}`,
  derived: "сумма чисел, названных в заявлении; как сумма не звучала",
  source: (source) => `Источник: ${source}.`,
  noSource: (why) => `Источника, который можно открыть, нет. ${why}`,
  archived: (address) => `архивная копия: ${address}`,
  finding: (finding) => `Вывод Parallax: ${finding}.`,
  event: (title, version) => `Parallax, «${title}»: что сообщила каждая сторона, ${version}`,
  recorded: (title, version) => `Запись в Parallax: «${title}», ${version}`,
  at: (record, link, accessed) => `${record}, ${link} (дата обращения: ${accessed}).`,
  ownFile: (record) => `${record}; собственный файл читателя, не опубликован, без ссылки.`,
  ownFileShort: "собственный файл читателя, не опубликован",
  paraphrase: "Пересказ Parallax, не дословно.",
  translation: (language) => `Перевод; язык оригинала: ${language}.`,
  machineTranslation: (language) => `Машинный перевод; язык оригинала: ${language}.`,
  original: (words) => `На языке оригинала: ${words}`,
  link: (address) => `Ссылка: ${address}`,

  dialog: {
    title: "Цитировать",
    what: "Что цитируется",
    event: "Всё событие",
    row: (name) => `Вся строка: ${name}`,
    statement: (speaker) => `Всё заявление: ${speaker}`,
    pinned: "Ссылка ведёт к этой версии записи, что бы ни изменили потом.",
    ownFile:
      "Эта запись – ваш собственный файл. Никто другой не сможет её найти, поэтому ссылки в цитате нет.",
    short: "Кратко",
    full: "Полностью",
    quote: "Цитата",
    link: "Ссылка на эту версию",
    managers: "Для программ библиографии",
    copy: "Копировать",
    copyOf: (form) => `Копировать: ${form}`,
    download: "Скачать",
    downloadOf: (form) => `Скачать: ${form}`,
    show: "Показать текст",
    close: "Закрыть",
  },
};
