import { investedIn } from '../../../../engine/facts/capital-investment';
import type { Case } from '../../../../engine/facts/case';
import { projectBases } from '../../../../engine/facts/profit';
import { ordinaryIncome, reducedRegional } from '../../../../engine/facts/rates';
import { profitAtMost } from '../../../../engine/facts/savings';
import { yearsFrom } from '../../../../engine/facts/window';
import {
  invests,
  lastYearInForce,
  paysTax,
  windowEndMatters,
  withLaterLastYear,
  withoutLastYear,
} from '../../../../engine/measure/conditions';
import { begunIn, firstPeriod } from '../../../../engine/measure/first-period';
import { appraiseIncome } from '../../../../engine/measure/income';
import type { Appraisal, AskedOfRelief, Measure } from '../../../../engine/measure/measure';
import { partingSteps } from '../../../../engine/measure/partings';
import { NO_MORE, periodTests, type TestedPeriods } from '../../../../engine/measure/period-tests';
import { tierOf } from '../../../../engine/measure/periods';
import { statusEnd } from '../../../../engine/measure/while-held';
import { at } from '../../../../figures/figure';
import type { Tiers } from '../../../../figures/kinds';
import { yearOf } from '../../../../kit/day';
import { allOf } from '../../../../kit/finding';
import { registerStatus } from '../../held';
import { type RegisterFigures, registerFigures } from './figures';
import { readingsOf } from './readings';

const AFTER_2024 = 'register-after-2024';

/**
 * Reduced regional income tax for projects of the Register of Investment
 * Projects (Law of Kaluga Region 621-OZ art. 2): one to four tax periods, by
 * the capital investment of the project's first three years.
 */
export const investmentRegister: Measure = {
  id: 'investment-register',
  title: {
    en: 'Register of Investment Projects: reduced income tax',
    ru: 'Реестр инвестиционных проектов: пониженная ставка налога на прибыль',
  },
  law: 'Law of Kaluga Region 621-OZ of 29.12.2009, art. 2',
  name: 'register',
  held: (c) => registerStatus(c).held,
  status: 'investment-register',
  tax: 'income',
  appraise,
  firstPeriod: 'first-period.investment-register',
  uses: { investment: true },
  steps: (c) => partingSteps(at(registerFigures(c.policy).tiers, registerStatus(c).entry)),
  starts: { windows: (policy) => [registerFigures(policy).windowYears] },
};

function appraise(given: Case, asked?: AskedOfRelief): Appraisal {
  const c = begunIn(given, 'first-period.investment-register', asked);
  const register = registerFigures(c.policy);
  const status = registerStatus(c);
  const entered = yearOf(status.entry);
  const losses = { measure: 'investment-register', entered, apart: false } as const;
  const minimum = at(register.minCapitalInvestment, status.entry);
  const years = at(register.windowYears, status.entry);
  const tiers = at(register.tiers, status.entry);
  const window = yearsFrom(c, c.profile.project.start, years.value);
  const invested = investedIn(c, window, status.entry);
  const tier = invested && tierOf(tiers, invested.amount);
  const first = firstPeriod(c, losses, status.entry);
  const left = first.year === undefined ? 0 : periodsLeft(c, first.year);
  const keepsTerm = readingsOf(c)[AFTER_2024] === 'keeps-its-term';
  const figures = left > 0 && keepsTerm ? withoutLastYear(register) : register;
  const longest = tier?.periods ?? mostPeriods(tiers.value);
  return appraiseIncome(c, {
    id: 'investment-register',
    name: 'register',
    figures,
    status,
    first,
    ends:
      tier === undefined
        ? null
        : (year) => [{ year: year + tier.periods - 1, because: 'periods-used' }, statusEnd(status)],
    endsAtMost: (year) => [
      { year: year + mostPeriods(tiers.value) - 1, because: 'periods-used' },
      statusEnd(status),
    ],
    conditions: [
      ...paysTax('investment-register', c, 'income', status.entry),
      invests('investment-register.capital-investment', c, minimum, window, status.entry),
    ],
    bases: projectBases(c, losses),
    rates: (year) => ({
      federal: ordinaryIncome(c, year).federal,
      regional: reducedRegional(c, register, year),
    }),
    basis: [
      minimum,
      years,
      {
        ...tiers,
        standing: tier?.standing ?? tiers.standing,
      },
    ],
    tests: (periods) => {
      const tested = (own: RegisterFigures) =>
        periodTests(
          c,
          { id: 'investment-register', name: 'register', figures: own, entered },
          periods,
          NO_MORE,
          (year) => mayBeTaxed(c, year),
        );
      if (first.year !== undefined) return tested(figures);
      // A first period that is not known may be the last one in force, and begin a whole term.
      const ending = tested(register);
      const keeping = tested(withLaterLastYear(register, longest - 1));
      const readings = areAlike(ending, keeping) ? [] : [AFTER_2024];
      return { ...(keepsTerm ? keeping : ending), readings };
    },
    missing: invested === undefined ? [{ path: 'capitalInvestment', asks: 'value' }] : [],
    readings: [
      ...windowEndMatters(c, c.profile.project.start, years.value),
      ...(left > 0 && tier !== undefined && tier.periods > left ? [AFTER_2024] : []),
    ],
    printedReduction: true,
  });
}

/** Whether tests come to the same verdict. */
const areAlike = (one: TestedPeriods, other: TestedPeriods): boolean =>
  allOf('tests', one.findings).verdict === allOf('tests', other.findings).verdict;

/** Whether a year has, or by savings of a package may have, a profit above 0; any year where none is given. */
const mayBeTaxed = (c: Case, year: number): boolean =>
  c.profile.taxableProfit === undefined || (profitAtMost(c, year) ?? 0n) > 0n;

/** As many periods as there are of any investment. */
const mostPeriods = ({ steps }: Tiers): number => Math.max(...steps.map(({ periods }) => periods));

/** Tax periods from a year to the last one of the measure, none where it is over; without an end where nothing ends it. */
const periodsLeft = (c: Case, year: number): number =>
  (lastYearInForce(c, registerFigures(c.policy), year) ?? Number.POSITIVE_INFINITY) - year + 1;
