import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { collectedNotes } from "../archive/collected-notes";
import { readCoverage } from "../archive/coverage";
import type { ArchivedEvent } from "../archive/read-archive";
import { compareRecord } from "../compare/compare-record";
import type { ReviewedEvent } from "../export/review-event";
import { type ReviewFrame, reviewPage } from "../export/review-page";
import { loadReviewTexts } from "../i18n/review-texts";
import { loadTexts } from "../i18n/texts";
import { rowAnchor } from "../links/anchors";
import { absolute, basePath } from "../links/site-address";
import { linksIn } from "../links/site-links";
import { languages } from "../model/localized";
import type { Vocabulary } from "../model/vocabulary";
import { orReason } from "./or-reason";
import { readArchiveFromDisk } from "./read-archive-from-disk";
import { runReview } from "./review-script";
import { reviewStyle } from "./review-style";

/** Where `npm run serve` shows the site, which links lead to while nothing else is named. */
const localSite = "http://127.0.0.1:4173/";

/**
 * Writes the page on which an editor goes through every record: its findings beside the notes of whoever
 * collected the facts, where their folder is named. Exits with 2 where the words are off.
 */
export async function review(words: readonly string[]): Promise<number> {
  const read = readWords(words);
  if (typeof read === "string") return refuse(read);
  const { values, positionals } = read;
  const [facts = null] = positionals;
  const language = languages.find((known) => known === values.language);
  if (language === undefined) return refuse(`no language "${values.language}"`);
  if (facts !== null && !existsSync(facts)) return refuse(`no folder "${facts}"`);
  const {
    vocabulary,
    events,
    site: { address },
  } = readArchiveFromDisk(".");
  const site = values.site ?? address ?? localSite;
  if (!URL.canParse(site)) return refuse(`"${site}" is no address`);
  const links = linksIn(language, basePath(site));
  const scope = {
    texts: await loadTexts(language),
    words: await loadReviewTexts(language),
    vocabulary,
    linkTo: (event: string, row: string | null) =>
      absolute(site, links.eventHref(event, undefined, row === null ? undefined : rowAnchor(row))),
  };
  const reviewed = events.map((event) => reviewedEvent(event, vocabulary, facts));
  writeFileSync(values.out, reviewPage(scope, reviewed, frame()));
  process.stdout.write(`${values.out}: ${reviewed.length} events\n`);
  return 0;
}

/** The words as options; what is wrong with them where they are none. */
function readWords(words: readonly string[]) {
  return orReason(() =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        language: { type: "string", default: "en" },
        out: { type: "string", default: "review.html" },
        site: { type: "string" },
      },
    }),
  );
}

function reviewedEvent(
  { record, version }: ArchivedEvent,
  vocabulary: Vocabulary,
  facts: string | null,
): ReviewedEvent {
  const comparison = compareRecord(record, vocabulary, { asOf: null });
  const notes = facts === null ? null : collectedNotes(readFile(join(facts, `${record.id}.json`)));
  const coverage = readCoverage(readFile(join("data/coverage", `${record.id}.json`)) ?? {});
  const left = [...coverage].flatMap(([fact, fate]) =>
    fate.kind === "left" ? [{ fact, reason: fate.reason }] : [],
  );
  return { record, version, comparison, notes, left };
}

function readFile(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/** Names style and script by their hashes, so that the page can run nothing else and asks nobody. */
function frame(): ReviewFrame {
  const script = `(${runReview.toString()})(document, () => localStorage);`;
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const policy = `default-src 'none'; style-src ${hash(reviewStyle)}; script-src ${hash(script)}`;
  return { style: reviewStyle, script, policy };
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}; try: npm run parallax -- help\n`);
  return 2;
}
