import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSearch } from "wouter";
import { unreadQuery } from "../links/unread-query";
import type { ViewState } from "../links/view-state";
import { astrayTextsOptions } from "../load/astray-options";
import type { TableModel } from "../table/table-model";
import { softButton } from "../views/event/looks";
import { useReader } from "../views/reader";
import { absentParts } from "./absent-parts";
import { UnreadSentence } from "./UnreadParts";

/** Says what of a link's query is not there; the page is shown without it. Can be dismissed. */
export function QueryNotice({ view, table }: { view: ViewState; table: TableModel }) {
  const search = useSearch();
  const { texts, language } = useReader();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const absent = [...unreadQuery(search), ...absentParts(view, table)];
  const { data: words } = useQuery({
    ...astrayTextsOptions(language),
    enabled: absent.length > 0,
  });
  if (absent.length === 0 || words === undefined || dismissed === search) return null;
  return (
    <div
      role="status"
      className="mb-5 flex items-start justify-between gap-4 rounded-xl border-2 border-mark-line bg-mark-soft px-4 py-3 text-[15px] print:hidden"
    >
      <p>
        <UnreadSentence words={words} unread={absent} />
      </p>
      <button
        type="button"
        className={`${softButton} shrink-0`}
        onClick={() => setDismissed(search)}
      >
        {texts.event.target.dismiss}
      </button>
    </div>
  );
}
