import { Redirect } from "wouter";
import type { ViewState } from "../links/view-state";
import { useFragment } from "../views/event/use-fragment";
import { useReader } from "../views/reader";

/** Leads from an event's former address to the one it has today, with what the link asks for there. */
export function MovedOn({ to, view }: { to: string; view: ViewState }) {
  const { links } = useReader();
  const fragment = useFragment();
  return <Redirect to={links.eventHref(to, view) + fragment} replace />;
}
