import type { Language } from "../model/localized";

/** What has to be said before the texts are there, or when they cannot be had. */
interface EmergencyTexts {
  readonly loading: string;
  readonly heading: string;
  readonly body: string;
  readonly tryAgain: string;
}

/** The few words that travel with the first script, in every language. */
export const emergencyTexts: Readonly<Record<Language, EmergencyTexts>> = {
  en: {
    loading: "Loading…",
    heading: "The page could not be fetched",
    body: "The site did not answer. Check the connection and try again.",
    tryAgain: "Try again",
  },
  uk: {
    loading: "Завантаження…",
    heading: "Сторінку не вдалося завантажити",
    body: "Сайт не відповів. Перевірте з’єднання і спробуйте ще раз.",
    tryAgain: "Спробувати ще раз",
  },
  ru: {
    loading: "Загрузка…",
    heading: "Страницу не удалось загрузить",
    body: "Сайт не ответил. Проверьте соединение и попробуйте ещё раз.",
    tryAgain: "Попробовать ещё раз",
  },
};
