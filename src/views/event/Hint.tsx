/**
 * What a button with a sign does, in words beside it while it is pointed at or focused. Its label says
 * it to screen readers already.
 */
export function Hint({ text }: { text: string }) {
  return (
    <span aria-hidden="true" className="hint">
      {text}
    </span>
  );
}
