import type { exports as en } from "../en/exports";

/** Texts of files and copies in Ukrainian. */
export const exports: typeof en = {
  csv: {
    question: "питання",
    party: "сторона",
    speaker: "хто сказав",
    said: "коли сказано",
    lower: "нижня межа",
    upper: "верхня межа",
    hedge: "застереження",
    asSpoken: "як сказано",
    counts: "кого рахує",
    finding: "висновок",
    gap: "різниця",
    relativeGap: "відносна різниця",
    source: "джерело",
    link: "посилання",
    version: "версія запису",
    standing: "стан",
  },
  standing: {
    current: "чинне",
    superseded: "раніше",
    withdrawn: "відкликано",
    wider: "поруч є точніше число",
    "second-hand-beside": "з других рук; слова з перших рук поруч",
    unsourced: "немає джерела, яке можна відкрити",
    "no-answer": "не порівнюється",
  },
  explanation: "запропоноване пояснення",
  onTop: (base) => `на додачу до ${base}`,
  derived: "сума",
  link: "Посилання",
};
