/** Hands a file to the reader's browser. */
export function download(
  name: string,
  content: string | Uint8Array,
  type: string,
  page: Document = document,
): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
