import { type ReactNode, useState } from "react";
import { statementAnchor } from "../../links/anchors";
import { useTexts } from "../reader";
import { useEvent } from "./event-context";
import type { LinkTarget } from "./link-target";
import { softButton } from "./looks";

const link = "underline underline-offset-2 hover:no-underline";

/** Says that a link points at nothing here, or that the filter was dropped for it. Can be dismissed. */
export function TargetNotice({
  target,
  filterDropped,
  onDismiss,
}: {
  target: LinkTarget;
  filterDropped: boolean;
  onDismiss: () => void;
}) {
  const texts = useTexts().event.target;
  const [dismissed, setDismissed] = useState<LinkTarget | null>(null);
  const message = useMessage(target);
  if (message === null && !filterDropped) return null;
  if (dismissed !== null && JSON.stringify(dismissed) === JSON.stringify(target)) return null;
  const dismiss = () => {
    setDismissed(target);
    onDismiss();
  };
  return (
    <div
      role="status"
      className="mb-5 flex items-start justify-between gap-4 rounded-xl border-2 border-mark-line bg-mark-soft px-4 py-3 text-[15px] print:hidden"
    >
      <div>{message ?? <p>{texts.filterDropped}</p>}</div>
      <button type="button" className={`${softButton} shrink-0`} onClick={dismiss}>
        {texts.dismiss}
      </button>
    </div>
  );
}

function useMessage(target: LinkTarget): ReactNode {
  const texts = useTexts().event.target;
  const { record } = useEvent();
  switch (target.kind) {
    case "missing":
      return <Message text={texts.missing(target.fragment)} />;
    case "missing-claim":
      return <Message text={texts.missingClaim(target.fragment)} statement={target.statement} />;
    case "missing-source":
      return <Message text={texts.missingSource(target.number, record.sources.length)} />;
    default:
      return null;
  }
}

function Message({ text, statement }: { text: string; statement?: string }) {
  const { target, sections } = useTexts().event;
  return (
    <>
      <p className="font-medium">{text}</p>
      <p className="mt-1">
        {target.here}{" "}
        {statement !== undefined && (
          <>
            <a className={link} href={`#${statementAnchor(statement)}`}>
              {target.theStatement}
            </a>
            ,{" "}
          </>
        )}
        <a className={link} href="#claims">
          {sections.claims}
        </a>
        ,{" "}
        <a className={link} href="#statements">
          {sections.statements}
        </a>
        ,{" "}
        <a className={link} href="#sources">
          {sections.sources}
        </a>
        .
      </p>
    </>
  );
}
