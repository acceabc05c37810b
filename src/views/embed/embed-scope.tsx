import { createContext, type ReactNode, useContext } from "react";
import type { Grade, Withdrawal } from "../../archive/versions";
import type { EmbedTexts } from "../../i18n/page-texts";
import { plainView } from "../../links/view-state";
import type { Claim, EventRecord } from "../../model/record";
import { useReader } from "../reader";

/** A change that a frozen page has to tell of: it came after the version the page keeps. */
export interface LaterChange {
  readonly grade: Grade;
  /** The day it was published, as 2026-11-22. */
  readonly at: string;
  /** What it changed: a figure that somebody gave, other claims, or only what stands around them; null of a withdrawal. */
  readonly what: "figures" | "claims" | "other" | null;
}

/** The version a page is frozen at. */
export interface FrozenAt {
  readonly version: string;
  /** The day it was published, as 2026-11-22; null where it never was. */
  readonly at: string | null;
  /** The newest change since; null where this is still the newest version. */
  readonly since: LaterChange | null;
}

/** What the parts of an embed look up in the page they belong to. */
export interface EmbedScope {
  readonly words: EmbedTexts;
  readonly record: EventRecord;
  readonly version: string;
  readonly frozen: FrozenAt | null;
  /** Set where the record was withdrawn and the page follows it. */
  readonly withdrawal: Withdrawal | null;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Claims in the cards above: an explanation can stand in two, and a link leads to the first. */
  readonly above: ReadonlySet<string>;
}

const EmbedContext = createContext<EmbedScope | null>(null);

/** Gives the views inside it their page. */
export function EmbedProvider({ embed, children }: { embed: EmbedScope; children: ReactNode }) {
  return <EmbedContext value={embed}>{children}</EmbedContext>;
}

/** The embed around a view. */
export function useEmbed(): EmbedScope {
  const embed = useContext(EmbedContext);
  if (embed === null) throw new Error("a view of an embed was rendered outside EmbedProvider");
  return embed;
}

/**
 * Where something is on the event's page, in the same language. What is frozen leads to the version it is
 * frozen at, which says there what changed.
 */
export function useEventHref(): (anchor?: string) => string {
  const { record, frozen } = useEmbed();
  const { links } = useReader();
  const view = { ...plainView, version: frozen?.version ?? null };
  return (anchor) => links.eventHref(record.id, view, anchor);
}

/** Links lead out of the frame, to a page that does not know where the reader came from. */
export const outward = { target: "_blank", rel: "noopener" } as const;
