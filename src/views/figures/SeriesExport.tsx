import { useState } from "react";
import type { SeriesDefinition } from "../../archive/series-definition";
import type { SeriesEvent } from "../../archive/series-point";
import type { SeriesSources } from "../../archive/series-sources";
import type { FiguresTexts } from "../../i18n/page-texts";
import { TaggedText } from "../event/cite/TaggedText";
import { download } from "../event/download";
import { strongButton } from "../event/looks";
import { Menu } from "../event/Menu";
import { useReader, useVocabulary } from "../reader";

const item =
  "block w-full rounded-lg px-2.5 py-2 text-start text-[15px] font-medium hover:bg-quiet focus-visible:bg-quiet";

/** Takes the chart or its table away, made from the figures that are shown. */
export function SeriesExport({
  words,
  address,
  onSources,
  ...rest
}: {
  words: FiguresTexts;
  definition: SeriesDefinition;
  events: readonly SeriesEvent[];
  scale: "linear" | "log";
  heading: string;
  address: string;
  onSources: () => Promise<SeriesSources>;
}) {
  const { texts, links, language } = useReader();
  const vocabulary = useVocabulary();
  const { exports } = words;
  const [failed, setFailed] = useState(false);
  const file = async (kind: FileKind) => {
    const { origin } = window.location;
    const day = new Date().toISOString().slice(0, 10);
    const shown = { ...rest, words, texts, vocabulary, links, origin, address, day };
    setFailed(false);
    await takeAway(kind, shown, onSources).catch(() => setFailed(true));
  };
  return (
    <div data-script>
      <Menu id="figures-export" button={exports.button} look={strongButton} title={exports.title}>
        {(["svg", "png", "csv"] as const).map((kind) => (
          <button key={kind} type="button" className={item} onClick={() => void file(kind)}>
            <TaggedText text={exports[kind]} language={language} />
            <span className="block text-[13px] font-normal text-muted">
              {exports[`${kind}Hint`]}
            </span>
          </button>
        ))}
        <p role="alert" className="mt-2 px-2.5 text-[13px] empty:hidden">
          {failed ? exports.failed : null}
        </p>
      </Menu>
    </div>
  );
}

type FileKind = "svg" | "png" | "csv";

type Shown = Parameters<typeof import("./series-picture")["seriesSvg"]>[0];

/** The writers are fetched when they are asked for. */
async function takeAway(
  kind: FileKind,
  shown: Shown,
  onSources: () => Promise<SeriesSources>,
): Promise<void> {
  const name = `parallax-${shown.definition.id}.${kind}`;
  if (kind === "csv") {
    const [{ seriesCsv }, sources] = await Promise.all([import("./series-csv"), onSources()]);
    download(name, seriesCsv(shown, sources), "text/csv;charset=utf-8");
    return;
  }
  const { seriesPicture, seriesSvg } = await import("./series-picture");
  if (kind === "svg") {
    download(name, seriesSvg(shown), "image/svg+xml");
    return;
  }
  const { drawingPng } = await import("./paint-drawing");
  const png = await drawingPng(seriesPicture(shown));
  if (png === null) throw new Error("the canvas gave no picture");
  download(name, new Uint8Array(await png.arrayBuffer()), "image/png");
}
