import { useReader } from "../reader";
import { useOrigin } from "../use-origin";
import { useEvent } from "./event-context";

/** On paper: where the page can be read, and which version of the record was printed. */
export function PaperHeading() {
  const { texts, links } = useReader();
  const { record, version, view, published } = useEvent();
  const origin = useOrigin();
  return (
    <p className="mb-3 hidden text-[12px] text-muted print:block">
      {published && origin !== null && (
        <span lang="zxx" translate="no" className="me-3">
          {origin + links.eventHref(record.id, view)}
        </span>
      )}
      {texts.event.footer.version}{" "}
      <span lang="zxx" translate="no">
        {version}
      </span>
    </p>
  );
}
