import type { sentences as en } from "../en/sentences";
import type { Gender } from "../speaker-gender";

const said: Record<Gender, string> = {
  m: "сообщил",
  f: "сообщила",
  n: "сообщило",
  pl: "сообщили",
};
const denied: Record<Gender, string> = {
  m: "отрицал",
  f: "отрицала",
  n: "отрицало",
  pl: "отрицали",
};
const declined: Record<Gender, string> = {
  m: "отказался",
  f: "отказалась",
  n: "отказалось",
  pl: "отказались",
};
const named: Record<Gender, string> = {
  m: "не назвал",
  f: "не назвала",
  n: "не назвало",
  pl: "не назвали",
};
const spoke: Record<Gender, string> = {
  m: "не сообщал",
  f: "не сообщала",
  n: "не сообщало",
  pl: "не сообщали",
};
const pronoun: Record<Gender, string> = { m: "он", f: "она", n: "оно", pl: "они" };

/** Sentences to print in Russian. */
export const sentences: typeof en = {
  returned: "о возвращении",
  received: "о получении",
  handedOver: "о передаче",

  on: (day) => ` ${day}`,
  sameDay: " в тот же день",
  bracketed: (time) => ` (${time})`,
  noDate: " (даты в записи нет)",

  outlet: (name, channel) => `${channel ? "канал" : "издание"} «${name}»`,
  office: (name, office) => (office.includes(", ") ? `${name}, ${office}` : `${office} ${name}`),
  via: (outlet) => `по сообщению издания «${outlet}»`,
  people: "человек",
  none: (counted, people) => {
    if (people) return counted === "человек" ? "никого" : `никого из ${counted}`;
    return `ни одного из ${counted}`;
  },
  unnamedPeople: "людей",

  told: ({ text, gender }, when, figures) =>
    `${text} ${said[gender]}${when} ${figures.map(({ about, figure }) => `${about}: ${figure}`).join(", ")}`,
  shared: ({ text, gender }, when, part, members) =>
    `${text} ${said[gender]}${when}, что ${part} – ${members}`,
  withoutNumber: ({ text, gender }, when, about, people) =>
    `${text} ${said[gender]}${when} ${about} ${people}, не назвав их числа`,
  answered: ({ text, gender }, when, about, answer) =>
    `${text} ${said[gender]}${when}${about}: ${answer}`,
  onTopic: (topic) => ` ${topic}`,
  question: (title) => ` по вопросу «${title}»`,
  stated: ({ text, gender }, when, clause) => `${text} ${said[gender]}${when}, что ${clause}`,
  likely: ({ text, gender }, when, clause) =>
    `${text} ${said[gender]}${when}, что, вероятно, ${clause}`,
  possible: ({ text, gender }, when, clause) =>
    `${text} ${said[gender]}${when}, что, возможно, ${clause}`,
  denied: ({ text, gender }, when, clause) => `${text} ${denied[gender]}${when}, что ${clause}`,
  deniedFigure: ({ text, gender }, when, { about, figure }) =>
    `${text} ${denied[gender]}${when} данные ${about}: ${figure}`,
  deniedInGeneral: ({ text, gender }, when, about) =>
    about === ""
      ? `${text} ${denied[gender]} это${when} в общих словах`
      : `${text} ${denied[gender]}${when} в общих словах${about}`,
  deniedInPart: ({ text, gender }, when, about, answer) =>
    `${text} частично ${denied[gender]}${when}${about}: ${answer}`,
  declined: ({ text, gender }, when, clause) =>
    `${text} ${declined[gender]}${when} подтвердить, что ${clause}`,
  derived: "сложено из названных чисел, как сумма не прозвучало",

  gap: (size) => `; разница – ${size}`,
  atLeast: (size) => `не менее ${size}`,
  different: {
    people: "Эти числа относятся к разным людям и не противоречат друг другу",
    bodies: "Эти числа относятся к разным телам и не противоречат друг другу",
    things: "Эти числа относятся к разному и не противоречат друг другу",
  },
  equal: {
    people: "Числа равны и относятся к разным людям.",
    bodies: "Числа равны и относятся к разным телам.",
    things: "Числа равны и относятся к разному.",
  },
  difference: (size) => `разница – ${size}`,
  notTheSame: "Эти числа относятся к разному, и сравнить их нельзя.",
  notComparable: "Сравнить эти ответы нельзя.",
  agree: "Ответы совпадают.",
  answersDiffer: "Ответы расходятся.",
  also: "Также в записи",
  alsoLikely: "Также в записи, дано как вероятное",
  replaced: "Ранее, позже заменено",
  withdrawn: "Позже отозвано",
  more: (n) => `в записи ещё ${n}`,
  noFigure: ({ text, gender }, searched) =>
    `${text} в источниках этой записи числа ${named[gender]}${searched}`,
  notFound: (sought, searched) => `В источниках этой записи не найдено${searched}: ${sought}`,
  noAnswer: ({ text, gender }, searched) =>
    `${text} в источниках этой записи об этом ${spoke[gender]}${searched}`,
  noStatement: (by) =>
    `В записи нет сообщений, в которых об этом ${by.some(({ gender }) => gender === "pl") ? "говорят" : "говорит"} ${by.map(({ text }) => text).join(" или ")}`,
  inAll: ({ gender }, when, { about, figure }) =>
    `; всего ${pronoun[gender]} ${said[gender]}${when} ${about}: ${figure}`,
  elsewhere: ", в другом сообщении ",
  searched: (day) => ` (искали до ${day})`,
  link: (address) => `Parallax: ${address}`,
  ownFile: "Из файла, который не опубликован.",

  dialog: {
    title: "Предложение для печати",
    language: "Язык предложения",
    about:
      "Оба сообщения, что именно считает каждое, кто и когда это сказал. Где сообщения расходятся, одно число не предлагается.",
    copy: "Скопировать предложение",
    close: "Закрыть",
    nothing: "В записи никто об этом не сообщил: печатать нечего.",
  },
};
