import type { Case } from '../../../engine/facts/case';
import { companyBases, projectShare } from '../../../engine/facts/company-bases';
import { isSo } from '../../../engine/facts/condition';
import { givenYears } from '../../../engine/facts/profit';
import {
  type IncomeRates,
  ordinaryIncome,
  type RateUsed,
  rateIn,
  rateOfPeriod,
} from '../../../engine/facts/rates';
import type { Status } from '../../../engine/facts/status';
import { NO_END, ofPayers } from '../../../engine/measure/conditions';
import {
  awaitsProfit,
  begunIn,
  firstProfitFact,
  missingProfit,
} from '../../../engine/measure/first-period';
import { afterProfit, profitMissing, restsOnLosses } from '../../../engine/measure/income';
import type { Appraisal, AskedOfRelief, Assumed, Part } from '../../../engine/measure/measure';
import { periodsFrom } from '../../../engine/measure/periods';
import { statusEnd, whileHeld } from '../../../engine/measure/while-held';
import type { Periods } from '../../../engine/terms';
import { at } from '../../../figures/figure';
import { stepIn } from '../../../figures/policy';
import { firstDayOf, yearOf } from '../../../kit/day';
import { allOf, type Finding } from '../../../kit/finding';
import { toserStatus } from '../statuses';
import { TERRITORY_ENDS } from './ends';
import { toserFigures } from './figures';
import { type ToserFirstPeriod, toserFirstPeriod } from './first-period';
import { lastTerritoryYear, territoryBasis, territoryOf, underOtherEnd } from './frame';
import { meanRate } from './status';

/** Income tax of a resident: federal and regional rates by tax period from the first profit. */
export const toserIncome: Part = {
  id: 'toser.income',
  title: { en: 'income tax', ru: 'налог на прибыль' },
  law: 'Tax Code art. 284 p. 1.8, 284.4',
  tax: 'income',
  appraise,
  ownFederalRate: true,
  firstPeriod: 'first-period.toser',
};

function appraise(given: Case, asked?: AskedOfRelief): Appraisal {
  const c = begunIn(given, 'first-period.toser', asked);
  const figures = toserFigures(c.policy);
  const status = toserStatus(c);
  const { entry } = status;
  const entered = yearOf(entry);
  const losses = { measure: 'toser', entered, apart: true } as const;
  const first = toserFirstPeriod(c, losses);
  const federal = at(figures.federalPeriods, entry);
  const regional = at(figures.regionalPeriods, entry);
  const most = Math.max(federal.value, regional.value);
  const periods = first.year === undefined ? null : periodsOf(c, first.year, most);
  const held = whileHeld('toser.income', status, stepIn(c.policy, 'toser'), [
    {
      first: first.year,
      from: Math.max(entered, afterProfit(c)),
      to: Math.min(first.latest, c.policy.years.last),
      lastOf: () => NO_END,
      ...firstProfitFact(c),
    },
  ]);
  const rates = (year: number) =>
    periods === null || givesNothing(c, year) ? null : ratesIn(c, status, periods, year);
  const lapses = (year: number): boolean => {
    const used = rates(year);
    return (
      periods !== null &&
      year >= at(figures.lossesLapseFrom, firstDayOf(year)).value &&
      year >= periods.first &&
      year <= periods.last &&
      used?.federal.rate === 0n &&
      used.regional.rate === 0n
    );
  };
  return {
    findings: ofPayers(
      c,
      'income',
      entry,
      'toser.income',
      allOf('toser.income.conditions', [
        ...held.findings,
        ...inTime(c, first),
        ...accounting(c, periods),
      ]),
    ),
    treatments:
      territoryOf(c) === undefined || (periods === null && !awaitsProfit(c, first))
        ? []
        : [
            {
              tax: 'income',
              periods,
              awaitedFrom: first.awaitedFrom,
              bases: companyBases(c, { ...losses, lapses }, (year) => !isBelowShare(c, year)),
              rates,
            },
          ],
    missing: [...profitMissing(c), ...first.missing],
    basis: [federal, regional, ...first.waiting, ...territoryBasis(c), ...restsOnLosses(c)],
    assumed: [...first.assumed, ...withoutAccounting(c, periods), ...excludedWithin(status)],
    readings: [...first.readings, ...(endMatters(c, first, most) ? ['toser.end'] : [])],
  };
}

