import { softButton } from "../event/looks";
import { useTexts } from "../reader";
import { OpenRecordButton } from "./OpenRecordButton";

interface OpenedBannerProps {
  readonly name: string;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

/** Stands above everything made from a file of the reader's: that it is theirs, and nobody else has it. */
export function OpenedBanner({ name, onFile, onClose }: OpenedBannerProps) {
  const { banner } = useTexts().opened;
  return (
    <aside
      aria-label={banner.label}
      className="mb-7 flex flex-wrap items-start justify-between gap-x-6 gap-y-3 rounded-2xl border-2 border-mark-line bg-mark-soft px-4 py-4 sm:px-6"
    >
      <div className="min-w-0 max-w-[44rem]">
        <p className="font-semibold">{banner.heading}</p>
        <p className="mt-0.5 text-[0.95rem]">{banner.body}</p>
        <p className="mt-1.5 text-[0.85rem]">
          {banner.file}{" "}
          <bdi lang="zxx" translate="no" className="break-all font-semibold">
            {name}
          </bdi>
        </p>
      </div>
      <div className="flex flex-wrap gap-2 print:hidden">
        <OpenRecordButton text={banner.other} onFile={onFile} />
        <button type="button" className={softButton} onClick={onClose}>
          {banner.close}
        </button>
      </div>
    </aside>
  );
}
