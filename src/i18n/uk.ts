import type { Language } from "../model/localized";
import type { Texts } from "./texts";
import { event } from "./uk/event";
import { findings } from "./uk/findings";
import { frame } from "./uk/frame";
import { problems } from "./uk/problems";

/** All texts. */
export const uk: Texts = { language: "uk" as Language, frame, event, findings, problems };
