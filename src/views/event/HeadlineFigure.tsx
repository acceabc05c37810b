import { useTexts } from "../reader";
import { AddedUp, Attribution, Standing } from "./Attribution";
import { entryGroups, standingAndPast } from "./entry-groups";
import { Figure, isFigure, type Tint } from "./Figure";
import type { HeadlineSide } from "./headline-sides";
import { PartyName } from "./PartyName";
import { PastClaims } from "./PastClaims";
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
  const { standing, past } = standingAndPast(side.entries);
  return (
    <div className={end ? "text-end" : ""}>
      <h3 className="text-[15px] font-semibold">
        <PartyName id={side.party} />
      </h3>
      {side.entries.length === 0 && (
        <p className="mt-2 font-serif text-2xl text-muted italic">{table.notStated}</p>
      )}
      {entryGroups(standing).map((entries) => (
        <Answer key={entries[0].claim.id} entries={entries} tint={tint} />
      ))}
      <PastClaims entries={past} />
    </div>
  );
}

function Answer({
  entries,
  tint,
}: {
  entries: ReturnType<typeof entryGroups>[number];
  tint: Tint;
}) {
  const words = useWords();
  const { also } = useTexts().event.headline;
  const [first, ...others] = entries;
  const counted = isFigure(first) ? words.counted(first.claim) : null;
  return (
    <div className="mt-2 not-first-of-type:mt-5">
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
