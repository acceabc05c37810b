import type { IndexEntry } from "../../archive/index-entry";
import type { DevelopersTexts } from "../../i18n/page-texts";
import { rowAnchor, statementAnchor } from "../../links/anchors";
import { embedHref } from "../../links/embed-address";
import {
  type FileOf,
  filledAddress,
  type PublishedFileName,
  publishedFiles,
} from "../../links/published-files";
import { linksIn } from "../../links/site-links";
import { plainView, type ViewState } from "../../links/view-state";
import type { Language } from "../../model/localized";
import type { ListedAddress } from "./AddressList";
import type { DeveloperAddresses } from "./DevelopersView";

/** What live examples are made from. */
export interface ExampleOf {
  readonly language: Language;
  readonly base: string;
  /** The newest event; null while there is none. */
  readonly event: IndexEntry | null;
  /** Its version that was published last; null where none was. */
  readonly version: string | null;
}

const groups = {
  all: ["index", "all", "vocabulary", "changes", "site", "problems", "catalogue"],
  event: ["comparison", "record", "source", "csv", "markdown", "claims", "preview", "oembed"],
  versions: ["versions", "version"],
} as const satisfies Record<string, readonly (keyof DevelopersTexts["files"])[]>;

/** Every address of the page for developers, each with an example that is there. */
export function developerAddresses(words: DevelopersTexts, example: ExampleOf): DeveloperAddresses {
  const files = (names: readonly (keyof DevelopersTexts["files"])[]) =>
    names.map((name) => fileAddress(name, words.files[name], example));
  return {
    files: { all: files(groups.all), event: files(groups.event), versions: files(groups.versions) },
    feeds: (["events", "changes"] as const).flatMap((name) =>
      (["Atom", "Json"] as const).map((format) =>
        fileAddress(`${name}${format}`, feedText(words, name, format), example),
      ),
    ),
    places: placeAddresses(words, example),
    embeds: embedAddresses(words, example),
    schemas: (["comparison", "source"] as const).map((name) => ({
      pattern: example.base + publishedFiles[name].schema,
      href: example.base + publishedFiles[name].schema,
      text: words.schemas[name === "source" ? "event" : name],
    })),
  };
}

function feedText(
  words: DevelopersTexts,
  name: keyof DevelopersTexts["feedNames"],
  format: "Atom" | "Json",
): string {
  return `${words.feedNames[name]}: ${format === "Atom" ? "`Atom`" : "`JSON Feed 1.1`"}`;
}

function fileAddress(name: PublishedFileName, text: string, example: ExampleOf): ListedAddress {
  const { address } = publishedFiles[name];
  const file = exampleFile(address, example);
  return {
    pattern: example.base + address,
    href: file === null ? null : example.base + filledAddress(name, file),
    text,
  };
}

/** What an address is filled in with; null where something that it needs is not there. */
function exampleFile(address: string, { language, event, version }: ExampleOf): FileOf | null {
  if (address.includes("{id}") && event === null) return null;
  if (address.includes("{version}") && version === null) return null;
  return { language, id: event?.id ?? "", version: version ?? "" };
}

function placeAddresses(words: DevelopersTexts, example: ExampleOf): readonly ListedAddress[] {
  const { language, base, event, version } = example;
  const row = event?.headline?.row;
  const claim = event?.headline?.sides.flatMap(({ answers }) => answers)[0]?.claim.id;
  const parties = event?.headline?.sides.map(({ party }) => party) ?? [];
  const place = (
    text: string,
    pattern: string,
    view: Partial<ViewState> | null,
    anchor?: string,
  ): ListedAddress => {
    const there = event !== null && view !== null;
    const href = there
      ? linksIn(language, base).eventHref(event.id, { ...plainView, ...view }, anchor)
      : null;
    return { pattern: `${base}events/{id}/${pattern}`, href, text };
  };
  const { addresses } = words;
  const at = (anchor: string | undefined) => (anchor === undefined ? null : {});
  const said = event?.date.latest ?? null;
  return [
    place(addresses.row, "#moved", at(row), row && rowAnchor(row)),
    place(addresses.claim, "#mod.freed", at(claim), claim),
    place(addresses.statement, "#s-mod", at(claim), claim && statementAnchor(statementOf(claim))),
    place(
      addresses.asOf,
      "?as-of=2023-01-03T00:00Z",
      said === null ? null : { asOf: nextMinute(said) },
    ),
    place(
      addresses.columns,
      "?columns=ua,ru",
      parties.length === 0 ? null : { columns: parties.toReversed() },
    ),
    place(addresses.version, "?v={version}", version === null ? null : { version }),
  ];
}

function statementOf(claim: string): string {
  return claim.slice(0, claim.indexOf("."));
}

/** Links carry whole minutes. */
function nextMinute(moment: number): number {
  return Math.ceil(moment / 60_000) * 60_000;
}

function embedAddresses(words: DevelopersTexts, example: ExampleOf): readonly ListedAddress[] {
  const { language, base, event, version } = example;
  const embed = (frozen: string | null) =>
    event === null ? null : embedHref({ language, id: event.id, version: frozen }, base);
  return [
    { pattern: `${base}embed/{id}/`, href: embed(null), text: words.embedNames.live },
    {
      pattern: `${base}embed/{id}/{version}/`,
      href: version === null ? null : embed(version),
      text: words.embedNames.frozen,
    },
  ];
}
