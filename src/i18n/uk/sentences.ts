import type { sentences as en } from "../en/sentences";
import type { Gender } from "../speaker-gender";

const said: Record<Gender, string> = {
  m: "повідомив",
  f: "повідомила",
  n: "повідомило",
  pl: "повідомили",
};
const denied: Record<Gender, string> = {
  m: "заперечив",
  f: "заперечила",
  n: "заперечило",
  pl: "заперечили",
};
const declined: Record<Gender, string> = {
  m: "відмовився",
  f: "відмовилася",
  n: "відмовилося",
  pl: "відмовилися",
};
const named: Record<Gender, string> = {
  m: "не назвав",
  f: "не назвала",
  n: "не назвало",
  pl: "не назвали",
};
const spoke: Record<Gender, string> = {
  m: "не повідомляв",
  f: "не повідомляла",
  n: "не повідомляло",
  pl: "не повідомляли",
};
const pronoun: Record<Gender, string> = { m: "він", f: "вона", n: "воно", pl: "вони" };

/** Sentences to print in Ukrainian. */
export const sentences: typeof en = {
  returned: "про повернення",
  received: "про отримання",
  handedOver: "про передачу",

  on: (day) => ` ${day}`,
  sameDay: " того самого дня",
  bracketed: (time) => ` (${time})`,
  noDate: " (дати в записі немає)",

  outlet: (name, channel) => `${channel ? "канал" : "видання"} «${name}»`,
  office: (name, office) => (office.includes(", ") ? `${name}, ${office}` : `${office} ${name}`),
  via: (outlet) => `за повідомленням видання «${outlet}»`,
  people: "людей",
  none: (counted, people) => {
    if (people) return counted === "людей" ? "жодної людини" : `нікого з ${counted}`;
    return `жодного з ${counted}`;
  },
  unnamedPeople: "людей",

  told: ({ text, gender }, when, figures) =>
    `${text} ${said[gender]}${when} ${figures.map(({ about, figure }) => `${about}: ${figure}`).join(", ")}`,
  shared: ({ text, gender }, when, part, members) =>
    `${text} ${said[gender]}${when}, що ${part} – ${members}`,
  withoutNumber: ({ text, gender }, when, about, people) =>
    `${text} ${said[gender]}${when} ${about} ${people}, не назвавши їхнього числа`,
  answered: ({ text, gender }, when, about, answer) =>
    `${text} ${said[gender]}${when}${about}: ${answer}`,
  onTopic: (topic) => ` ${topic}`,
  question: (title) => ` щодо питання «${title}»`,
  stated: ({ text, gender }, when, clause) => `${text} ${said[gender]}${when}, що ${clause}`,
  likely: ({ text, gender }, when, clause) =>
    `${text} ${said[gender]}${when}, що, імовірно, ${clause}`,
  possible: ({ text, gender }, when, clause) =>
    `${text} ${said[gender]}${when}, що, можливо, ${clause}`,
  denied: ({ text, gender }, when, clause) => `${text} ${denied[gender]}${when}, що ${clause}`,
  deniedFigure: ({ text, gender }, when, { about, figure }) =>
    `${text} ${denied[gender]}${when} дані ${about}: ${figure}`,
  deniedInGeneral: ({ text, gender }, when, about) =>
    about === ""
      ? `${text} ${denied[gender]} це${when} загальними словами`
      : `${text} ${denied[gender]}${when} загальними словами${about}`,
  deniedInPart: ({ text, gender }, when, about, answer) =>
    `${text} частково ${denied[gender]}${when}${about}: ${answer}`,
  declined: ({ text, gender }, when, clause) =>
    `${text} ${declined[gender]}${when} підтвердити, що ${clause}`,
  derived: "додано з названих чисел, як сума не прозвучало",

  gap: (size) => `; різниця – ${size}`,
  atLeast: (size) => `щонайменше ${size}`,
  different: {
    people: "Ці числа стосуються різних людей і не суперечать одне одному",
    bodies: "Ці числа стосуються різних тіл і не суперечать одне одному",
    things: "Ці числа стосуються різного й не суперечать одне одному",
  },
  equal: {
    people: "Числа рівні й стосуються різних людей.",
    bodies: "Числа рівні й стосуються різних тіл.",
    things: "Числа рівні й стосуються різного.",
  },
  difference: (size) => `різниця – ${size}`,
  notTheSame: "Ці числа стосуються різного, і порівняти їх не можна.",
  notComparable: "Порівняти ці відповіді не можна.",
  agree: "Відповіді збігаються.",
  answersDiffer: "Відповіді розходяться.",
  also: "Також у записі",
  alsoLikely: "Також у записі, подано як імовірне",
  replaced: "Раніше, згодом замінено",
  withdrawn: "Згодом відкликано",
  more: (n) => `у записі ще ${n}`,
  noFigure: ({ text, gender }, searched) =>
    `${text} в джерелах цього запису числа ${named[gender]}${searched}`,
  notFound: (sought, searched) => `У джерелах цього запису не знайдено${searched}: ${sought}`,
  noAnswer: ({ text, gender }, searched) =>
    `${text} в джерелах цього запису про це ${spoke[gender]}${searched}`,
  noStatement: (by) =>
    `У записі немає повідомлень, у яких про це ${by.some(({ gender }) => gender === "pl") ? "говорять" : "говорить"} ${by.map(({ text }) => text).join(" чи ")}`,
  inAll: ({ gender }, when, { about, figure }) =>
    `; загалом ${pronoun[gender]} ${said[gender]}${when} ${about}: ${figure}`,
  elsewhere: ", в іншому повідомленні ",
  searched: (day) => ` (шукали до ${day})`,
  link: (address) => `Parallax: ${address}`,
  ownFile: "З файлу, який не опубліковано.",

  dialog: {
    title: "Речення для друку",
    language: "Мова речення",
    about:
      "Обидва повідомлення, що саме рахує кожне, хто і коли це сказав. Де повідомлення розходяться, одного числа не пропонуємо.",
    copy: "Скопіювати речення",
    close: "Закрити",
    nothing: "У записі ніхто про це не повідомив: друкувати нічого.",
  },
};
