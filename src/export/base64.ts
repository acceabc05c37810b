const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A text in base64 of its UTF-8 bytes, as addresses that begin with `data:` carry it. */
export function utf8Base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const left = bytes.length - at;
    const digits = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    const said = digits.map((digit, place) => (place > left ? "=" : letters.charAt(digit)));
    parts.push(said.join(""));
  }
  return parts.join("");
}
