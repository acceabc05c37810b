/**
 * The same zip with all its files of one time, in UTC. Places in it are those of PKWARE's APPNOTE.TXT, 4.3:
 * the list of files stands at the end, and names where each file begins.
 */
export function zipMadeAt(zip: ArrayBuffer, made: number): Uint8Array {
  const bytes = new Uint8Array(zip);
  const view = new DataView(zip);
  const end = bytes.length - 22;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const file = view.getUint32(entry + 42, true);
    view.setUint32(entry + 12, zipClock(made), true);
    view.setUint32(file + 10, zipClock(made), true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += lengths.reduce((sum, length) => sum + length, 46);
  }
  return bytes;
}

/** A day since 1980 and every second second, packed. */
function zipClock(made: number): number {
  const time = new Date(Math.max(made, Date.UTC(1980, 0, 1)));
  const day = ((time.getUTCFullYear() - 1980) << 9) | ((time.getUTCMonth() + 1) << 5);
  const clock = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5);
  return (((day | time.getUTCDate()) << 16) | clock | (time.getUTCSeconds() >> 1)) >>> 0;
}
