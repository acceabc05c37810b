/**
 * What a button with a sign does, in words beside it while it is pointed at or focused. Its label says
 * it to screen readers already.
 */
export function Hint({ text }: { text: string }) {
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute start-0 bottom-full z-10 mb-1 hidden rounded-md border border-line-strong bg-card px-1.5 py-0.5 text-[12px] leading-5 font-normal whitespace-nowrap text-ink shadow-sm group-hover:block group-focus-visible:block"
    >
      {text}
    </span>
  );
}
