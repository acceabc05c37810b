import type { Moment } from "../../model/moment";
import type { Claim, Reading } from "../../model/record";
import { useTexts } from "../reader";
import { useEvent } from "./event-context";
import { renderedOtherwise } from "./rendered-otherwise";
import { SourceNumbers } from "./SourceNumbers";
import { useWords } from "./words";

/** What a claim's answer needs beside it: a clock time on every clock, and how other sources render it. */
export function ClaimDetails({ claim }: { claim: Claim }) {
  return (
    <>
      {claim.answer.kind === "time" && <Clocks moment={claim.answer.time} />}
      {claim.readings.map((reading) => (
        <Rendering key={reading.sources.join()} claim={claim} reading={reading} />
      ))}
    </>
  );
}

function Clocks({ moment }: { moment: Moment }) {
  const clocks = useWords().clocks(moment);
  return clocks === null ? null : <div>{clocks.join(" · ")}</div>;
}

function Rendering({ claim, reading }: { claim: Claim; reading: Reading }) {
  const texts = useTexts().event.claim;
  const words = useWords();
  const { sources } = useEvent();
  const { note } = reading;
  const said = renderedOtherwise(words, claim, reading);
  return (
    <div>
      {said === null ? (
        note !== null && words.text(note)
      ) : (
        <>
          {texts.renderedAs} <span className="font-medium text-ink">{said}</span>
          {note !== null && ` (${words.text(note)})`}
        </>
      )}{" "}
      <SourceNumbers sources={reading.sources.flatMap((id) => sources.get(id) ?? [])} />
    </div>
  );
}
