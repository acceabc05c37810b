import type { Language } from "../../model/localized";

interface SkeletonProps {
  readonly label: string;
  readonly language?: Language;
}

const rows = ["w-2/3", "w-1/2", "w-3/5", "w-2/5"] as const;

/** The shape of a page on its way. It appears late, so that a fast connection never sees it flash. */
export function Skeleton({ label, language }: SkeletonProps) {
  return (
    <div role="status" lang={language} className="skeleton mx-auto w-full max-w-[1132px]">
      <span className="sr-only">{label}</span>
      <div aria-hidden="true">
        <div className="h-9 w-72 max-w-full rounded-lg bg-quiet" />
        <div className="mt-4 h-5 w-[34rem] max-w-full rounded-md bg-quiet" />
        <div className="mt-8 overflow-hidden rounded-2xl border border-line bg-card">
          <div className="h-10 bg-quiet" />
          {rows.map((width) => (
            <div key={width} className="border-line border-t px-5 py-6 first:border-0">
              <div className={`h-5 rounded-md bg-quiet ${width}`} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
