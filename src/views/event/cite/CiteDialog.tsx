import { useState } from "react";
import { type Cited, type Citing, linkOf } from "../../../export/citation";
import { bibtex } from "../../../export/citation-bibtex";
import { citationItems, cslJson } from "../../../export/citation-csl";
import { type Quotable, quote } from "../../../export/citation-quote";
import { fullCitation, shortCitation } from "../../../export/citation-text";
import { Dialog } from "../../../ui/Dialog";
import { softButton } from "../looks";
import { CiteWords, FileForm, WordsForm } from "./CiteForms";
import { citedName } from "./cited-name";

interface CiteDialogProps {
  /** What can be chosen; the first is chosen unless the page's link points at another. */
  readonly cited: readonly Cited[];
  readonly aimed: string | null;
  readonly citing: Citing;
  readonly onClose: () => void;
}

/** Every form of a citation, each to be copied or saved. */
export function CiteDialog({ cited, aimed, citing, onClose }: CiteDialogProps) {
  const start = cited.findIndex(({ anchor }) => anchor !== null && anchor === aimed);
  const [at, setAt] = useState(Math.max(start, 0));
  const chosen = cited[at];
  const words = citing.words.dialog;
  return (
    <Dialog
      title={words.title}
      close={words.close}
      buttonClass={softButton}
      width="w-[min(42rem,calc(100vw-2rem))]"
      onClose={onClose}
    >
      {cited.length > 1 && <Choice {...{ cited, citing, at, setAt }} />}
      {chosen !== undefined && <Forms cited={chosen} citing={citing} />}
    </Dialog>
  );
}

function Choice({
  cited,
  citing,
  at,
  setAt,
}: Pick<CiteDialogProps, "cited" | "citing"> & { at: number; setAt: (at: number) => void }) {
  return (
    <label className="block text-[13px] font-semibold">
      {citing.words.dialog.what}
      <select
        value={at}
        onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}
        className="mt-1 block min-h-10 w-full rounded-lg border border-line-strong bg-paper px-2.5 text-[15px] font-normal"
      >
        {cited.map((one, place) => (
          <option key={`${one.kind}.${one.anchor}`} value={place}>
            {citedName(citing, one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Forms({ cited, citing }: { cited: Cited; citing: Citing }) {
  const words = citing.words.dialog;
  const link = linkOf(citing, cited);
  const items = citationItems(citing, cited);
  const file = items[0]?.id ?? citing.record.id;
  const csl = { name: "CSL-JSON", file: `${file}.json`, type: "application/json" };
  const bib = { name: "BibTeX", file: `${file}.bib`, type: "application/x-bibtex" };
  return (
    <CiteWords value={citing.words}>
      <WordsForm name={words.short} content={{ text: shortCitation(citing, cited) }} />
      <WordsForm name={words.full} content={{ text: fullCitation(citing, cited) }} />
      {isQuotable(cited) && <WordsForm name={words.quote} content={quote(citing, cited)} />}
      {link !== null && <WordsForm name={words.link} content={{ text: link }} />}
      <section className="space-y-2.5">
        <h3 className="text-[13px] font-semibold">{words.managers}</h3>
        <FileForm {...csl} text={cslJson(items)} />
        <FileForm {...bib} text={bibtex(items)} />
      </section>
      <p className="text-[13px] text-muted">{link === null ? words.ownFile : words.pinned}</p>
    </CiteWords>
  );
}

function isQuotable(cited: Cited): cited is Quotable {
  return cited.kind === "statement" || cited.kind === "claim";
}
