import { investedIn } from '../../../../engine/facts/capital-investment';
import type { Case } from '../../../../engine/facts/case';
import { termEnd } from '../../../../engine/facts/window';
import type { StatusOf } from '../../../../engine/region';
import { at } from '../../../../figures/figure';
import type { Schedule } from '../../../../figures/kinds';
import { anniversary, type Day, yearOf } from '../../../../kit/day';
import type { Kopecks, Rate } from '../../../../kit/money';
import {
  type Contract,
  type ContractStatus,
  contractIn,
  tenureOfContract,
} from '../../../russia/statuses';
import type { ProlongedContract } from './fields';
import { spicOfTulaFigures } from './figures';

/** The contract that the profile holds, of either level. */
export const heldContract = (c: Case): (Contract & ProlongedContract) | undefined =>
  contractIn(c.profile.statuses);

/** Capital investment stated in the contract, else all that is planned from the signing; undefined where neither is known. */
export const volumeOf = (c: Case, signed: Day): Kopecks | undefined =>
  heldContract(c)?.statedCapitalInvestment ??
  investedIn(c, { from: signed, to: null, lastYear: null })?.amount;

/** The contract held, or the one that would be signed on the start day. */
export function contractOf(c: Case): ContractStatus {
  const held = heldContract(c);
  const entry = held?.signed ?? c.profile.project.start;
  const { longTermAbove, longTermYears, termYears } = spicOfTulaFigures(c.policy);
  const above = at(longTermAbove, entry).value;
  const isLong = above !== null && (volumeOf(c, entry) ?? 0n) > above;
  const years = at(isLong ? longTermYears : termYears, entry).value;
  return {
    held: held?.signed ?? null,
    entry,
    ends: null,
    end: held?.ends ?? termEnd(entry, years),
    endStated: held?.ends !== undefined,
    termYears: years,
  };
}

/** The year of a contract in which a day lies, by whole years from the signing. */
export function contractYearOn(signed: Day, day: Day): number {
  const passed = yearOf(day) - yearOf(signed);
  return anniversary(signed, passed) <= day ? passed + 1 : passed;
}

/** The year of a contract that a calendar year is: the year of the signing is the first. */
export const contractYearIn = (signed: Day, year: number): number => year - yearOf(signed) + 1;

/** The rate of a year of the contract. */
export function rateOn(schedule: Schedule, year: number): Rate {
  const step = schedule.find(({ upTo }) => upTo === null || year <= upTo);
  if (step === undefined) throw new RangeError('the last step has no bound');
  return step.rate;
}

/** The contract, which the measure needs. */
export const contractInTula: StatusOf = {
  id: 'spic-federal',
  measure: 'spic-federal',
  column: null,
  isHeld: (statuses) => contractIn(statuses) !== undefined,
  tenure: (c) => tenureOfContract(contractOf(c)),
};
