import { idsAsked, parseEmbedQuery } from "../links/embed-query";
import "./embed-frame.css";

/**
 * All that runs in a page which others frame, before its first paint: the colours its author asked for,
 * its height for the page around it, and a word where the fragment points at nothing.
 *
 * The height is told to any parent: it is no secret, and who may frame the page is left open. The page
 * around has to check that the message came from its own frame.
 */
const root = document.documentElement;

const { theme, frozen } = parseEmbedQuery(location.search);
if (theme !== null) root.classList.add(theme);
if (frozen !== null) location.replace(`${frozen}${location.hash}`);

function tellHeight(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  const id = document.body?.dataset.event ?? "";
  if (height > 0) window.parent.postMessage({ parallax: { height, id } }, "*");
}

function sayWhatIsMissing(): void {
  const line = document.querySelector<HTMLElement>("[data-missing]");
  const asked = idsAsked(location.hash);
  // `:target` is set only after the document is read.
  const isThere = asked.some((id) => document.getElementById(id) !== null);
  if (line !== null) line.hidden = asked.length === 0 || isThere;
}

if (window.parent !== window) new ResizeObserver(tellHeight).observe(root);
addEventListener("DOMContentLoaded", sayWhatIsMissing);
addEventListener("hashchange", sayWhatIsMissing);
