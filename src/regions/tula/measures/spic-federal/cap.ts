import type { Case } from '../../../../engine/facts/case';
import { lastYearInForce } from '../../../../engine/measure/conditions';
import { capByReading } from '../../../../engine/measure/income';
import { periodsFrom } from '../../../../engine/measure/periods';
import type { Cap, SharedCap } from '../../../../engine/taxes/treatment';
import type { Periods } from '../../../../engine/terms';
import { at } from '../../../../figures/figure';
import type { InForceFigures } from '../../../../figures/policy';
import { type Day, yearOf } from '../../../../kit/day';
import { contractOf, heldContract, volumeOf } from './contract';
import { spicOfTulaFigures } from './figures';

/** The years of the relief from income tax, whose last year ends contracts of some days only. */
export function yearsOnIncome(c: Case, signed: Day): InForceFigures {
  const { endsWithLastYear, firstYear, incomeLastYear, lastYear } = spicOfTulaFigures(c.policy);
  return { firstYear, lastYear: at(endsWithLastYear, signed).value ? incomeLastYear : lastYear };
}

/** The years of the contract as far as the relief from income tax is in force. */
export function incomePeriods(c: Case): Periods {
  const { end, entry } = contractOf(c);
  const entered = yearOf(entry);
  return periodsFrom(c.policy, entered, [
    { year: yearOf(end), because: 'contract-ends' },
    { year: lastYearInForce(c, yearsOnIncome(c, entry), entered), because: 'last-year' },
  ]);
}

/**
 * The cap of a contract on the relief from income and property tax together, a share of what it states
 * (Tax Code art. 284.9); undefined where it has none, or where that is not known.
 */
export function sharedCap(c: Case): SharedCap | undefined {
  const { entry } = contractOf(c);
  const { capFromYear, capShare } = spicOfTulaFigures(c.policy);
  const share = at(capShare, entry);
  if (share.value === null || volumeOf(c, entry) === undefined) return undefined;
  const stated = heldContract(c)?.statedCapitalInvestment ?? null;
  const cap: Cap = {
    ...capByReading(c, { ...share, value: share.value }, entry),
    base: stated === null ? 'planned-total' : 'stated',
    baseByReading: false,
    stated,
    on: 'income-and-property',
    fromYear: at(capFromYear, entry).value,
  };
  return { cap, periods: incomePeriods(c) };
}
