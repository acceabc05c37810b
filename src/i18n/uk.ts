import type { Texts } from "./texts";
import { dates } from "./uk/dates";
import { event } from "./uk/event";
import { explanations } from "./uk/explanations";
import { exports } from "./uk/exports";
import { findings } from "./uk/findings";
import { opened } from "./uk/opened";
import { problems } from "./uk/problems";
import { quantities } from "./uk/quantities";
import { answers, questions } from "./uk/questions";
import { time } from "./uk/time";
import { ukFrame } from "./uk-frame";

/** All texts in Ukrainian. */
export const uk: Texts = {
  ...ukFrame,
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
