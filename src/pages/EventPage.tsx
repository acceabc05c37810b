import { useSuspenseQuery } from "@tanstack/react-query";
import type { ViewState } from "../links/view-state";
import { recordOptions } from "../load/resources";
import { useFragment } from "../views/event/use-fragment";
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
  const { record, version } = useSuspenseQuery(recordOptions(id)).data;
  const fragment = useFragment();
  return <RecordScreen {...{ record, version, view, onView, fragment }} published />;
}
