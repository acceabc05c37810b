import type { EmbedTexts } from "../../../i18n/page-texts";
import { embedCode, heightScript } from "../../../links/embed-code";
import { absolute } from "../../../links/site-address";
import { CopyButton } from "../CopyButton";
import { useEvent } from "../event-context";
import { softButton } from "../looks";

/** What an author copies: the frame, and for who wants it a script that fits its height. */
export function EmbedCode({
  words,
  frame,
}: {
  words: EmbedTexts;
  frame: { readonly href: string; readonly title: string; readonly height: number };
}) {
  const site = useEvent().address ?? window.location.origin;
  const src = absolute(site, frame.href);
  return (
    <>
      <Code
        name={words.code}
        copy={words.copyCode}
        text={embedCode({ src, title: frame.title, height: frame.height })}
      />
      <details>
        <summary className="cursor-pointer text-[13px] font-semibold">{words.script}</summary>
        <p className="mt-1 text-[13px] text-muted">{words.scriptHint}</p>
        <Code
          name={words.script}
          hidden
          copy={words.copyScript}
          text={heightScript(new URL(src).origin)}
        />
      </details>
    </>
  );
}

function Code({
  name,
  hidden = false,
  copy,
  text,
}: {
  name: string;
  /** Its name stands above it already. */
  hidden?: boolean;
  copy: string;
  text: string;
}) {
  return (
    <section>
      {!hidden && <h3 className="text-[13px] font-semibold">{name}</h3>}
      <textarea
        readOnly
        rows={4}
        value={text}
        lang="zxx"
        aria-label={name}
        onFocus={({ currentTarget }) => currentTarget.select()}
        className="mt-1 block w-full rounded-lg border border-line-strong bg-paper p-3 font-mono text-[13px]"
      />
      <CopyButton className={`${softButton} mt-2`} content={() => ({ text })}>
        {copy}
      </CopyButton>
    </section>
  );
}
