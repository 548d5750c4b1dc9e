import type { Case } from '../../../../engine/facts/case';
import { ordinaryIncome, rateIn } from '../../../../engine/facts/rates';
import { yearsFrom } from '../../../../engine/facts/window';
import { invests } from '../../../../engine/measure/conditions';
import type { End } from '../../../../engine/measure/periods';
import type { PeriodLimit } from '../../../../engine/taxes/treatment';
import { at, type Value } from '../../../../figures/figure';
import type { Day } from '../../../../kit/day';
import type { FindingVerdict } from '../../../../kit/finding';
import type { Kopecks } from '../../../../kit/money';
import { type RipTerms, ripOf } from '../../../russia/rip/rules';
import { type RipOfTulaFigures, ripOfTulaFigures } from './figures';
import { readingsOf } from './readings';

/**
 * Regional Investment Project in Tula Region (112-ZTO of 28.11.2019): amounts above the federal ones, a
 * lower rate of the region from the greater of them on, and its rate for four tax periods.
 */
export const ripOfTula = /* @__PURE__ */ ripOf(termsOf);

function termsOf(c: Case, entry: Day): RipTerms {
  const figures = ripOfTulaFigures(c.policy);
  const own = amountsOf(c, figures, entry);
  const periods = at(figures.regionalPeriods, entry);
  const limit = limitOf(c, periods.value);
  const isRaised = readingsOf(c)['rip.thresholds'] === 'raised';
  const later = at(figures.federalInvestmentLong, entry);
  const federalSmall = at(figures.federalInvestmentShort, entry);
  const reached = [own.small, own.great].some(({ verdict }) => verdict === 'met');
  const isOpen = own.great.verdict === 'unknown' || (!isRaised && !reached && isUnknown(own.small));
  return {
    small: isRaised ? own.small.amount : federalSmall,
    great: isRaised ? own.great.amount : later,
    later,
    regional: (year) => {
      if (own.great.verdict === 'met') return rateIn(figures.regionalRateLong, year);
      if (reached || isRaised) return rateIn(figures.regionalRate, year);
      return ordinaryIncome(c, year).regional;
    },
    limits: [limit],
    ends: (first) => endsOf(limit, first),
    basis: [own.great.amount, later, periods, ...(isRaised ? [] : [own.small.amount])],
    missing: isOpen ? [{ path: 'capitalInvestment', asks: 'value' }] : [],
    readings: [
      'rip.limit-binds',
      'rip.four-years',
      ...(reached ? [] : (['rip.thresholds'] as const)),
    ],
    printedReduction: false,
  };
}

/** An amount of the region and whether investment reaches it. */
interface Reached {
  readonly amount: Value<Kopecks>;
  readonly verdict: FindingVerdict;
}

const isUnknown = ({ verdict }: Reached): boolean => verdict === 'unknown';

/** The amounts of the region, within the shorter and the longer window. */
function amountsOf(c: Case, figures: RipOfTulaFigures, entry: Day) {
  const reached = (amount: Value<Kopecks>, years: number): Reached => ({
    amount,
    verdict: invests('rip.capital-investment', c, amount, yearsFrom(c, entry, years)).verdict,
  });
  const { longWindowYears, minCapitalInvestmentLong, minCapitalInvestmentShort, shortWindowYears } =
    figures;
  return {
    small: reached(at(minCapitalInvestmentShort, entry), at(shortWindowYears, entry).value),
    great: reached(at(minCapitalInvestmentLong, entry), at(longWindowYears, entry).value),
  };
}

/** The periods of the region's rate, or of all relief, as the readings have it. */
function limitOf(c: Case, most: number): PeriodLimit {
  const readings = readingsOf(c);
  return {
    budgets: readings['rip.limit-binds'] === 'both' ? ['federal', 'regional'] : ['regional'],
    most,
    counts: readings['rip.four-years'] === 'periods' ? 'periods' : 'periods-with-base',
  };
}

/** Consecutive periods of both budgets end all relief, also where they lie before the years of the measure. */
const endsOf = ({ budgets, counts, most }: PeriodLimit, first: number): readonly End[] =>
  counts === 'periods' && budgets.includes('federal')
    ? [{ year: first + most - 1, because: 'periods-used' }]
    : [];
