import { yearOf } from '../kit/day';
import { amountOf } from '../kit/decimal';
import { EDITION_YEARS, type EditionId } from '../policy/editions';
import { LIMITS } from '../profile/limits';
import type { Change } from './result';

/** Kopecks of the least amount that has too many digits. */
const TOO_MUCH = 10n ** BigInt(LIMITS.amountDigits + LIMITS.amountPlaces);

/** Whether a profile of an edition can state what a change asks for: its days, amounts and months. */
export function isStatable(edition: EditionId, change: Change): boolean {
  switch (change.kind) {
    case 'invest-more':
      return isAmount(change.amount) && (change.by === null || isWithin(edition, change.by));
    case 'bring-forward':
      return isWithin(edition, change.by);
    case 'raise':
    case 'lower':
      return change.unit === 'roubles'
        ? isAmount(change.to)
        : Number(change.to) >= 0 && Number(change.to) <= LIMITS.termMonths;
    case 'move':
      return isWithin(edition, change.to);
    default:
      return true;
  }
}

function isAmount(text: string): boolean {
  const amount = amountOf(text);
  return amount >= 0n && amount < TOO_MUCH;
}

function isWithin(edition: EditionId, day: string): boolean {
  const { first, last } = EDITION_YEARS[edition];
  return yearOf(day) >= first && yearOf(day) <= last;
}
