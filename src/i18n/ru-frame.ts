import type { Language } from "../model/localized";
import { frame } from "./ru/frame";
import { offline } from "./ru/offline";

/** What the frame of a page says: it stands before anything else is there. */
export const ruFrame = { language: "ru" as Language, frame, offline };
