import type { CardTexts } from "../../i18n/card-texts";
import type { ChangesTexts } from "../../i18n/page-texts";
import type { AskedPart, RecordChange } from "../../model/record-change";
import { ChangeSentences } from "../changes/ChangeSentences";
import { useChangeScope } from "../changes/change-words";

/** How a state of a record stands to what is published today. */
export type Standing = "same" | "changed" | "withdrawn" | "nowhere";

/** What a verdict tells. */
export interface VerdictProps {
  readonly words: CardTexts["check"];
  readonly standing: Standing;
  readonly changed: ChangesTexts;
  readonly changes: readonly RecordChange[];
  readonly asked: AskedPart;
}

/** Whether a state stands unchanged, or what has changed since. */
export function Verdict({ words, standing, changed, changes, asked }: VerdictProps) {
  const scope = useChangeScope(changed, asked);
  switch (standing) {
    case "nowhere":
      return <p className="mt-4 font-semibold">{words.nowhere}</p>;
    case "withdrawn":
      return <p className="mt-4 font-semibold">{words.withdrawn}</p>;
    case "same":
      return (
        <p className="mt-4">
          <strong className="rounded-md bg-agree-soft px-2 py-0.5 font-semibold text-agree">
            {words.unchanged}
          </strong>{" "}
          {words.unchangedLong}
        </p>
      );
    case "changed":
      return (
        <div className="mt-5 border-t border-line pt-4 text-[15px]">
          <h3 className="font-semibold">{words.changed}</h3>
          <ChangeSentences scope={scope} changes={changes} />
        </div>
      );
  }
}
