import type { ChangesTexts } from "../page-texts";
import { plural } from "../plural";

/** «3 утверждения». */
const claims = (n: number) =>
  plural("ru", n, {
    one: `${n} утверждение`,
    few: `${n} утверждения`,
    many: `${n} утверждений`,
    other: `${n} утверждения`,
  });

/** What was changed in a record, and its versions, in Russian. */
export const changes: ChangesTexts = {
  title: "Изменения в записях",
  lead: "Все изменения опубликованных записей, начиная с последнего: исправлено, если была ошибка, обновлено, если что-то добавлено, отозвано, если запись больше не действует. Прежние версии по-прежнему можно прочитать.",
  none: "Ни одну опубликованную запись пока не изменяли.",
  noneNext: "Когда это случится, здесь будет сказано, что изменено, когда и почему.",
  what: "Что изменено",
  before: "Версия до изменения",
  now: "Версия после изменения",
  feeds: "Чтобы следить за изменениями:",

  sentences: {
    who: (speaker, said) => `${speaker}, ${said}`,
    reported: (speaker, outlet) => `${speaker} (по сообщению издания ${outlet})`,
    undated: "даты в записи нет",
    notGiven: "не указано",
    claimAdded: (who, question, claim) =>
      `${who}: добавлено утверждение по вопросу «${question}»: «${claim}».`,
    claimRemoved: (who, question, claim) =>
      `${who}: удалено утверждение по вопросу «${question}»: «${claim}».`,
    figureChanged: (who, question, before, after) =>
      `${who}, «${question}»: было ${before}, стало ${after}.`,
    derivedChanged: (who, question, before, after) =>
      `${who}, «${question}»: число, выведенное из заявления, было ${before}, стало ${after}.`,
    answerChanged: (who, question, before, after) =>
      `${who}, «${question}»: было «${before}», стало «${after}».`,
    answerReread: (who, question, answer) =>
      `${who}, «${question}»: ответ «${answer}» теперь записан иначе.`,
    answerRewordedIn: (who, question, answer, languages) =>
      `${who}, «${question}»: ответ перефразирован только на ${languages}; на русском он прежний: «${answer}».`,
    questionChanged: (who, claim, before, after) =>
      `${who}: утверждение «${claim}» стояло под вопросом «${before}», а теперь стоит под вопросом «${after}».`,
    countedChanged: (who, question, before, after) =>
      `${who}, «${question}»: изменено, кто посчитан: было «${before}», стало «${after}».`,
    bearingChanged: (who, question, what) => `${who}, «${question}»: изменено в записи: ${what}.`,
    claimSourcesAdded: (who, question, sources) =>
      `${who}, «${question}»: добавлен источник: ${sources}.`,
    claimSourcesRemoved: (who, question, sources) =>
      `${who}, «${question}»: удалён источник: ${sources}.`,
    statementAdded: (who, n) => `${who}: добавлено заявление, в нём ${claims(n)}.`,
    statementRemoved: (who, n) => `${who}: удалено заявление, в нём было ${claims(n)}.`,
    attributionChanged: (before, after, n) =>
      `Изменено, чьё это заявление: было «${before}», стало «${after}» (${claims(n)}).`,
    saidChanged: (speaker, before, after) =>
      `${speaker}: изменена дата заявления: было «${before}», стало «${after}».`,
    statementSourcesAdded: (who, sources) => `${who}: к заявлению добавлен источник: ${sources}.`,
    statementSourcesRemoved: (who, sources) => `${who}: из заявления удалён источник: ${sources}.`,
    statementReworded: (who, before, after) =>
      `${who}: изменено изложение заявления: было «${before}», стало «${after}».`,
    statementRewordedIn: (who, languages) =>
      `${who}: изменено изложение заявления, только на ${languages}.`,
    statementChanged: (who, what) => `${who}: изменено в записи: ${what}.`,
    sourceAdded: (source) => `В перечень добавлен источник: ${source}.`,
    sourceRemoved: (source) => `Из перечня удалён источник: ${source}.`,
    sourceChanged: (source, what) => `Источник ${source}: изменено в записи: ${what}.`,
    titleChanged: (before, after) => `Изменён заголовок: было «${before}», стало «${after}».`,
    titleRewordedIn: (languages) => `Перефразирован заголовок, только на ${languages}.`,
    dateChanged: (before, after) => `Изменена дата события: было «${before}», стало «${after}».`,
    kindChanged: (before, after) => `Изменён вид события: было «${before}», стало «${after}».`,
    placeChanged: (before, after) => `Изменено место: было «${before}», стало «${after}».`,
    way: (from, to) => `откуда: ${from}, куда: ${to}`,
    movementAdded: (way) => `Добавлено направление, ${way}.`,
    movementRemoved: (way) => `Удалено направление, ${way}.`,
    movementChanged: (before, after) => `Изменено направление: было «${before}», стало «${after}».`,
    searchAdded: (party, what, until) =>
      `Добавлены сведения о поиске заявления: ${party}, «${what}», до ${until}.`,
    searchRemoved: (party, what, until) =>
      `Удалены сведения о поиске заявления: ${party}, «${what}», до ${until}.`,
    searched: (party, what, where, until) => `${party}: ${what} (${where}, до ${until})`,
    searchChanged: (before, after) =>
      `Изменены сведения о поиске заявления: было «${before}», стало «${after}».`,
    searchRewordedIn: (languages, search) =>
      `Сведения о поиске заявления перефразированы только на ${languages}; на русском они прежние: «${search}».`,
    searchReread: (search) => `Сведения о поиске заявления теперь записаны иначе: «${search}».`,
    noteAdded: (note) => `Добавлено примечание: «${note}»`,
    noteRemoved: (note) => `Удалено примечание: «${note}»`,
    noteChanged: (before, after) => `Изменено примечание: было «${before}», стало «${after}»`,
    noteRewordedIn: (languages, note) =>
      `Примечание перефразировано только на ${languages}; на русском оно прежнее: «${note}»`,
    noteReread: (note) =>
      `Изменено то, что записано вместе с примечанием, например на чём оно основано: «${note}»`,
    relatedAdded: (event) => `Добавлено связанное событие: ${event}.`,
    relatedRemoved: (event) => `Удалено связанное событие: ${event}.`,
    headlineChanged: "Изменена строка, которую страница показывает первой.",
    changeNotesChanged: "Изменены примечания об изменениях, которые хранятся в самой записи.",
    nothing: "Ничто из того, что видят читатели, не изменилось; другим стал лишь вид файла.",
  },
  aspects: {
    claim: {
      whole: "названо ли это целым количеством",
      partOf: "частью чего оно является",
      onTopOf: "к чему оно прибавляется",
      cutoff: "день, до которого посчитано",
      explains: "какую разницу оно объясняет",
      supersedes: "какое прежнее утверждение оно заменяет",
      readings: "как его передают источники",
      derivedFrom: "из чего оно выведено",
    },
    statement: {
      text: "какие из его слов отмечены как утверждения",
      original: "слова на языке оригинала",
      form: "дословно ли это, перевод или пересказ",
      translator: "кто перевёл",
      lang: "язык заявления",
      why: "почему нет источника",
    },
    source: {
      outlet: "издание",
      url: "адрес",
      title: "заголовок",
      archived: "архивная копия",
      date: "дата",
      lang: "язык",
      read: "сколько из него прочитано",
      origin: "чей текст он повторяет",
      translated: "кто перевёл",
      gone: "исчезла ли страница",
    },
  },

  inLanguage: { en: "английском", uk: "украинском", ru: "русском" },

  pinned: {
    label: "Версия записи",
    numbered: (date, number) => `${date} (№ ${number} за тот день)`,
    title: (date) => `Это версия от ${date}`,
    newer: (date) => `Есть более новая, от ${date}.`,
    newerUndated: "С тех пор запись редактировали.",
    withdrawn: (date) => `Запись отозвана ${date}.`,
    goToLatest: "Показать последнюю версию",
    goToEvent: "Что здесь есть теперь",
    since: "Что изменено с тех пор и почему",
    differs: "Что в последней версии иначе",
    more: (n) =>
      plural("ru", n, {
        one: `Ещё ${n} изменение`,
        few: `Ещё ${n} изменения`,
        many: `Ещё ${n} изменений`,
        other: `Ещё ${n} изменения`,
      }),
    latest: (date) => `Это последняя версия, от ${date}.`,
  },
  unknown: {
    heading: "Такой версии нет",
    body: "Ссылка ведёт к версии этой записи, которая здесь не публиковалась. Возможно, адрес обрезан или в нём опечатка.",
    asked: "Запрошенная версия:",
    there: "Какие версии есть",
    none: "Ни одной версии этой записи ещё не опубликовано.",
    latest: "Показать запись такой, какая она теперь",
  },
  grade: {
    published: "Опубликовано",
    corrected: "Исправлено",
    updated: "Обновлено",
    withdrawn: "Отозвано",
  },
};
