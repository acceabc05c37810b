import { claimAnchor, rowAnchor } from "../../../links/anchors";
import { useEvent } from "../event-context";
import { useWords } from "../words";

/** Something that can be framed alone. */
export interface EmbedChoice {
  readonly anchor: string;
  readonly name: string;
}

/** Every question of the event, and every claim by its speaker, answer and question. */
export function useEmbedChoices(): {
  readonly rows: readonly EmbedChoice[];
  readonly claims: readonly EmbedChoice[];
} {
  const { record, rowOf } = useEvent();
  const words = useWords();
  const rows = [...new Map([...rowOf.values()].map((row) => [row.id, row])).values()];
  return {
    rows: rows.map((row) => ({ anchor: rowAnchor(row.id), name: words.rowName(row, record) })),
    claims: record.statements.flatMap((statement) =>
      statement.claims.flatMap((claim) => {
        const row = rowOf.get(claim.id);
        if (row === undefined) return [];
        const said = `${words.speaker(statement.speaker, true)}: ${words.answer(claim)}`;
        return [{ anchor: claimAnchor(claim.id), name: `${said} · ${words.rowName(row, record)}` }];
      }),
    ),
  };
}
