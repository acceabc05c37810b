import { useSuspenseQuery } from "@tanstack/react-query";
import type { ViewState } from "../links/view-state";
import { recordOptions } from "../load/resources";
import { useFragment } from "../views/event/use-fragment";
import { Withdrawn } from "../views/event/Withdrawn";
import { NamesProvider } from "../views/reader";
import { MovedOn } from "./MovedOn";
import { RecordScreen } from "./RecordScreen";

/** The page of one published event, arranged as the address says. */
export function EventPage({
  id,
  view,
  onView,
}: {
  id: string;
  view: ViewState;
  onView: (view: ViewState) => void;
}) {
  const { data: file } = useSuspenseQuery(recordOptions(id));
  const fragment = useFragment();
  if ("renamed" in file) return <MovedOn to={file.renamed} view={view} />;
  return (
    <NamesProvider names={file.names}>
      {"withdrawn" in file ? (
        <Withdrawn event={file} />
      ) : (
        <RecordScreen {...file} {...{ view, onView, fragment }} published />
      )}
    </NamesProvider>
  );
}
