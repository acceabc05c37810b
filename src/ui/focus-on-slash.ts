/**
 * A slash brings the focus to the page's search, also before its content answers: the field wakes it, and
 * keeps what is typed meanwhile. On a page without one it follows the way there.
 */
export function focusOnSlash(document: Document): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.activeElement?.matches("input, textarea, select, [contenteditable]")) return;
    const way = document.querySelector<HTMLElement>("[data-slash]");
    if (way === null) return;
    event.preventDefault();
    way.focus();
    if (way instanceof HTMLInputElement) way.select();
    else way.click();
  });
}
