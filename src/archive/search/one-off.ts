/** Whether two words are one letter apart: one wrong, one missing, one too many, or two swapped. */
export function isOneOff(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length > b.length) return isOneOff(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return swapped && a.slice(at + 2) === b.slice(at + 2);
}
