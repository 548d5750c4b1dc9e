import type { Case } from '../../../engine/facts/case';
import { companyBases, projectShare } from '../../../engine/facts/company-bases';
import type { LossRules } from '../../../engine/facts/losses';
import type { IncomeBases } from '../../../engine/facts/profit';
import { at } from '../../../figures/figure';
import { firstDayOf } from '../../../kit/day';
import { ripFigures } from './figures';

/**
 * The bases of a Regional Investment Project: the whole company's in a year in
 * which enough of its income is from the project, else the project's (Tax Code
 * art. 284.3 p. 1).
 */
export const ripBases = (c: Case, rules: LossRules): IncomeBases =>
  companyBases(c, rules, (year) => !isBelowShare(c, year));

/** Whether too little of the company's income is from the project in a year for the rates to reach the whole company. */
export function isBelowShare(c: Case, year: number): boolean {
  const share = projectShare(c, year);
  return (
    share !== undefined && share < at(ripFigures(c.policy).companyShare, firstDayOf(year)).value
  );
}

/** Whether a year has no reduced rates at all, since too little of the company's income is from the project. */
export const hasNoRipRates = (c: Case, year: number): boolean =>
  isBelowShare(c, year) && !at(ripFigures(c.policy).projectBase, firstDayOf(year)).value;
