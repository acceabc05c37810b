import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useSearch } from "wouter";
import { joinedNames } from "../archive/names-used";
import { type PublishedSeriesIndex, seriesShown } from "../archive/published-series";
import type { FiguresTexts } from "../i18n/page-texts";
import {
  type FiguresQuery,
  plainFigures,
  printFiguresView,
  unreadFiguresView,
} from "../links/figures-view";
import type { Unread } from "../links/unread-query";
import {
  figuresTextsOptions,
  seriesIndexOptions,
  seriesOptions,
  seriesSourcesOptions,
} from "../load/resources";
import type { Vocabulary } from "../model/vocabulary";
import { FiguresView } from "../views/figures/FiguresView";
import { PageTitle } from "../views/frame/PageTitle";
import { NamesProvider, useReader } from "../views/reader";
import { useOrigin } from "../views/use-origin";
import { UnreadParts } from "./UnreadParts";

interface FiguresPageProps {
  readonly view: FiguresQuery | null;
  readonly onView: (view: FiguresQuery | null) => void;
}

/** One measure across events, arranged as the address says. */
export function FiguresPage({ view, onView }: FiguresPageProps) {
  const { texts, language } = useReader();
  const { data: words } = useSuspenseQuery(figuresTextsOptions(language));
  const { data: index } = useSuspenseQuery(seriesIndexOptions);
  const query = view ?? plainFigures;
  const shown = seriesShown(index.series, query.measure);
  return (
    <>
      <title>{texts.frame.titled(words.title)}</title>
      <meta name="description" content={words.lead} />
      {shown === null ? (
        <NoSeries words={words} />
      ) : (
        <Shown id={shown} {...{ words, index, query, onView }} />
      )}
    </>
  );
}

function NoSeries({ words }: { words: FiguresTexts }) {
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-4 text-muted">{words.nothing}</p>
    </>
  );
}

interface ShownProps {
  readonly id: string;
  readonly words: FiguresTexts;
  readonly index: PublishedSeriesIndex;
  readonly query: FiguresQuery;
  readonly onView: FiguresPageProps["onView"];
}

function Shown({ id, words, index, query, onView }: ShownProps) {
  const { links } = useReader();
  const client = useQueryClient();
  const { data: series } = useSuspenseQuery(seriesOptions(id));
  const names = useMemo(() => joinedNames(index.names, series.names), [index, series]);
  const origin = useOrigin() ?? "";
  const { known, absent } = useMemo(() => knownFigures(query, id, names), [query, id, names]);
  const unread = [...unreadFiguresView(useSearch()), ...absent];
  return (
    <NamesProvider names={names}>
      <UnreadParts unread={unread} />
      <FiguresView
        words={words}
        listed={index.series}
        series={series}
        query={known}
        onQuery={(next) => onView(printFiguresView(next) === "" ? null : next)}
        onSources={() => client.fetchQuery(seriesSourcesOptions(id))}
        address={origin + links.figuresHref(known)}
      />
    </NamesProvider>
  );
}

/** The query without what the series has not, and what that is: nothing is left out for it. */
function knownFigures(
  query: FiguresQuery,
  shown: string,
  names: Pick<Vocabulary, "parties" | "kinds">,
): { readonly known: FiguresQuery; readonly absent: readonly Unread[] } {
  const absent: Unread[] = [];
  const known = (name: "parties" | "kinds") => {
    const all = query[name] ?? [];
    const there = all.filter((id) => Object.hasOwn(names[name], id));
    absent.push(...all.filter((id) => !there.includes(id)).map((value) => ({ name, value })));
    return there.length === 0 ? null : there;
  };
  const { measure } = query;
  if (measure !== null && measure !== shown) absent.push({ name: "measure", value: measure });
  return { known: { ...query, parties: known("parties"), kinds: known("kinds") }, absent };
}
