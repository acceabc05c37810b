import { formatSize } from "../../i18n/instants";
import { useTexts } from "../reader";

/** Why an event was not kept, as the texts name it. */
type Failure = keyof ReturnType<typeof useTexts>["offline"]["notKept"];

/** Whether an event is kept on the reader's device. */
export type KeepState =
  | { readonly name: "not-kept" }
  | { readonly name: "keeping" }
  | { readonly name: "kept"; readonly bytes: number }
  | { readonly name: "releasing" }
  | { readonly name: "failed"; readonly why: Failure };

interface KeepButtonProps {
  readonly state: KeepState;
  readonly onKeep: () => void;
  readonly onRelease: () => void;
}

const link =
  "underline decoration-line-strong underline-offset-2 hover:text-ink hover:decoration-ink";

/**
 * Keeps the event on the reader's device, or takes it away again; says how much room it takes there. Two
 * buttons, never one: a press on the first, answered late, must not become one on the second.
 */
export function KeepButton({ state, onKeep, onRelease }: KeepButtonProps) {
  const { offline, language } = useTexts();
  const isKept = state.name === "kept" || state.name === "releasing";
  const busy = state.name === "keeping" || state.name === "releasing";
  return (
    <span className="noscript:hidden print:hidden">
      <span role="status">
        {state.name === "kept" && `${offline.kept(formatSize(language, state.bytes))} `}
        {state.name === "failed" && `${offline.notKept[state.why]} `}
        {busy && (isKept ? offline.releasing : offline.keeping)}
      </span>
      {!busy && !isKept && (
        <button key="keep" type="button" className={link} onClick={onKeep}>
          {offline.keep}
        </button>
      )}
      {!busy && isKept && (
        <button key="release" type="button" className={link} onClick={onRelease}>
          {offline.release}
        </button>
      )}
    </span>
  );
}
