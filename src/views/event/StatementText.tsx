import { claimAnchor, rowAnchor } from "../../links/anchors";
import type { Segment } from "../../model/marks";
import type { Statement } from "../../model/record";
import { useReader } from "../reader";
import { useEvent } from "./event-context";
import { tintOf } from "./Figure";

/** A statement's text, each claim marked and leading to the row that compares it. */
export function StatementText({ statement, small }: { statement: Statement; small: boolean }) {
  const { language } = useReader();
  return (
    <p className={`mt-2.5 font-serif leading-[1.5] ${small ? "text-[16px]" : "text-[18px]"}`}>
      {statement.text[language].map((segment, at) => (
        <Run
          // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
          key={at}
          segment={segment}
          statement={statement}
          first={isFirst(statement.text[language], at)}
        />
      ))}
    </p>
  );
}

/** Two runs can carry one claim; only the first carries its anchor. */
function isFirst(segments: readonly Segment[], at: number): boolean {
  return segments.findIndex(({ claim }) => claim === segments[at]?.claim) === at;
}

const plain = "dotted";

const tinted = {
  none: plain,
  amber:
    "box-decoration-clone rounded-t-[3px] border-b-[3px] border-mark-line bg-mark-soft px-0.5 no-underline hover:underline",
  filled:
    "box-decoration-clone rounded-t-[3px] border-b-[3px] border-under bg-mark px-0.5 no-underline hover:underline",
} as const;

function Run({
  segment,
  statement,
  first,
}: {
  segment: Segment;
  statement: Statement;
  first: boolean;
}) {
  const { rowOf, table, headlineClaims } = useEvent();
  if (segment.claim === null) return segment.text;
  const claims = statement.claims.filter(({ mark }) => mark === segment.claim);
  const [claim, ...others] = claims;
  if (claim === undefined) return segment.text;
  const isHeadline = claims.some(({ id }) => headlineClaims.has(id));
  const tint = isHeadline && table.headline !== null ? tintOf(table.headline.finding.code) : "none";
  const look = `claim-mark aimed ${tinted[tint]}`;
  const row = claims.map(({ id }) => rowOf.get(id)).find((one) => one !== undefined);
  const words = (
    <>
      {/* Parts of one sum share their words: "24 and 22 of them". Each can still be pointed at. */}
      {first && others.map(({ id }) => <span key={id} id={claimAnchor(id)} />)}
      {segment.text}
    </>
  );
  const anchor = first ? { id: claimAnchor(claim.id) } : {};
  if (row === undefined) {
    return (
      <span {...anchor} className={look}>
        {words}
      </span>
    );
  }
  return (
    <a {...anchor} href={`#${rowAnchor(row.id)}`} className={look}>
      {words}
    </a>
  );
}
