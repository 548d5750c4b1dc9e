import type { Case } from '../../../../engine/facts/case';
import { projectBases } from '../../../../engine/facts/profit';
import { type RateUsed, rateIn, rateUsedOf } from '../../../../engine/facts/rates';
import { inForce, isInForce, ofPayers, restsOnYears } from '../../../../engine/measure/conditions';
import { profitMissing, restsOnLosses } from '../../../../engine/measure/income';
import type { Appraisal, Assumed, Part } from '../../../../engine/measure/measure';
import { yearsIn } from '../../../../engine/measure/periods';
import type { IncomeTreatment } from '../../../../engine/taxes/treatment';
import { at } from '../../../../figures/figure';
import { type Day, firstDayOf, yearOf } from '../../../../kit/day';
import { allOf } from '../../../../kit/finding';
import { roublesText } from '../../../../kit/money';
import { namesIncomeTax } from '../../../russia/spic-federal/contract-conditions';
import { incomePeriods, sharedCap, yearsOnIncome } from './cap';
import { contractOf, contractYearIn, heldContract, rateOn, volumeOf } from './contract';
import { spicOfTulaFigures } from './figures';
import { readingsOf } from './readings';

const RATE = 'spic-federal.income-rate';

/** Income tax of a contract: none to the federal budget, and to the region's by the day of signing and the year of the contract. */
export const spicIncome: Part = {
  id: 'spic-federal.income',
  title: { en: 'income tax', ru: 'налог на прибыль' },
  law: 'Tax Code art. 284.9; Law of Tula Region 33-ZTO',
  tax: 'income',
  ownFederalRate: true,
  appraise,
};

function appraise(c: Case): Appraisal {
  const figures = spicOfTulaFigures(c.policy);
  const status = contractOf(c);
  const { end, entry } = status;
  const entered = yearOf(entry);
  const years = yearsOnIncome(c, entry);
  const last = yearOf(end);
  const periods = incomePeriods(c);
  const share = at(figures.capShare, entry);
  const isCapped = share.value !== null;
  const shared = sharedCap(c);
  const treatment: IncomeTreatment = {
    tax: 'income',
    periods,
    awaitedFrom: null,
    bases: projectBases(c, { measure: 'spic-federal', entered, apart: true }),
    rates: (year) =>
      inForce(years, year)
        ? { federal: rateIn(figures.federalRate, year), regional: regionalIn(c, entry, year) }
        : null,
    ...(shared === undefined ? {} : { cap: shared.cap }),
  };
  const isLacking = isCapped && shared === undefined;
  return {
    findings: ofPayers(
      c,
      'income',
      entry,
      'spic-federal.income',
      allOf('spic-federal.income.conditions', [
        ...namesIncomeTax(c, yearsIn(periods), treatment),
        isInForce('spic-federal.income', c, years, {
          first: entered,
          from: entered,
          lastOf: () => [last, last],
          path: '',
        }),
      ]),
    ),
    treatments: isLacking ? [] : [treatment],
    missing: [
      ...profitMissing(c),
      ...(isLacking ? [{ path: 'capitalInvestment', asks: 'value' } as const] : []),
    ],
    basis: [share, at(figures.isFlat, entry), ...restsOnYears(years, entered), ...restsOnLosses(c)],
    assumed: isCapped ? volumeAssumed(c, entry) : [],
    readings: [RATE],
  };
}

/** The region's rate of a year, as the reading has it. */
function regionalIn(c: Case, signed: Day, year: number): RateUsed {
  const { isFlat, regionalRateFlat, regionalRates } = spicOfTulaFigures(c.policy);
  const chosen = readingsOf(c)[RATE];
  const flat = chosen === 'by-signing' ? at(isFlat, signed).value : chosen === 'flat-zero';
  if (flat) return rateIn(regionalRateFlat, year);
  const schedule = at(regionalRates, firstDayOf(year));
  return rateUsedOf(rateOn(schedule.value, contractYearIn(signed, year)), schedule);
}

/** That all planned investment stands for what the contract does not state. */
function volumeAssumed(c: Case, signed: Day): readonly Assumed[] {
  const volume = volumeOf(c, signed);
  return volume === undefined || heldContract(c)?.statedCapitalInvestment !== undefined
    ? []
    : [{ id: 'contract-volume', values: { amount: roublesText(volume) } }];
}
