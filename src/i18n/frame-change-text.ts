import type { Note, Search } from "../model/record";
import type { FrameChange } from "../model/record-change";
import { type ChangeScope, foreignId } from "./change-names";
import { formatMoment } from "./clocks";
import { kindName, partyName, placeName } from "./names";
import { differingIn, inLanguages } from "./reworded-languages";

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
      return change.before[language] === change.after[language]
        ? sentences.titleRewordedIn(inLanguages(scope, differingIn([change.before, change.after])))
        : sentences.titleChanged(change.before[language], change.after[language]);
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
    case "search-changed":
      return searchSentence(scope, change.before, change.after);
    case "note-changed":
      return noteSentence(scope, change.before, change.after);
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

/**
 * A text is kept in every reader's language. Where only another one was edited, the sentence says so: what
 * reads the same before and after is no change to whoever reads it.
 */
function noteSentence(scope: ChangeScope, before: Note, after: Note): string {
  const { language } = scope.texts;
  const { sentences } = scope.words;
  const [was, is] = [before.text[language], after.text[language]];
  if (was !== is) return sentences.noteChanged(was, is);
  const elsewhere = differingIn([before.text, after.text], [before.basis, after.basis]);
  return elsewhere.length === 0 || elsewhere.includes(language)
    ? sentences.noteReread(is)
    : sentences.noteRewordedIn(inLanguages(scope, elsewhere), is);
}

function searchSentence(scope: ChangeScope, before: Search, after: Search): string {
  const { texts, vocabulary, words } = scope;
  const { sentences } = words;
  const [was, is] = [before, after].map(({ party, for: sought, where, until }) =>
    sentences.searched(
      partyName(texts, vocabulary, party),
      sought[texts.language],
      where[texts.language],
      formatMoment(texts, until),
    ),
  );
  if (was === undefined || is === undefined) return "";
  if (was !== is) return sentences.searchChanged(was, is);
  const elsewhere = differingIn([before.for, after.for], [before.where, after.where]);
  return elsewhere.length === 0
    ? sentences.searchReread(is)
    : sentences.searchRewordedIn(inLanguages(scope, elsewhere), is);
}
