import { formatNumber } from "../../i18n/numbers";
import { problemRuns } from "../../i18n/problem-text";
import type { Problem } from "../../model/problems";
import { useTexts } from "../reader";

/** More problems of one file than these nobody reads. */
const told = 100;

/** What is wrong with a file: where in it, and what. Of many problems the first, and how many more. */
export function ProblemList({
  problems,
  total = problems.length,
}: {
  problems: readonly Problem[];
  /** How many problems there are, if not all are at hand. */
  total?: number;
}) {
  const { opened, language } = useTexts();
  const shown = problems.slice(0, told);
  const more = total - shown.length;
  return (
    <>
      <dl>
        {shown.map((problem) => (
          <ProblemLine key={JSON.stringify(problem)} problem={problem} />
        ))}
      </dl>
      {more > 0 && (
        <p className="border-line border-t px-5 py-3.5 font-semibold text-[0.95rem]">
          {opened.problems.more(formatNumber(language, more))}
        </p>
      )}
    </>
  );
}

function ProblemLine({ problem }: { problem: Problem }) {
  const texts = useTexts();
  return (
    <div className="grid gap-x-6 gap-y-1 border-line border-t px-5 py-3.5 first:border-t-0 md:grid-cols-[minmax(0,2fr)_3fr]">
      <dt className="break-all pt-0.5 text-[0.85rem] text-muted">
        {problem.path === "" ? (
          texts.frame.wholeFile
        ) : (
          <code lang="zxx" dir="auto">
            {problem.path}
          </code>
        )}
      </dt>
      <dd className="[overflow-wrap:anywhere]">
        <ProblemSentence problem={problem} />
      </dd>
    </div>
  );
}

/** Values stand as they do in the file, are in no language of the page's, and keep their direction inside. */
function ProblemSentence({ problem }: { problem: Problem }) {
  const runs = problemRuns(useTexts(), problem);
  return runs.map(({ text, value }, at) =>
    value ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one sentence never change places
      <code key={at} lang="zxx" dir="auto" className="rounded bg-quiet px-1 py-0.5 text-[0.9em]">
        {text}
      </code>
    ) : (
      text
    ),
  );
}
