import type { ProblemCode } from "../model/problems";
import type { ClaimFile, RecordFile, StatementFile } from "../model/schema";
import { aRecordFile, aStatement } from "./builders";

/** A record file with one thing wrong, and what `parseRecord` has to report of it. */
export type ProblemCase = readonly [
  name: string,
  file: unknown,
  code: ProblemCode,
  path: string,
  params: Readonly<Record<string, string>>,
];

/** What the north says was freed: the stated whole of the cases. */
export const freed: ClaimFile = { moved: "to-north", of: "north-soldiers", n: 106, whole: true };

/** A question of its own for a second claim. */
export const killed = { measure: "killed", of: "north-soldiers" } as const;

/** Where `aFileWithClaim` puts its claim. */
export const claimPath = "statements.0.claims.c";

/** A record file with `freed` and one more claim, `c`, beside which a case may put others. */
export function aFileWithClaim(c: ClaimFile, others: Record<string, ClaimFile> = {}): RecordFile {
  return aRecordFile([aStatement("north-ministry", { freed, c, ...others })]);
}

/** A record file whose one statement differs in what the case states. */
export function aFileWithStatement(rest: Partial<StatementFile>): RecordFile {
  return aRecordFile([aStatement("north-ministry", { freed }, rest)]);
}
