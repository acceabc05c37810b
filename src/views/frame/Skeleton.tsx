import type { Language } from "../../model/localized";

interface SkeletonProps {
  readonly label: string;
  readonly language?: Language;
}

const rows = ["w-2/3", "w-1/2", "w-3/5", "w-2/5"] as const;

/** The shape of a page on its way; what it is, in words, for those who do not see it. */
export function Skeleton({ label, language }: SkeletonProps) {
  return (
    <div role="status" lang={language} className="mx-auto w-full max-w-[1132px]">
      <span className="sr-only">{label}</span>
      <div aria-hidden="true">
        <div className="skeleton h-9 w-72 max-w-full" />
        <div className="skeleton mt-4 h-5 w-[34rem] max-w-full" />
        <div className="mt-8 overflow-hidden rounded-2xl border border-line bg-card">
          <div className="h-10 bg-quiet" />
          {rows.map((width) => (
            <div key={width} className="border-line border-t px-5 py-6 first:border-0">
              <div className={`skeleton h-5 ${width}`} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
