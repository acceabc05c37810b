import { dates } from "./ru/dates";
import { event } from "./ru/event";
import { explanations } from "./ru/explanations";
import { exports } from "./ru/exports";
import { findings } from "./ru/findings";
import { opened } from "./ru/opened";
import { problems } from "./ru/problems";
import { quantities } from "./ru/quantities";
import { answers, questions } from "./ru/questions";
import { time } from "./ru/time";
import { ruFrame } from "./ru-frame";
import type { Texts } from "./texts";

/** All texts in Russian. */
export const ru: Texts = {
  ...ruFrame,
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
