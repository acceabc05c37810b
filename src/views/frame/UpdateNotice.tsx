import { useState } from "react";
import { softButton, strongButton } from "../event/looks";
import { useFrame } from "../reader";

/** Offers to go over to a newer version of the site; in nobody's way, and gone when it is not wanted. */
export function UpdateNotice({ onUpdate }: { onUpdate: (() => void) | null }) {
  const { offline } = useFrame().texts;
  const [refused, setRefused] = useState(false);
  const shown = onUpdate !== null && !refused;
  return (
    <div role="status" className="fixed inset-x-4 bottom-4 z-10 mx-auto w-fit print:hidden">
      {shown && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-2xl border border-line-strong bg-card px-4 py-3 text-[0.9rem] shadow-lg">
          <p>{offline.newer}</p>
          <div className="flex gap-2">
            <button type="button" className={strongButton} onClick={onUpdate}>
              {offline.reload}
            </button>
            <button type="button" className={softButton} onClick={() => setRefused(true)}>
              {offline.notNow}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
