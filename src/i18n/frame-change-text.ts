import type { FrameChange } from "../model/record-change";
import { type ChangeScope, foreignId } from "./change-names";
import { formatMoment } from "./clocks";
import { kindName, partyName, placeName } from "./names";

/** What was changed around the statements, as a sentence. */
export function frameSentence(scope: ChangeScope, change: FrameChange): string {
  const { texts, vocabulary, words } = scope;
  const { sentences } = words;
  const { language } = texts;
  const way = ({ from, to }: { readonly from: string; readonly to: string }) =>
    sentences.way(partyName(texts, vocabulary, from), partyName(texts, vocabulary, to));
  const place = (id: string | null) =>
    id === null ? sentences.notGiven : placeName(texts, vocabulary, id);
  switch (change.code) {
    case "title-changed":
      return sentences.titleChanged(change.before[language], change.after[language]);
    case "date-changed":
      return sentences.dateChanged(
        formatMoment(texts, change.before),
        formatMoment(texts, change.after),
      );
    case "kind-changed":
      return sentences.kindChanged(
        kindName(texts, vocabulary, change.before),
        kindName(texts, vocabulary, change.after),
      );
    case "place-changed":
      return sentences.placeChanged(place(change.before), place(change.after));
    case "movement-added":
      return sentences.movementAdded(way(change.movement));
    case "movement-removed":
      return sentences.movementRemoved(way(change.movement));
    case "movement-changed":
      return sentences.movementChanged(way(change.before), way(change.after));
    case "search-added":
    case "search-removed": {
      const { party, for: sought, until } = change.search;
      const tell = change.code === "search-added" ? sentences.searchAdded : sentences.searchRemoved;
      return tell(
        partyName(texts, vocabulary, party),
        sought[language],
        formatMoment(texts, until),
      );
    }
    case "note-added":
      return sentences.noteAdded(change.note.text[language]);
    case "note-removed":
      return sentences.noteRemoved(change.note.text[language]);
    case "note-changed":
      return sentences.noteChanged(change.before.text[language], change.after.text[language]);
    case "related-added":
      return sentences.relatedAdded(foreignId(change.event));
    case "related-removed":
      return sentences.relatedRemoved(foreignId(change.event));
    case "headline-changed":
      return sentences.headlineChanged;
    case "change-notes-changed":
      return sentences.changeNotesChanged;
  }
}
