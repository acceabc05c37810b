import { citedStatement } from "../../../export/citation-cited";
import { claimAnchor, statementAnchor } from "../../../links/anchors";
import type { Statement } from "../../../model/record";
import { type Reader, useReader } from "../../reader";
import { CopyButton } from "../CopyButton";
import type { Copyable } from "../clipboard";
import { EmbedButton } from "../embed/EmbedButton";
import { type EventScope, useEvent } from "../event-context";
import { anchorLink } from "../row-copy";
import { CiteButton } from "./CiteButton";
import { statementCited } from "./cited-here";
import { citingOf } from "./citing-of";
import { loadQuote } from "./load-cite";
import { MoreMenu, menuItem } from "./MoreMenu";

/** The id of the heading that says whose the statement is, from the statement's own. */
export function speakerAnchor(anchor: string): string {
  return `by-${anchor}`;
}

/** What can be taken from a statement. */
export function StatementMenu({ statement }: { statement: Statement }) {
  const reader = useReader();
  const event = useEvent();
  const { copy } = reader.texts.event;
  const anchor = statementAnchor(statement.id);
  // The dialog offers the others too.
  const claim = statement.claims.find(({ id }) => event.rowOf.has(id));
  return (
    <MoreMenu end id={`more-${anchor}`} name={{ shownBy: speakerAnchor(anchor) }}>
      {event.published && (
        <CopyButton
          className={menuItem}
          content={() => ({ text: anchorLink(anchor, event, reader.links) })}
        >
          {copy.link}
        </CopyButton>
      )}
      <CopyButton className={menuItem} content={() => quoteOf(statement, event, reader)}>
        {copy.quote}
      </CopyButton>
      <CiteButton className={menuItem} cited={() => statementCited(statement, event)}>
        {copy.cite}
      </CiteButton>
      {event.published && claim !== undefined && (
        <EmbedButton className={menuItem} anchor={claimAnchor(claim.id)}>
          {copy.embed}
        </EmbedButton>
      )}
    </MoreMenu>
  );
}

/** The statement's words with who said them, when, where, and the link to this version. */
async function quoteOf(statement: Statement, event: EventScope, reader: Reader): Promise<Copyable> {
  const { quote, words } = await loadQuote(reader.language);
  const cited = citedStatement(statement, statementAnchor(statement.id), event);
  return quote({ ...citingOf(event, reader), words }, cited);
}