/** The periods from the first on, at most so many. */
const periodsOf = (c: Case, first: number, most: number): Periods =>
  periodsFrom(c.policy, first, [
    { year: first + most - 1, because: 'periods-used' },
    statusEnd(toserStatus(c)),
    { year: lastTerritoryYear(c), because: TERRITORY_ENDS },
  ]);

/** Whether the other reading of the end would give another last period, or another verdict on a first one not known. */
function endMatters(c: Case, first: ToserFirstPeriod, most: number): boolean {
  const other = underOtherEnd(c);
  return first.year === undefined
    ? inTime(c, first).length !== inTime(other, first).length
    : periodsOf(c, first.year, most).last !== periodsOf(other, first.year, most).last;
}

/** The rates of a period; in the year of an exclusion the mean of them and the ordinary ones, by quarters. */
function ratesIn(c: Case, status: Status, { first }: Periods, year: number): IncomeRates {
  const figures = toserFigures(c.policy);
  const ordinary = ordinaryIncome(c, year);
  const period = year - first + 1;
  const { entry } = status;
  const mean = (used: RateUsed, other: RateUsed) => meanRate(status, year, used, other);
  return {
    federal:
      period <= at(figures.federalPeriods, entry).value
        ? mean(rateIn(figures.federalRate, year), ordinary.federal)
        : ordinary.federal,
    regional:
      period <= at(figures.regionalPeriods, entry).value
        ? mean(rateOfPeriod(figures.regionalRates, firstDayOf(year), period), ordinary.regional)
        : ordinary.regional,
  };
}

/** Whether too little of the company's income is from the project in a year for the rates to reach the whole company. */
function isBelowShare(c: Case, year: number): boolean {
  const share = projectShare(c, year);
  const least = at(toserFigures(c.policy).companyShare, firstDayOf(year)).value;
  return share !== undefined && share < least;
}

/** Whether a year has no reduced rates, since the income of the project is not accounted for separately. */
const givesNothing = (c: Case, year: number): boolean =>
  isBelowShare(c, year) &&
  at(toserFigures(c.policy).conditions.separateAccounting, firstDayOf(year)).value &&
  c.profile.investor.separateAccounting === false;

/** The given years among the periods. */
const givenIn = (c: Case, periods: Periods | null): readonly number[] =>
  periods === null || c.profile.taxableProfit === undefined
    ? []
    : givenYears(c.profile.taxableProfit, periods.first, periods.last);

/** Separate accounts, asked in years in which the rates reach the project alone; one year without them refuses only itself. */
function accounting(c: Case, periods: Periods | null): readonly Finding[] {
  const years = givenIn(c, periods);
  const below = years.filter((year) => isBelowShare(c, year));
  const [first] = below;
  if (first === undefined) return [];
  const stated = c.profile.investor.separateAccounting;
  if (stated === false && below.length < years.length) return [];
  const asked = at(toserFigures(c.policy).conditions.separateAccounting, firstDayOf(first));
  return asked.value
    ? [isSo('toser.income.separate-accounting', asked, 'investor.separateAccounting', stated)]
    : [];
}

/** The years that give nothing for want of separate accounts. */
function withoutAccounting(c: Case, periods: Periods | null): readonly Assumed[] {
  const years = givenIn(c, periods).filter((year) => givesNothing(c, year));
  return years.length === 0
    ? []
    : [{ id: 'no-separate-accounting', values: { years: years.map(String) } }];
}

/** A first period after the territory has ended gives nothing. One that may yet be after its end is not known. */
function inTime(c: Case, { latest, year }: ToserFirstPeriod): readonly Finding[] {
  const [last] = territoryBasis(c);
  const ends = lastTerritoryYear(c);
  if (ends === null || last === undefined || (year ?? latest) <= ends) return [];
  const { citation, standing } = last;
  const entered = yearOf(toserStatus(c).entry);
  const earliest = year ?? Math.max(entered, afterProfit(c));
  return [
    {
      id: 'toser.income.in-force',
      ...(earliest > ends
        ? { verdict: 'not-met' }
        : { verdict: 'unknown', missing: missingProfit(c) }),
      unit: 'year',
      actual: year ?? null,
      required: { from: entered, to: ends },
      citation,
      standing,
    },
  ];
}

/** That the relief of the year of an exclusion is that of the quarters before. */
export const excludedWithin = ({ ends }: Status): readonly Assumed[] =>
  ends === null ? [] : [{ id: 'excluded-from-quarter', values: { last: ends } }];
