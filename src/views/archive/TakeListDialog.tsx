import { useEffect, useRef, useState } from "react";
import { type SeveralFile, type SeveralForm, severalForms } from "../../export/several-forms";
import { takenForms } from "../../export/taken-forms";
import { formatNumber } from "../../i18n/numbers";
import type { TakingTexts } from "../../i18n/taking-texts";
import { Dialog } from "../../ui/Dialog";
import { progressLook } from "../../ui/progress-look";
import { download } from "../event/download";
import { softButton } from "../event/looks";
import { useReader } from "../reader";

/** Makes the file of the list; tells how many events are in it by now, and can be called off. */
export type TakeList = (
  form: SeveralForm,
  onProgress: (done: number) => void,
  signal: AbortSignal,
) => Promise<SeveralFile>;

interface TakeListDialogProps {
  readonly total: number;
  readonly take: TakeList;
  readonly words: TakingTexts;
  readonly onClose: () => void;
}

type State =
  | { readonly name: "ready" | "cancelled" | "failed" }
  | { readonly name: "working"; readonly done: number }
  | { readonly name: "done"; readonly without: Without };

type Without = Pick<SeveralFile, "missing" | "unfetched">;

/** Takes the list of events away as one table: its form, how far it is, and the way to call it off. */
export function TakeListDialog({ total, take, words, onClose }: TakeListDialogProps) {
  const { language } = useReader();
  const [form, setForm] = useState<SeveralForm>("xlsx");
  const { state, start, cancel } = useTaking(take);
  const number = (n: number) => formatNumber(language, n);
  const { list } = words;
  return (
    <Dialog
      title={list.title}
      close={words.close}
      buttonClass={softButton}
      width="w-[min(32rem,calc(100vw-2rem))]"
      onClose={onClose}
    >
      <p className="text-[15px] leading-snug text-muted">
        {list.lead(`${number(total)} ${list.events(total)}`)}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <label className="me-auto text-[15px]">
          {list.form}{" "}
          <select
            value={form}
            disabled={state.name === "working"}
            onChange={({ currentTarget }) => setForm(currentTarget.value as SeveralForm)}
            className="min-h-9 rounded-lg border border-line-strong bg-paper px-2 text-[15px]"
          >
            {severalForms.map((each) => (
              <option key={each} value={each}>
                {list.forms[each]}
              </option>
            ))}
          </select>
        </label>
        {state.name === "working" ? (
          <button type="button" className={softButton} onClick={cancel}>
            {list.cancel}
          </button>
        ) : (
          <button type="button" className={softButton} onClick={() => void start(form)}>
            {words.download}
          </button>
        )}
      </div>
      {state.name === "working" && (
        <p className="flex items-center gap-3 text-[13px] text-muted tabular-nums">
          <progress
            aria-label={words.working}
            value={state.done}
            max={total}
            className={`h-2 grow ${progressLook}`}
          />
          {list.progress(number(state.done), number(total))}
        </p>
      )}
      <p role="status" className="text-[13px] empty:hidden">
        {toldOf(state, words)}
      </p>
      {state.name === "done" && (
        <>
          <NotIn ids={state.without.missing} told={list.missing} />
          <NotIn ids={state.without.unfetched} told={list.unfetched} />
        </>
      )}
    </Dialog>
  );
}

function toldOf(state: State, words: TakingTexts): string {
  switch (state.name) {
    case "ready":
    case "working":
      return "";
    case "cancelled":
      return words.list.cancelled;
    case "failed":
      return words.failed;
    case "done":
      return words.list.done;
  }
}

/** So many are named; the workbook names all. */
const mostNamed = 8;

/** Events that are not in the file, by the names that their addresses have. */
function NotIn({ ids, told }: { ids: readonly string[]; told: (n: number) => string }) {
  const { links } = useReader();
  if (ids.length === 0) return null;
  return (
    <div role="alert" className="text-[13px]">
      {told(ids.length)}:
      <ul lang="zxx" className="mt-1 list-disc ps-5 break-all">
        {ids.slice(0, mostNamed).map((id) => (
          <li key={id}>
            <a href={links.eventHref(id)}>{id}</a>
          </li>
        ))}
        {ids.length > mostNamed && <li>…</li>}
      </ul>
    </div>
  );
}

/** Makes the file beside the page; a dialog that is closed calls it off. */
function useTaking(take: TakeList) {
  const { language } = useReader();
  const [state, setState] = useState<State>({ name: "ready" });
  const calling = useRef<AbortController | null>(null);
  useEffect(() => () => calling.current?.abort(), []);
  const start = async (form: SeveralForm) => {
    const own = new AbortController();
    calling.current = own;
    setState({ name: "working", done: 0 });
    try {
      const onProgress = (done: number) => setState({ name: "working", done });
      const { content, ...without } = await take(form, onProgress, own.signal);
      own.signal.throwIfAborted();
      const { ending, type } = takenForms[form];
      download(`parallax-events.${language}${ending}`, content, type);
      setState({ name: "done", without });
    } catch {
      setState({ name: own.signal.aborted ? "cancelled" : "failed" });
    }
  };
  return { state, start, cancel: () => calling.current?.abort() };
}
