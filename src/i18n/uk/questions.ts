import type { answers as enAnswers, questions as enQuestions } from "../en/questions";

/** Headings of rows in Ukrainian. */
export const questions: typeof enQuestions = {
  returned: (people) => `Повернуті ${people}, усього`,
  handedOver: (people) => `Передані ${people}, усього`,
  crossed: (from, to) => `Передача: ${from} → ${to}`,
  returnedPart: (people) => `Повернуті: ${people}`,
  handedOverPart: (people) => `Передані: ${people}`,
  bothReturned: (people) => `Повернуті ${people}: кожна сторона про своїх`,
  bothHandedOver: (people) => `Передані ${people}`,
  bothWays: (people) => `Повернуті ${people}, усього`,
  stagedReturn: {
    planned: (people) => `Заплановане повернення: ${people}`,
    agreed: (people) => `Узгоджене повернення: ${people}`,
    offered: (people) => `Запропоноване повернення: ${people}`,
  },
  stagedHandover: {
    planned: (people) => `Запланована передача: ${people}`,
    agreed: (people) => `Узгоджена передача: ${people}`,
    offered: (people) => `Запропонована передача: ${people}`,
  },
  staged: {
    planned: (question) => `${question} (заплановано)`,
    agreed: (question) => `${question} (узгоджено)`,
    offered: (question) => `${question} (запропоновано)`,
  },
  about: (question, subject) => `${question}: ${subject}`,
  direction: (name) => `напрямок: ${name}`,
  beside: (first, second) => `${first} / ${second}`,
  mirrorOfMovements: "Скільки своїх повернуто, за словами кожної сторони?",
};

/** Answers in Ukrainian. */
export const answers: typeof enAnswers = {
  degrees: {
    asserts: (answer) => answer,
    likely: (answer) => `вважає ймовірним, що ${answer}`,
    denies: (answer) => `заперечує, що ${answer}`,
    declines: () => "відмова підтвердити",
    unknown: () => "невідомо",
  },
  probably: (answer) => `імовірно, ${answer}`,
  possibly: (answer, sentence) =>
    sentence ? `вважає можливим, що ${answer}` : `можливо, ${answer}`,
  denial: "заперечує",
  generalDenial: "заперечує загальними словами",
  partialDenial: (answer) => `частково заперечує: ${answer}`,
  partialStanceDenial: (clause) => `частково заперечує, що ${clause}`,
  deniedFigure: (answer) => `заперечує число: ${answer}`,
  deniedWords: (answer) => `заперечує: ${answer}`,
  likelyWords: (answer) => `імовірно: ${answer}`,
  partialDenialAlone: "заперечує частину",
  likely: "імовірно",
  not: (answer) => `не ${answer}`,
  yes: "так",
  and: (list, last) => `${list} та ${last}`,
  amongOthers: (list) => `зокрема ${list}`,
  inWords: "див. заяву",
};
