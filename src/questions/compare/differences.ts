import { judgedDifferenceResult } from '../../answer/comparison';
import { savingsIn } from '../../answer/read';
import type { JudgedDifference } from '../../answer/results/analysis';
import type { Assessment } from '../../answer/results/assessment';
import { differencesBetween } from './differences-between';

/**
 * Measures, parts and loans of two assessments side by side: the verdicts, the
 * findings that turned them, the relief, and what is saved by period, tax and budget.
 *
 * @example
 * const plant = { project: { name: 'Plant', start: '2019-01-01', site: 'region' } };
 * const before = assess(parseProfile({ ...plant, capitalInvestment: { 2019: 1000000 } }).profile);
 * const after = assess(parseProfile({ ...plant, capitalInvestment: { 2019: 100000000 } }).profile);
 * const [register] = differences(before, after);
 * register.verdict; // { before: 'ineligible', after: 'eligible' }
 * register.flipped[0]; // { finding: 'investment-register.capital-investment', before: 'not-met', after: 'met' }
 */
export function differences(before: Assessment, after: Assessment): readonly JudgedDifference[] {
  return differencesBetween(savingsIn(before), savingsIn(after), false).map(judgedDifferenceResult);
}
