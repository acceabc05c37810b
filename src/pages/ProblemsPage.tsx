import { useSuspenseQuery } from "@tanstack/react-query";
import { problemsOptions } from "../load/resources";
import { SetAsideFile } from "../views/archive/SetAsideFile";
import { PageTitle } from "../views/frame/PageTitle";
import { useTexts } from "../views/reader";

/** Records that could not be published, with everything that is wrong with them. */
export function ProblemsPage() {
  const { frame } = useTexts();
  const { data: files } = useSuspenseQuery(problemsOptions);
  const title = files.length === 0 ? frame.noProblemsTitle : frame.problemsTitle;
  return (
    <>
      <title>{frame.titled(title)}</title>
      <PageTitle>{title}</PageTitle>
      <p className="mt-2 max-w-[46rem] font-serif text-[1.12rem] text-muted">
        {files.length === 0 ? frame.noProblems : frame.problemsLead(files.length)}
      </p>
      <div className="mt-7 grid gap-5">
        {files.map((file) => (
          <SetAsideFile key={file.file} setAside={file} />
        ))}
      </div>
    </>
  );
}
