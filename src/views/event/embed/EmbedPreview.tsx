import { useEffect, useRef } from "react";
import type { EmbedTexts } from "../../../i18n/page-texts";

/** The embed as a reader of the article will see it, as high as it says it is. */
export function EmbedPreview({
  words,
  title,
  href,
  height,
  onHeight,
}: {
  words: EmbedTexts;
  title: string;
  href: string;
  height: number;
  onHeight: (height: number) => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      const told = source === frame.current?.contentWindow ? toldHeight(data) : null;
      if (told !== null) onHeight(told);
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [onHeight]);
  return (
    <section>
      <h3 className="text-[13px] font-semibold">{words.preview}</h3>
      {/* A new frame for each address: one that was led on would put each choice into the history. */}
      <iframe
        key={href}
        ref={frame}
        src={href}
        title={title}
        height={height}
        className="mt-1 block w-full"
      />
    </section>
  );
}

function toldHeight(data: unknown): number | null {
  if (!isObject(data) || !isObject(data.parallax)) return null;
  const { height } = data.parallax;
  return typeof height === "number" && height > 0 ? height : null;
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null;
}
