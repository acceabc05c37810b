import { type Finding, findingCodes } from "./comparison";

/**
 * Orders findings by salience (semantics.md): by code; among those that differ the larger relative gap
 * first, a gap without a ratio before any ratio since one of its ends is 0. Ties fall to the order of the
 * claims' ids, so that nothing depends on the order of a file.
 */
export function bySalience(a: Finding, b: Finding): number {
  const byCode = findingCodes.indexOf(a.code) - findingCodes.indexOf(b.code);
  if (byCode !== 0) return byCode;
  const byGap = relativeGap(b) - relativeGap(a);
  if (byGap !== 0) return byGap;
  const [first, second] = [a, b].map(({ claims }) => claims.toSorted().join());
  return first === second ? 0 : (first ?? "") < (second ?? "") ? -1 : 1;
}

function relativeGap({ gap }: Finding): number {
  return gap === null ? 0 : (gap.relative ?? 3);
}

/** The most salient of some findings, or undefined where there is none. */
export function mostSalient(findings: readonly Finding[]): Finding | undefined {
  return findings.toSorted(bySalience)[0];
}
