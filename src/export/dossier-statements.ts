import { formatMoment } from "../i18n/clocks";
import type { DossierTexts } from "../i18n/dossier-texts";
import { officeOn, partyName, speakerName } from "../i18n/names";
import type { Texts } from "../i18n/texts";
import type { Source, Statement } from "../model/record";
import { isOwnWords } from "./citation-quote";
import { type Html, html } from "./html";
import type { Taken } from "./taken";

/** Everything that was said, word for word where the record has it so, each with its sources. */
export function statementList(
  of: { readonly texts: Texts; readonly words: DossierTexts },
  taken: Taken,
): readonly Html[] {
  return taken.record.statements.map((statement) => {
    const text = statement.text[of.texts.language].map((segment) => segment.text).join("");
    const verbatim = isOwnWords(of.texts.language, statement);
    const original =
      statement.original === null || verbatim
        ? html``
        : html`<p lang="${statement.original.lang}">${of.words.original(statement.original.text)}</p>`;
    return html`<blockquote id="${taken.record.id}.${statement.id}"><p>${verbatim ? of.words.quoted(text) : text}</p>${original}<footer>${whoText(of, taken, statement)}. ${of.words.forms[verbatim ? "verbatim" : statement.form === "paraphrase" ? "paraphrase" : "translation"]}. ${sourcesOf(of, taken, statement)}</footer></blockquote>`;
  });
}

function whoText(
  { texts }: { readonly texts: Texts },
  { vocabulary }: Taken,
  { speaker, said, party, via }: Statement,
): string {
  const reported =
    via === null ? null : texts.event.claim.reportedBy(speakerName(texts, vocabulary, via));
  return [
    speakerName(texts, vocabulary, speaker),
    officeOn(texts, vocabulary, speaker, said),
    party === speaker ? null : partyName(texts, vocabulary, party),
    said === null ? texts.event.claim.undated : formatMoment(texts, said),
    reported,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

function sourcesOf(
  { texts, words }: { readonly texts: Texts; readonly words: DossierTexts },
  { record, vocabulary }: Taken,
  statement: Statement,
): Html {
  const sources = record.sources.filter(({ id }) => statement.sources.includes(id));
  if (sources.length === 0) {
    return html`${words.noSource} ${statement.why?.[texts.language] ?? ""}`;
  }
  return html`${sources.map((source, at) => html`${at === 0 ? "" : "; "}${sourceLink(words, vocabulary.outlets[source.outlet]?.name ?? source.outlet, source)}`)}`;
}

function sourceLink(words: DossierTexts, name: string, { url, archived }: Source): Html {
  const copy =
    archived === null
      ? html``
      : html` (<a href="${archived}" rel="noreferrer">${words.archived}</a>)`;
  return html`<a href="${url}" rel="noreferrer">${name}: ${url}</a>${copy}`;
}
