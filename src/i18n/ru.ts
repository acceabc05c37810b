import type { Language } from "../model/localized";
import type { Texts } from "./texts";
import { event } from "./ru/event";
import { findings } from "./ru/findings";
import { frame } from "./ru/frame";
import { problems } from "./ru/problems";

/** All texts. */
export const ru: Texts = { language: "ru" as Language, frame, event, findings, problems };
