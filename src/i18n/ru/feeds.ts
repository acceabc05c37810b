import type { feeds as en } from "../en/feeds";

/** What feeds and structured data say, in Russian. */
export const feeds: typeof en = {
  events: "Parallax: события",
  eventsAbout: "Что каждая сторона сказала о событии: главные числа и как они соотносятся.",
  changes: "Parallax: исправления и изменённые числа",
  changesAbout: "Что изменено в записях после публикации: вид изменения, дата и пояснение словами.",
  compare: "Каждое утверждение с источниками",
  seeChange: "Запись, какой она стала",
  seeBefore: "Запись, какой она была до изменения",
  answerOf: (party, answer) => `${party}: ${answer}`,
  noted: (answer, note) => `${answer} (${note})`,
  finding: (word, line) => `${word}: ${line}`,
  changed: (grade, title) => `${grade}: ${title}`,
  dataset: (title) =>
    `Что каждая сторона сказала об одном событии (${title}): заявления, утверждения, числа с оговорками и источник каждого из них.`,
};
