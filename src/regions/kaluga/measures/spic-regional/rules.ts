import type { Case } from '../../../../engine/facts/case';
import { projectBases } from '../../../../engine/facts/profit';
import { ordinaryIncome, reducedRegional } from '../../../../engine/facts/rates';
import { until } from '../../../../engine/facts/window';
import {
  invests,
  lastYearBy,
  lastYearInForce,
  notRead,
  paysTax,
} from '../../../../engine/measure/conditions';
import { begunIn, firstPeriod } from '../../../../engine/measure/first-period';
import { appraiseIncome, capByReading } from '../../../../engine/measure/income';
import type { Appraisal, AskedOfRelief, Measure } from '../../../../engine/measure/measure';
import { type End, periodsFrom } from '../../../../engine/measure/periods';
import { at } from '../../../../figures/figure';
import type { ValuesOf } from '../../../../figures/readings';
import { yearOf } from '../../../../kit/day';
import {
  type ContractStatus,
  contractAssumed,
  contractHeld,
  contractStatus,
} from '../../../russia/statuses';
import { spicRegionalFigures } from './figures';
import { type ReadingId, type readings, readingsOf } from './readings';

/**
 * Special investment contract with the region alone: a reduced regional income
 * tax for seven tax periods, until the relief reaches half of the capital investment.
 */
export const spicRegional: Measure = {
  id: 'spic-regional',
  title: {
    en: 'Regional special investment contract',
    ru: 'Региональный специальный инвестиционный контракт (СПИК)',
  },
  law: 'Law of Kaluga Region 621-OZ of 29.12.2009; brochure of 2019',
  name: 'spicRegional',
  held: (c) => regionalContract(c).held,
  status: 'spic-regional',
  tax: 'income',
  appraise,
  firstPeriod: 'first-period.spic-regional',
  contract: (c) => {
    const held = contractHeld(c, 'regional');
    return held && { ...held, missing: [] };
  },
  uses: { investment: true },
  starts: { windows: (policy) => [spicRegionalFigures(policy).termYears] },
};

const END = 'spic-regional.end';
const HEADING = 'spic-regional.last-year';

/** The contract that the profile holds, or that would be signed on the start day. */
export const regionalContract = (c: Case): ContractStatus =>
  contractStatus(c, 'regional', (day) => at(spicRegionalFigures(c.policy).termYears, day).value);

function appraise(given: Case, asked?: AskedOfRelief): Appraisal {
  const c = begunIn(given, 'first-period.spic-regional', asked);
  const figures = spicRegionalFigures(c.policy);
  const status = regionalContract(c);
  const entered = yearOf(status.entry);
  const losses = { measure: 'spic-regional', entered, apart: false } as const;
  const minimum = at(figures.minCapitalInvestment, status.entry);
  const periods = at(figures.periods, status.entry);
  const cap = at(figures.capShare, status.entry);
  const first = firstPeriod(c, losses, status.entry);
  return appraiseIncome(c, {
    id: 'spic-regional',
    name: 'spicRegional',
    figures,
    status,
    first,
    ends: (year) => ends(c, status, year, periods.value),
    conditions: [
      ...paysTax('spic-regional', c, 'income', status.entry),
      invests('spic-regional.capital-investment', c, minimum, until(status.entry, status.end)),
      ...notRead(
        'spic-regional.federal-footing',
        at(figures.unreadFooting, status.entry),
        'spicRegional.unreadFooting',
      ),
    ],
    bases: projectBases(c, losses),
    rates: (year) => ({
      federal: ordinaryIncome(c, year).federal,
      regional: reducedRegional(c, figures, year),
    }),
    cap: capByReading(c, cap, status.entry),
    basis: [minimum, periods, cap, at(figures.termYears, status.entry)],
    assumed: contractAssumed(status),
    readings: first.year === undefined ? [] : endsMatter(c, status, first.year, periods.value),
    printedReduction: true,
  });
}

/** After so many periods, with the contract, and in the year printed over both contracts, as the readings choose. */
function ends(c: Case, status: ContractStatus, first: number, periods: number): End[] {
  const heading = lastYearBy(c, spicRegionalFigures(c.policy).headingLastYear, first);
  return [
    { year: first + periods - 1, because: 'periods-used' },
    {
      year: readingsOf(c)[END] === 'earlier' ? yearOf(status.end) : null,
      because: 'contract-ends',
    },
    {
      year: readingsOf(c)[HEADING] === '2025' ? heading : null,
      because: 'last-year',
    },
  ];
}

/** The readings of the end under whose other value the relief would have another last period. */
function endsMatter(
  c: Case,
  status: ContractStatus,
  first: number,
  periods: number,
): readonly ReadingId[] {
  const lastYear = lastYearInForce(c, spicRegionalFigures(c.policy), first);
  const lastUnder = (chosen: Partial<ValuesOf<typeof readings>>): number =>
    periodsFrom(c.policy, first, [
      ...ends({ ...c, readings: { ...c.readings, ...chosen } }, status, first, periods),
      { year: lastYear, because: 'last-year' },
    ]).last;
  const mattering: ReadingId[] = [];
  if (lastUnder({ [END]: 'earlier' }) < lastUnder({ [END]: 'periods' })) mattering.push(END);
  if (lastUnder({ [HEADING]: '2025' }) < lastUnder({ [HEADING]: 'none' })) mattering.push(HEADING);
  return mattering;
}
