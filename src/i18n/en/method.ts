import type { FindingCode, GateOutcome } from "../../compare/comparison";

/** A word of the method and what it means. */
interface Term {
  readonly term: string;
  readonly text: string;
}

/** What a finding says, and what nobody should read into it. */
interface FindingTexts {
  /** Sets findings of one name apart. */
  readonly kind: string | null;
  readonly means: string;
  readonly meansNot: string;
}

/** The page on how Parallax compares. Its rules follow the engine; where the two part, the page is wrong. */
export const method = {
  title: "How Parallax compares",
  lead: "Parallax sets side by side what each party said about one event. This page says how it decides which answers can be compared, and what each finding means and does not mean.",
  contents: "On this page",

  words: {
    title: "The words used here",
    terms: [
      {
        term: "Event",
        text: "Something that happened on a date and that several parties spoke about. Each event has one record.",
      },
      {
        term: "Party",
        text: "Whose account it is: a state at war, an authority or armed group that acts for it, a mediator, an international organisation, an outlet. Authorities that a side installed, and groups that fight for it, stand on that side.",
      },
      {
        term: "Source",
        text: "Where a statement can be read: an outlet’s page, with its date, its language and how it was read: the whole page, an excerpt or an archived copy.",
      },
      {
        term: "Statement",
        text: "What one speaker of one party said at one time. It is given word for word, translated, or retold in our own words, and the page says which.",
      },
      {
        term: "Claim",
        text: "One single thing asserted in a statement. “The soldiers are home, and some of them are wounded” holds two claims.",
      },
      {
        term: "Question",
        text: "What a claim answers: how many were killed, who was counted, what the cause was. Only answers to questions that belong together are compared.",
      },
      {
        term: "Finding",
        text: "What the comparison of two answers came to: a word from a fixed list, with its reason. It is never a verdict on who is right.",
      },
    ] as readonly Term[],
  },

  hedges: {
    title: "“About”, “at least”, “dozens”",
    lead: "A number keeps the words it was said with. To be compared, it is read as a range: every number the speaker can have meant. Two answers differ only where their ranges have no number in common.",
    caption: "How numbers are read",
    said: "Said",
    readAs: "Read as",
    noNumber: "no number",
    after: [
      "The ranges are wide on purpose: it does more harm to report a difference that is not there than to miss a small one. No range is ever replaced by its middle.",
      "A share, such as half or a percentage, becomes a number only where the same speaker also gives the whole. “There were none” is an answer; saying nothing is not a zero.",
      "Parallax adds or subtracts only within one statement of one speaker, and only parts which that speaker set apart from each other. Parts that may overlap, such as generals among officers, are never added. A figure made this way is marked as a sum, shows its parts, and is never printed as something that was said.",
    ],
  },

  gate: {
    title: "First: do they count the same thing?",
    lead: "Before a number is looked at, the two questions are held against each other. There are five outcomes.",
    outcomes: {
      same: {
        term: "The same",
        text: "Nothing differs. The answers are compared.",
      },
      counterpart: {
        term: "Counterparts",
        text: "Each side answers for its own, or each for the other’s: its own people returned, or the violations it counted on the other side. The figures count different people or things, and an inequality between them is not called a contradiction.",
      },
      nested: {
        term: "Part and whole",
        text: "One counts a part of what the other counts: servicemen among everyone who came home. The part cannot be larger than its whole.",
      },
      different: {
        term: "Different",
        text: "They count different things. The page names the first thing that differs and subtracts nothing.",
      },
      unknown: {
        term: "Not enough known",
        text: "From what was said it cannot be told whether they count the same thing, so they are not compared: “Russian troops” may hold those who fight for Russia, or leave them out.",
      },
    } as Record<GateOutcome["gate"], Term>,
    dimensions: "What can differ, in the order in which it is looked at:",
    after: [
      "What was planned, offered, agreed or announced beforehand is another question than what happened. Territories are never counterparts: the dead on the two banks of a river are different counts.",
      "The toll of one single event may be counted on different days; where it was, the finding says how many days lie between. Totals “to date” are compared at the two points nearest in time: up to seven days apart they are taken as one day; beyond that, a later figure that is at least as large is compatible, and a later smaller one differs. Levels, such as an area held or a number of missing, are compared for the same day only. A toll whose speaker says up to which day it counts (“by an early estimate”) is compared like a total to date.",
    ],
  },

  movements: {
    title: "Exchanges and returns",
    paragraphs: [
      "An exchange has two movements, one in each direction. A movement has two ends: how many one side handed over and how many the other received. These count the same crossing, so two totals of one movement can differ.",
      "A figure stands for a whole movement only where its speaker gives it as the whole; in doubt it is a part. “One hundred for one hundred” is two claims, one for each movement. Where somebody names people on top of a swap, both the swap and the sum are that speaker’s totals, and the two sides differ only if they have no total in common.",
      "What people are called (prisoners of war, servicemen, civilians) is the make-up. It has rows of its own and never decides about the total.",
      "Where two totals differ, the page says what would make up the difference, the remainder. It is explained where people whom only one side counts come to exactly the difference: 52 and 50, and the first counts 2 civilians. It is partly explained where some of it is left, and open where such people are mentioned without a number or not at all.",
      "The two movements of one exchange are counterparts: each side speaks of its own people. If one side announces more returned than the other, the counts are unequal, and nothing contradicts anything.",
    ],
  },

  findings: {
    title: "The findings",
    lead: "They stand in the order of salience: where several pairs of answers belong to one row, the finding that stands first here is the one shown, and every pair can be opened. Of two differences the larger in relation to its figures comes first. Sign and word carry the meaning; colour only repeats it.",
    means: "What it means",
    meansNot: "What it does not mean",
    example: "From the records",
    none: "No record shows it yet.",
    codes: {
      disputed: {
        kind: null,
        means:
          "One asserts what another denies, or they give answers of which only one can be true, such as two different causes. Also: one gives a number and the other says that there were none. A denial in general terms, or of a part only, counts as a denial and is marked.",
        meansNot:
          "It does not say which account is better founded, nor that the truth lies between them. To doubt something or to ask for proof is not a denial.",
      },
      differ: {
        kind: null,
        means:
          "Both answer the same question, and the answers cannot both be true: the ranges have no number in common, the times do not overlap, the places lie apart, an item is missing from the other’s complete list, or a part is larger than its whole. The gap is measured between the nearest ends, so after “about” or “at least” it is the least it can be.",
        meansNot:
          "It does not say which figure is wrong, nor why. Totals of one movement may have been counted at different points or with other categories; the page lists what would reconcile them.",
      },
      inconsistent: {
        kind: null,
        means:
          "One party has several answers that stand (a ministry’s and a governor’s), and against another party’s answer they lead to different findings; or one office says what another denies, and nobody else answers. All of them stay in the cell.",
        meansNot:
          "It is no reproach: two offices may count different hours or places. Outlets are never inconsistent with each other, since each speaks for itself.",
      },
      "mirror-unequal": {
        kind: null,
        means:
          "Each side gives a figure for its own, or each for the other’s, and the two figures are not equal. The page says of each figure whether the other side stated it too.",
        meansNot:
          "It is not a contradiction: the figures count different people or things, and both can be right. If two such announcements of an exchange are right, the exchange was uneven.",
      },
      unconfirmed: {
        kind: null,
        means:
          "One gives an answer, and another says that it is not known, that it is still being established, that it cannot be verified, or that they neither confirm nor deny it.",
        meansNot: "It is neither a denial nor agreement.",
      },
      joined: {
        kind: "the main figures, side by side",
        means:
          "Each side gave a figure on the event’s main question, but not for the same thing: other people, another territory, another period. One row shows both and names what differs.",
        meansNot: "The two are not in conflict, and their difference would mean nothing.",
      },
      nested: {
        kind: null,
        means:
          "One counts a part of what the other counts, and the part is not larger than its whole. Both can be right.",
        meansNot:
          "The two do not say the same: nothing is known about the rest of the whole, which one of them did not count.",
      },
      revised: {
        kind: null,
        means:
          "Only one side answers, and it changed its answer: corrected, updated, withdrew or deleted it. The latest answer counts; earlier ones stay visible with their dates. Where another party answers as well, the row has the finding between the two, and says who had answered otherwise before. A total that is counted on from day to day is a series and no revision: its newest point stands for it.",
        meansNot:
          "It does not say that the later answer is the true one. A later date alone replaces nothing; the record has to say that one answer takes the place of another. The one exception is an office’s later toll of the same event. A page that has disappeared is marked, and is a withdrawal only where its speaker withdrew.",
      },
      "one-sided": {
        kind: null,
        means:
          "Only one side addresses the question, or only outlets do. Where one side alone gives both movements of an exchange, one row holds both: 17 for 15.",
        meansNot:
          "Silence is not a zero, not a denial and not agreement. Where somebody looked for a statement by the other side, the page says where and until when.",
      },
      incomparable: {
        kind: "any other figures",
        means:
          "The questions are different, or too little is known to tell. Also: sources render one statement differently, and the renderings would lead to different findings.",
        meansNot: "It does not say that the answers are in conflict, nor that they fit.",
      },
      "mirror-undetermined": {
        kind: null,
        means:
          "Each side speaks of its own, but a number is not given, or words such as “about” leave open whether the two are equal.",
        meansNot: "It does not say that they are equal, nor that they are not.",
      },
      compatible: {
        kind: null,
        means:
          "The answers can both be true: the ranges meet, the times overlap, one place lies in the other, the lists are not complete, the answers leave room for each other, or a later total is at least as large as an earlier one.",
        meansNot: "It does not say that they say the same, nor that either is true.",
      },
      "mirror-equal": {
        kind: null,
        means: "Each side gives a figure for its own, and the two figures are equal.",
        meansNot: "They do not confirm each other: they count different people or things.",
      },
      agree: {
        kind: null,
        means:
          "They say the same: the same number in the same words, the same answer, equal lists.",
        meansNot:
          "It is no proof. Two parties can say the same and both be wrong, or repeat one and the same source.",
      },
      "not-judged": {
        kind: null,
        means:
          "Something was said that is shown and stays outside every comparison: free words without a figure or a named answer, or a claim without a source that can be opened.",
        meansNot: "It is no judgement on how much it matters.",
      },
    } as Record<FindingCode, FindingTexts>,
  },

  headline: {
    title: "What stands first",
    paragraphs: [
      "Each kind of event has main questions in a fixed order: for an exchange the totals; for a strike or a raid who was killed, the cause and what was hit; for a ship or an aircraft its condition, the cause and who was aboard; for a battle who holds the place and the losses.",
      "The headline is the most salient finding on a main question that sets the sides’ answers against each other. Where two are equally salient, a question that both sides answer goes first, then the order of the main questions. In an exchange whose totals do not differ it is each side’s count of its own. Only where nothing else is left does what a single side said stand first, and it is worded as that. People stand before bodies, also where both sides counted the bodies and only one the people.",
      "Where more than two parties speak, a row shows the most salient finding between parties to the conflict that stand on different sides; parties of one side never make the finding.",
      "The editor of a record can name another row. The headline does not depend on which columns are shown. No list is ranked by an inequality of counts that concern different people.",
    ],
  },

  origins: {
    title: "Sources and known origins",
    paragraphs: [
      "Ten pages can repeat one report. The origin of a page is the text it repeats. Each event says how many pages trace to how many origins, and of how many the origin is not known: an unknown origin is unknown, and does not count as independent.",
      "What an outlet says that a party said is second-hand. It counts for that party only while the record holds nothing first-hand on the question, and the finding says so. Each outlet speaks for itself; the table puts outlets into one column.",
      "An explanation that somebody offered for a difference is a claim too, with its party and its source. It stands beside the finding and is never merged into it.",
    ],
  },

  figures: {
    title: "Figures across events",
    paragraphs: [
      "One measure at a time, each party’s figure of each event. Figures of different people stand side by side and are neither joined nor subtracted; figures on one question are joined by a line where they differ. A hedge is drawn as the interval it allows; silence is an open mark below the axis, never a zero.",
      "A total adds only figures of one definition by one party, and never those of two parties. Its lower and upper bounds are added separately, so that “about 400” leaves the total a range. Where a party named the parts and not the whole, their sum is used and marked as added up: Parallax made it, nobody said it.",
      "Left out, counted and named with the reason: silence, a figure without a number or a source, a part, a count of a wider group (“people” where Ukrainians are counted), and an event that the total of another event already holds, so that nothing counts twice.",
      "A running total that a party announced stands beside the sum of its figures to the same day. Their difference keeps the hedges of both: “at least 40 more” where a bound is open, none where the ranges meet. Neither checks the other.",
    ],
  },

  asOf: {
    title: "As of a moment",
    paragraphs: [
      "An event can be looked at as of a moment. Then only statements count that had certainly been made by then: one dated to a day counts once that day is over where it was said.",
      "A statement without a date takes the date of its source as the latest possible one. With neither it is left out, and the page says how many were.",
    ],
  },

  never: {
    title: "What Parallax never does",
    items: [
      "It never says who is right. What third parties found is a column like any other, under their name.",
      "It never takes silence for a zero, a denial or agreement.",
      "It never turns “about 400” into 400, and never prints a sum of its own as something that was said.",
      "It has one verb for everybody: said.",
      "It never puts quotation marks around anything but a speaker’s own words. A translation says who made it, and stands beside the original where that is held.",
      "It never hides a claim that has no source: the claim is shown, marked, and kept out of findings and totals. It never makes up the address of an archived copy.",
      "It never points at one prisoner or one private victim: no names, faces, home towns, ages, units below the branch, or medical state of a single person (Third Geneva Convention, article 13). Office-holders are named.",
      "It favours nobody by order or colour: who spoke first in an event stands first, columns can be rearranged, and the colours are nobody’s flag.",
      "It changes no published record in silence: each change has a date, a grade and a public note.",
    ],
  },

  privacy: {
    title: "Your reading stays with you",
    paragraphs: [
      "There are no accounts, no counting of readers and no requests to third parties: pages, fonts and data all come from this site. Nothing you type, paste or open leaves your browser; a record file that you open is read in the browser itself.",
      "Links to sources open other sites and do not tell them where you came from. The browser keeps one thing, your choice of colours. As with any site, the computer that serves the pages sees which page was asked for; which row a link points at is not sent to it.",
    ],
  },

  laws: {
    title: "Rules that always hold",
    lead: "They are tested on a great many made-up records whenever the program is tested.",
    items: [
      "To swap two parties swaps the sides of a finding and changes nothing else.",
      "A claim that is judged agrees with itself.",
      "Vaguer words never turn answers that are compatible into answers that differ.",
      "If both figures are multiplied by the same number, the gap in relation to them stays as it was.",
      "One more party never changes the finding between two others.",
      "A party that says nothing changes no number.",
      "The order of statements and sources in a file changes nothing.",
      "Nothing is ever found to differ unless the people counted are the same or one part of the other.",
    ],
  },
};
