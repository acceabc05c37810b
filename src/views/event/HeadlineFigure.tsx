import type { CellEntry } from "../../table/table-model";
import { useTexts } from "../reader";
import { AddedUp, Attribution, Standing } from "./Attribution";
import { byWeight, entryGroups } from "./entry-groups";
import { Figure, isFigure, type Tint, useAnswer } from "./Figure";
import type { HeadlineSide } from "./headline-sides";
import { LesserClaims } from "./LesserClaims";
import { PartyName } from "./PartyName";
import { useWords } from "./words";

/** One side of the headline: its figure large, what it counts, who said it and when. */
export function HeadlineFigure({
  side,
  tint,
  end = false,
}: {
  side: HeadlineSide;
  tint: Tint;
  end?: boolean;
}) {
  const { table } = useTexts().event;
  const { standing, lesser } = byWeight(side.entries);
  const [main, ...others] = entryGroups(standing);
  return (
    <div className={end ? "text-end" : ""}>
      <h3 className="text-[15px] font-semibold">
        <PartyName id={side.party} />
      </h3>
      {side.entries.length === 0 && (
        <p className="mt-2 font-serif text-2xl text-muted italic">{table.notStated}</p>
      )}
      {main !== undefined && <Main entries={main} tint={tint} />}
      {others.flat().map((entry) => (
        <Other key={entry.claim.id} entry={entry} />
      ))}
      <LesserClaims entries={lesser} />
    </div>
  );
}

function Main({ entries, tint }: { entries: ReturnType<typeof entryGroups>[number]; tint: Tint }) {
  const words = useWords();
  const { also } = useTexts().event.headline;
  const [first, ...others] = entries;
  const counted = isFigure(first) ? words.counted(first.claim) : null;
  return (
    <div className="mt-2">
      <Figure entry={first} tint={tint} size="headline" />
      {counted !== null && <p className="mt-2 text-[15px] leading-snug">{counted}</p>}
      <div className="mt-1 text-[13px] leading-relaxed text-muted">
        <AddedUp claim={first.claim} />
        <Standing entry={first} />
        <p>
          <Attribution entry={first} dates="long" />
        </p>
        {others.map((entry) => (
          <p key={entry.claim.id}>
            {also} <Attribution entry={entry} dates="long" />
          </p>
        ))}
      </div>
    </div>
  );
}

/** Another current claim of the same party, in a line. */
function Other({ entry }: { entry: CellEntry }) {
  const { also } = useTexts().event.headline;
  const answer = useAnswer(entry);
  return (
    <p className="text-[13px] leading-relaxed text-muted">
      {also}{" "}
      <a
        href={`#${entry.claim.id}`}
        className="font-semibold text-ink no-underline hover:underline"
      >
        {answer}
      </a>
      {entry.claim.derivedFrom.length > 0 && (
        <>
          , <AddedUp claim={entry.claim} />
        </>
      )}
      {": "}
      <Attribution entry={entry} dates="long" />
    </p>
  );
}
