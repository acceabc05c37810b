import type { Track } from "../../../compare/timeline";
import { claimAnchor, rowAnchor } from "../../../links/anchors";
import { useTexts } from "../../reader";
import { SpeakerName } from "../Attribution";
import { useEvent } from "../event-context";
import { PartyName } from "../PartyName";
import { useWords } from "../words";

/** Each party's own figures on one question as they moved, with the statement behind each step. */
export function Tracks({ tracks }: { tracks: readonly Track[] }) {
  const texts = useTexts().time;
  return (
    <>
      <h3 className="mt-5 text-[15px] font-semibold">{texts.tracks}</h3>
      <ul className="mt-1 space-y-3">
        {tracks.map((track) => (
          <li key={`${track.row} ${track.question.id} ${track.party}`}>
            <TrackSteps track={track} />
          </li>
        ))}
      </ul>
    </>
  );
}

function TrackSteps({ track }: { track: Track }) {
  const words = useWords();
  const { record } = useEvent();
  const name = words.rowName({ nature: "single", questions: [track.question] }, record);
  return (
    <div className="text-[14px]">
      <PartyName id={track.party} /> ·{" "}
      <a
        href={`#${rowAnchor(track.row)}`}
        className="underline decoration-line-strong underline-offset-2 hover:decoration-ink"
      >
        {name}
      </a>
      <ol className="mt-1 flex flex-wrap gap-x-2 gap-y-1.5">
        {track.steps.map(({ claim, statement, status }, at) => (
          <li key={claim.id} className="inline-flex items-baseline gap-2">
            {at > 0 && (
              <span aria-hidden="true" className="text-muted">
                →
              </span>
            )}
            <span>
              <a
                href={`#${claimAnchor(claim.id)}`}
                className={`font-serif text-[19px] font-semibold hover:underline ${status === "superseded" ? "text-muted" : ""}`}
              >
                {words.answer(claim)}
              </a>{" "}
              <span className="text-[12px] text-muted">
                <SpeakerName statement={statement} />
                {statement.said !== null && `, ${words.shortDate(statement.said, record.date)}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
