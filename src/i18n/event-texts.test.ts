import { describe, expect, it } from "vitest";
import { en } from "./en";
import { ru } from "./ru";
import { uk } from "./uk";

describe("pages with what is known of their origins", () => {
  it.each([
    [
      [37, 8, 25],
      "37 pages: 12 trace to 8 origins, 25 of unknown origin",
      "37 сторінок: 12 – із 8 першоджерел, у 25 першоджерело невідоме",
      "37 страниц: 12 – из 8 первоисточников, у 25 первоисточник неизвестен",
    ],
    [
      [2, 1, 1],
      "2 pages: 1 traces to 1 origin, 1 of unknown origin",
      "2 сторінки: 1 – із 1 першоджерела, у 1 першоджерело невідоме",
      "2 страницы: 1 – из 1 первоисточника, у 1 первоисточник неизвестен",
    ],
    [
      [3, 2, 0],
      "3 pages from 2 origins",
      "3 сторінки із 2 першоджерел",
      "3 страницы из 2 первоисточников",
    ],
    [
      [1, 1, 0],
      "1 page from 1 origin",
      "1 сторінка із 1 першоджерела",
      "1 страница из 1 первоисточника",
    ],
    [[0, 0, 0], "no pages on record", "сторінок у записі немає", "страниц в записи нет"],
    [
      [9, 0, 9],
      "9 pages of unknown origin",
      "9 сторінок, першоджерело невідоме",
      "9 страниц, первоисточник неизвестен",
    ],
  ] as const)("are told of %j", ([pages, origins, unknown], ...expected) => {
    expect([en, uk, ru].map(({ event }) => event.origins(pages, origins, unknown))).toEqual(
      expected,
    );
  });
});
