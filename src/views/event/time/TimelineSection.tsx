import { useMemo } from "react";
import type { Comparison } from "../../../compare/comparison";
import { minuteHeard, type Timeline, timelineOf, turningPoints } from "../../../compare/timeline";
import { claimAnchor, statementAnchor } from "../../../links/anchors";
import type { ViewState } from "../../../links/view-state";
import type { Claim, EventRecord, Statement } from "../../../model/record";
import { Folded } from "../../../ui/Folded";
import { useReader, useTexts } from "../../reader";
import { SpeakerName } from "../Attribution";
import { useEvent } from "../event-context";
import { useAnswer } from "../Figure";
import { card } from "../looks";
import { PartyName } from "../PartyName";
import { useWords } from "../words";
import { useClocks } from "./clocks";
import { Rewind } from "./Rewind";
import { Tracks } from "./Tracks";

interface TimelineProps {
  /** The whole record, also what came after the moment the page is rewound to. */
  readonly whole: EventRecord;
  readonly comparison: Comparison;
  readonly view: ViewState;
  readonly onView: (view: ViewState) => void;
}

/** Who said what when, the figures that moved, and the control that rewinds the event. */
export function TimelineSection({ whole, comparison, view, onView }: TimelineProps) {
  const texts = useTexts().time;
  const points = useMemo(() => turningPoints(whole), [whole]);
  const timeline = useMemo(() => timelineOf(whole, comparison), [whole, comparison]);
  return (
    <div className={`${card} mt-3 px-4 py-4 sm:px-6`}>
      <p className="text-[13px] text-muted">{texts.clocks}</p>
      {points.length > 1 && (
        <Rewind points={points} asOf={view.asOf} onAsOf={(asOf) => onView({ ...view, asOf })} />
      )}
      {timeline.tracks.length > 0 && <Tracks tracks={timeline.tracks} />}
      <Steps timeline={timeline} view={view} />
    </div>
  );
}

/** So many statements are told in a line; more are folded. */
const toldAtOnce = 6;

interface StepsProps {
  readonly timeline: Timeline;
  readonly view: ViewState;
}

function Steps({ timeline, view }: StepsProps) {
  const texts = useTexts().time;
  const steps = () => <AllSteps timeline={timeline} view={view} />;
  const count = timeline.dated.length + timeline.undated.length;
  if (count <= toldAtOnce) return steps();
  return (
    <Folded
      className="mt-4 text-[14px]"
      summary={texts.inOrder(count)}
      summaryClass="min-h-6 cursor-pointer text-muted hover:text-ink"
    >
      {steps}
    </Folded>
  );
}

function AllSteps({ timeline, view }: StepsProps) {
  const texts = useTexts().time;
  return (
    <>
      <ol className="mt-5 border-s-2 border-line">
        {timeline.dated.map((statement) => (
          <Step key={statement.id} statement={statement} view={view} />
        ))}
      </ol>
      {timeline.undated.length > 0 && (
        <>
          <h3 className="mt-5 text-[15px] font-semibold">
            {texts.undated(timeline.undated.length)}
          </h3>
          <ul className="mt-1 border-s-2 border-dashed border-line">
            {timeline.undated.map((statement) => (
              <Step key={statement.id} statement={statement} view={view} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** One statement: when, who, the figures it gave, and a link that rewinds the page to it. */
function Step({ statement, view }: { statement: Statement; view: ViewState }) {
  const { texts, links, vocabulary } = useReader();
  const { record, published } = useEvent();
  const { known, party } = statement;
  return (
    <li className="relative ps-4 pb-3 text-[14px] before:absolute before:top-2 before:-start-[5px] before:size-2 before:rounded-full before:bg-line-strong">
      <span className="text-muted">
        <When statement={statement} />
      </span>{" "}
      ·{" "}
      {Object.hasOwn(vocabulary?.parties ?? {}, party) && (
        <>
          <PartyName id={party} /> ·{" "}
        </>
      )}
      <a
        href={`#${statementAnchor(statement.id)}`}
        className="underline decoration-line-strong underline-offset-2 hover:decoration-ink"
      >
        <SpeakerName statement={statement} />
      </a>
      {known !== null && published && (
        <a
          href={links.eventHref(record.id, { ...view, asOf: minuteHeard(known) })}
          className="ms-2 inline-flex min-h-6 items-center text-[13px] text-muted underline decoration-dotted underline-offset-2 hover:text-ink print:hidden"
        >
          {texts.time.rewind.here}
        </a>
      )}
      <Said statement={statement} />
    </li>
  );
}

/** When it was said; failing that, the latest it can have been, from the date of its page. */
function When({ statement: { said, known } }: { statement: Statement }) {
  const { texts } = useReader();
  const clocks = useClocks();
  if (said !== null) return <>{clocks.said(said)}</>;
  return <>{known === null ? texts.event.claim.undated : texts.time.byPage(clocks.day(known))}</>;
}

/** What was said, claim by claim, each leading to its words. Derived figures were not said. */
function Said({ statement }: { statement: Statement }) {
  const said = statement.claims.filter(({ derivedFrom }) => derivedFrom.length === 0);
  return (
    <ul className="mt-0.5 text-[13px]">
      {said.map((claim) => (
        <li key={claim.id}>
          <SaidClaim claim={claim} statement={statement} />
        </li>
      ))}
    </ul>
  );
}

function SaidClaim({ claim, statement }: { claim: Claim; statement: Statement }) {
  const words = useWords();
  const { record } = useEvent();
  const answer = useAnswer({ claim, statement });
  return (
    <a href={`#${claimAnchor(claim.id)}`} className="no-underline hover:underline">
      <span className="text-muted">
        {words.rowName({ nature: "single", questions: [claim.question] }, record)}:
      </span>{" "}
      {claim.answer.kind === "quantity" ? <b className="font-serif">{answer}</b> : answer}
    </a>
  );
}
