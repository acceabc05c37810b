import { dates } from "./en/dates";
import { event } from "./en/event";
import { explanations } from "./en/explanations";
import { exports } from "./en/exports";
import { findings } from "./en/findings";
import { opened } from "./en/opened";
import { problems } from "./en/problems";
import { quantities } from "./en/quantities";
import { answers, questions } from "./en/questions";
import { time } from "./en/time";
import { enFrame } from "./en-frame";

/** All texts in English. */
export const en = {
  ...enFrame,
  opened,
  event,
  dates,
  quantities,
  questions,
  answers,
  findings,
  explanations,
  problems,
  exports,
  time,
};
