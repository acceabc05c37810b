import { FileChooser } from "../../ui/FileChooser";
import { useFileDrop } from "../../ui/use-file-drop";
import { softButton } from "../event/looks";
import { useTexts } from "../reader";

/** Asks for a record file, and takes one that is dropped on the page. */
export function OpenRecordButton({ text, onFile }: { text: string; onFile: (file: File) => void }) {
  const over = useFileDrop(onFile);
  return (
    <>
      <FileChooser accept=".json,application/json" className={softButton} onFile={onFile}>
        {text}
      </FileChooser>
      {over && <DropSign />}
    </>
  );
}

function DropSign() {
  const { invite } = useTexts().opened;
  return (
    <div className="pointer-events-none fixed inset-3 z-20 flex items-center justify-center rounded-2xl border-4 border-mark-line border-dashed bg-paper/85">
      <p className="font-semibold font-serif text-2xl">{invite.dropNow}</p>
    </div>
  );
}
