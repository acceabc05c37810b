import type { ReactNode } from "react";
import type { TableModel } from "../../table/table-model";
import { useReader, useTexts } from "../reader";
import { CopyButton } from "./CopyButton";
import { useEvent } from "./event-context";
import { strongButton } from "./looks";
import { Menu } from "./Menu";
import { downloadCsv, recordHref, tableCopy } from "./table-files";

const item =
  "block w-full rounded-lg px-2.5 py-2 text-start text-[15px] font-medium hover:bg-quiet focus-visible:bg-quiet";

/** Takes the table away as shown: a file, or something to paste. */
export function ExportMenu({ table }: { table: TableModel }) {
  const { texts } = useReader();
  const event = useEvent();
  const reader = useReader();
  const words = texts.event.export;
  return (
    <Menu id="export-menu" button={words.button} look={strongButton} title={words.title}>
      <button type="button" className={item} onClick={() => downloadCsv(table, event, reader)}>
        <Face name={words.csv} hint={words.csvHint} />
      </button>
      <CopyButton className={item} content={() => tableCopy(table, event, reader)}>
        <Face name={words.copy} hint={words.copyHint} />
      </CopyButton>
      <a
        className={`${item} no-underline`}
        href={recordHref(event.record.id)}
        download={`${event.record.id}.json`}
      >
        <Face name={words.json} hint={words.jsonHint} />
      </a>
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

/** A link-like button that downloads the table, for the page's foot. */
export function CsvButton({ table, className }: { table: TableModel; className: string }) {
  const event = useEvent();
  const reader = useReader();
  useTexts();
  return (
    <button type="button" className={className} onClick={() => downloadCsv(table, event, reader)}>
      CSV
    </button>
  );
}
