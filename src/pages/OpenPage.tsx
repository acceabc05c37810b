import { useEffect } from "react";
import { useLocation } from "wouter";
import { useStore } from "zustand";
import { openedRecordStore } from "../drafts/opened-record-store";
import { pageTitleId } from "../links/anchors";
import { softButton } from "../views/event/looks";
import { OpenedBanner } from "../views/opened/OpenedBanner";
import { OpenedNotice } from "../views/opened/OpenedNotice";
import { OpenRecordButton } from "../views/opened/OpenRecordButton";
import { useReader, useTexts } from "../views/reader";
import { OpenedOutcome } from "./OpenedOutcome";
import { useOpenRecord } from "./use-open-record";

/** The page of a file of the reader's own, which only this tab knows. */
export function OpenPage() {
  const { frame, opened: texts } = useTexts();
  const opened = useStore(openedRecordStore, (store) => store.opened);
  const onFile = useOpenRecord();
  const onClose = useClose();
  useFocusWhenRead(opened.state === "read" ? opened.file : null);
  return (
    <>
      <title>{frame.titled(texts.page)}</title>
      {opened.state === "none" && <NothingOpen onFile={onFile} />}
      {opened.state === "reading" && <Reading name={opened.name} onStop={onClose} />}
      {opened.state === "read" && (
        <>
          <OpenedBanner name={opened.name} onFile={onFile} onClose={onClose} />
          <OpenedOutcome file={opened.file} />
        </>
      )}
    </>
  );
}

/** Forgets the file and goes back to the list. */
function useClose(): () => void {
  const { eventsHref } = useReader().links;
  const [, navigate] = useLocation();
  return () => {
    openedRecordStore.getState().close();
    navigate(eventsHref);
  };
}

/** What was waited for takes the place of the heading that had the focus: it gets the focus too. */
function useFocusWhenRead(file: unknown): void {
  useEffect(() => {
    if (file !== null) document.getElementById(pageTitleId)?.focus({ preventScroll: true });
  }, [file]);
}

function NothingOpen({ onFile }: { onFile: (file: File) => void }) {
  const { none, invite } = useTexts().opened;
  return (
    <OpenedNotice {...none}>
      <p className="mt-6 flex flex-wrap items-center gap-x-3 gap-y-2 text-[0.85rem] text-muted">
        <OpenRecordButton text={invite.choose} onFile={onFile} />
        <span>{invite.drop}</span>
      </p>
    </OpenedNotice>
  );
}

function Reading({ name, onStop }: { name: string; onStop: () => void }) {
  const { reading, banner } = useTexts().opened;
  return (
    <div role="status">
      <OpenedNotice {...reading}>
        <p className="mt-3 text-[0.9rem]">
          {banner.file}{" "}
          <bdi lang="zxx" translate="no" className="break-all font-semibold">
            {name}
          </bdi>
        </p>
        <button type="button" className={`${softButton} mt-4`} onClick={onStop}>
          {reading.stop}
        </button>
      </OpenedNotice>
    </div>
  );
}
