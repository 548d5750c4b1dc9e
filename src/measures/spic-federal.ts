import type { Case } from '../facts/case';
import { projectBases } from '../facts/profit';
import { rateIn, reducedRegional } from '../facts/rates';
import { type ContractStatus, contractStatus } from '../facts/status';
import { until } from '../facts/window';
import { yearOf } from '../kit/day';
import { at } from '../policy/figure';
import { contractAssumed, contractEndMatters, invests, lastYearInForce } from './conditions';
import { firstPeriod } from './first-period';
import { appraiseIncome } from './income';
import { type Appraisal, type Measure, restsOn } from './measure';

/**
 * Special investment contract to which the Russian Federation is a party (Tax
 * Code art. 284.9): no federal and a reduced regional income tax for the
 * contract's term, not after the last year of the measure.
 */
export const spicFederal: Measure = {
  id: 'spic-federal',
  title: {
    en: 'Federal special investment contract',
    ru: 'Федеральный специальный инвестиционный контракт (СПИК)',
  },
  law: 'Tax Code art. 284.9; 488-FZ of 31.12.2014',
  figures: (policy) => policy.spicFederal,
  held: (c) => contract(c).held,
  appraise,
};

const contract = (c: Case): ContractStatus =>
  contractStatus(c, 'federal', c.policy.spicFederal.termYears);

function appraise(c: Case): Appraisal {
  const figures = c.policy.spicFederal;
  const status = contract(c);
  const minimum = at(figures.minCapitalInvestment, status.entry);
  return appraiseIncome(c, {
    id: 'spic-federal',
    name: 'spicFederal',
    figures,
    status,
    first: firstPeriod(c, 'spic-federal', status.entry),
    ends: () => [{ year: yearOf(status.end), because: 'contract-ends' }],
    conditions: [
      invests('spic-federal.capital-investment', c, minimum, until(status.entry, status.end)),
    ],
    base: projectBases(c, 'spic-federal', yearOf(status.entry)),
    rates: (year) => ({
      federal: rateIn('spicFederal.federalRate', figures.federalRate, year),
      regional: reducedRegional(c, 'spicFederal', figures, year),
    }),
    basis: [
      restsOn('spicFederal.minCapitalInvestment', figures.minCapitalInvestment, minimum),
      restsOn('spicFederal.termYears', figures.termYears, at(figures.termYears, status.entry)),
    ],
    assumed: contractAssumed(status),
    readings: contractEndMatters(c, status, lastYearInForce(c, figures, yearOf(status.entry))),
    printedReduction: true,
  });
}
