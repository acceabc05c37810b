import type { ReactNode } from "react";
import type { ViewState } from "../../links/view-state";
import { useReader } from "../reader";
import { CopyButton } from "./CopyButton";
import { EmbedButton } from "./embed/EmbedButton";
import { useEvent } from "./event-context";
import { strongButton } from "./looks";
import { Menu } from "./Menu";
import { downloadCsv, recordHref, tableCopy } from "./table-files";

const item =
  "block w-full rounded-lg px-2.5 py-2 text-start text-[15px] font-medium hover:bg-quiet focus-visible:bg-quiet";

/** Takes the table away as shown: a file, or something to paste. */
export function ExportMenu({ filter }: { filter: ViewState["filter"] }) {
  const event = useEvent();
  const reader = useReader();
  const texts = reader.texts.event.export;
  return (
    <Menu id="export-menu" button={texts.button} look={strongButton} title={texts.title}>
      <button
        type="button"
        className={item}
        onClick={() => void downloadCsv(event, filter, reader)}
      >
        <Face name={texts.csv} hint={texts.csvHint} />
      </button>
      <CopyButton className={item} content={() => tableCopy(event, filter, reader)}>
        <Face name={texts.copy} hint={texts.copyHint} />
      </CopyButton>
      {event.published && (
        <EmbedButton className={item} anchor={event.aimed}>
          <Face name={texts.embed} hint={texts.embedHint} />
        </EmbedButton>
      )}
      {event.published && (
        <a
          className={`${item} no-underline`}
          href={recordHref(event.record.id, event.view.version)}
          download={`${event.record.id}.json`}
        >
          <Face name={texts.json} hint={texts.jsonHint} />
        </a>
      )}
    </Menu>
  );
}

function Face({ name, hint }: { name: ReactNode; hint: string }) {
  return (
    <>
      {name}
      <span className="block text-[13px] font-normal text-muted">{hint}</span>
    </>
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
      onClick={() => void downloadCsv(event, null, reader)}
    >
      CSV
    </button>
  );
}
