let listening = false;

/**
 * A slash brings the focus to the page's search, also before its content answers: the field wakes it, and
 * keeps what is typed meanwhile. Asked for again it does nothing more.
 */
export function focusOnSlash(document: Document): void {
  if (listening) return;
  listening = true;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    const { activeElement } = document;
    if (activeElement?.matches("input, textarea, select, [contenteditable]")) return;
    const field = document.querySelector<HTMLInputElement>("[data-slash]");
    if (field === null) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
