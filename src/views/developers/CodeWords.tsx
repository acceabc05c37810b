import { Fragment } from "react";

/** Code inside a sentence. */
export const codeLook =
  "rounded bg-quiet px-1 py-0.5 font-mono text-[0.86em] [overflow-wrap:anywhere]";

/**
 * A text in which what stands between backticks is code or the name of a format. Both are in no language
 * that a voice could read them in.
 */
export function CodeWords({ text }: { text: string }) {
  return text.split("`").map((part, at) =>
    at % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
      <Fragment key={at}>{part}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
      <code key={at} lang="zxx" className={codeLook}>
        {part}
      </code>
    ),
  );
}

/** Running text with code in it. */
export function CodeParagraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text}>
      <CodeWords text={text} />
    </p>
  ));
}
