import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../model/canonical-json";

/** A record's version: the start of the SHA-256 of its canonical JSON (RFC 8785), 12 hexadecimal digits. */
export function versionOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(data)))).slice(0, 12);
}
