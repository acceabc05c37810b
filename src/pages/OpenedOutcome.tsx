import { useMemo, useState } from "react";
import type { OpenedFile } from "../archive/opened-file";
import { formatNumber } from "../i18n/numbers";
import { plainView } from "../links/view-state";
import { useInnerLinks } from "../ui/use-inner-links";
import { ProblemList } from "../views/archive/ProblemList";
import { OpenedNotice } from "../views/opened/OpenedNotice";
import { ReaderProvider, useReader, useTexts } from "../views/reader";
import { RecordScreen } from "./RecordScreen";

/** A file of the reader's own knows no titles of other events. */
const nothingRelated = {};

/** What became of a file: its record, its problems, or why it was not read. */
export function OpenedOutcome({ file }: { file: OpenedFile }) {
  const { opened, language } = useTexts();
  const megabytes = (bytes: number) => formatNumber(language, Math.ceil(bytes / 1024 / 1024));
  switch (file.kind) {
    case "record":
      return <OpenedRecord key={file.version} file={file} />;
    case "problems":
      return <Problems file={file} />;
    case "too-large": {
      const { heading, body } = opened.tooLarge;
      return <Refused heading={heading} body={body(megabytes(file.size), megabytes(file.limit))} />;
    }
    case "too-slow": {
      const { heading, body } = opened.tooSlow;
      return <Refused heading={heading} body={body(formatNumber(language, file.seconds))} />;
    }
    case "unreadable":
      return <Refused {...opened.unreadable} />;
    case "failed":
      return <Refused {...opened.failed} technical={file.message} />;
  }
}

/**
 * The record in the page of an event. How the reader arranges it and where they go on it stays here: in
 * the address it would tell what is in the file, to the history of the browser and whoever reads that.
 */
function OpenedRecord({ file }: { file: Extract<OpenedFile, { kind: "record" }> }) {
  const reader = useReader();
  const [view, setView] = useState(plainView);
  const { within, fragment } = useInnerLinks();
  const { record, version, comparison } = file;
  const inside = useMemo(() => {
    const { links } = reader;
    const eventHref: typeof links.eventHref = (id, ...rest) =>
      id === record.id ? links.openHref : links.eventHref(id, ...rest);
    return { ...reader, links: { ...links, eventHref } };
  }, [reader, record.id]);
  return (
    <div ref={within}>
      <ReaderProvider reader={inside}>
        <RecordScreen
          {...{ record, version, view, fragment }}
          compared={comparison}
          related={nothingRelated}
          published={false}
          onView={setView}
        />
      </ReaderProvider>
    </div>
  );
}

function Problems({ file }: { file: Extract<OpenedFile, { kind: "problems" }> }) {
  const { opened, frame } = useTexts();
  const { heading, body } = opened.problems;
  return (
    <OpenedNotice heading={heading} body={body}>
      <section
        aria-label={frame.problemCount(file.total)}
        className="mt-6 overflow-hidden rounded-2xl border border-line bg-card"
      >
        <p className="bg-quiet px-5 py-3 text-[0.85rem] text-muted">
          {frame.problemCount(file.total)}
        </p>
        <ProblemList problems={file.problems} total={file.total} />
      </section>
    </OpenedNotice>
  );
}

function Refused({
  heading,
  body,
  technical = null,
}: {
  heading: string;
  body: string;
  technical?: string | null;
}) {
  const { frame } = useTexts();
  return (
    <div role="alert">
      <OpenedNotice heading={heading} body={body}>
        {technical !== null && (
          <p className="mt-5 text-[0.85rem] text-muted">
            {frame.technical}{" "}
            <code lang="zxx" dir="auto" className="break-all rounded bg-quiet px-1.5 py-0.5">
              {technical}
            </code>
          </p>
        )}
      </OpenedNotice>
    </div>
  );
}
