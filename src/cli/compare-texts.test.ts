import { describe, expect, it } from "vitest";
import { readingVocabulary } from "../extract/reading-vocabulary";
import { compareTexts } from "./compare-texts";
import { readVocabularyFromDisk } from "./read-vocabulary-from-disk";

const vocabulary = readingVocabulary(readVocabularyFromDisk("."));

describe(compareTexts, () => {
  it.each<[string, string, string]>([
    [
      "106 Russian servicemen were freed.",
      "Україна повернула 100 українських військових.",
      "incomparable",
    ],
    [
      "Россия передала 195 украинских военнопленных.",
      "До України повернулися 207 українців.",
      "conflict",
    ],
    ["Three people were killed in Kherson.", "У Херсоні загинули троє людей.", "agree"],
    ["Three people were killed in Kherson.", "У Харкові загинули четверо людей.", "incomparable"],
    ["No one was killed.", "Погибли три человека.", "conflict"],
    ["More than 100 people were wounded.", "Поранено близько 120 людей.", "agree"],
    ["Air defence shot down 20 drones.", "ППО збила 25 безпілотників.", "conflict"],
    ["20 дронов сбиты.", "20 % дронов сбиты.", "incomparable"],
    ["On 10 April 2023 three people were killed.", "10 квітня загинули четверо людей.", "conflict"],
    [
      "On 10 April 2023 three people were killed.",
      "11 квітня загинули четверо людей.",
      "incomparable",
    ],
    ["Yesterday three people were killed.", "Вчора загинули четверо людей.", "conflict"],
    ["Yesterday three people were killed.", "14 червня загинули четверо людей.", "incomparable"],
    ["Загинули троє людей.", "Поранено чотирьох людей.", "incomparable"],
    [
      "The minister denied that the bridge was hit.",
      "The minister confirmed that the bridge was hit.",
      "conflict",
    ],
    ["Міністр спростував влучання в міст.", "Мер підтвердив обстріл лікарні.", "incomparable"],
    ["The company sold 5 ships.", "Погибли три человека.", "incomparable"],
    ["Eight of the 12 crew were rescued.", "Rescuers saved eight crew members.", "agree"],
    ["Ukraine launched 117 drones, Moscow said.", "Росія запустила 117 дронів.", "incomparable"],
    [
      "Росія випустила 95 дронів. ППО збила 80 дронів.",
      "Россия заявила о 80 сбитых украинских дронах.",
      "incomparable",
    ],
    ["Кількість жертв зросла до 23.", "Загинули 20 людей.", "conflict"],
    ["Киев получит 1000 тел.", "Киев получил 909 тел.", "incomparable"],
    ["Kyiv said it had received 528 bodies.", "Россия передала 600 тел.", "conflict"],
    [
      "Russia says 390 of its people returned home.",
      "Додому повернулися 390 українців.",
      "incomparable",
    ],
    [
      "Half of the 600 houses were damaged.",
      "In the town 600 houses were damaged.",
      "incomparable",
    ],
    ["There were no casualties.", "Nobody was hurt.", "agree"],
    ["За добу відбулося 148 боєзіткнень.", "За сутки – 148 боестолкновений.", "agree"],
    ["За сутки – 148 боестолкновений.", "За сутки нанесено 44 авиаудара.", "incomparable"],
  ])("meets %s with %s", (a, b, label) => {
    expect(compareTexts(a, b, vocabulary).label).toBe(label);
    expect(compareTexts(b, a, vocabulary).label).toBe(label);
  });
});
