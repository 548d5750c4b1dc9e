import { investedIn } from '../facts/capital-investment';
import type { Case } from '../facts/case';
import { projectBases } from '../facts/profit';
import { ordinaryIncome, reducedRegional } from '../facts/rates';
import { registerStatus } from '../facts/status';
import { yearsFrom } from '../facts/window';
import { yearOf } from '../kit/day';
import { at } from '../policy/figure';
import { invests, windowEndMatters } from './conditions';
import { firstPeriod } from './first-period';
import { appraiseIncome } from './income';
import { type Appraisal, type Measure, restsOn } from './measure';
import { tierOf } from './periods';

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
  figures: (policy) => policy.register,
  held: (c) => registerStatus(c).held,
  appraise,
};

function appraise(c: Case): Appraisal {
  const figures = c.policy.register;
  const status = registerStatus(c);
  const minimum = at(figures.minCapitalInvestment, status.entry);
  const years = at(figures.windowYears, status.entry);
  const tiers = at(figures.tiers, status.entry);
  const window = yearsFrom(c, c.profile.project.start, years.value);
  const invested = investedIn(c, window);
  const tier = invested && tierOf(tiers, invested.amount);
  return appraiseIncome(c, {
    id: 'investment-register',
    name: 'register',
    figures,
    status,
    first: firstPeriod(c, 'investment-register', status.entry),
    ends:
      tier === undefined
        ? null
        : (first) => [{ year: first + tier.periods - 1, because: 'periods-used' }],
    conditions: [invests('investment-register.capital-investment', c, minimum, window)],
    base: projectBases(c, 'investment-register', yearOf(status.entry)),
    rates: (year) => ({
      federal: ordinaryIncome(c, year).federal,
      regional: reducedRegional(c, 'register', figures, year),
    }),
    basis: [
      restsOn('register.minCapitalInvestment', figures.minCapitalInvestment, minimum),
      restsOn('register.windowYears', figures.windowYears, years),
      restsOn('register.tiers', figures.tiers, {
        ...tiers,
        standing: tier?.standing ?? tiers.standing,
      }),
    ],
    readings: windowEndMatters(c, c.profile.project.start, years.value),
    printedReduction: true,
  });
}
