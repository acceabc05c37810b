import { type Finding, type FindingCode, findingCodes } from "../../compare/comparison";

/** Pairs gathered by what was found, most salient first; within a group as they came. */
export function pairGroups(
  pairs: readonly Finding[],
): readonly (readonly [FindingCode, readonly Finding[]])[] {
  return findingCodes
    .map((code) => [code, pairs.filter((pair) => pair.code === code)] as const)
    .filter(([, group]) => group.length > 0);
}
