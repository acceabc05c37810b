import { useFrame } from "../reader";

/** The settings of the switch, in the order in which it goes through them. */
const order = ["system", "light", "dark"] as const;

/** One setting of the switch. */
export type ThemeName = (typeof order)[number];

interface ThemeButtonProps {
  readonly theme: ThemeName;
  readonly onTheme: () => void;
}

const signs: Record<ThemeName, string> = { system: "◐", light: "○", dark: "●" };

/** Goes round the colour settings; its name says the one that holds and the one that comes. */
export function ThemeButton({ theme, onTheme }: ThemeButtonProps) {
  const { frame } = useFrame().texts;
  const next = order[(order.indexOf(theme) + 1) % order.length] ?? "system";
  const label = frame.themeButton(frame.themes[theme], frame.themes[next]);
  return (
    <button
      type="button"
      onClick={onTheme}
      aria-label={label}
      title={label}
      className="grid size-9 cursor-pointer place-items-center rounded-lg border border-line-strong bg-card text-ink hover:border-ink print:hidden"
    >
      <span aria-hidden="true">{signs[theme]}</span>
    </button>
  );
}
