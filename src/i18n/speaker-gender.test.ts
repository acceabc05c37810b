import { describe, expect, it } from "vitest";
import { speakerGender } from "./speaker-gender";

const person = { kind: "person" } as const;
const body = { kind: "body" } as const;

describe(speakerGender, () => {
  it.each([
    ["uk", "Міністерство оборони Росії", "n"],
    ["uk", "Головне управління розвідки", "n"],
    ["uk", "Управління стратегічних комунікацій", "n"],
    ["uk", "Генеральний штаб Збройних сил України", "m"],
    ["uk", "Служба безпеки України", "f"],
    ["uk", "Сили спеціальних операцій України", "pl"],
    ["uk", "українські посадовці", "pl"],
    ["uk", "«Міжнародна амністія»", "f"],
    ["ru", "Министерство обороны России", "n"],
    ["ru", "Управление стратегических коммуникаций", "n"],
    ["ru", "Главное управление разведки", "n"],
    ["ru", "Координационный штаб", "m"],
    ["ru", "Служба безопасности Украины", "f"],
    ["ru", "российские официальные лица", "pl"],
    ["ru", "письмо, приписываемое морским пехотинцам", "n"],
    ["ru", "«Росатом»", "m"],
  ] as const)("of a body in %s: %s", (language, name, gender) => {
    expect(speakerGender(language, name, body)).toBe(gender);
  });

  it.each([
    ["uk", "Микола Олещук", "m"],
    ["uk", "Ірина Верещук", "f"],
    ["ru", "Илья Пономарёв", "m"],
    ["ru", "Татьяна Москалькова", "f"],
  ] as const)("of a person in %s: %s", (language, name, gender) => {
    expect(speakerGender(language, name, person)).toBe(gender);
  });

  it("is the vocabulary's where it says one", () => {
    expect(speakerGender("uk", "Ліз Трасс", { kind: "person", gender: "f" })).toBe("f");
  });
});
