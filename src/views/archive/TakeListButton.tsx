import { loadTakingTexts } from "../../i18n/taking-texts";
import { LazyDialogButton } from "../event/LazyDialogButton";
import { useReader } from "../reader";
import { menuLook } from "./list-looks";
import type { TakeList } from "./TakeListDialog";

/** Opens the dialog by which the list of events is taken away as one table. */
export function TakeListButton({
  total,
  take,
}: {
  total: number;
  /** Makes the file of all that the list holds, however much of it is shown yet. */
  take: TakeList;
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
        <TakeListDialog total={total} take={take} words={words} onClose={onClose} />
      )}
    >
      {texts.event.export.button}
    </LazyDialogButton>
  );
}
