import type { Party } from "../../model/vocabulary-schema";
import { useVocabulary } from "../reader";
import { OutletName } from "./OutletName";
import { useWords } from "./words";

type Mark = Party["mark"];

const shapes: Record<Mark, string> = {
  circle: "M5 .4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2z",
  diamond: "M5 0 10 5 5 10 0 5z",
  square: "M.8.8h8.4v8.4H.8z",
  triangle: "M5 .6 9.9 9.3H.1z",
};

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

/** The outline of a party's shape in a box of 10 by 10, for charts. */
export function partyShape(mark: Mark): string {
  return shapes[mark];
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
