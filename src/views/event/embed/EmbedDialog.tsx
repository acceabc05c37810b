import { type ReactNode, useState } from "react";
import type { EmbedTexts } from "../../../i18n/page-texts";
import { type EmbedTheme, embedHref, embedThemes } from "../../../links/embed-address";
import { Dialog } from "../../../ui/Dialog";
import { useReader } from "../../reader";
import { useEvent } from "../event-context";
import { softButton } from "../looks";
import { EmbedCode } from "./EmbedCode";
import { EmbedPreview } from "./EmbedPreview";
import { useEmbedChoices } from "./use-embed-choices";
import { useEmbedMissing } from "./use-embed-missing";

interface EmbedDialogProps {
  /** The row or claim that is chosen at first; null is the headline. */
  readonly start: string | null;
  readonly words: EmbedTexts;
  readonly onClose: () => void;
}

/** What an author decides. */
interface Wish {
  readonly anchor: string | null;
  readonly frozen: boolean;
  readonly theme: EmbedTheme | null;
}

/** Makes the code by which another page frames this event; says so where the event has no page to be framed. */
export function EmbedDialog({ start, words, onClose }: EmbedDialogProps) {
  const { language } = useReader();
  const { record } = useEvent();
  const missing = useEmbedMissing(
    embedHref({ language, id: record.id, version: null }, import.meta.env.BASE_URL),
  );
  return (
    <Dialog
      title={words.title}
      close={words.close}
      buttonClass={softButton}
      width="w-[min(46rem,calc(100vw-2rem))]"
      onClose={onClose}
    >
      {missing === true && <p role="status">{words.missing}</p>}
      {missing === false && <EmbedMaker start={start} words={words} />}
    </Dialog>
  );
}

/** What is framed, a question of the event or a claim, how, and the code for it. */
function EmbedMaker({ start, words }: Omit<EmbedDialogProps, "onClose">) {
  const { language } = useReader();
  const { record, version, view } = useEvent();
  const choices = useEmbedChoices();
  const [wish, setWish] = useState<Wish>({
    anchor: [...choices.rows, ...choices.claims].some(({ anchor }) => anchor === start)
      ? start
      : null,
    frozen: view.version !== null,
    theme: null,
  });
  const [height, setHeight] = useState(480);
  const chosen = [...choices.rows, ...choices.claims].find(({ anchor }) => anchor === wish.anchor);
  const title = words.frameTitle(record.title[language], chosen?.name ?? words.event);
  const href = embedHref(
    { ...wish, language, id: record.id, version: wish.frozen ? version : null },
    import.meta.env.BASE_URL,
  );
  return (
    <>
      <What {...{ words, choices, wish, setWish }} />
      <When {...{ words, wish, setWish }} />
      <Theme {...{ words, wish, setWish }} />
      <EmbedPreview words={words} title={title} href={href} onHeight={setHeight} height={height} />
      <EmbedCode words={words} frame={{ href, title, height }} />
    </>
  );
}

interface ControlProps {
  readonly words: EmbedTexts;
  readonly wish: Wish;
  readonly setWish: (wish: Wish) => void;
}

function What({
  words,
  choices,
  wish,
  setWish,
}: ControlProps & { choices: ReturnType<typeof useEmbedChoices> }) {
  const groups = [
    [words.questions, choices.rows],
    [words.claims, choices.claims],
  ] as const;
  return (
    <label className="block text-[13px] font-semibold">
      {words.what}
      <select
        value={wish.anchor ?? ""}
        onChange={({ currentTarget }) => setWish({ ...wish, anchor: currentTarget.value || null })}
        className="mt-1 block min-h-10 w-full rounded-lg border border-line-strong bg-paper px-2.5 text-[15px] font-normal"
      >
        <option value="">{words.event}</option>
        {groups.map(([name, group]) => (
          <optgroup key={name} label={name}>
            {group.map((choice) => (
              <option key={choice.anchor} value={choice.anchor}>
                {choice.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function When({ words, wish, setWish }: ControlProps) {
  return (
    <Group name={words.time}>
      <Radio
        name="embed-time"
        label={words.live}
        hint={words.liveHint}
        checked={!wish.frozen}
        onChoose={() => setWish({ ...wish, frozen: false })}
      />
      <Radio
        name="embed-time"
        label={words.frozen}
        hint={words.frozenHint}
        checked={wish.frozen}
        onChoose={() => setWish({ ...wish, frozen: true })}
      />
    </Group>
  );
}

function Theme({ words, wish, setWish }: ControlProps) {
  return (
    <Group name={words.theme} row>
      {[null, ...embedThemes].map((theme) => (
        <Radio
          key={theme}
          name="embed-theme"
          label={words.themes[theme ?? "auto"]}
          checked={wish.theme === theme}
          onChoose={() => setWish({ ...wish, theme })}
        />
      ))}
    </Group>
  );
}

function Group({
  name,
  row = false,
  children,
}: {
  name: string;
  row?: boolean;
  children: ReactNode;
}) {
  return (
    <fieldset>
      <legend className="text-[13px] font-semibold">{name}</legend>
      <div className={row ? "mt-1 flex flex-wrap gap-x-5 gap-y-1" : "mt-1 space-y-1.5"}>
        {children}
      </div>
    </fieldset>
  );
}

function Radio({
  name,
  label,
  hint,
  checked,
  onChoose,
}: {
  name: string;
  label: string;
  hint?: string;
  checked: boolean;
  onChoose: () => void;
}) {
  return (
    <label className="flex min-h-6 items-start gap-2 text-[15px]">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        className="mt-1 size-4 shrink-0 accent-ink"
      />
      <span>
        {label}
        {hint !== undefined && <span className="block text-[13px] text-muted">{hint}</span>}
      </span>
    </label>
  );
}
