import type { Vocabulary } from "../model/vocabulary";
import type { Population } from "../model/vocabulary-schema";
import places from "./lexicon/places.json";
import populations from "./lexicon/populations.json";
import { isThing } from "./measure-of";
import { populationOf } from "./noun-phrase";

const { sources: _, ...named } = places;

/**
 * A vocabulary with what texts are read for beside its own, so that the gate knows what lies in what:
 * places, and that servicemen of a side are servicemen.
 */
export function readingVocabulary(vocabulary: Vocabulary): Vocabulary {
  const added = Object.fromEntries(
    Object.entries(named).flatMap(([id, { within, ...name }]) =>
      Object.hasOwn(vocabulary.places, id)
        ? []
        : [[id, { name, ...(within === "" ? {} : { within: [within] }) }]],
    ),
  );
  return {
    ...vocabulary,
    places: { ...vocabulary.places, ...added },
    populations: { ...vocabulary.populations, ...widened(vocabulary) },
  };
}

function widened({ populations: known }: Vocabulary): Record<string, Population> {
  const all: Record<string, Population> = {};
  for (const [noun, { en, uk, ru }] of Object.entries(populations.class)) {
    const any = populationOf(noun, null);
    const people = !isThing(noun) && noun !== "bodies";
    for (const side of [null, ...Object.keys(populations.side)]) {
      const id = populationOf(noun, side);
      const own: Population = all[id] ?? known[id] ?? { name: { en, uk, ru } };
      const wider = [any, ...(people ? [populationOf("people", side)] : [])];
      const within = wider.filter((one) => one !== id);
      if (within.length > 0) all[id] = { ...own, within: [...(own.within ?? []), ...within] };
    }
  }
  return all;
}
