import type { Language } from "../model/localized";
import { event } from "./en/event";
import { findings } from "./en/findings";
import { frame } from "./en/frame";
import { problems } from "./en/problems";

/** All texts. */
export const en = { language: "en" as Language, frame, event, findings, problems };
