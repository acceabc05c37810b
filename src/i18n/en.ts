import type { Language } from "../model/localized";
import { dates } from "./en/dates";
import { event } from "./en/event";
import { explanations } from "./en/explanations";
import { exports } from "./en/exports";
import { findings } from "./en/findings";
import { frame } from "./en/frame";
import { offline } from "./en/offline";
import { opened } from "./en/opened";
import { problems } from "./en/problems";
import { quantities } from "./en/quantities";
import { answers, questions } from "./en/questions";
import { time } from "./en/time";

/** All texts in English. */
export const en = {
  language: "en" as Language,
  frame,
  opened,
  offline,
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
