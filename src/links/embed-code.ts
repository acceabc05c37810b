/** A frame as it is put into an article. */
export interface EmbedFrame {
  /** Whole address of the embed. */
  readonly src: string;
  /** What the frame is called, for readers who cannot see it. */
  readonly title: string;
  readonly height: number;
}

/** The code that an author pastes into an article. */
export function embedCode({ src, title, height }: EmbedFrame): string {
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${Math.ceil(height)}" loading="lazy" style="border:0"></iframe>`;
}

/**
 * Three lines that fit every frame of the site at `origin` to the height it tells. A message counts only
 * when it comes from that very frame.
 */
export function heightScript(origin: string): string {
  return `<script>
addEventListener("message", ({ source, origin, data }) => { if (origin === ${JSON.stringify(origin)} && data?.parallax)
  for (const frame of document.querySelectorAll("iframe")) if (frame.contentWindow === source) frame.height = data.parallax.height; });
</script>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
