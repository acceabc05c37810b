type Standing = "silent" | "no-number" | "not-known" | "withdrawn" | "unsourced" | "part" | "other";

const events = (n: string, count: number) => `${n} ${count === 1 ? "event" : "events"}`;

/** Words of the page of figures across events. Names of parties stand in the nominative. */
export const figures = {
  title: "Figures across events",
  lead: "One measure at a time, event by event, as each side gave it.",
  /** Names of the two series that no single question names. */
  own: {
    people: "Own people returned, as each side announced",
    bodies: "Own dead returned, as each side announced",
  },
  /** One question, which several parties answer. */
  asEachSays: (question: string) => `${question}, as each party says`,
  measure: "Measure",
  groups: {
    own: "Each side on its own",
    whole: "Everyone who crossed",
    part: "Who they were",
    bounded: "Counts of one event",
    "to-date": "Counts to date",
    level: "Levels on a day",
  },
  withEvents: (name: string, count: number) => `${name} (${count})`,
  from: "From",
  to: "to",
  allYears: "all years",
  parties: "Parties",
  kinds: "Kinds of event",
  allKinds: "all kinds",
  scale: "Scale",
  linear: "linear",
  log: "logarithmic",
  clear: "Show all",
  /** Leads from the list of events to the page of figures. */
  more: "More figures, totals and files",
  chart: "Chart",
  table: "Table",
  showChart: "Chart and table",
  switchLabel: "Chart or table",
  legend: {
    /** A side's people, as that side says. */
    own: (people: string, party: string) => `${people}, per ${party}`,
    added: "added up from the parts named",
    beyond: "counts others too: in no total",
    hedged: "hedged: an interval",
    joined: "same question, different figures",
  },
  nothing: "No event fits this choice.",
  nothingNext: "Widen the years, or show all parties and kinds.",
  summary: {
    events: (n: string, count: number, from: string, to: string) =>
      `${events(n, count)}, ${from} to ${to}.`,
    oneEvent: (day: string) => `1 event, ${day}.`,
    party: (party: string, n: string, of: string) => `${party}: a figure for ${n} of ${of}.`,
    /** `beyond` of them count others too. */
    partyBeyond: (party: string, n: string, of: string, beyond: string, count: number) =>
      `${party}: a figure for ${n} of ${of}; ${beyond} of these ${count === 1 ? "counts others too and is" : "count others too and are"} in no total.`,
    highest: (figure: string, party: string, day: string) =>
      `Highest: ${figure} (${party}, ${day}).`,
    own: {
      people:
        "The marks of one event count different people: they are set side by side, never joined and never subtracted.",
      bodies:
        "The marks of one event count the bodies of different people: they are set side by side, never joined and never subtracted.",
    },
    one: "The marks of one event answer the same question; where they differ a line joins them.",
    hedges: "A figure with a hedge is drawn as the interval it allows.",
    silence: "Marks below the axis are events without a figure: silence is not zero.",
    log: "The scale is logarithmic: each step up is ten times the one before.",
    undated: (n: string, count: number) =>
      `${events(n, count)} without a day ${count === 1 ? "stands" : "stand"} in the table only.`,
  },
  go: "Go through the events",
  pointHint: "Point at the chart, or use the arrow keys, to read an event.",
  open: "Open the event",
  standing: {
    silent: "not stated",
    "no-number": "no number given",
    "not-known": "not known",
    withdrawn: "withdrawn",
    unsourced: "no source",
    part: "part only",
    other: "another definition",
  } as Record<Standing, string>,
  secondHand: "second-hand",
  /** Notes behind a figure: its parts, as 270 + 120; whom it counts. */
  addedUp: (parts: string) => `added up: ${parts}`,
  workedOut: (figure: string) => `worked out from ${figure}`,
  beyond: (people: string) => `counts ${people}, others among them`,
  revisedFrom: (figure: string) => `earlier: ${figure}`,
  tableCaption: (series: string) => `${series}, event by event`,
  date: "Date",
  event: "Event",
  others: "Others",
  sortOldest: "Oldest first",
  sortNewest: "Newest first",
  totals: {
    heading: "What the figures add up to",
    lead: "Each party’s own figures are added, and only those of this definition. Nothing of two parties is added together.",
    cannot: {
      "to-date":
        "These are counts to date: a later one holds the earlier ones, so they are not added up.",
      level: "These are levels on a day, so they are not added up.",
      percent: "These are percentages of different wholes, so they are not added up.",
    },
    added: (n: string, count: number) => `${events(n, count)} added`,
    hedged: (n: string) => `${n} of them hedged, with both bounds kept`,
    several: (n: string) => `${n} with several figures, of which the lowest and the highest count`,
    addedUp: (n: string) => `${n} added up from the parts it named`,
    revised: (n: string) => `${n} in corrected form`,
    secondHand: (n: string) => `${n} second-hand`,
    leftOut: (n: string, count: number) => `${events(n, count)} left out`,
    reasons: {
      silent: (n: string) => `not stated ${n}`,
      "no-number": (n: string) => `no number given ${n}`,
      "not-known": (n: string) => `not known or denied ${n}`,
      withdrawn: (n: string) => `withdrawn ${n}`,
      unsourced: (n: string) => `no source ${n}`,
      part: (n: string) => `part only ${n}`,
      other: (n: string) => `another definition ${n}`,
      within: (n: string) => `held by another event’s total ${n}`,
      beyond: (n: string) => `counting others too ${n}`,
    } as Record<Standing | "within" | "beyond", (n: string) => string>,
    shared: (n: string, count: number) =>
      count === 1
        ? "On the only event for which both gave a figure"
        : `On the ${n} events for which both gave a figure`,
    /** Event by event: sums can be equal where figures are not. */
    differ: {
      none: "Their figures differ on none of these events.",
      by: (n: string, gaps: string) => `Their figures differ on ${n} of these events, by ${gaps}.`,
      between: (n: string, least: string, most: string) =>
        `Their figures differ on ${n} of these events, by ${least} to ${most}.`,
    },
    sharedOwn: {
      people: "These sums count different people.",
      bodies: "These sums count the bodies of different people.",
    },
  },
  announced: {
    heading: "Running totals that parties announced",
    lead: "A party’s own total to date, beside what its figures on file come to up to the same day. The sum is smaller where returns are not on file, were given without a number, or happened outside exchanges; neither number is a check of the other.",
    allYears:
      "A total to date counts from the beginning: the choice of years and kinds above does not apply here.",
    /** After a party’s name, beside its mark. */
    marks: "its figures on file, added up (line), and the totals it announced (marks)",
    party: "Party",
    day: "Day",
    total: "Announced",
    sum: "Sum of its figures",
    made: "Made of",
    more: (gap: string) => `announced ${gap} more`,
    less: (gap: string) => `announced ${gap} fewer`,
    moreAtLeast: (gap: string) => `announced at least ${gap} more`,
    lessAtLeast: (gap: string) => `announced at least ${gap} fewer`,
    same: "the same",
    within: "within the sum’s bounds",
    madeOf: (n: string, count: number, out: string) => `${events(n, count)}; ${out} left out`,
  },
  exports: {
    button: "Export",
    title: "Take the chart or its table away",
    svg: "Picture, SVG",
    svgHint: "Drawn from the figures shown; stands alone",
    png: "Picture, PNG",
    pngHint: "The same picture as pixels, twice the size",
    csv: "Table, CSV",
    csvHint: "One line a figure, with its speaker, sources and link",
    failed: "The file could not be made: something it needs did not arrive. Try again.",
  },
  picture: {
    source:
      "Figures as the parties gave them, and those added up from their parts marked as such; every one with its source at the address below.",
    address: (address: string) => `Address: ${address}`,
    made: (day: string) => `Made on ${day} by Parallax from its records.`,
  },
  csv: {
    series: "measure",
    date: "date",
    event: "event",
    kind: "kind",
    party: "party",
    standing: "standing",
    lower: "lower",
    upper: "upper",
    hedge: "hedge",
    asSpoken: "as spoken",
    made: "how it was made",
    earlier: "earlier figures",
    secondHand: "second-hand",
    speaker: "speaker",
    said: "said on",
    population: "counts",
    sources: "sources",
    version: "version of the record",
    link: "link",
    stated: "stated",
    addedUp: "added up",
    method:
      "Figures as the parties gave them, with their hedges as bounds. A figure that was added up from parts its speaker named is marked as added up and has nothing “as spoken”; a silence has no number and is not zero. Nothing of two parties is added together.",
  },
  /** The figure of somebody, as a sentence for a screen reader. */
  said: (party: string, figure: string) => `${party}: ${figure}`,
};
