import type { Claim, MeasureWords } from './words';

/** The claim of a finding: its own, or that of its kind in every measure or programme; none for an id without words. */
export function claimOf(
  id: string,
  { claims, names }: Required<Pick<MeasureWords, 'claims' | 'names'>>,
): Claim | undefined {
  if (names[id] !== undefined) return claims['*'];
  return claims[id] ?? claims[`*${id.slice(id.lastIndexOf('.'))}`];
}
