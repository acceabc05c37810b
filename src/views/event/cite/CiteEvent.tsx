import { useTexts } from "../../reader";
import { useEvent } from "../event-context";
import { CiteButton } from "./CiteButton";
import { eventCited } from "./cited-here";

/** Cites the event as a whole. */
export function CiteEvent({ className }: { className: string }) {
  const { copy } = useTexts().event;
  const event = useEvent();
  return (
    <CiteButton className={className} label={copy.citeEvent} cited={() => eventCited(event)}>
      {copy.cite}
    </CiteButton>
  );
}
