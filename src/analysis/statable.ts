import { yearOf } from '../kit/day';
import type { Kopecks } from '../kit/money';
import { EDITION_YEARS, type EditionId } from '../policy/editions';
import { LIMITS } from '../profile/limits';
import type { ProfileChange } from './changes';

/** Kopecks of the least amount that has too many digits. */
const TOO_MUCH = 10n ** BigInt(LIMITS.amountDigits + LIMITS.amountPlaces);

/** Whether a profile of an edition can state what a change asks for: its days, amounts and months. */
export function isStatable(edition: EditionId, change: ProfileChange): boolean {
  switch (change.kind) {
    case 'invest-more':
      return isAmount(change.amount) && (change.by === null || isWithin(edition, change.by));
    case 'bring-forward':
      return isWithin(edition, change.by);
    case 'raise':
    case 'lower':
      return change.unit === 'roubles'
        ? isAmount(change.to)
        : change.to >= 0n && change.to <= LIMITS.termMonths;
    case 'move':
      return isWithin(edition, change.to);
    default:
      return true;
  }
}

const isAmount = (amount: Kopecks): boolean => amount >= 0n && amount < TOO_MUCH;

function isWithin(edition: EditionId, day: string): boolean {
  const { first, last } = EDITION_YEARS[edition];
  return yearOf(day) >= first && yearOf(day) <= last;
}
