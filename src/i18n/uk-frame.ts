import type { Language } from "../model/localized";
import { frame } from "./uk/frame";
import { offline } from "./uk/offline";

/** What the frame of a page says: it stands before anything else is there. */
export const ukFrame = { language: "uk" as Language, frame, offline };
