import type { event as en } from "../en/event";
import { type PluralForms, plural } from "../plural";

const count = (n: number, forms: PluralForms) => `${n} ${plural("uk", n, forms)}`;

/** Texts of the event page. */
export const event: typeof en = {
  origins: (pages, origins, unknown) => {
    if (pages === 0) return "сторінок у записі немає";
    const all = count(pages, {
      one: "сторінка",
      few: "сторінки",
      many: "сторінок",
      other: "сторінки",
    });
    const known = pages - unknown;
    const from = `із ${count(origins, { one: "першоджерела", other: "першоджерел" })}`;
    if (unknown === 0) return `${all} ${from}`;
    if (known === 0) return `${all}, першоджерело невідоме`;
    return `${all}: ${known} – ${from}, у ${unknown} першоджерело невідоме`;
  },
  sections: {
    claims: "Твердження за твердженням",
    ledger: "Хто кого передав",
    statements: "Що повідомила кожна сторона",
    reports: "Що медіа повідомили від себе",
    sources: "Джерела",
    notes: "Примітки",
    searched: "Де шукали",
    related: "Пов’язані події",
    changes: "Зміни в записі",
  },
  headline: {
    label: "Головний висновок",
    nothing: "Жодна сторона не назвала числа чи відповіді, яку можна поставити поруч з іншою.",
    also: (n) => `ще ${n} від цієї сторони`,
  },
  table: {
    question: "Питання",
    finding: "Висновок",
    reports: "Медіа",
    caption: "Що повідомила кожна сторона щодо кожного питання, і висновок",
    scroll: "Таблиця, яку можна гортати вбік",
    before: "Сказано до події",
    notStated: "не повідомлено",
    lookedUntil: (date) => `шукали до ${date}`,
    empty: "Немає питань із таким висновком.",
    pairs: (n) => `Порівняно ${count(n, { one: "пару", few: "пари", many: "пар", other: "пари" })}`,
    outletPairs: (n) =>
      `Медіа між собою: ${count(n, { one: "пара", few: "пари", many: "пар", other: "пари" })}`,
    makeUp: (n) =>
      `Склад цього числа: ${count(n, { one: "питання", few: "питання", many: "питань", other: "питання" })}`,
    explanations: "Запропоновані пояснення",
    explanationsOffered: (n) =>
      `Запропоновано ${count(n, { one: "пояснення", few: "пояснення", many: "пояснень", other: "пояснення" })}`,
    explanation: "Запропоноване пояснення",
    more: (n) => `ще ${n}`,
  },
  jump: {
    label: "На цій сторінці",
    claims: "Твердження",
    ledger: "Обмін у числах",
    timeline: "Хронологія",
    statements: "Заяви",
    sources: "Джерела",
  },
  claim: {
    reportedBy: (name) => `за повідомленням видання «${name}»`,
    renderedAs: "в інших джерелах передано:",
    addedUp: "сума:",
    superseded: "раніше",
    withdrawn: "відкликано",
    withdrawing: "відкликання",
    wider: "поруч є точніше число",
    unsourced: "без джерела",
    secondHandBeside: "з других рук",
    undated: "дати немає",
    state: "під контролем держави",
    stateMark: "держ.",
    source: "Джерело",
  },
  filter: {
    label: "Відібрати за висновком",
    all: "Усі",
  },
  columns: {
    button: "Стовпці",
    title: "Стовпці таблиці",
    hint: "Оберіть, що показувати і в якому порядку. Вибране зберігається в посиланні.",
    up: (name) => `Перемістити вище: ${name}`,
    down: (name) => `Перемістити нижче: ${name}`,
    moved: (name, place, total) => `${name}: тепер стовпець ${place} з ${total}`,
    reset: "Повернути звичний порядок",
  },
  export: {
    button: "Експорт",
  },
  copy: {
    link: "Копіювати посилання",
    linkTo: (name) => `Копіювати посилання: ${name}`,
    row: "Копіювати з джерелами",
    rowOf: (name) => `Копіювати з джерелами: ${name}`,
    done: "Скопійовано",
    quote: "Копіювати цитату",
    embed: "Вбудувати",
    cite: "Цитувати",
    citeOf: (name) => `Цитувати: ${name}`,
    sentence: "Речення для друку",
    sentenceOf: (name) => `Речення для друку: ${name}`,
    picture: "Картинка з кодом перевірки",
    pictureOf: (name) => `Картинка з кодом перевірки: ${name}`,
    citeEvent: "Цитувати цю подію",
    more: "Посилання, цитата",
    moreOf: (name) => `Посилання, цитата: ${name}`,
    notLoaded: "Не вдалося завантажити. Спробуйте ще раз.",
    failedTitle: "Скопіюйте вручну",
    failed: "Браузер не дозволив сторінці копіювати. Текст виділено: скопіюйте його з клавіатури.",
    close: "Закрити",
  },
  dossier: { add: "Додати до добірки", open: (n) => `У вашій добірці, разом: ${n}` },
  ledger: {
    caption: "Скільки осіб перейшло в кожному напрямку за повідомленням кожної сторони",
    movement: "Напрямок",
    way: (from, to) => `Звідки: ${from}, куди: ${to}`,
    open: "Що сказано про цей напрямок",
    close: "Закрити",
    nothing: "Більше про цей напрямок нічого не сказано.",
  },
  statement: {
    spoke: (language) => `мова заяви: ${language}`,
    forms: { paraphrase: "наш переказ", verbatim: "дослівно", translation: "переклад" },
    machineTranslation: "машинний переклад",
    original: "Мовою оригіналу",
    noSource: "Без джерела",
    undated: "дати в записі немає",
    unmarked: "Також у цій заяві",
  },
  source: {
    read: {
      page: "прочитано всю сторінку",
      excerpt: "прочитано уривок",
      archive: "прочитано архівну копію",
    },
    published: (date) => `опубліковано ${date}`,
    undated: "дату не вказано",
    origin: (name) => `текст: ${name}`,
    originUnknown: "першоджерело невідоме",
    translated: { machine: "машинний переклад", person: "переклала людина" },
    gone: "сторінка зникла",
    archived: "Архівна копія",
    noArchive: "Архівної копії не записано.",
    lookForOne: "Пошукати",
    order:
      "Нумерація як у записі. Посилання відкривають сайт видання й не повідомляють йому, звідки ви прийшли.",
    mirror: "передруковує чужі тексти",
  },
  notes: {
    context: "Контекст",
    editor: "Примітка редакції",
    basis: "Підстава",
    searchedFor: (what) => `Шукали: ${what}`,
    searchedWhere: (where, until) => `${where}, до ${until}. Нічого не знайдено.`,
    grade: { corrected: "Виправлено", updated: "Оновлено", withdrawn: "Відкликано" },
  },
  withdrawn: {
    when: (date) => `Цей запис відкликано ${date}.`,
    keeps:
      "Адреса лишається, щоб посилання вели до цього повідомлення. Те, що тут було опубліковано, можна прочитати й далі.",
    lastVersion: "Показати останню опубліковану версію",
  },
  footer: {
    version: "Версія запису",
    changed: (date) => `останні зміни ${date}`,
    allChanges: "зміни цього запису",
    whatChanged: "що змінено",
  },
  target: {
    missing: (name) => `Посилання веде до «${name}», але на цій сторінці такого вже немає.`,
    missingClaim: (name) => `Посилання веде до твердження «${name}», якого в заяві вже немає.`,
    missingSource: (n, total) =>
      `Посилання веде до джерела ${n}; на сторінці ${count(total, { one: "джерело", few: "джерела", many: "джерел", other: "джерела" })}.`,
    here: "Що тут є:",
    theStatement: "заява, до якої воно належало",
    filterDropped: "Рядок, до якого веде посилання, приховував фільтр, тому показано всі рядки.",
    dismiss: "Прибрати",
  },
  chart: {
    bars: (items) => `Окремі смуги від нуля: ${items.join("; ")}.`,
    axis: (items, gap) => `На одній осі: ${items.join("; ")}. ${gap}.`,
  },
};
