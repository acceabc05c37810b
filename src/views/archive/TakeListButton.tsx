import { loadTakingTexts } from "../../i18n/taking-texts";
import { LazyDialogButton } from "../event/LazyDialogButton";
import { useReader } from "../reader";
import { menuLook } from "./list-looks";

/** Opens the dialog by which the list of events is taken away as one table. */
export function TakeListButton({
  total,
  ids,
}: {
  total: number;
  /** The events of the list in its order, however many of them are shown yet. */
  ids: () => Promise<readonly string[]>;
}) {
  const { language, texts } = useReader();
  return (
    <LazyDialogButton
      className={`${menuLook} text-muted`}
      load={async () => {
        const [{ TakeListDialog }, words] = await Promise.all([
          import("./TakeListDialog"),
          loadTakingTexts(language),
        ]);
        return { TakeListDialog, words };
      }}
      dialog={({ TakeListDialog, words }, onClose) => (
        <TakeListDialog total={total} ids={ids} words={words} onClose={onClose} />
      )}
    >
      {texts.event.export.button}
    </LazyDialogButton>
  );
}
