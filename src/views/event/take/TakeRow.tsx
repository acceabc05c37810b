import { type ReactNode, useState } from "react";
import type { TakingTexts } from "../../../i18n/taking-texts";
import { softButton } from "../looks";

/** A group of forms under the name of what they are for. */
export function TakeGroup({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name}>
      <h3 className="text-[13px] font-semibold">{name}</h3>
      <div className="mt-1.5 divide-y divide-line rounded-lg border border-line">{children}</div>
    </section>
  );
}

/** One form: what it is, and how it is had. */
export function TakeRow({
  name,
  hint,
  children,
}: {
  name: string;
  hint: string;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-3.5 py-2.5">
      <p className="me-auto min-w-40 grow basis-0 text-[15px] leading-snug font-medium">
        {name}
        <span className="block text-[13px] font-normal text-muted">{hint}</span>
      </p>
      {children}
    </div>
  );
}

type State = "ready" | "working" | "done" | "failed";

/** Makes a file at a press and hands it over; says that it works, that it is done, and where it cannot. */
export function FileButton({
  name,
  words,
  save,
}: {
  /** What is made. */
  name: string;
  words: TakingTexts;
  save: () => Promise<void>;
}) {
  const [state, setState] = useState<State>("ready");
  const onClick = async () => {
    setState("working");
    try {
      await save();
      setState("done");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <button
        type="button"
        className={softButton}
        aria-label={words.downloadOf(name)}
        aria-disabled={state === "working"}
        onClick={state === "working" ? undefined : onClick}
      >
        {state === "working" ? words.working : words.download}
      </button>
      <span role="status" className="sr-only">
        {state === "done" ? words.done(name) : ""}
      </span>
      {state === "failed" && (
        <p role="alert" className="basis-full text-[13px]">
          {words.failed}
        </p>
      )}
    </>
  );
}
