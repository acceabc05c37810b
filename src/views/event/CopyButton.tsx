import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTexts } from "../reader";
import { type Copyable, copy } from "./clipboard";

type State =
  | { readonly name: "ready" }
  | { readonly name: "done" }
  | { readonly name: "failed"; readonly text: string }
  | { readonly name: "not-made" };

/** Copies what `content` makes at the click; says that it did, or offers the text to be copied by hand. */
export function CopyButton({
  content,
  label,
  describedBy,
  className,
  warm,
  children,
}: {
  content: () => Copyable | Promise<Copyable>;
  /** The button's name where its face does not say it all. */
  label?: string;
  /** Id of the element that tells this button from others of the same name. */
  describedBy?: string;
  className: string;
  /** Fetches what `content` needs; some browsers let nobody copy who has waited since the press. */
  warm?: () => Promise<unknown>;
  children: ReactNode;
}) {
  const [state, setState] = useState<State>({ name: "ready" });
  const texts = useTexts().event.copy;
  useEffect(() => {
    if (state.name !== "done") return;
    const timer = setTimeout(() => setState({ name: "ready" }), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const onClick = async () => {
    try {
      const copied = await content();
      setState((await copy(copied)) ? { name: "done" } : { name: "failed", text: copied.text });
    } catch {
      setState({ name: "not-made" });
    }
  };
  const onWarm = warm && (() => void warm().catch(() => undefined));
  const done = state.name === "done";
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={done ? undefined : label}
        aria-describedby={describedBy}
        onClick={onClick}
        onPointerEnter={onWarm}
        onFocus={onWarm}
      >
        {done ? <Done text={texts.done} /> : children}
      </button>
      <span role="status" className="sr-only">
        {done ? texts.done : ""}
      </span>
      {state.name === "not-made" && (
        <span role="alert" className="block px-2.5 py-1 text-[13px] font-normal">
          {texts.notLoaded}
        </span>
      )}
      {state.name === "failed" && (
        <ByHand text={state.text} onClose={() => setState({ name: "ready" })} />
      )}
    </>
  );
}

function Done({ text }: { text: string }) {
  return (
    <>
      <span aria-hidden="true">✓</span> <span className="max-sm:sr-only">{text}</span>
    </>
  );
}

function ByHand({ text, onClose }: { text: string; onClose: () => void }) {
  const texts = useTexts().event.copy;
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    area.current?.select();
  }, []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-label={texts.failedTitle}
      className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-2xl border border-line bg-card p-5 text-ink backdrop:bg-black/40"
    >
      <h2 className="font-serif text-xl font-semibold">{texts.failedTitle}</h2>
      <p className="mt-1 text-sm text-muted">{texts.failed}</p>
      <textarea
        ref={area}
        readOnly
        rows={6}
        value={text}
        aria-label={texts.failedTitle}
        className="mt-3 w-full rounded-lg border border-line-strong bg-paper p-3 text-sm"
      />
      <form method="dialog" className="mt-3 text-end">
        <button
          type="submit"
          className="min-h-9 rounded-lg border border-line-strong px-4 text-sm font-medium"
        >
          {texts.close}
        </button>
      </form>
    </dialog>
  );
}
