import type { offline as en } from "../en/offline";

/** Texts about the connection and about keeping events, in Ukrainian. */
export const offline: typeof en = {
  offline: "Немає з’єднання з мережею.",
  noAnswer: "Сайт не відповідає.",
  stored: (date) => `Цю сторінку збережено ${date}.`,
  newer: "Готова новіша версія сайту.",
  reload: "Перезавантажити",
  notNow: "Не зараз",

  keep: "Зберегти на пристрої",
  keeping: "Зберігається…",
  kept: (size) => `Збережено · ${size}`,
  release: "Прибрати",
  releasing: "Прибирається…",
  notKept: {
    "no-room": "На пристрої бракує місця.",
    unreachable: "Не вдалося завантажити. Перевірте з’єднання і спробуйте ще раз.",
    "other-build":
      "Відколи цю сторінку відкрито, сайт оновлено. Перезавантажте сторінку і спробуйте ще раз.",
    "not-possible": "Цей браузер не дає сайту зберігати сторінки.",
  },
};
