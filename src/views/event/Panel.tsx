import type { ReactNode } from "react";
import { PanelBoundary } from "../../ui/PanelBoundary";
import { useTexts } from "../reader";
import { useEvent } from "./event-context";
import { softButton } from "./looks";

/** One part of an event's page. When it fails, it says so in its place, and the other parts stay. */
export function Panel({ children }: { children: ReactNode }) {
  const { table } = useEvent();
  return (
    <PanelBoundary attempt={table} fallback={(again) => <BrokenPanel onAgain={again} />}>
      {children}
    </PanelBoundary>
  );
}

function BrokenPanel({ onAgain }: { onAgain: () => void }) {
  const { panel } = useTexts().opened;
  return (
    <div
      role="alert"
      className="mt-3 rounded-2xl border-2 border-mark-line bg-mark-soft px-4 py-4 sm:px-6"
    >
      <p className="font-semibold">{panel.heading}</p>
      <p className="mt-1 text-[15px]">{panel.body}</p>
      <button type="button" onClick={onAgain} className={`${softButton} mt-3`}>
        {panel.again}
      </button>
    </div>
  );
}
