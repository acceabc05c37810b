/** Two lines of sight that meet in one point. */
export function Logo() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="shrink-0">
      <path
        d="M3.5 20.5 12 4.5l8.5 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.9"
        strokeLinejoin="round"
      />
      <circle cx="12" cy="4.6" r="2.4" className="fill-mark-line" />
    </svg>
  );
}
