import { describe, expect, it } from "vitest";
import { answerTimes } from "./answer-times";
import { readTimes } from "./read-times";

// A Wednesday.
const ref = "2023-04-12";

function said(text: string, given = ref): string {
  return answerTimes(readTimes(text, { ref: given, lang: "en" }))
    .map((one) => ("date" in one ? one.date : `${one.from}/${one.to}`))
    .join(" ");
}

describe("holidays of the English-speaking world", () => {
  it.each([
    ["Memorial Day 2023", "2023-05-29"],
    ["Presidents' Day 2024", "2024-02-19"],
    ["Victoria Day 2023", "2023-05-22"],
    ["ANZAC Day 2022", "2022-04-25"],
    ["Boss's Day 2021", "2021-10-15"],
    ["King's Day 2014", "2014-04-26"],
    ["Cyber Monday 2023", "2023-11-27"],
    ["Ash Wednesday 2023", "2023-02-22"],
    ["Orthodox Easter 2023", "2023-04-16"],
    ["Yom HaShoah 2018", "2018-04-11"],
    ["Ramadan 2018", "2018-05-16/2018-06-15"],
    ["Parsi New Year 2022", "2022-08-16"],
    ["Diwali 2019", "2019-10-27"],
    ["Holika Dahan 2019", "2019-03-20"],
    ["Labor Day 2021 weekend", "2021-09-04/2021-09-07"],
    ["the third Tuesday after Christmas 2014", "2015-01-13"],
  ])("%s", (text, date) => {
    expect(said(text)).toBe(date);
  });
});

describe("stretches", () => {
  it.each([
    ["the last weekend of October 2013", "2013-10-26/2013-10-28"],
    ["It is due later this year.", "2023-07-01/2024-01-01"],
    ["It was signed earlier this month.", "2023-04-01/2023-04-12"],
    ["It stays shut for the rest of the week.", "2023-04-12/2023-04-17"],
    ["The week of October 2nd 2023", "2023-10-02/2023-10-09"],
    ["It will happen this working week.", "2023-04-10/2023-04-15"],
    ["within the next 4 business days", "2023-04-13/2023-04-19"],
    ["over the next forty days", "2023-04-13/2023-05-23"],
    ["in the 5 past years", "2018-01-01/2023-01-01"],
    ["We will be only 3 next week.", "2023-04-17/2023-04-24"],
    ["It will last from next Monday to Friday.", "2023-04-17/2023-04-22"],
    ["Sales fell in the year to date.", "2023-01-01/2023-04-12"],
    ["The talks ran Nov-Feb 2017.", "2016-11-01/2017-03-01"],
    ["How about 2019-Aug-1?", "2019-08-01"],
    ["the first week of 2015", "2014-12-29/2015-01-05"],
    ["the third last week of 2018", "2018-12-10/2018-12-17"],
    ["Who was president in the 1990s?", "1990-01-01/2000-01-01"],
  ])("%s", (text, dates) => {
    expect(said(text)).toBe(dates);
  });
});

describe("how dates are written", () => {
  it.each([
    ["He was born on 15 April of 87.", "1987-04-15"],
    ["the 2nd of January, 22", "2022-01-02"],
    ["It began in 2017 April.", "2017-04-01/2017-05-01"],
    ["Valid until 12-2015.", "2015-12-01/2016-01-01"],
    ["From 20161016 on.", "2016-10-16"],
    ["It will fall on Friday the 12th of May.", "2023-05-12"],
    ["At 1430 GMT the siren ended.", "2023-04-12T14:30"],
    ["4 Wednesdays from now", "2023-05-10"],
    ["the closest Monday to 5 October 2023", "2023-10-02"],
  ])("%s", (text, date) => {
    expect(said(text)).toBe(date);
  });

  it.each(["On 10/1-11/7 wards they met.", "They worked 2000 hours.", "In 300 BC it was built."])(
    "reads no wrong year in: %s",
    (text) => {
      expect(said(text)).not.toMatch(/^(?:2000|2011|1930)/);
    },
  );
});
