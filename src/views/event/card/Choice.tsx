/** One of a few, each in plain sight. */
export function Choice<Value extends string>({
  name,
  label,
  options,
  chosen,
  onChoice,
}: {
  name: string;
  label: string;
  options: readonly { readonly value: Value; readonly face: string; readonly lang?: string }[];
  chosen: Value;
  onChoice: (value: Value) => void;
}) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-0.5">
      <legend className="float-start me-1 text-[13px] font-semibold">{label}</legend>
      {options.map(({ value, face, lang }) => (
        <label key={value} className="flex min-h-8 items-center gap-1.5 text-[15px]">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoice(value)}
          />
          <span lang={lang}>{face}</span>
        </label>
      ))}
    </fieldset>
  );
}
