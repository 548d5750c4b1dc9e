import type { Case } from '../../../engine/facts/case';
import { type LossRules, ordinaryBases, setOff } from '../../../engine/facts/losses';
import { declaredOfCompany, type IncomeBases, projectBases } from '../../../engine/facts/profit';
import { at } from '../../../figures/figure';
import { firstDayOf } from '../../../kit/day';
import { valueIn } from '../../../kit/series';
import { ripFigures } from './figures';

/**
 * The bases of a Regional Investment Project: the whole company's in a year in
 * which enough of its income is from the project, else the project's (Tax Code
 * art. 284.3 p. 1). The losses of both are counted through all years.
 */
export function ripBases(c: Case, rules: LossRules): IncomeBases {
  const own = projectBases(c, rules);
  const declared = declaredOfCompany(c);
  if (declared === undefined) return own;
  const ordinary = ordinaryBases(c, declared);
  return (carried, year, counting) => {
    const ofProject = own(carried, year, counting);
    const amount = valueIn(declared, year);
    const without = valueIn(ordinary, year);
    if (ofProject === undefined || amount === undefined || without === undefined) return ofProject;
    const whole = setOff(c, rules, carried.company, amount, year, counting);
    const left = { project: ofProject.left.project, company: whole.left };
    return isBelowShare(c, year)
      ? { ...ofProject, left }
      : {
          base: { amount: whole.base, ordinary: without, of: 'company' },
          left,
          readingMatters: whole.readingMatters,
        };
  };
}

/** Whether too little of the company's income is from the project in a year for the rates to reach the whole company. */
export function isBelowShare(c: Case, year: number): boolean {
  const share = c.profile.company && valueIn(c.profile.company.projectIncomeShare, year);
  return (
    share !== undefined && share < at(ripFigures(c.policy).companyShare, firstDayOf(year)).value
  );
}

/** Whether a year has no reduced rates at all, since too little of the company's income is from the project. */
export const hasNoRipRates = (c: Case, year: number): boolean =>
  isBelowShare(c, year) && !at(ripFigures(c.policy).projectBase, firstDayOf(year)).value;
