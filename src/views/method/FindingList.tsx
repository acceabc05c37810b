import type { ReactNode } from "react";
import { type FindingCode, findingCodes } from "../../compare/comparison";
import type { MethodTexts } from "../../i18n/page-texts";
import { FindingChip } from "../event/FindingChip";

interface FindingListProps {
  readonly texts: MethodTexts["findings"];
  /** The example of a finding; null where no record has one. */
  readonly exampleOf: (code: FindingCode) => ReactNode;
}

/** Every finding in the order of salience. Its id is its code: links to it are kept. */
export function FindingList({ texts, exampleOf }: FindingListProps) {
  return (
    <>
      <ol className="flex flex-wrap gap-x-2 gap-y-2.5 pt-1">
        {findingCodes.map((code) => (
          <li key={code}>
            <a
              href={`#${code}`}
              className="inline-flex min-h-6 items-center rounded-full no-underline"
            >
              <FindingChip code={code} />
              {texts.codes[code].kind !== null && (
                <span className="sr-only"> ({texts.codes[code].kind})</span>
              )}
            </a>
          </li>
        ))}
      </ol>
      {findingCodes.map((code) => (
        <FindingEntry key={code} code={code} texts={texts} example={exampleOf(code)} />
      ))}
    </>
  );
}

function FindingEntry({
  code,
  texts,
  example,
}: {
  code: FindingCode;
  texts: MethodTexts["findings"];
  example: ReactNode;
}) {
  const { kind, means, meansNot } = texts.codes[code];
  return (
    <section
      id={code}
      aria-labelledby={`${code}-title`}
      className="-mx-3 scroll-mt-4 rounded-2xl px-3 pt-5 pb-4 target:outline-2 target:outline-mark-line"
    >
      <h3 id={`${code}-title`} className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <FindingChip code={code} heading />
        {kind !== null && <span className="font-normal text-muted">{kind}</span>}
      </h3>
      <dl className="mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <div>
          <dt className="font-semibold text-[0.85rem] text-muted">{texts.means}</dt>
          <dd>{means}</dd>
        </div>
        <div>
          <dt className="font-semibold text-[0.85rem] text-muted">{texts.meansNot}</dt>
          <dd>{meansNot}</dd>
        </div>
      </dl>
      {example ?? <p className="mt-3 text-muted italic">{texts.none}</p>}
    </section>
  );
}
