import type { Value } from '../../figures/figure';
import type { Tiers, UpgradeBand } from '../../figures/kinds';
import { floorDivide, type Kopecks, WHOLE } from '../../kit/money';
import type { Case } from '../facts/case';
import { programmeInvestment } from '../facts/programme';
import { bandBegins } from '../facts/upgrade';
import type { Parting, PartingBy } from './measure';

/** An amount that must be reached. */
export const minimum = (figure: string, amount: Kopecks): Parting => ({
  figure,
  at: amount,
  below: amount - 1n,
});

/** An amount up to which, itself included, something holds. */
export const upTo = (figure: string, amount: Kopecks): Parting => ({
  figure,
  at: amount,
  below: amount,
});

/** The amounts at which one step gives way to the next. */
export const partingSteps = ({ figure, value }: Value<Tiers>): readonly Parting[] =>
  value.steps.flatMap((step) => (step.upTo === null ? [] : [upTo(figure, step.upTo)]));

/** Where a band of shares begins and ends, in kopecks of upgrade cost. */
export function partingsOf(
  figure: string,
  { from, fromIncluded, to }: UpgradeBand,
  value: Kopecks,
): readonly Parting[] {
  const first = bandBegins(from, fromIncluded, value);
  const begins = fromIncluded ? minimum(figure, first) : upTo(figure, first - 1n);
  return to === null ? [begins] : [begins, upTo(figure, floorDivide(to * value, WHOLE))];
}

/** Partings by the capital investment of the PP&E programme; none where it is not stated. */
export function byProgramme(c: Case, partings: readonly Parting[]): readonly PartingBy[] {
  const { amount, whole } = programmeInvestment(c);
  if (!whole) return [];
  return partings.map((one) => ({ ...one, by: { input: 'programme-investment' }, actual: amount }));
}
