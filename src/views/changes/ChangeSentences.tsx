import type { ChangeScope } from "../../i18n/change-names";
import { changeRuns } from "../../i18n/change-text";
import type { RecordChange } from "../../model/record-change";
import { OutletName } from "../event/OutletName";

interface ChangeSentencesProps {
  readonly scope: ChangeScope;
  readonly changes: readonly RecordChange[];
}

/** So many changes stand open; the rest of a longer list is folded. */
const shown = 6;

/** What was changed, each change a sentence of its own. */
export function ChangeSentences({ scope, changes }: ChangeSentencesProps) {
  const { sentences, pinned } = scope.words;
  if (changes.length === 0) return <p>{sentences.nothing}</p>;
  // A fold that hides one sentence takes the room of that sentence.
  const open = changes.length <= shown + 1 ? changes.length : shown;
  const rest = changes.slice(open);
  return (
    <>
      <List scope={scope} changes={changes.slice(0, open)} />
      {rest.length > 0 && (
        <details className="mt-1.5">
          <summary className="min-h-6 cursor-pointer font-semibold">
            {pinned.more(rest.length)}
          </summary>
          <List scope={scope} changes={rest} />
        </details>
      )}
    </>
  );
}

function List({ scope, changes }: ChangeSentencesProps) {
  return (
    <ul className="mt-1 list-disc space-y-1 ps-5 marker:text-muted">
      {changes.map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the changes of a version never change their order
        <li key={at} className="max-w-[68ch] [overflow-wrap:anywhere]">
          <Sentence scope={scope} change={change} />
        </li>
      ))}
    </ul>
  );
}

function Sentence({ scope, change }: { scope: ChangeScope; change: RecordChange }) {
  return changeRuns(scope, change).map(({ kind, text }, at) => {
    if (kind === "words") return text;
    return kind === "outlet" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one sentence never change places
      <OutletName key={at} id={text} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one sentence never change places
      <code key={at} lang="zxx">
        {text}
      </code>
    );
  });
}
