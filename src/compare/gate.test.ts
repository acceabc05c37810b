import { describe, expect, it } from "vitest";
import type { Movement, Question } from "../model/record";
import { testVocabulary } from "../testing/vocabulary";
import { gate } from "./gate";

const movements: readonly Movement[] = [
  { id: "to-north", from: "south", to: "north" },
  { id: "to-south", from: "north", to: "south" },
];

const nothing: Question = {
  id: "",
  movement: null,
  measure: null,
  topic: null,
  population: null,
  stage: null,
  direction: null,
  category: null,
  territory: null,
  window: null,
};

const killed = (rest: Partial<Question> = {}): Partial<Question> => ({
  measure: "killed",
  population: "north-soldiers",
  ...rest,
});

const ask = (a: Partial<Question>, b: Partial<Question>) =>
  gate({ ...nothing, ...a }, { ...nothing, ...b }, testVocabulary, movements);

const different = (dimension: string) => ({ gate: "different", dimension });
const unknown = (dimension: string) => ({ gate: "unknown", dimension });
const nested = (inner: "a" | "b") => ({ gate: "nested", inner });
const counterpart = (...differs: string[]) => ({ gate: "counterpart", differs });

describe(gate, () => {
  it.each<[string, Partial<Question>, Partial<Question>, object]>([
    ["one question is the same as itself", killed(), killed(), { gate: "same" }],
    ["killed is a part of losses", killed(), killed({ measure: "losses" }), nested("a")],
    ["losses hold the killed", killed({ measure: "losses" }), killed(), nested("b")],
    [
      "killed and wounded are different measures",
      killed(),
      killed({ measure: "wounded" }),
      different("measure"),
    ],
    [
      "officers are a part of soldiers",
      killed({ population: "north-officers" }),
      killed(),
      nested("a"),
    ],
    [
      "civilians are not soldiers",
      killed({ population: "north-civilians" }),
      killed(),
      different("population"),
    ],
    [
      "soldiers of two sides are counterparts",
      killed(),
      killed({ population: "south-soldiers" }),
      counterpart(),
    ],
    [
      "nobody named against soldiers is not enough known",
      killed({ population: null }),
      killed(),
      unknown("population"),
    ],
    [
      "what was planned is another measure",
      killed({ stage: "planned" }),
      killed(),
      different("stage"),
    ],
    [
      "two banks of a river are never counterparts",
      killed({ territory: "left-bank" }),
      killed({ territory: "right-bank" }),
      different("territory"),
    ],
    [
      "a capital lies in its region",
      killed({ territory: "capital" }),
      killed({ territory: "region" }),
      nested("a"),
    ],
    [
      "one territory against none is not enough known",
      killed({ territory: "capital" }),
      killed(),
      unknown("territory"),
    ],
    [
      "other windows are different",
      killed({ window: "2023-01" }),
      killed({ window: "2023-02" }),
      different("window"),
    ],
    [
      "counts of a truce are counterparts though each draws its hours",
      { measure: "violations", population: "north-violations", window: "2025-04-19/2025-04-20" },
      { measure: "violations", population: "south-violations", window: "2025-04-20" },
      counterpart("window"),
    ],
    [
      "counterparts on two territories are different",
      killed({ territory: "left-bank" }),
      killed({ population: "south-soldiers", territory: "right-bank" }),
      different("territory"),
    ],
    [
      "a narrower measure of a wider population does not nest",
      killed({ population: "north-people" }),
      killed({ measure: "losses", population: "north-soldiers" }),
      different("population"),
    ],
    [
      "the two movements are counterparts",
      { movement: "to-north" },
      { movement: "to-south" },
      counterpart(),
    ],
    [
      "the whole of a movement holds its parts",
      { movement: "to-north" },
      { movement: "to-north", population: "north-women" },
      nested("b"),
    ],
    [
      "women of one movement and men of the other are not counterparts by name alone",
      { movement: "to-north", population: "north-soldiers" },
      { movement: "to-south", population: "south-soldiers" },
      counterpart(),
    ],
    [
      "two topics are different questions",
      { topic: "cause" },
      { topic: "damage" },
      different("topic"),
    ],
    [
      "a topic and a count are different questions",
      { topic: "cause" },
      killed(),
      different("topic"),
    ],
  ])("%s", (_, a, b, expected) => {
    expect(ask(a, b)).toEqual(expected);
  });

  it("turns with its arguments", () => {
    expect(ask(killed(), killed({ population: "north-people" }))).toEqual(nested("a"));
    expect(ask(killed({ population: "north-people" }), killed())).toEqual(nested("b"));
  });
});
