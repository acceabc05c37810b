import type { ChangesTexts } from "../page-texts";
import { plural } from "../plural";

/** «3 твердження». */
const claims = (n: number) =>
  plural("uk", n, {
    one: `${n} твердження`,
    few: `${n} твердження`,
    many: `${n} тверджень`,
    other: `${n} твердження`,
  });

/** What was changed in a record, and its versions, in Ukrainian. */
export const changes: ChangesTexts = {
  title: "Зміни в записах",
  lead: "Усі зміни опублікованих записів, від найновішої: виправлено, якщо була помилка, оновлено, якщо щось додано, відкликано, якщо запис більше не чинний. Попередні версії можна прочитати й далі.",
  none: "Жодного опублікованого запису досі не змінювали.",
  noneNext: "Коли таке станеться, тут буде сказано, що змінено, коли й чому.",
  what: "Що змінено",
  before: "Версія до зміни",
  now: "Версія після зміни",
  feeds: "Щоб стежити за змінами:",

  sentences: {
    who: (speaker, said) => `${speaker}, ${said}`,
    reported: (speaker, outlet) => `${speaker} (за повідомленням видання ${outlet})`,
    undated: "дати в записі немає",
    notGiven: "не вказано",
    claimAdded: (who, question, claim) =>
      `${who}: додано твердження до питання «${question}»: «${claim}».`,
    claimRemoved: (who, question, claim) =>
      `${who}: вилучено твердження до питання «${question}»: «${claim}».`,
    figureChanged: (who, question, before, after) =>
      `${who}, «${question}»: було ${before}, стало ${after}.`,
    derivedChanged: (who, question, before, after) =>
      `${who}, «${question}»: число, виведене із заяви, було ${before}, стало ${after}.`,
    answerChanged: (who, question, before, after) =>
      `${who}, «${question}»: було «${before}», стало «${after}».`,
    answerReread: (who, question, answer) =>
      `${who}, «${question}»: відповідь «${answer}» тепер записано інакше.`,
    answerRewordedIn: (who, question, answer, languages) =>
      `${who}, «${question}»: відповідь перефразовано лише ${languages}; українською вона й далі така: «${answer}».`,
    questionChanged: (who, claim, before, after) =>
      `${who}: твердження «${claim}» стояло під питанням «${before}», а тепер стоїть під питанням «${after}».`,
    countedChanged: (who, question, before, after) =>
      `${who}, «${question}»: змінено, кого пораховано: було «${before}», стало «${after}».`,
    bearingChanged: (who, question, what) => `${who}, «${question}»: змінено в записі: ${what}.`,
    claimSourcesAdded: (who, question, sources) =>
      `${who}, «${question}»: додано джерело: ${sources}.`,
    claimSourcesRemoved: (who, question, sources) =>
      `${who}, «${question}»: вилучено джерело: ${sources}.`,
    statementAdded: (who, n) => `${who}: додано заяву, у ній ${claims(n)}.`,
    statementRemoved: (who, n) => `${who}: вилучено заяву, у ній було ${claims(n)}.`,
    attributionChanged: (before, after, n) =>
      `Змінено, чия це заява: було «${before}», стало «${after}» (${claims(n)}).`,
    saidChanged: (speaker, before, after) =>
      `${speaker}: змінено дату заяви: було «${before}», стало «${after}».`,
    statementSourcesAdded: (who, sources) => `${who}: до заяви додано джерело: ${sources}.`,
    statementSourcesRemoved: (who, sources) => `${who}: із заяви вилучено джерело: ${sources}.`,
    statementReworded: (who, before, after) =>
      `${who}: змінено виклад заяви: було «${before}», стало «${after}».`,
    statementRewordedIn: (who, languages) => `${who}: змінено виклад заяви, лише ${languages}.`,
    statementChanged: (who, what) => `${who}: змінено в записі: ${what}.`,
    sourceAdded: (source) => `До переліку додано джерело: ${source}.`,
    sourceRemoved: (source) => `З переліку вилучено джерело: ${source}.`,
    sourceChanged: (source, what) => `Джерело ${source}: змінено в записі: ${what}.`,
    titleChanged: (before, after) => `Змінено заголовок: було «${before}», стало «${after}».`,
    titleRewordedIn: (languages) => `Перефразовано заголовок, лише ${languages}.`,
    dateChanged: (before, after) => `Змінено дату події: було «${before}», стало «${after}».`,
    kindChanged: (before, after) => `Змінено вид події: було «${before}», стало «${after}».`,
    placeChanged: (before, after) => `Змінено місце: було «${before}», стало «${after}».`,
    way: (from, to) => `звідки: ${from}, куди: ${to}`,
    movementAdded: (way) => `Додано напрямок, ${way}.`,
    movementRemoved: (way) => `Вилучено напрямок, ${way}.`,
    movementChanged: (before, after) => `Змінено напрямок: було «${before}», стало «${after}».`,
    searchAdded: (party, what, until) =>
      `Додано відомості про пошук заяви: ${party}, «${what}», до ${until}.`,
    searchRemoved: (party, what, until) =>
      `Вилучено відомості про пошук заяви: ${party}, «${what}», до ${until}.`,
    searched: (party, what, where, until) => `${party}: ${what} (${where}, до ${until})`,
    searchChanged: (before, after) =>
      `Змінено відомості про пошук заяви: було «${before}», стало «${after}».`,
    searchRewordedIn: (languages, search) =>
      `Відомості про пошук заяви перефразовано лише ${languages}; українською вони й далі такі: «${search}».`,
    searchReread: (search) => `Відомості про пошук заяви тепер записано інакше: «${search}».`,
    noteAdded: (note) => `Додано примітку: «${note}»`,
    noteRemoved: (note) => `Вилучено примітку: «${note}»`,
    noteChanged: (before, after) => `Змінено примітку: було «${before}», стало «${after}»`,
    noteRewordedIn: (languages, note) =>
      `Примітку перефразовано лише ${languages}; українською вона й далі така: «${note}»`,
    noteReread: (note) =>
      `Змінено те, що записано разом із приміткою, наприклад на чому вона ґрунтується: «${note}»`,
    relatedAdded: (event) => `Додано пов’язану подію: ${event}.`,
    relatedRemoved: (event) => `Вилучено пов’язану подію: ${event}.`,
    headlineChanged: "Змінено рядок, який сторінка показує першим.",
    changeNotesChanged: "Змінено примітки про зміни, що зберігаються в самому записі.",
    nothing: "Нічого з того, що бачать читачі, не змінилося; іншим став лише вигляд файлу.",
  },
  aspects: {
    claim: {
      whole: "чи названо це цілою кількістю",
      partOf: "частиною чого воно є",
      onTopOf: "до чого воно додається",
      cutoff: "день, до якого пораховано",
      explains: "яку різницю воно пояснює",
      supersedes: "яке попереднє твердження воно замінює",
      readings: "як його передають джерела",
      derivedFrom: "із чого його виведено",
    },
    statement: {
      text: "які з її слів позначено як твердження",
      original: "слова мовою оригіналу",
      form: "чи це дослівно, переклад чи переказ",
      translator: "хто переклав",
      lang: "мова заяви",
      why: "чому немає джерела",
    },
    source: {
      outlet: "видання",
      url: "адреса",
      title: "заголовок",
      archived: "архівна копія",
      date: "дата",
      lang: "мова",
      read: "скільки з нього прочитано",
      origin: "чий текст воно повторює",
      translated: "хто переклав",
      gone: "чи зникла сторінка",
    },
  },

  inLanguage: { en: "англійською", uk: "українською", ru: "російською" },

  pinned: {
    label: "Версія запису",
    numbered: (date, number) => `${date} (№ ${number} за той день)`,
    title: (date) => `Це версія від ${date}`,
    newer: (date) => `Є новіша, від ${date}.`,
    newerUndated: "Відтоді запис редагували.",
    withdrawn: (date) => `Запис відкликано ${date}.`,
    goToLatest: "Показати останню версію",
    goToEvent: "Що тут є тепер",
    since: "Що змінено відтоді й чому",
    differs: "Що в останній версії інакше",
    more: (n) =>
      plural("uk", n, {
        one: `Ще ${n} зміна`,
        few: `Ще ${n} зміни`,
        many: `Ще ${n} змін`,
        other: `Ще ${n} зміни`,
      }),
    latest: (date) => `Це остання версія, від ${date}.`,
  },
  unknown: {
    heading: "Такої версії немає",
    body: "Посилання веде до версії цього запису, якої тут не публікували. Можливо, адресу обрізано або в ній описка.",
    asked: "Запитана версія:",
    there: "Які версії є",
    none: "Жодної версії цього запису ще не опубліковано.",
    latest: "Показати запис таким, яким він є тепер",
  },
  grade: {
    published: "Опубліковано",
    corrected: "Виправлено",
    updated: "Оновлено",
    withdrawn: "Відкликано",
  },
};
