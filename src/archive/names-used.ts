import type { Vocabulary } from "../model/vocabulary";

/**
 * The part of the vocabulary that something is read with: all that it names, all that these entries name in
 * their turn (what a population is part of, a speaker's party, an exclusive topic's items), and the sides of
 * the conflict, whose order and clocks every page uses. Comparing with it finds what the whole finds.
 */
export function namesUsed(data: unknown, vocabulary: Vocabulary): Vocabulary {
  const found = new Set<string>();
  const sides = Object.keys(vocabulary.parties).filter((id) => isSide(id, vocabulary));
  const waiting = [...textsIn(data), ...sides];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const section of Object.values(vocabulary)) {
      if (Object.hasOwn(section, id)) waiting.push(...textsIn(section[id]));
    }
  }
  const part = <Entry>(section: Readonly<Record<string, Entry>>) =>
    Object.fromEntries(Object.entries(section).filter(([id]) => found.has(id)));
  return {
    parties: part(vocabulary.parties),
    speakers: part(vocabulary.speakers),
    outlets: part(vocabulary.outlets),
    measures: part(vocabulary.measures),
    populations: part(vocabulary.populations),
    topics: part(vocabulary.topics),
    places: part(vocabulary.places),
    kinds: part(vocabulary.kinds),
  };
}

/** All names of both. */
export function joinedNames(a: Vocabulary, b: Vocabulary): Vocabulary {
  return {
    parties: { ...a.parties, ...b.parties },
    speakers: { ...a.speakers, ...b.speakers },
    outlets: { ...a.outlets, ...b.outlets },
    measures: { ...a.measures, ...b.measures },
    populations: { ...a.populations, ...b.populations },
    topics: { ...a.topics, ...b.topics },
    places: { ...a.places, ...b.places },
    kinds: { ...a.kinds, ...b.kinds },
  };
}

function isSide(id: string, { parties }: Vocabulary): boolean {
  const party = parties[id];
  return party?.role === "conflict" && (party.side ?? id) === id;
}

/** Every text in it, and every key of an object. Texts that are no ids name nothing and do no harm. */
function textsIn(data: unknown): string[] {
  if (typeof data === "string") return [data];
  if (typeof data !== "object" || data === null) return [];
  if (Array.isArray(data)) return data.flatMap(textsIn);
  return Object.entries(data).flatMap(([key, value]) => [key, ...textsIn(value)]);
}
