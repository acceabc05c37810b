import { rowAnchor } from "../../../links/anchors";
import type { TableRow } from "../../../table/table-model";
import { useReader } from "../../reader";
import { CopyButton } from "../CopyButton";
import { CardButton } from "../card/CardButton";
import { EmbedButton } from "../embed/EmbedButton";
import { useEvent } from "../event-context";
import { ReportRowError } from "../ReportError";
import { loadRowCopied, rowCopy, rowLink } from "../row-copy";
import { CiteButton } from "./CiteButton";
import { rowCited } from "./cited-here";
import { MoreMenu, menuItem } from "./MoreMenu";
import { SentenceButton } from "./SentenceButton";

/** What can be taken from a row; `name` is the row's. */
export function RowMenu({ row, name }: { row: TableRow; name: string }) {
  const reader = useReader();
  const event = useEvent();
  const { copy } = reader.texts.event;
  return (
    <MoreMenu id={`more-${rowAnchor(row.id)}`} name={name}>
      {event.published && (
        <CopyButton
          className={menuItem}
          content={() => ({ text: rowLink(row, event, reader.links) })}
        >
          {copy.link}
        </CopyButton>
      )}
      <CopyButton
        className={menuItem}
        warm={loadRowCopied}
        content={() => rowCopy(row, event, reader)}
      >
        {copy.row}
      </CopyButton>
      <CiteButton className={menuItem} cited={() => rowCited(row)}>
        {copy.cite}
      </CiteButton>
      <SentenceButton row={row} className={menuItem}>
        {copy.sentence}
      </SentenceButton>
      <CardButton row={row} className={menuItem}>
        {copy.picture}
      </CardButton>
      {event.published && (
        <EmbedButton className={menuItem} anchor={rowAnchor(row.id)}>
          {copy.embed}
        </EmbedButton>
      )}
      <ReportRowError row={row} className={menuItem} />
    </MoreMenu>
  );
}
