import type { DossierTexts } from "../../i18n/dossier-texts";
import { softButton, strongButton } from "../event/looks";

/** How far the making of a dossier is. */
export type MakingState =
  | { readonly name: "ready" | "cancelled" | "failed" }
  | { readonly name: "making"; readonly done: number; readonly all: number }
  | { readonly name: "done"; readonly gone: number };

/** Begins and cancels the making of a dossier, and says how far it is. */
export function Making({
  words,
  state,
  onMake,
  onCancel,
}: {
  words: DossierTexts;
  state: MakingState;
  onMake: () => void;
  onCancel: () => void;
}) {
  if (state.name === "making") {
    const { done, all } = state;
    return (
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <progress
          max={all}
          value={done}
          aria-label={words.making(done, all)}
          className="h-3 w-64"
        />
        <span className="text-[14px] tabular-nums">{words.making(done, all)}</span>
        <button type="button" className={softButton} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    );
  }
  return (
    <div className="mt-5">
      <button type="button" className={strongButton} onClick={onMake}>
        {words.make}
      </button>
      <p role="status" className="mt-2 text-[15px]">
        {outcome(words, state)}
      </p>
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
      return state.gone === 0 ? words.done : `${words.done} ${words.gone(state.gone)}`;
  }
}
