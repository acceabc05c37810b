import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** Parallax's own namespace. Changing it would make every reader's feeds show everything as new. */
const namespace = "5f0d6b0c-9c1e-4b52-8a9e-3d7a61f0c2b4";

/**
 * A name for ever, as an IRI: a UUID made from `name` (RFC 9562, version 5). It holds no host, so that
 * readers of a feed know an entry again when the site moves.
 */
export function stableId(name: string): string {
  const bytes = sha1(
    new Uint8Array([...hexToBytes(namespace.replaceAll("-", "")), ...utf8ToBytes(name)]),
  );
  const hex = bytesToHex(bytes);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}
