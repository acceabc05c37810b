import type { Party } from "../../model/vocabulary-schema";
import { useVocabulary } from "../reader";
import { OutletName } from "./OutletName";
import { useWords } from "./words";

type Mark = Party["mark"];

const fills: Record<Mark, string> = {
  circle: "fill-circle",
  diamond: "fill-diamond",
  square: "fill-square",
  triangle: "fill-triangle",
};

/** The fill of a party's shape, for charts. */
export function partyFill(mark: Mark): string {
  return fills[mark];
}

/** A party's shape. It stands beside the name and says nothing by itself. */
export function PartyMark({ mark, quiet = false }: { mark: Mark; quiet?: boolean }) {
  return <i className={`party-mark ${mark}${quiet ? " quiet" : ""}`} />;
}

/**
 * A party's shape and name; the note says what stands behind the name where that is not plain. An outlet
 * that speaks for itself is its own party and has no shape.
 */
export function PartyName({
  id,
  note = false,
  quiet = false,
}: {
  id: string;
  note?: boolean;
  quiet?: boolean;
}) {
  const party = useVocabulary().parties[id];
  const words = useWords();
  if (party === undefined) return <OutletName id={id} />;
  const [first = "", ...rest] = words.party(id).split(/(?<=[\s-])/u);
  return (
    <span>
      {/* A shape alone at the end of a line would mark nothing. */}
      <span className="whitespace-nowrap">
        <PartyMark mark={party.mark} quiet={quiet} />
        {` ${first.trimEnd()}`}
      </span>
      {(first.endsWith(" ") ? " " : "") + rest.join("")}
      {note && party.note !== undefined && (
        <span className="text-xs font-normal text-muted"> {words.text(party.note)}</span>
      )}
    </span>
  );
}
