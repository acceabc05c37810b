import type { feeds as en } from "../en/feeds";

/** What feeds and structured data say, in Ukrainian. */
export const feeds: typeof en = {
  events: "Parallax: події",
  eventsAbout: "Що кожна сторона сказала про подію: головні числа і як вони співвідносяться.",
  changes: "Parallax: виправлення та змінені числа",
  changesAbout: "Що змінено в записах після публікації: зі ступенем, датою і словами.",
  compare: "Кожне твердження з джерелами",
  seeChange: "Запис, яким він є тепер",
  seeBefore: "Запис, яким він був до зміни",
  answerOf: (party, answer) => `${party}: ${answer}`,
  noted: (answer, note) => `${answer} (${note})`,
  finding: (word, line) => `${word}: ${line}`,
  changed: (grade, title) => `${grade}: ${title}`,
  dataset: (title) =>
    `Що кожна сторона сказала про одну подію (${title}): заяви, твердження, числа із застереженнями та джерело кожного з них.`,
};
