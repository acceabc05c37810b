import type { answers as enAnswers, questions as enQuestions } from "../en/questions";

/** Headings of rows in Russian. */
export const questions: typeof enQuestions = {
  returned: (people) => `Возвращённые ${people}, всего`,
  handedOver: (people) => `Переданные ${people}, всего`,
  crossed: (from, to) => `Передача: ${from} → ${to}`,
  returnedPart: (people) => `Возвращены: ${people}`,
  handedOverPart: (people) => `Переданы: ${people}`,
  bothReturned: (people) => `Возвращённые ${people}: каждая сторона о своих`,
  bothHandedOver: (people) => `Переданные ${people}`,
  bothWays: (people) => `Возвращённые ${people}, всего`,
  stagedReturn: {
    planned: (people) => `Запланированное возвращение: ${people}`,
    agreed: (people) => `Согласованное возвращение: ${people}`,
    offered: (people) => `Предложенное возвращение: ${people}`,
  },
  stagedHandover: {
    planned: (people) => `Запланированная передача: ${people}`,
    agreed: (people) => `Согласованная передача: ${people}`,
    offered: (people) => `Предложенная передача: ${people}`,
  },
  staged: {
    planned: (question) => `${question} (запланировано)`,
    agreed: (question) => `${question} (согласовано)`,
    offered: (question) => `${question} (предложено)`,
  },
  about: (question, subject) => `${question}: ${subject}`,
  direction: (name) => `направление: ${name}`,
  beside: (first, second) => `${first} / ${second}`,
  mirrorOfMovements: "Сколько своих возвращено, по словам каждой стороны?",
};

/** Answers in Russian. */
export const answers: typeof enAnswers = {
  degrees: {
    asserts: (answer) => answer,
    likely: (answer) => `считает вероятным, что ${answer}`,
    denies: (answer) => `отрицает, что ${answer}`,
    declines: () => "отказ подтвердить",
    unknown: () => "неизвестно",
  },
  probably: (answer) => `вероятно, ${answer}`,
  possibly: (answer, sentence) =>
    sentence ? `считает возможным, что ${answer}` : `возможно, ${answer}`,
  denial: "отрицает",
  generalDenial: "отрицает в общих словах",
  partialDenial: (answer) => `отчасти отрицает: ${answer}`,
  partialStanceDenial: (clause) => `отчасти отрицает, что ${clause}`,
  deniedFigure: (answer) => `отрицает число: ${answer}`,
  deniedWords: (answer) => `отрицает: ${answer}`,
  likelyWords: (answer) => `вероятно: ${answer}`,
  partialDenialAlone: "отрицает часть",
  likely: "вероятно",
  not: (answer) => `не ${answer}`,
  yes: "да",
  and: (list, last) => `${list} и ${last}`,
  amongOthers: (list) => `в том числе ${list}`,
  inWords: "см. заявление",
};
