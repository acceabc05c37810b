import { useId } from "react";
import type { SetAside } from "../../archive/published";
import { problemRuns } from "../../i18n/problem-text";
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
          <ProblemLine key={JSON.stringify(problem)} problem={problem} />
        ))}
      </dl>
    </section>
  );
}

function ProblemLine({ problem }: { problem: Problem }) {
  const texts = useTexts();
  return (
    <div className="grid gap-x-6 gap-y-1 border-line border-t px-5 py-3.5 first:border-t-0 md:grid-cols-[minmax(0,2fr)_3fr]">
      <dt className="break-all pt-0.5 text-[0.85rem] text-muted">
        {problem.path === "" ? texts.frame.wholeFile : <code lang="zxx">{problem.path}</code>}
      </dt>
      <dd className="[overflow-wrap:anywhere]">
        <ProblemSentence problem={problem} />
      </dd>
    </div>
  );
}

/** Values stand as they do in the file, and are in no language of the page's. */
function ProblemSentence({ problem }: { problem: Problem }) {
  const runs = problemRuns(useTexts(), problem);
  return runs.map(({ text, value }, at) =>
    value ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one sentence never change places
      <code key={at} lang="zxx" className="rounded bg-quiet px-1 py-0.5 text-[0.9em]">
        {text}
      </code>
    ) : (
      text
    ),
  );
}
