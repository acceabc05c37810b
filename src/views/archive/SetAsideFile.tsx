import { useId } from "react";
import type { SetAside } from "../../archive/published";
import { useTexts } from "../reader";
import { ProblemList } from "./ProblemList";

/** One file that was set aside: where in it something is wrong, and what. */
export function SetAsideFile({ setAside: { file, problems } }: { setAside: SetAside }) {
  const { frame } = useTexts();
  const heading = useId();
  return (
    <section
      aria-labelledby={heading}
      className="overflow-hidden rounded-2xl border border-line bg-card"
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 bg-quiet px-5 py-3">
        <h2 id={heading} className="break-all font-semibold text-[0.95rem]">
          <code lang="zxx">{file}</code>
        </h2>
        <p className="text-[0.85rem] text-muted">{frame.problemCount(problems.length)}</p>
      </header>
      <ProblemList problems={problems} />
    </section>
  );
}
