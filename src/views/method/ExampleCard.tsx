import { Link } from "wouter";
import type { IndexHeadline } from "../../archive/index-entry";
import type { PublishedExample } from "../../archive/published";
import { findingLine } from "../../i18n/finding-line";
import { findingWord } from "../../i18n/finding-words";
import type { MethodTexts } from "../../i18n/page-texts";
import { rowTitle } from "../../i18n/question-title";
import { rowAnchor } from "../../links/anchors";
import { plainView } from "../../links/view-state";
import { SideAnswers } from "../archive/SideAnswers";
import { useReader, useTexts, useVocabulary } from "../reader";

interface ExampleCardProps {
  readonly texts: MethodTexts["findings"];
  readonly example: PublishedExample;
}

/** A published row in which a finding can be seen, with the way to it. */
export function ExampleCard({ texts, example: { event, shown } }: ExampleCardProps) {
  const { links, language } = useReader();
  return (
    <figure className="mt-4 rounded-2xl border border-line bg-card px-4 py-3.5 sm:px-5">
      <figcaption>
        <span className="text-[0.82rem] text-muted">{texts.example}</span>
        <br />
        <Link
          href={links.eventHref(event.id, plainView, rowAnchor(shown.row))}
          className="inline-block min-h-6 font-semibold font-serif text-[1.08rem] text-ink leading-snug underline decoration-1 decoration-line-strong underline-offset-4 hover:decoration-ink"
        >
          {event.title[language]}
        </Link>
      </figcaption>
      <ShownRow shown={shown} />
    </figure>
  );
}

function ShownRow({ shown }: { shown: IndexHeadline }) {
  const texts = useTexts();
  const vocabulary = useVocabulary();
  const claims = shown.sides.flatMap(({ answers }) => answers.map(({ claim }) => claim));
  const asked = { movements: shown.movements, statements: [{ claims }] };
  const line = findingLine(texts, vocabulary, shown.finding, shown.questions);
  return (
    <>
      <p className="text-[0.88rem] text-muted">{rowTitle(texts, vocabulary, asked, shown)}</p>
      <p className="text-[0.88rem]">
        <span className="font-semibold">{findingWord(texts, vocabulary, shown.finding)}</span>
        {line !== "" && <span className="text-muted"> · {line}</span>}
      </p>
      {claims.length > 0 && (
        <div className="mt-3 grid grid-cols-2 gap-x-5">
          {shown.sides.map((side) => (
            <div key={side.side} className="min-w-0">
              <SideAnswers side={side} column={undefined} headline={shown} />
            </div>
          ))}
        </div>
      )}
    </>
  );
}
