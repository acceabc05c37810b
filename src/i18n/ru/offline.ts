import type { offline as en } from "../en/offline";

/** Texts about the connection and about keeping events, in Russian. */
export const offline: typeof en = {
  offline: "Нет соединения с сетью.",
  noAnswer: "Сайт не отвечает.",
  stored: (date) => `Эта страница сохранена ${date}.`,
  newer: "Готова новая версия сайта.",
  reload: "Перезагрузить",
  notNow: "Не сейчас",

  keep: "Сохранить на устройстве",
  keeping: "Сохраняется…",
  kept: (size) => `Сохранено · ${size}`,
  release: "Убрать",
  releasing: "Убирается…",
  notKept: {
    "no-room": "На устройстве не хватает места.",
    unreachable: "Не удалось загрузить. Проверьте соединение и попробуйте ещё раз.",
    "other-build":
      "С тех пор как эта страница открыта, сайт обновился. Перезагрузите страницу и попробуйте ещё раз.",
    "not-possible": "Этот браузер не даёт сайту сохранять страницы.",
  },
};
