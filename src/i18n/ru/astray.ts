import type { AstrayTexts } from "../astray-texts";

/** For links that ask for what is not there, in Russian. */
export const astray: AstrayTexts = {
  foreign: {
    heading: "Такого языка здесь нет",
    body: (name) => `Страница запрошена на языке: ${name}. Её можно прочитать на этих языках:`,
  },
  near: "Похоже на запрошенное:",
  absent: "Ссылка просит показать то, чего здесь нет:",
  without: "Страница показана без этого; всё, что есть, можно выбрать ниже.",
};
