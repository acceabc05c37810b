import type { embed as en } from "../en/embed";

/** Words of the pages that others frame, and of the dialog that makes the code for it. */
export const embed: typeof en = {
  card: {
    comparison: "Повне порівняння",
    frozen: (date) => `У тому вигляді, як опубліковано: ${date}`,
    frozenUndated: "У тому вигляді, як опубліковано",
    since: {
      figures: "Відтоді дані змінилися.",
      other: "Відтоді запис змінився, а дані в ньому – ні.",
      graded: {
        corrected: (date) => `Виправлено: ${date}.`,
        updated: (date) => `Оновлено: ${date}.`,
        withdrawn: (date) => `Відкликано: ${date}.`,
      },
    },
    changed: "Що змінилося",
    missing: "Того, що тут мало бути, у записі вже немає. Натомість наведено головний висновок.",
  },
  frameTitle: (event, part) => `${event}: ${part} (Parallax)`,

  title: "Вставити у статтю",
  what: "Що показувати",
  event: "Головний висновок про подію",
  questions: "Одне питання",
  claims: "Одне твердження",
  time: "Пізніші зміни",
  live: "Стежити за записом",
  liveHint: "Якщо запис виправлять або оновлять, у рамці з’являться нові дані.",
  frozen: "Зафіксувати нинішній стан",
  frozenHint:
    "Ці дані залишаться назавжди. Якщо запис зміниться, про це скаже один дрібний рядок із посиланням на те, що змінилося.",
  theme: "Кольори",
  themes: { auto: "як на пристрої читача", light: "світлі", dark: "темні" },
  preview: "Попередній перегляд",
  code: "Код для статті",
  script: "За бажанням: скрипт, що припасовує висоту до тексту",
  scriptHint:
    "Додайте його на сторінку один раз. Він слухає лише ці рамки й не звертається до інших сайтів.",
  copyCode: "Копіювати код",
  copyScript: "Копіювати скрипт",
  close: "Закрити",
};
