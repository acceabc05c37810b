import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { joinedNames } from "../archive/names-used";
import type { PublishedRecord, WithdrawnRecord } from "../archive/published";
import { cardContent } from "../export/card-content";
import type { CardTexts } from "../i18n/card-texts";
import type { ReadCode } from "../links/check-code";
import { meantOptions, sentenceTextsOptions, standingOptions } from "../load/codes";
import { changesTextsOptions } from "../load/resources";
import { askedPart } from "../model/record-change";
import { recordChanges } from "../model/record-changes";
import { CodedState } from "../views/check/CodedState";
import type { Standing } from "../views/check/Verdict";
import { NamesProvider, useReader } from "../views/reader";
import { codedStates, type MeantState } from "./coded-states";

interface FoundProps {
  readonly code: ReadCode;
  readonly cards: CardTexts;
}

/** What a code names: every state that it may mean, with its figures, and what has changed since. */
export function CodeFound({ code, cards }: FoundProps) {
  const { data: versions } = useSuspenseQuery(meantOptions(code.start));
  const states = useMemo(() => codedStates(code, versions), [code, versions]);
  const { check } = cards;
  if (states.length === 0) {
    return (
      <p role="alert" className="mt-8 max-w-[68ch] font-semibold">
        {check.unknown}
      </p>
    );
  }
  return (
    <>
      {states.length > 1 && <p className="mt-8 max-w-[68ch] font-semibold">{check.several}</p>}
      {states.map((state) => (
        <StateFound
          key={`${state.pinned.version} ${state.row?.id}`}
          {...{ state, cards }}
          asOf={code.asOf}
        />
      ))}
    </>
  );
}

interface StateProps {
  readonly state: MeantState;
  readonly asOf: number | null;
  readonly cards: CardTexts;
}

function StateFound({ state, asOf, cards }: StateProps) {
  const { texts, language } = useReader();
  const { pinned, row } = state;
  const { record } = pinned;
  const { data: changed } = useSuspenseQuery(changesTextsOptions(language));
  const { data: words } = useSuspenseQuery(sentenceTextsOptions(language));
  const { data: now } = useSuspenseQuery(standingOptions(record.id));
  const names = now === null ? pinned.names : joinedNames(now.names, pinned.names);
  const latest = now !== null && "record" in now ? now.record : record;
  // A picture names everything as the page of its version does.
  const vocabulary = pinned.names;
  const of = { texts, words, cards, vocabulary, record, code: null, checkAt: "" };
  return (
    <NamesProvider names={names}>
      <CodedState
        {...{ state, asOf, changed }}
        words={cards.check}
        content={row === null ? null : cardContent(of, row)}
        changes={recordChanges(record, latest)}
        asked={askedPart(latest)}
        standing={standingOf(pinned, now)}
      />
    </NamesProvider>
  );
}

function standingOf(
  { version }: PublishedRecord,
  now: PublishedRecord | WithdrawnRecord | null,
): Standing {
  if (now === null) return "nowhere";
  if ("withdrawn" in now) return "withdrawn";
  return now.version === version ? "same" : "changed";
}
