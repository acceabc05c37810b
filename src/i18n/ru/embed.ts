import type { embed as en } from "../en/embed";

/** Words of the pages that others frame, and of the dialog that makes the code for it. */
export const embed: typeof en = {
  card: {
    comparison: "Полное сравнение",
    frozen: (date) => `В том виде, как опубликовано: ${date}`,
    frozenUndated: "В том виде, как опубликовано",
    since: {
      figures: "С тех пор данные изменились.",
      other: "С тех пор запись изменилась, а данные в ней – нет.",
      graded: {
        corrected: (date) => `Исправлено: ${date}.`,
        updated: (date) => `Обновлено: ${date}.`,
        withdrawn: (date) => `Отозвано: ${date}.`,
      },
    },
    changed: "Что изменилось",
    missing:
      "Того, что здесь должно было быть, в записи больше нет. Вместо него приведён главный вывод.",
  },
  frameTitle: (event, part) => `${event}: ${part} (Parallax)`,

  button: "Встроить",
  hint: "рамка для статьи, где есть обе стороны",
  buttonOf: (name) => `Встроить «${name}»`,
  title: "Вставить в статью",
  what: "Что показывать",
  event: "Главный вывод о событии",
  row: "Этот вопрос",
  claim: (who, answer) => `${who}: ${answer}`,
  time: "Дальнейшие изменения",
  live: "Следить за записью",
  liveHint: "Если запись исправят или обновят, в рамке появятся новые данные.",
  frozen: "Зафиксировать нынешнее состояние",
  frozenHint:
    "Эти данные останутся навсегда. Если запись изменится, об этом скажет одна мелкая строка со ссылкой на то, что изменилось.",
  theme: "Цвета",
  themes: { auto: "как на устройстве читателя", light: "светлые", dark: "тёмные" },
  preview: "Предварительный просмотр",
  code: "Код для статьи",
  script: "По желанию: скрипт, который подгоняет высоту под текст",
  scriptHint:
    "Добавьте его на страницу один раз. Он слушает только эти рамки и не обращается к другим сайтам.",
  copyCode: "Скопировать код",
  copyScript: "Скопировать скрипт",
  close: "Закрыть",
};
