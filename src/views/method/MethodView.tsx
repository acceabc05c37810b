import type { ReactNode } from "react";
import type { FindingCode } from "../../compare/comparison";
import type { MethodTexts } from "../../i18n/page-texts";
import { PageTitle } from "../frame/PageTitle";
import { useTexts } from "../reader";
import { FindingList } from "./FindingList";
import { HedgeTable } from "./HedgeTable";
import { MethodSection, Paragraphs, Terms } from "./MethodSection";

interface MethodViewProps {
  readonly texts: MethodTexts;
  readonly exampleOf: (code: FindingCode) => ReactNode;
}

/** The sections in their order, by the id that links point at. */
const sections = [
  ["words", "words"],
  ["hedges", "hedges"],
  ["gate", "gate"],
  ["movements", "movements"],
  ["findings", "findings"],
  ["headline", "headline"],
  ["origins", "origins"],
  ["figures", "figures"],
  ["as-of", "asOf"],
  ["never", "never"],
  ["privacy", "privacy"],
  ["laws", "laws"],
] as const satisfies readonly (readonly [string, keyof MethodTexts])[];

/** How Parallax compares, in a journalist's words. */
export function MethodView({ texts, exampleOf }: MethodViewProps) {
  return (
    <>
      <PageTitle>{texts.title}</PageTitle>
      <p className="mt-2 max-w-[46rem] font-serif text-[1.12rem] text-muted">{texts.lead}</p>
      <div className="mt-8 gap-x-14 lg:grid lg:grid-cols-[minmax(0,1fr)_15rem]">
        <Contents texts={texts} />
        <div>
          <Beginning texts={texts} />
          <MethodSection id="findings" title={texts.findings.title}>
            <p>{texts.findings.lead}</p>
            <FindingList texts={texts.findings} exampleOf={exampleOf} />
          </MethodSection>
          <Rest texts={texts} />
        </div>
      </div>
    </>
  );
}

function Contents({ texts }: { texts: MethodTexts }) {
  return (
    <nav
      aria-labelledby="contents-title"
      className="mb-10 rounded-2xl border border-line bg-card px-5 py-4 lg:sticky lg:top-6 lg:order-last lg:mb-0 lg:self-start lg:border-0 lg:bg-transparent lg:p-0 print:hidden"
    >
      <h2 id="contents-title" className="font-semibold text-[0.85rem] text-muted">
        {texts.contents}
      </h2>
      <ul className="mt-1.5 text-[0.94rem] max-lg:columns-2xs">
        {sections.map(([id, name]) => (
          <li key={id} className="break-inside-avoid">
            <a
              href={`#${id}`}
              className="inline-flex min-h-7 items-center py-1 text-ink leading-tight no-underline hover:underline"
            >
              {texts[name].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Beginning({ texts }: { texts: MethodTexts }) {
  const { words, hedges, gate, movements } = texts;
  return (
    <>
      <MethodSection id="words" title={words.title}>
        <Terms terms={words.terms} />
      </MethodSection>
      <MethodSection id="hedges" title={hedges.title}>
        <p>{hedges.lead}</p>
        <HedgeTable texts={hedges} />
        <Paragraphs texts={hedges.after} />
      </MethodSection>
      <MethodSection id="gate" title={gate.title}>
        <p>{gate.lead}</p>
        <Terms terms={Object.values(gate.outcomes)} />
        <p>
          {gate.dimensions} <Dimensions />
        </p>
        <Paragraphs texts={gate.after} />
      </MethodSection>
      <MethodSection id="movements" title={movements.title}>
        <Paragraphs texts={movements.paragraphs} />
      </MethodSection>
    </>
  );
}

/** What the gate looks at, in the words that findings use of it. */
function Dimensions() {
  const { dimensions } = useTexts().findings;
  return <>{Object.values(dimensions).join(", ")}.</>;
}

function Rest({ texts }: { texts: MethodTexts }) {
  const { headline, origins, figures, asOf, never, privacy, laws } = texts;
  return (
    <>
      <MethodSection id="headline" title={headline.title}>
        <Paragraphs texts={headline.paragraphs} />
      </MethodSection>
      <MethodSection id="origins" title={origins.title}>
        <Paragraphs texts={origins.paragraphs} />
      </MethodSection>
      <MethodSection id="figures" title={figures.title}>
        <Paragraphs texts={figures.paragraphs} />
      </MethodSection>
      <MethodSection id="as-of" title={asOf.title}>
        <Paragraphs texts={asOf.paragraphs} />
      </MethodSection>
      <MethodSection id="never" title={never.title}>
        <Items items={never.items} />
      </MethodSection>
      <MethodSection id="privacy" title={privacy.title}>
        <Paragraphs texts={privacy.paragraphs} />
      </MethodSection>
      <MethodSection id="laws" title={laws.title}>
        <p>{laws.lead}</p>
        <Items items={laws.items} />
      </MethodSection>
    </>
  );
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul className="list-disc space-y-2 ps-5 marker:text-muted">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
