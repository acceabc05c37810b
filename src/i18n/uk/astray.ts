import type { AstrayTexts } from "../astray-texts";

/** For links that ask for what is not there, in Ukrainian. */
export const astray: AstrayTexts = {
  foreign: {
    heading: "Такої мови тут немає",
    body: (name) => `Сторінку запитано мовою: ${name}. Її можна прочитати такими мовами:`,
  },
  near: "Схоже на запитане:",
  absent: "Посилання просить показати те, чого тут немає:",
  without: "Сторінку показано без цього; усе, що є, можна вибрати нижче.",
};
