import { useRef } from "react";
import type { DossierTexts } from "../../i18n/dossier-texts";
import { progressLook } from "../../ui/progress-look";
import { useFocusHandedOn } from "../../ui/use-focus-handed-on";
import { softButton, strongButton } from "../event/looks";

/** How far the making of a dossier is. */
export type MakingState =
  | { readonly name: "ready" | "cancelled" | "failed" }
  | { readonly name: "making"; readonly done: number; readonly all: number }
  | { readonly name: "done"; readonly gone: readonly string[] };

/** Begins and cancels the making of a dossier, and says how far it is. */
export function Making({
  words,
  state,
  nameOf,
  onMake,
  onCancel,
}: {
  words: DossierTexts;
  state: MakingState;
  /** The name of an event by its id. */
  nameOf: (id: string) => string;
  onMake: () => void;
  onCancel: () => void;
}) {
  const part = useRef<HTMLDivElement>(null);
  useFocusHandedOn(part, (element) => element.querySelector("button"));
  return (
    <div ref={part} className="mt-5">
      {state.name === "making" ? (
        <Progress words={words} {...state} onCancel={onCancel} />
      ) : (
        <button type="button" className={strongButton} onClick={onMake}>
          {words.make}
        </button>
      )}
      <p role="status" className="mt-2 text-[15px]">
        {state.name === "making" ? "" : outcome(words, state)}
      </p>
      {state.name === "done" && state.gone.length > 0 && (
        <ul className="mt-1 list-disc ps-5 text-[15px]">
          {state.gone.map((id) => (
            <li key={id}>{nameOf(id)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Progress({
  words,
  done,
  all,
  onCancel,
}: {
  words: DossierTexts;
  done: number;
  all: number;
  onCancel: () => void;
}) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <progress
        max={all}
        value={done}
        aria-label={words.making(done, all)}
        className={`h-2 w-64 ${progressLook}`}
      />
      <span className="text-[14px] tabular-nums">{words.making(done, all)}</span>
      <button type="button" className={softButton} onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}

function outcome(words: DossierTexts, state: Exclude<MakingState, { name: "making" }>): string {
  switch (state.name) {
    case "ready":
      return "";
    case "cancelled":
      return words.cancelled;
    case "failed":
      return words.failed;
    case "done":
      return state.gone.length === 0
        ? words.done
        : `${words.done} ${words.gone(state.gone.length)}`;
  }
}
