import { valueIn } from '../../kit/series';
import type { Case } from './case';
import { type LossRules, ordinaryBases, setOff } from './losses';
import { declaredOfCompany, type IncomeBases, projectBases } from './profit';

/**
 * The whole company's bases in some years, the project's in all others. The losses of both are counted
 * through all years.
 * @param isOfCompany whether a measure reaches the whole company in a year.
 */
export function companyBases(
  c: Case,
  rules: LossRules,
  isOfCompany: (year: number) => boolean,
): IncomeBases {
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
    return isOfCompany(year)
      ? {
          base: { amount: whole.base, ordinary: without, of: 'company' },
          left,
          readingMatters: whole.readingMatters,
        }
      : { ...ofProject, left };
  };
}

/** The share of the company's income that is from the project in a year; undefined where it is not stated. */
export const projectShare = ({ profile: { company } }: Case, year: number) =>
  company && valueIn(company.projectIncomeShare, year);
