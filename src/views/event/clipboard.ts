/** The same thing twice: for programs that take formatting, and for those that do not. */
export interface Copyable {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts something on the clipboard. The clipboard's interface exists only in secure contexts, and a
 * newsroom may serve the site over plain http inside its walls: there a selection is copied instead.
 * Answers whether it worked.
 */
export async function copy(content: Copyable, page: Document = document): Promise<boolean> {
  try {
    await write(content, page.defaultView?.navigator.clipboard);
    return true;
  } catch {
    return copySelection(content, page);
  }
}

async function write({ text, html }: Copyable, clipboard: Clipboard | undefined): Promise<void> {
  if (clipboard === undefined) throw new Error("no clipboard outside secure contexts");
  if (html === undefined || typeof ClipboardItem === "undefined") return clipboard.writeText(text);
  const blob = (type: string, body: string) => new Blob([body], { type });
  const item = { "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) };
  return clipboard.write([new ClipboardItem(item)]);
}

/** The event hands over both forms, whatever is selected; the selection only makes browsers fire it. */
function copySelection({ text, html }: Copyable, page: Document): boolean {
  const area = page.createElement("textarea");
  area.value = text;
  area.className = "sr-only";
  const focused = page.activeElement;
  page.body.append(area);
  area.select();
  let handedOver = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    handedOver = event.clipboardData !== null;
  };
  page.addEventListener("copy", give);
  const done = page.execCommand?.("copy") ?? false;
  page.removeEventListener("copy", give);
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done && handedOver;
}
