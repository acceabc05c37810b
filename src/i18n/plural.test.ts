import { describe, expect, it } from "vitest";
import { en } from "./en";
import { ru } from "./ru";
import { uk } from "./uk";

/** The numbers at which Slavic plurals turn: teens take the many, 21 and 101 the one. */
const days: readonly (readonly [number, string, string, string])[] = [
  [0, "0 days", "0 днів", "0 дней"],
  [1, "1 day", "1 день", "1 день"],
  [2, "2 days", "2 дні", "2 дня"],
  [5, "5 days", "5 днів", "5 дней"],
  [11, "11 days", "11 днів", "11 дней"],
  [21, "21 days", "21 день", "21 день"],
  [22, "22 days", "22 дні", "22 дня"],
  [25, "25 days", "25 днів", "25 дней"],
  [101, "101 days", "101 день", "101 день"],
  [106, "106 days", "106 днів", "106 дней"],
  [111, "111 days", "111 днів", "111 дней"],
  [207, "207 days", "207 днів", "207 дней"],
];

/** Feminine words, whose forms differ otherwise. */
const hours: readonly (readonly [number, string, string, string])[] = [
  [1, "1 hour", "1 година", "1 час"],
  [2, "2 hours", "2 години", "2 часа"],
  [5, "5 hours", "5 годин", "5 часов"],
  [11, "11 hours", "11 годин", "11 часов"],
  [21, "21 hours", "21 година", "21 час"],
  [22, "22 hours", "22 години", "22 часа"],
  [25, "25 hours", "25 годин", "25 часов"],
  [101, "101 hours", "101 година", "101 час"],
  [106, "106 hours", "106 годин", "106 часов"],
  [111, "111 hours", "111 годин", "111 часов"],
  [207, "207 hours", "207 годин", "207 часов"],
];

const minutes: readonly (readonly [number, string, string, string])[] = [
  [1, "1 minute", "1 хвилина", "1 минута"],
  [2, "2 minutes", "2 хвилини", "2 минуты"],
  [5, "5 minutes", "5 хвилин", "5 минут"],
  [11, "11 minutes", "11 хвилин", "11 минут"],
  [21, "21 minutes", "21 хвилина", "21 минута"],
  [22, "22 minutes", "22 хвилини", "22 минуты"],
  [111, "111 minutes", "111 хвилин", "111 минут"],
];

const pages: readonly (readonly [number, string, string, string])[] = [
  [1, "1 page", "1 сторінка", "1 страница"],
  [2, "2 pages", "2 сторінки", "2 страницы"],
  [5, "5 pages", "5 сторінок", "5 страниц"],
  [11, "11 pages", "11 сторінок", "11 страниц"],
  [21, "21 pages", "21 сторінка", "21 страница"],
  [22, "22 pages", "22 сторінки", "22 страницы"],
  [25, "25 pages", "25 сторінок", "25 страниц"],
  [101, "101 pages", "101 сторінка", "101 страница"],
  [106, "106 pages", "106 сторінок", "106 страниц"],
  [111, "111 pages", "111 сторінок", "111 страниц"],
  [207, "207 pages", "207 сторінок", "207 страниц"],
];

describe("plurals", () => {
  it.each(days)("of days after %i", (n, ...expected) => {
    expect([en, uk, ru].map(({ findings }) => findings.days(n))).toEqual(expected);
  });

  it.each(hours)("of hours after %i", (n, ...expected) => {
    expect([en, uk, ru].map(({ findings }) => findings.hours(n))).toEqual(expected);
  });

  it.each(minutes)("of minutes after %i", (n, ...expected) => {
    expect([en, uk, ru].map(({ findings }) => findings.minutes(n))).toEqual(expected);
  });

  it.each(pages)("of pages after %i, on the event page as in the list", (n, ...expected) => {
    expect([en, uk, ru].map(({ frame }) => frame.pages(n))).toEqual(expected);
    expect([en, uk, ru].map(({ frame }) => frame.pages(n))).toEqual(expected);
  });
});
