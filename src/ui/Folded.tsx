import { type ReactNode, useEffect, useRef, useState } from "react";

interface FoldedProps {
  readonly summary: string;
  readonly className: string;
  readonly summaryClass: string;
  readonly children: () => ReactNode;
}

/**
 * A fold whose inside is made when it is first opened: a page that was built ahead does not carry what few
 * readers open. Nothing may stand in it that is not told elsewhere: without scripts the fold is not shown.
 */
export function Folded({ summary, className, summaryClass, children }: FoldedProps) {
  const [opened, setOpened] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  // It may have been opened before there was anything to hear it.
  useEffect(() => {
    if (fold.current?.open === true) setOpened(true);
  }, []);
  return (
    <details
      ref={fold}
      data-script=""
      className={className}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary className={summaryClass}>{summary}</summary>
      {opened && children()}
    </details>
  );
}
