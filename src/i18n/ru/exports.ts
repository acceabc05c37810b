import type { exports as en } from "../en/exports";

/** Texts of files and copies in Russian. */
export const exports: typeof en = {
  standing: {
    current: "действует",
    superseded: "ранее",
    withdrawn: "отозвано",
    withdrawing: "отзыв",
    wider: "рядом есть более точное число",
    "second-hand-beside": "из вторых рук; слова из первых рук рядом",
    unsourced: "нет источника, который можно открыть",
    "no-answer": "не сравнивается",
  },
  explanation: "предложенное объяснение",
  onTop: (base) => `в дополнение к ${base}`,
  derived: "сумма",
  link: "Ссылка",
  madeBy: (when) =>
    `Составлено в Parallax ${when}, из заявлений, которые есть в записи, по постоянным правилам.`,
};
