import { renderToStaticMarkup } from "react-dom/server";
import type { Withdrawal } from "../archive/versions";
import { compareOnce } from "../compare/compare-once";
import { embedTexts } from "../i18n/embed-texts";
import { linksIn } from "../links/site-links";
import type { Language } from "../model/localized";
import type { EventRecord } from "../model/record";
import type { Vocabulary } from "../model/vocabulary";
import { comparisonTable } from "../table/comparison-table";
import { type EmbedAssets, EmbedDocument } from "../views/embed/EmbedDocument";
import { EmbedProvider, type FrozenAt } from "../views/embed/embed-scope";
import { ReaderProvider } from "../views/reader";
import { siteTexts } from "./site-texts";

/** Everything that the pages of one version are made from, in whichever language. */
export interface EmbedInput {
  readonly record: EventRecord;
  readonly version: string;
  /** Null for the page that follows the record. */
  readonly frozen: FrozenAt | null;
  readonly withdrawal: Withdrawal | null;
  readonly vocabulary: Vocabulary;
  readonly base: string;
  readonly assets: EmbedAssets;
}

/** Compares the record once, and gives what prints its page in a language. */
export function embedPages(input: EmbedInput): (language: Language) => string {
  const { record, vocabulary, base, assets } = input;
  const comparison = compareOnce(record, vocabulary);
  const table = comparisonTable(comparison, record, { columns: null, filter: null });
  const claims = record.statements.flatMap((statement) => statement.claims);
  const embed = {
    ...input,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    above: new Set<string>(),
  };
  return (language) => {
    const texts = siteTexts[language];
    const reader = { language, texts, vocabulary, links: linksIn(language, base) };
    const html = renderToStaticMarkup(
      <ReaderProvider reader={reader}>
        <EmbedProvider embed={{ ...embed, words: embedTexts[language] }}>
          <EmbedDocument table={table} assets={assets} />
        </EmbedProvider>
      </ReaderProvider>,
    );
    return `<!doctype html>${html}\n`;
  };
}
