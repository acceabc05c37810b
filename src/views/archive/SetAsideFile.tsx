import { useId } from "react";
import type { SetAside } from "../../archive/published";
import type { Problem } from "../../model/problems";
import { useTexts } from "../reader";

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
      <dl>
        {problems.map((problem) => (
          <ProblemLine
            key={`${problem.path} ${problem.code} ${JSON.stringify(problem.params)}`}
            problem={problem}
          />
        ))}
      </dl>
    </section>
  );
}

function ProblemLine({ problem }: { problem: Problem }) {
  const { frame } = useTexts();
  return (
    <div className="grid gap-x-6 gap-y-1 border-line border-t px-5 py-3.5 md:grid-cols-[minmax(0,2fr)_3fr]">
      <dt className="break-all text-[0.85rem] text-muted">
        {problem.path === "" ? frame.wholeFile : <code lang="zxx">{problem.path}</code>}
      </dt>
      <dd>{problem.code}</dd>
    </div>
  );
}
