import type { Case } from '../../facts/case';
import { residentStatus } from '../../facts/status';
import { yearOf } from '../../kit/day';
import type { Finding } from '../../kit/finding';
import type { Kopecks } from '../../kit/money';
import { lastYearOf, type Series, valueIn, yearsOf } from '../../kit/series';
import { at } from '../../policy/figure';
import type { Treatment } from '../../taxes/treatment';
import { notRead } from '../conditions';
import type { Part } from '../measure';
import { yearsOfSpan } from '../property';

/** Calendar years after that of registration whose relief the rule leaves alone. */
const YEARS_LEFT_ALONE = 2;

/**
 * A rule that could not be read: relief is suspended where it exceeds the investment made
 * (18-FZ of 11.02.2026). It matters only where some part has relief later than the second
 * calendar year after that of registration.
 */
export function matchedByInvestment(c: Case, parts: readonly Part[]): readonly Finding[] {
  const { entry } = residentStatus(c);
  const rule = at(c.policy.sez.matchedByInvestment, entry);
  const last = yearOf(entry) + YEARS_LEFT_ALONE;
  return rule.value && mayHaveReliefAfter(c, parts, last)
    ? notRead('sez.matched-by-investment', rule, 'sez.matchedByInvestment')
    : [];
}

/** Some part has relief after a year, or might have: without a given profit it is not known. */
const mayHaveReliefAfter = (c: Case, parts: readonly Part[], year: number): boolean =>
  c.profile.taxableProfit === undefined ||
  parts.some((part) => {
    const { findings, treatments } = part.appraise(c);
    return findings.verdict !== 'not-met' && treatments.some((one) => lasts(c, one, year));
  });

/** Whether a treatment relieves some tax of a year after the given one. */
function lasts(c: Case, treatment: Treatment, year: number): boolean {
  const { periods } = treatment;
  if (periods === null || periods.last <= year) return false;
  switch (treatment.tax) {
    case 'property':
      return treatment.objects.some(({ span }) => yearsOfSpan(span).last > year);
    case 'land':
    case 'import':
      return true;
    case 'transport':
      return isPositiveAfter(c.profile.transportTax, year, periods.last);
    case 'income':
    case 'income-deduction':
      return isPositiveAfter(c.profile.taxableProfit, year, periods.last);
  }
}

const isPositiveAfter = (
  series: Series<Kopecks> | undefined,
  year: number,
  last: number,
): boolean =>
  series !== undefined &&
  lastYearOf(series) > year &&
  yearsOf(series).some((one) => one > year && one <= last && (valueIn(series, one) ?? 0n) > 0n);
