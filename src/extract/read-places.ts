import type { Vocabulary } from "../model/vocabulary";
import places from "./lexicon/places.json";

const { sources: _, ...named } = places;

/** A vocabulary with the places that texts are read for beside its own, so that the gate knows what lies in what. */
export function withPlaces(vocabulary: Vocabulary): Vocabulary {
  const added = Object.fromEntries(
    Object.entries(named).flatMap(([id, { within, ...name }]) =>
      Object.hasOwn(vocabulary.places, id)
        ? []
        : [[id, { name, ...(within === "" ? {} : { within: [within] }) }]],
    ),
  );
  return { ...vocabulary, places: { ...vocabulary.places, ...added } };
}
