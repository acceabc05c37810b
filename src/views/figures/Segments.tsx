import { useEffectEvent, useLayoutEffect, useRef } from "react";

const segment =
  "relative inline-flex min-h-9 grow cursor-pointer items-center justify-center bg-card px-3 text-[13px] whitespace-nowrap text-muted hover:bg-quiet hover:text-ink has-checked:bg-ink has-checked:font-semibold has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-current forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none";

/** A choice of one among few, as one piece. */
export function Segments<Value extends string>({
  label,
  name,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  name: string;
  options: readonly { readonly value: Value; readonly text: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  const group = useRef<HTMLFieldSetElement>(null);
  const takeUp = useEffectEvent(() => {
    const pressed = group.current?.querySelector<HTMLInputElement>("input:checked")?.value;
    const option = options.find(({ value }) => value === pressed);
    if (option !== undefined && option.value !== chosen) onChoose(option.value);
  });
  // One that was built ahead can have been pressed before it answered.
  useLayoutEffect(() => takeUp(), []);
  return (
    <fieldset
      ref={group}
      aria-label={label}
      data-script
      className="inline-flex gap-px overflow-clip rounded-lg border border-line-strong bg-line-strong print:hidden"
    >
      {options.map(({ value, text }) => (
        <label key={value} className={segment}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
            className="absolute size-px opacity-0"
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
