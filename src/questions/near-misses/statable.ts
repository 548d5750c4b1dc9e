import type { Policy } from '../../figures/policy';
import { yearOf } from '../../kit/day';
import { type Kopecks, WHOLE } from '../../kit/money';
import { LIMITS } from '../../profile/limits';
import type { ProfileChange, Resize } from './changes';

/** Kopecks of the least amount that has too many digits. */
const TOO_MUCH = 10n ** BigInt(LIMITS.amountDigits + LIMITS.amountPlaces);

/** Whether a profile of an edition can state what a change asks for: its days, amounts and months. */
export function isStatable(years: Policy['years'], change: ProfileChange): boolean {
  switch (change.kind) {
    case 'invest-more':
      return isAmount(change.amount) && (change.by === null || isWithin(years, change.by));
    case 'bring-forward':
      return isWithin(years, change.by);
    case 'raise':
    case 'lower':
      return IS_STATABLE[change.unit](change.to);
    case 'move':
      return isWithin(years, change.to);
    default:
      return true;
  }
}

/** By the unit of a number, whether a profile can state it. */
const IS_STATABLE: { readonly [unit in Resize['unit']]: (to: bigint) => boolean } = {
  roubles: (to) => isAmount(to),
  months: (to) => to >= 0n && to <= LIMITS.termMonths,
  years: (to) => to >= 1n && to <= LIMITS.wholeYears,
  share: (to) => to >= 0n && to <= WHOLE,
};

const isAmount = (amount: Kopecks): boolean => amount >= 0n && amount < TOO_MUCH;

const isWithin = ({ first, last }: Policy['years'], day: string): boolean =>
  yearOf(day) >= first && yearOf(day) <= last;
