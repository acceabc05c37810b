import type { Vocabulary } from "../model/vocabulary";

/**
 * The part of the vocabulary that something is read with: all that it names, all that these entries name in
 * their turn (what a population is part of, a speaker's party, an exclusive topic's items), and the sides of
 * the conflict, whose order and clocks every page uses. Comparing with it finds what the whole finds.
 */
export function namesUsed(data: unknown, vocabulary: Vocabulary): Vocabulary {
  const { mentions, order, sides } = mentionsIn(vocabulary);
  const found = new Set<string>();
  const waiting = [...sides];
  eachText(data, (text) => {
    if (mentions.has(text)) waiting.push(text);
  });
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(mentions.get(id) ?? []));
  }
  const part = <Entry>(section: Readonly<Record<string, Entry>>) => {
    const at = (id: string) => order.get(section)?.get(id) ?? 0;
    const ids = [...found].filter((id) => Object.hasOwn(section, id));
    ids.sort((a, b) => at(a) - at(b));
    return Object.fromEntries(ids.map((id) => [id, section[id] as Entry]));
  };
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

/** What of a vocabulary is the same for everything that is read with it. */
interface Mentions {
  /** Of every id the ids that its entries name. */
  readonly mentions: ReadonlyMap<string, readonly string[]>;
  /** The order of each section. */
  readonly order: ReadonlyMap<object, ReadonlyMap<string, number>>;
  readonly sides: readonly string[];
}

/** Kept: of ten thousand records each asks, and going through all names takes longer than all the rest. */
const kept = new WeakMap<Vocabulary, Mentions>();

function mentionsIn(vocabulary: Vocabulary): Mentions {
  const known = kept.get(vocabulary);
  if (known !== undefined) return known;
  const sections: readonly Readonly<Record<string, unknown>>[] = Object.values(vocabulary);
  const ids = new Set(sections.flatMap((section) => Object.keys(section)));
  const named = (id: string) => {
    const texts: string[] = [];
    for (const section of sections) {
      if (Object.hasOwn(section, id)) eachText(section[id], (text) => texts.push(text));
    }
    return texts.filter((text) => ids.has(text));
  };
  const made: Mentions = {
    mentions: new Map([...ids].map((id) => [id, named(id)])),
    order: new Map(
      sections.map((section) => [section, new Map(Object.keys(section).map((id, at) => [id, at]))]),
    ),
    sides: Object.keys(vocabulary.parties).filter((id) => isSide(id, vocabulary)),
  };
  kept.set(vocabulary, made);
  return made;
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

/** Hands over every text in it, and every key of an object. Texts that are no ids name nothing and do no harm. */
function eachText(data: unknown, take: (text: string) => void): void {
  if (typeof data === "string") take(data);
  if (typeof data !== "object" || data === null) return;
  if (Array.isArray(data)) {
    for (const item of data) eachText(item, take);
    return;
  }
  for (const [key, value] of Object.entries(data)) {
    take(key);
    eachText(value, take);
  }
}
