import type { exports as en } from "../en/exports";

/** Texts of files and copies in Russian. */
export const exports: typeof en = {
  csv: {
    question: "вопрос",
    party: "сторона",
    speaker: "кто сказал",
    said: "когда сказано",
    lower: "нижняя граница",
    upper: "верхняя граница",
    hedge: "оговорка",
    asSpoken: "как сказано",
    counts: "кого считают",
    finding: "вывод",
    gap: "разница",
    relativeGap: "относительная разница",
    source: "источник",
    link: "ссылка",
    version: "версия записи",
    standing: "статус",
  },
  standing: {
    current: "действует",
    superseded: "ранее",
    withdrawn: "отозвано",
    wider: "рядом есть более точное число",
    "second-hand-beside": "из вторых рук; слова из первых рук рядом",
    unsourced: "нет источника, который можно открыть",
    "no-answer": "не сравнивается",
  },
  explanation: "предложенное объяснение",
  onTop: (base) => `в дополнение к ${base}`,
  derived: "сумма",
  link: "Ссылка",
};
