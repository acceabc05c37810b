import type { Language } from "../model/localized";
import { frame } from "./en/frame";
import { offline } from "./en/offline";

/** What the frame of a page says: it stands before anything else is there. */
export const enFrame = { language: "en" as Language, frame, offline };
