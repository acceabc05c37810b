import type { ViewState } from "../../../links/view-state";
import { useReader } from "../../reader";
import { useEvent } from "../event-context";
import { LazyDialogButton } from "../LazyDialogButton";
import { strongButton } from "../looks";
import { loadTake } from "./load-take";

/** Opens the dialog by which the table is taken away as shown. */
export function TakeButton({ filter }: { filter: ViewState["filter"] }) {
  const { texts, language } = useReader();
  return (
    <LazyDialogButton
      className={strongButton}
      load={() => loadTake(language)}
      dialog={({ TakeDialog, words, fileWords }, onClose) => (
        <TakeDialog filter={filter} words={words} fileWords={fileWords} onClose={onClose} />
      )}
    >
      {texts.event.export.button}
    </LazyDialogButton>
  );
}

/** A link-like button that downloads the whole table, for the page's foot. */
export function CsvButton({ className }: { className: string }) {
  const event = useEvent();
  const reader = useReader();
  return (
    <button
      type="button"
      lang="en"
      className={className}
      onClick={async () => (await import("./csv-of-all")).downloadCsv(event, reader)}
    >
      CSV
    </button>
  );
}
