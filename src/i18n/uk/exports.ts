import type { exports as en } from "../en/exports";

/** Texts of files and copies in Ukrainian. */
export const exports: typeof en = {
  standing: {
    current: "чинне",
    superseded: "раніше",
    withdrawn: "відкликано",
    withdrawing: "відкликання",
    wider: "поруч є точніше число",
    "second-hand-beside": "з других рук; слова з перших рук поруч",
    unsourced: "немає джерела, яке можна відкрити",
    "no-answer": "не порівнюється",
  },
  explanation: "запропоноване пояснення",
  onTop: (base) => `на додачу до ${base}`,
  derived: "сума",
  link: "Посилання",
  madeBy: (when) => `Складено в Parallax ${when}, із заяв, що є в записі, за сталими правилами.`,
};
