import type { Comparison } from "../../../compare/comparison";
import { useTexts } from "../../reader";
import { softButton } from "../looks";
import { useClocks } from "./clocks";

/** Says that the page is rewound, to when, and what that leaves out. */
export function AsOfBanner({
  asOf,
  onLeave,
}: {
  asOf: NonNullable<Comparison["asOf"]>;
  onLeave: () => void;
}) {
  const texts = useTexts().time.asOf;
  const clocks = useClocks();
  return (
    <aside
      aria-label={texts.title(clocks.day(asOf.moment))}
      className="mt-6 rounded-xl border border-mark-line bg-mark-soft px-4 py-3 text-[15px]"
    >
      <p className="font-semibold">{texts.title(clocks.inFull(asOf.moment))}</p>
      <p className="mt-1">
        {asOf.later > 0 && `${texts.later(asOf.later)} `}
        {asOf.undated > 0 && texts.undated(asOf.undated)}
      </p>
      <button type="button" className={`${softButton} mt-2.5`} onClick={onLeave}>
        {texts.leave}
      </button>
    </aside>
  );
}
