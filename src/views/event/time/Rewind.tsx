import { useId, useState } from "react";
import { useTexts } from "../../reader";
import { softButton } from "../looks";
import { useClocks } from "./clocks";

/**
 * Rewinds the event: a slider over the moments at which its account changed, with a button each way. The
 * last step is everything said so far.
 */
export function Rewind({
  points,
  asOf,
  onAsOf,
}: {
  points: readonly number[];
  asOf: number | null;
  onAsOf: (asOf: number | null) => void;
}) {
  const texts = useTexts().time.rewind;
  const clocks = useClocks();
  const id = useId();
  const last = points.length;
  // The page follows the slider a moment later; until it does, the slider stands where it was put.
  const [ahead, setAhead] = useState<{ from: number | null; step: number } | null>(null);
  const shownStep = asOf === null ? last : points.filter((point) => point <= asOf).length - 1;
  if (ahead !== null && ahead.from !== asOf) setAhead(null);
  const at = ahead?.from === asOf ? (ahead?.step ?? shownStep) : shownStep;
  const go = (step: number) => {
    setAhead({ from: asOf, step });
    onAsOf(step >= last ? null : (points[Math.max(0, step)] ?? null));
  };
  const shown = asOf === null ? texts.now : clocks.inFull(asOf);
  return (
    <fieldset className="mt-4 min-w-0 print:hidden">
      <legend className="text-[15px] font-semibold">{texts.label}</legend>
      <p className="text-[13px] text-muted">{texts.hint}</p>
      <label htmlFor={id} className="sr-only">
        {texts.slider}
      </label>
      <div className="mt-2 flex flex-wrap items-center gap-2.5">
        <button type="button" className={softButton} disabled={at <= 0} onClick={() => go(at - 1)}>
          ← {texts.back}
        </button>
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          value={Math.max(0, at)}
          aria-valuetext={`${shown}, ${texts.step(Math.max(0, at) + 1, last + 1)}`}
          onChange={(change) => go(Number(change.target.value))}
          className="min-w-40 flex-1 accent-ink"
        />
        <button
          type="button"
          className={softButton}
          disabled={at >= last}
          onClick={() => go(at + 1)}
        >
          {texts.forth} →
        </button>
      </div>
      <p aria-live="polite" className="mt-1.5 text-[13px] text-muted">
        {shown}
      </p>
    </fieldset>
  );
}
