import { sourceAnchor } from "../../links/anchors";
import type { NumberedSource } from "../../table/table-model";
import { useLongList } from "../../ui/long-list";
import { useTexts, useVocabulary } from "../reader";
import { StateMark } from "./Attribution";
import { useEvent } from "./event-context";
import { card } from "./looks";
import { OutletName } from "./OutletName";
import { ShowMore } from "./ShowMore";
import { useWords } from "./words";

/** How many sources are shown before the reader asks for more. */
const atOnce = 200;

/** Where every statement can be read, numbered as in the record. */
export function SourceList({ sources }: { sources: readonly NumberedSource[] }) {
  const texts = useTexts().event.source;
  const { aimed } = useEvent();
  const list = useLongList(sources, atOnce, ({ number }) => sourceAnchor(number) === aimed);
  return (
    <>
      <p className="mt-1 text-[14px] text-muted">{texts.order}</p>
      <ol className={`${card} mt-3 overflow-clip lg:grid lg:grid-cols-2`}>
        {list.shown.map((numbered) => (
          <SourceItem key={numbered.number} numbered={numbered} />
        ))}
      </ol>
      <ShowMore list={list} />
    </>
  );
}

function SourceItem({ numbered: { number, source } }: { numbered: NumberedSource }) {
  const outlet = useVocabulary().outlets[source.outlet];
  const texts = useTexts().event;
  return (
    <li id={sourceAnchor(number)} className="source">
      <span className="source-mark">{number}</span>
      <div className="min-w-0 flex-1 text-[14px] leading-snug">
        <p>
          <a href={source.url} {...outgoing} className="plain-link font-medium">
            <OutletName id={source.outlet} />
          </a>
          {outlet !== undefined && <Host url={source.url} />}
          {outlet?.state === "yes" && (
            <StateMark text={texts.claim.state} title={texts.claim.state} />
          )}
        </p>
        {source.title !== null && (
          <p lang={source.lang} className="text-muted">
            {source.title}
          </p>
        )}
        <Circumstances numbered={{ number, source }} />
        <Archive source={source} />
      </div>
    </li>
  );
}

/** No referrer, no handle on this window: the other site learns nothing of where the reader came from. */
const outgoing = { rel: "noreferrer external" } as const;

function Host({ url }: { url: string }) {
  return (
    <span lang="zxx" translate="no" className="host">
      {hostOf(url)}
    </span>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

function Circumstances({ numbered: { source } }: { numbered: NumberedSource }) {
  const texts = useTexts().event.source;
  const vocabulary = useVocabulary();
  const words = useWords();
  const outlet = vocabulary.outlets[source.outlet];
  const facts = [
    source.date === null ? texts.undated : texts.published(words.date(source.date)),
    words.language(source.lang),
    texts.read[source.read],
    source.translated === null ? null : texts.translated[source.translated],
    outlet?.mirror === true ? texts.mirror : null,
    source.gone ? texts.gone : null,
  ].filter((fact) => fact !== null);
  return (
    <p className="text-[13px] text-muted">
      {facts.join(" · ")} · <Origin origin={source.origin} />
    </p>
  );
}

function Origin({ origin }: { origin: string | null }) {
  const texts = useTexts().event.source;
  const { outlets } = useVocabulary();
  const words = useWords();
  if (origin === null) return <>{texts.originUnknown}</>;
  if (outlets[origin] === undefined) return <>{texts.origin(words.speaker(origin, true))}</>;
  const [before = "", after = ""] = texts.origin("\u0000").split("\u0000");
  return (
    <>
      {before}
      <OutletName id={origin} />
      {after}
    </>
  );
}

function Archive({ source }: { source: NumberedSource["source"] }) {
  const texts = useTexts().event.source;
  const look = "plain-link";
  return (
    <p className="text-[13px] text-muted">
      {source.archived === null ? (
        <>
          {texts.noArchive}{" "}
          <a href={`https://web.archive.org/web/*/${source.url}`} {...outgoing} className={look}>
            {texts.lookForOne}
          </a>{" "}
          <span lang="zxx" translate="no">
            web.archive.org
          </span>
        </>
      ) : (
        <>
          <a href={source.archived} {...outgoing} className={look}>
            {texts.archived}
          </a>
          <Host url={source.archived} />
        </>
      )}
    </p>
  );
}
