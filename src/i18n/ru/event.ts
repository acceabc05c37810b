import type { event as en } from "../en/event";
import { type PluralForms, plural } from "../plural";

const count = (n: number, forms: PluralForms) => `${n} ${plural("ru", n, forms)}`;

/** Texts of the event page. */
export const event: typeof en = {
  origins: (pages, origins, unknown) => {
    if (pages === 0) return "страниц в записи нет";
    const all = count(pages, {
      one: "страница",
      few: "страницы",
      many: "страниц",
      other: "страницы",
    });
    const known = pages - unknown;
    const from = `из ${count(origins, { one: "первоисточника", other: "первоисточников" })}`;
    if (unknown === 0) return `${all} ${from}`;
    if (known === 0) return `${all}, первоисточник неизвестен`;
    return `${all}: ${known} – ${from}, у ${unknown} первоисточник неизвестен`;
  },
  sections: {
    claims: "Утверждение за утверждением",
    ledger: "Кто кого передал",
    statements: "Что сообщила каждая сторона",
    reports: "Что СМИ сообщили от себя",
    sources: "Источники",
    notes: "Примечания",
    searched: "Где искали",
    related: "Связанные события",
    changes: "Изменения в записи",
  },
  headline: {
    label: "Главный вывод",
    nothing: "Ни одна сторона не назвала числа или ответа, который можно поставить рядом с другим.",
    also: (n) => `ещё ${n} от этой стороны`,
  },
  table: {
    question: "Вопрос",
    finding: "Вывод",
    reports: "СМИ",
    caption: "Что сообщила каждая сторона по каждому вопросу, и вывод",
    scroll: "Таблица, которую можно прокручивать вбок",
    before: "Сказано до события",
    notStated: "не сообщалось",
    lookedUntil: (date) => `искали до ${date}`,
    empty: "Нет вопросов с таким выводом.",
    pairs: (n) => `Сравнено: ${count(n, { one: "пара", few: "пары", many: "пар", other: "пары" })}`,
    outletPairs: (n) =>
      `СМИ между собой: ${count(n, { one: "пара", few: "пары", many: "пар", other: "пары" })}`,
    makeUp: (n) =>
      `Состав этого числа: ${count(n, { one: "вопрос", few: "вопроса", many: "вопросов", other: "вопроса" })}`,
    explanations: "Предложенные объяснения",
    explanationsOffered: (n) =>
      `Предложено: ${count(n, { one: "объяснение", few: "объяснения", many: "объяснений", other: "объяснения" })}`,
    explanation: "Предложенное объяснение",
    more: (n) => `ещё ${n}`,
  },
  jump: {
    label: "На этой странице",
    claims: "Утверждения",
    ledger: "Обмен в числах",
    timeline: "Хронология",
    statements: "Заявления",
    sources: "Источники",
  },
  claim: {
    reportedBy: (name) => `по сообщению издания «${name}»`,
    renderedAs: "в других источниках передано:",
    addedUp: "сумма:",
    superseded: "ранее",
    withdrawn: "отозвано",
    withdrawing: "отзыв",
    wider: "рядом есть более точное число",
    unsourced: "без источника",
    secondHandBeside: "из вторых рук",
    undated: "даты нет",
    state: "под контролем государства",
    stateMark: "гос.",
    source: "Источник",
  },
  filter: {
    label: "Отобрать по выводу",
    all: "Все",
  },
  columns: {
    button: "Столбцы",
    title: "Столбцы таблицы",
    hint: "Выберите, что показывать и в каком порядке. Выбор сохраняется в ссылке.",
    up: (name) => `Переместить выше: ${name}`,
    down: (name) => `Переместить ниже: ${name}`,
    moved: (name, place, total) => `${name}: теперь столбец ${place} из ${total}`,
    reset: "Вернуть обычный порядок",
  },
  export: {
    button: "Экспорт",
  },
  copy: {
    link: "Копировать ссылку",
    linkTo: (name) => `Копировать ссылку: ${name}`,
    row: "Копировать с источниками",
    rowOf: (name) => `Копировать с источниками: ${name}`,
    done: "Скопировано",
    quote: "Копировать цитату",
    embed: "Встроить",
    cite: "Цитировать",
    citeOf: (name) => `Цитировать: ${name}`,
    sentence: "Предложение для печати",
    sentenceOf: (name) => `Предложение для печати: ${name}`,
    picture: "Картинка с кодом проверки",
    pictureOf: (name) => `Картинка с кодом проверки: ${name}`,
    citeEvent: "Цитировать это событие",
    more: "Ссылка, цитата",
    moreOf: (name) => `Ссылка, цитата: ${name}`,
    notLoaded: "Не удалось загрузить. Попробуйте ещё раз.",
    failedTitle: "Скопируйте вручную",
    failed: "Браузер не разрешил странице копировать. Текст выделен: скопируйте его с клавиатуры.",
    close: "Закрыть",
  },
  dossier: { add: "Добавить в подборку", open: (n) => `В вашей подборке, всего: ${n}` },
  ledger: {
    caption: "Сколько человек перешло в каждом направлении по сообщению каждой стороны",
    movement: "Направление",
    way: (from, to) => `Откуда: ${from}, куда: ${to}`,
    open: "Что сказано об этом направлении",
    close: "Закрыть",
    nothing: "Больше об этом направлении ничего не сказано.",
  },
  statement: {
    spoke: (language) => `язык заявления: ${language}`,
    forms: { paraphrase: "наш пересказ", verbatim: "дословно", translation: "перевод" },
    machineTranslation: "машинный перевод",
    original: "На языке оригинала",
    noSource: "Без источника",
    undated: "даты в записи нет",
    unmarked: "Также в этом заявлении",
  },
  source: {
    read: {
      page: "прочитана вся страница",
      excerpt: "прочитан отрывок",
      archive: "прочитана архивная копия",
    },
    published: (date) => `опубликовано ${date}`,
    undated: "дата не указана",
    origin: (name) => `текст: ${name}`,
    originUnknown: "первоисточник неизвестен",
    translated: { machine: "машинный перевод", person: "перевёл человек" },
    gone: "страница исчезла",
    archived: "Архивная копия",
    noArchive: "Архивная копия не записана.",
    lookForOne: "Поискать",
    order:
      "Нумерация как в записи. Ссылки открывают сайт издания и не сообщают ему, откуда вы пришли.",
    mirror: "перепечатывает чужие тексты",
  },
  notes: {
    context: "Контекст",
    editor: "Примечание редакции",
    basis: "Основание",
    searchedFor: (what) => `Искали: ${what}`,
    searchedWhere: (where, until) => `${where}, до ${until}. Ничего не найдено.`,
    grade: { corrected: "Исправлено", updated: "Обновлено", withdrawn: "Отозвано" },
  },
  withdrawn: {
    when: (date) => `Эта запись отозвана ${date}.`,
    keeps:
      "Адрес остаётся, чтобы ссылки вели к этому сообщению. То, что здесь было опубликовано, можно прочитать и теперь.",
    lastVersion: "Показать последнюю опубликованную версию",
  },
  footer: {
    version: "Версия записи",
    changed: (date) => `последние изменения ${date}`,
    allChanges: "изменения этой записи",
    whatChanged: "что изменено",
  },
  target: {
    missing: (name) => `Ссылка ведёт к «${name}», но на этой странице такого уже нет.`,
    missingClaim: (name) => `Ссылка ведёт к утверждению «${name}», которого в заявлении уже нет.`,
    missingSource: (n, total) =>
      `Ссылка ведёт к источнику ${n}; на странице ${count(total, { one: "источник", few: "источника", many: "источников", other: "источника" })}.`,
    here: "Что здесь есть:",
    theStatement: "заявление, к которому оно относилось",
    filterDropped:
      "Строка, к которой ведёт ссылка, была скрыта фильтром, поэтому показаны все строки.",
    dismiss: "Убрать",
  },
  chart: {
    bars: (items) => `Отдельные полосы от нуля: ${items.join("; ")}.`,
    axis: (items, gap) => `На одной оси: ${items.join("; ")}. ${gap}.`,
  },
};
