import { describe, expect, it } from "vitest";
import type { Meaning } from "./meaning";
import { readQuantities } from "./read-quantities";
import { saidFigures } from "./said-figures";

function meaningsOf(text: string): [number | undefined, Meaning][] {
  return readQuantities(text).map(({ said, meaning }) => [said[0], meaning]);
}

describe("what a figure is about", () => {
  it.each<[string, Partial<Meaning>]>([
    ["The minister denied that 12 people had been killed.", { stance: "denies" }],
    ["Мер спростував загибель двох рятувальників.", { stance: "denies" }],
    ["Никто не подтвердил гибель четырёх военных.", { stance: "unknown" }],
    ["Police did not rule out that five people had died.", { stance: "unknown" }],
    ["Під завалами можуть бути до 15 людей.", { stance: "asserts" }],
    ["The minister denied the strike, but said 12 people had been killed.", { stance: "asserts" }],
    ["12 people were killed, which Moscow denied.", { stance: "unknown" }],
    ["12 человек убиты – это не соответствует действительности.", { stance: "denies" }],
    ["In May 174 civilians were killed.", { window: "month-5" }],
    ["В июне погибли 19 мирных жителей.", { window: "month-6" }],
    ["On 4 May seven people were killed.", { window: null }],
    ["Police may have killed seven people.", { window: null }],
    ["In 2023 some 300 people were killed.", { window: "year-2023" }],
    ["Ukrainian forces captured 22 soldiers.", { agent: "ua" }],
    ["22 soldiers were captured by Russian forces.", { agent: "ru" }],
    ["Russian losses were put at 1,120.", { population: "ru-people", scope: "side-ru" }],
    ["Потери ВСУ составили 1340 человек.", { population: "ua-people" }],
    ["The 47th Brigade lost 12 men.", { scope: "unit-47" }],
    ["Eight people were killed, not counting the attacker.", { scope: "with-others" }],
    ["The exchange was 90 for 90.", { eachWay: true }],
    ["Сторони обміняли по 175 полонених.", { eachWay: true }],
    ["Two rescuers were killed.", { measure: "killed", population: ".rescuers" }],
    ["Three people were killed in the shelling of Zarichne.", { place: ".named-zrsn" }],
    ["Поранено 5 цивільних у Бериславі.", { place: ".named-brslv" }],
    ["Росіяни обстріляли Балаклію. Троє людей загинули.", { place: ".named-blkl" }],
    ["Kyiv said 12 people were killed.", { place: null }],
    ["In Kyiv 12 people were killed.", { place: "kyiv" }],
    ["15 of 16 missiles were shot down.", { measure: "shot-down", population: "missiles" }],
    ["Ukraine has identified 1,500 children taken to Russia.", { measure: "identified" }],
    ["У Телеграмі пишуть про 5 загиблих.", { place: null }],
  ])("%s", (text, wanted) => {
    expect(meaningsOf(text)[0]?.[1]).toMatchObject(wanted);
  });

  it.each<[string, number]>([
    ["Of the 33 wounded, 5 are children.", 5],
    ["Five firefighters were among the 22 people injured.", 5],
    ["33 people were wounded, including seven children.", 7],
    ["Із 38 загиблих восьмеро – діти.", 8],
    ["Ранены 18 человек, из них двое в тяжёлом состоянии.", 2],
  ])("tells the part from the whole: %s", (text, part) => {
    expect(meaningsOf(text).flatMap(([said, { part: is }]) => (is ? [said] : []))).toEqual([part]);
  });
});

describe("what a text answers with", () => {
  it("is what a figure rose to, not what it was", () => {
    const said = saidFigures("Число раненых выросло с 24 до 31.");
    expect(said.map(({ quantity }) => quantity.said)).toEqual([[31]]);
  });

  it("is also what parts come to that stand one beside the other", () => {
    const said = saidFigures("The plane had nine crew and 65 prisoners on board.");
    expect(said.map(({ quantity, derived }) => [quantity.said[0], derived === true])).toEqual([
      [9, false],
      [65, false],
      [74, true],
    ]);
  });

  it("adds no parts that may overlap", () => {
    const said = saidFigures("Killed were 10 soldiers, four officers and three women.");
    expect(said.some(({ derived }) => derived)).toBe(false);
  });

  it("is as many each way where they were exchanged one for one", () => {
    const said = saidFigures("The exchange of 230 for 230 took place.");
    expect(new Set(said.map(({ question }) => question.movement))).toEqual(
      new Set([null, "people-to-ua", "people-to-ru"]),
    );
  });
});
