import { plural } from "../plural";

/**
 * Sentences that explain a finding. `*…*` marks what a reader should not miss. Names are put where they
 * stand in the nominative. Nobody is said to be right, and nobody to contradict.
 */
export const explanations = {
  /** Stands for the name of an outlet, which is in a script of its own. */
  outlet: "an outlet",
  /** Whether that word takes a verb in the plural. */
  outletIsPlural: false as boolean,
  readAs: (answer: string, interval: string) => `${answer} (taken as ${interval})`,
  said: (party: string, answer: string) => `${party}: ${answer}`,
  /** What parties say of a proposition, each as a clause of one sentence; `many`: the name is a plural. */
  stances: {
    asserts: (party: string, many: boolean, clause: string) =>
      `${party} ${many ? "say" : "says"} that ${clause}`,
    possible: (party: string, many: boolean, clause: string) =>
      `${party} ${many ? "say" : "says"} it is possible that ${clause}`,
    likely: (party: string, many: boolean, clause: string) =>
      `${party} ${many ? "say" : "says"} it is likely that ${clause}`,
    denies: (party: string, many: boolean, clause: string) =>
      `${party} ${many ? "deny" : "denies"} that ${clause}`,
    deniesPart: (party: string, many: boolean, clause: string) =>
      `${party} ${many ? "deny" : "denies"} in part that ${clause}`,
    /** After another has said it, or denied it. */
    alsoAsserts: (party: string, many: boolean) => `${party} ${many ? "say" : "says"} it is so`,
    alsoLikely: (party: string, many: boolean) => `${party} ${many ? "say" : "says"} it is likely`,
    alsoDenies: (party: string, many: boolean) => `${party} ${many ? "deny" : "denies"} it`,
    alsoDeniesPart: (party: string, many: boolean) =>
      `${party} ${many ? "deny" : "denies"} a part of it`,
    deniesInGeneral: (party: string, many: boolean) =>
      `${party} ${many ? "deny" : "denies"} it in general terms`,
  },
  figures: (items: readonly string[]) => `${items.join("; ")}.`,
  /** An answer with whose it is, among those of others than the two that are compared. */
  saidBy: (party: string, answer: string) => `${party} – ${answer}`,
  others: (items: readonly string[]) => `Others: ${items.join("; ")}.`,
  size: (size: string, atLeast: boolean) => (atLeast ? `at least ${size}` : size),

  mirror: {
    different: {
      people: "*different people*",
      bodies: "*different bodies*",
      things: "*different things*",
    },
    unequal: (what: string) =>
      `The two figures count ${what}, so they do not contradict each other.`,
    unequalBy: (what: string, size: string) =>
      `The two figures count ${what}, so they do not contradict each other; the difference is ${size}.`,
    equal: (what: string) => `The two figures count ${what}, and they are equal.`,
    undetermined: (what: string) =>
      `The two figures count ${what}; from what was said it cannot be told whether they are equal.`,
    noNumbers: "Neither side gave a number, so there are no two figures to compare.",
    noNumberFrom: (party: string) =>
      `One side gave no number (${party}), so there are no two figures to compare.`,
    ownDrawing: (what: string) =>
      `Each speaker drew this for itself: ${what}. That is why no difference is given.`,
    neitherStated: "The record holds no statement by either side of the other’s figure.",
    neitherStatedUntil: (date: string) =>
      `The record holds no statement by either side of the other’s figure (looked for until ${date}).`,
    bothStated: "Each side also stated the other’s figure.",
    oneStated: (stated: string, unstated: string) =>
      `On “${stated}” both sides gave a figure; on “${unstated}” the record holds none by the other side.`,
    oneStatedUntil: (stated: string, unstated: string, date: string) =>
      `On “${stated}” both sides gave a figure; on “${unstated}” the record holds none by the other side (looked for until ${date}).`,
    described: (title: string, populations: string) =>
      `On “${title}” the total is the same, and who was counted is described differently: ${populations}.`,
    renderings: "Sources render one of the statements differently.",
    reportedBoth: "Outlets printed both figures.",
    uneven: "If both announcements are right, the exchange was uneven.",
    even: "If both announcements are right, the exchange was even.",
  },

  totals: {
    differ: (from: string, to: string, size: string) =>
      `These are *two totals of one movement* (${from} → ${to}), handed over and received; they differ by ${size}.`,
    differUnsized: (from: string, to: string) =>
      `These are *two totals of one movement* (${from} → ${to}), handed over and received; they differ.`,
    alike: (from: string, to: string) =>
      `These are two totals of one movement (${from} → ${to}), handed over and received.`,
    explained: (party: string, categories: string) =>
      `Only ${party} counts ${categories}. That makes up the whole difference.`,
    partly: (party: string, categories: string, left: number, size: string) =>
      `Only ${party} counts ${categories}. ${plural("en", left, { one: `The other ${size} is`, other: `The other ${size} are` })} not explained.`,
    mentioned: (size: string, party: string, categories: string) =>
      `What is known of the ${size}: mentioned, without a number, are ${categories} (${party}).`,
    notAddingUp: (party: string, categories: string) =>
      `Only ${party} counts ${categories}. That does not make up the difference.`,
    nothingKnown: "No side gives a figure that would make up the difference.",
    reported: (categories: string) => `Reports name ${categories}.`,
    category: (population: string, quantity: string) => `${population}: ${quantity}`,
  },

  differ: {
    figures: (size: string) =>
      `They count the same thing, and both cannot be right: the difference is ${size}.`,
    things: "They answer the same question, and both cannot be right.",
    dates: (apart: string) => `Both cannot be right at once: the dates lie ${apart} apart.`,
    times: (apart: string) => `Both cannot be right: the times lie ${apart} apart.`,
    places: "They name places of which neither lies in the other.",
    outside: (items: string) => `Not in the other side’s complete list: ${items}.`,
    partLarger: (size: string) =>
      `One figure counts a part of what the other counts, and the part is larger than its whole by ${size}.`,
    laterSmaller: (party: string) => `The later count is the smaller one (${party}).`,
  },

  disputed: {
    denial: "What one side says, the other denies.",
    excludes: "The two answers exclude each other.",
    zero: "One gives a number, the other says there were none; no difference is given.",
    general: (party: string) => `The denial is in general terms (${party}).`,
    partial: (party: string) => `The denial is of a part only (${party}).`,
  },

  unconfirmed: {
    unknown: (party: string, _many: boolean) =>
      `${party} said it did not know, and neither confirmed nor denied it.`,
    declines: (party: string, _many: boolean) => `${party} neither confirmed nor denied it.`,
  },

  incomparable: {
    differs: (what: string) => `The two do not count the same thing: ${what}.`,
    unknown: (what: string) => `It is not known whether the two count the same thing: ${what}.`,
    renderings: "Sources render one statement differently, and that decides what the finding is.",
    shareAndCount: "One is a share and the other a number, and the whole is not given.",
    days: "They count how things stood on different days.",
    sideBySide: "They stand side by side and are never subtracted.",
  },

  nested:
    "One counts a part of what the other counts. The part is not larger than the whole, so both can be right.",

  compatible: {
    figures: "Both can be right: there are numbers that fit both.",
    things: "Both can be right.",
    noNumber: "Both can be right: one of them gives no number.",
    later: (party: string) =>
      `Both can be right: the later count is not smaller than the earlier one (${party}).`,
    place: (inner: string, outer: string) =>
      `Both can be right: one place lies in the other (${inner} in: ${outer}).`,
    sets: "Both can be right: the lists do not claim to be complete.",
    notExclusive: "Both can be right: the answers do not exclude each other.",
    open: "Neither gives an answer that could be compared.",
  },

  agree: {
    same: "They say the same.",
    described: (populations: string) =>
      `The total is the same; who was counted is described differently: ${populations}.`,
  },

  alone: {
    party: (party: string) => `Only one side answers this in the record: ${party}.`,
    reports: "Only outlets answer this in the record; no side does.",
    others: (parties: string) => `No side answers this in the record; others do: ${parties}.`,
    silence: "Silence is neither a denial nor agreement.",
    looked: (party: string, date: string) =>
      `A statement by the other side was looked for until ${date} (${party}).`,
  },

  revised: (party: string) =>
    `The account was changed later (${party}): the latest answer counts, earlier ones stay visible.`,
  laterFigure: (party: string) =>
    `The figure was counted on (${party}): the latest counts, earlier ones stay visible.`,
  withdrawn: (party: string) => `The answer was withdrawn later (${party}); it stays visible.`,
  inconsistent:
    "Several current answers of one party lead to different findings; each pair can be opened.",
  notJudged: "What was said in words is shown and not judged.",

  unsourced: "There is no source that can be opened, so this stays outside all findings.",

  partyInconsistent: (party: string) => `One party’s own answers cannot all be right (${party}).`,
  secondHand: (party: string) => `One answer is known at second hand only (${party}).`,
  countedLater: (party: string, days: number) =>
    `The later figure (${party}) was given ${days} ${plural("en", days, { one: "day", other: "days" })} after the other.`,
  accountChanged: (party: string) =>
    `An earlier answer was another (${party}); it stays visible as earlier.`,
  offered: (n: number): string =>
    n === 1
      ? "An explanation that was offered stands beside the finding; it is a claim like any other."
      : "Explanations that were offered stand beside the finding; they are claims like any other.",

  /** One line under an event's title. */
  lead: {
    mirror: {
      people: "Each side spoke of the return of its own.",
      bodies: "Each side spoke of the bodies returned to it.",
      things: "Each side gave a count of its own.",
    },
    totals: "The sides gave different totals for one and the same movement.",
    differ: "The sides gave different answers to one and the same question.",
    figuresDiffer: "The sides gave different figures for one and the same thing.",
    partLarger: "One side’s figure for a part is larger than the other’s for the whole.",
    disputed: "The sides’ answers cannot both be true.",
    generallyDenied: "The denial is in general terms.",
    partlyDenied: "The denial does not cover all that is said.",
    likelyDisputed: "The answers differ; at least one is given as likely or possible only.",
    othersDisputed: "The answers cannot both be true.",
    unconfirmed:
      "One side gives an answer; another says that it is not known or does not confirm it.",
    joined: "Each side gave a figure, but not for the same thing.",
    nested: "One side counts a part of what the other counts.",
    inconsistent: "One side’s own answers lead to different findings.",
    revised: "Only one side gave an answer, and its account changed later.",
    alone: (party: string) => `Only one side answers the main question: ${party}.`,
    reports: "No side gave an answer; outlets did.",
    others: (parties: string) => `No side gave an answer; others did: ${parties}.`,
    compatible: "The sides’ answers can both be true.",
    othersCompatible: "The answers can both be true.",
    agree: "The sides say the same.",
    shown: "What was said stands side by side; it cannot be compared.",
    nothing: "No side gave a figure or an answer.",
  },
};
