import type { Case } from '../../../engine/facts/case';
import { notRead } from '../../../engine/measure/conditions';
import type { Part } from '../../../engine/measure/measure';
import { importLines } from '../../../engine/taxes/import';
import { incomeYears } from '../../../engine/taxes/income';
import { incomeLines } from '../../../engine/taxes/income-lines';
import { landLines } from '../../../engine/taxes/land';
import type { TaxLine } from '../../../engine/taxes/line';
import { propertyLines } from '../../../engine/taxes/property';
import { transportLines } from '../../../engine/taxes/transport';
import type { Treatment } from '../../../engine/taxes/treatment';
import { at } from '../../../figures/figure';
import { yearOf } from '../../../kit/day';
import type { Finding } from '../../../kit/finding';
import { type Kopecks, WHOLE } from '../../../kit/money';
import type { Series } from '../../../kit/series';
import type { PropertyObject } from '../../../profile/profile';
import { sezFigures } from './figures';
import { ZONE_CONDITIONS } from './property';
import type { SezRegion } from './region';
import { residentStatus } from './status';

/** Calendar years after that of registration whose relief the rule leaves alone. */
const YEARS_LEFT_ALONE = 2;

/**
 * A rule that could not be read: relief is suspended where it exceeds the investment made
 * (18-FZ of 11.02.2026). It matters only where some part has relief later than the second
 * calendar year after that of registration.
 */
export function matchedByInvestment(
  c: Case,
  parts: readonly Part[],
  region: Pick<SezRegion, 'supposed'>,
): readonly Finding[] {
  const { entry } = residentStatus(c);
  const rule = at(sezFigures(c.policy).matchedByInvestment, entry);
  const last = yearOf(entry) + YEARS_LEFT_ALONE;
  return rule.value && region.supposed(c).some((one) => mayHaveReliefAfter(one, parts, last))
    ? notRead('sez.matched-by-investment', rule, 'sez.matchedByInvestment')
    : [];
}

/** Some part has relief after a year, or might have with the facts that are left out. */
function mayHaveReliefAfter(c: Case, parts: readonly Part[], year: number): boolean {
  const whole = supposed(c, year + 1);
  return parts.some((part) => {
    const { findings, treatments } = part.appraise(whole);
    return (
      findings.verdict !== 'not-met' &&
      treatments.some((one) => linesOf(whole, one).some((line) => isLate(line, year)))
    );
  });
}

const isLate = (line: TaxLine, year: number): boolean => line.year > year && line.relief > 0n;

/** The lines of a treatment; VAT that is only deferred is relief too. */
function linesOf(c: Case, treatment: Treatment): readonly TaxLine[] {
  switch (treatment.tax) {
    case 'property':
      return propertyLines(c, treatment).lines;
    case 'land':
      return landLines(treatment);
    case 'import': {
      const { deferred, lines } = importLines(treatment);
      return [...lines, ...deferred];
    }
    case 'transport':
      return transportLines(c, treatment);
    case 'income':
      return incomeYears(c, treatment).years.flatMap(incomeLines);
    default:
      throw new RangeError(`a zone has no relief from ${treatment.tax}`);
  }
}

/** The case with facts in place of those left out that tell how much relief there is, as much as there may be from a year on. */
function supposed(c: Case, from: number): Case {
  const { imports, landPlots, property, taxableProfit } = c.profile;
  return {
    ...c,
    profile: {
      ...c.profile,
      taxableProfit: taxableProfit ?? profitFrom(from, c.policy.years.last),
      ...(property && { property: property.map((one) => ({ ...one, zone: inZone(one.zone) })) }),
      ...(landPlots && {
        landPlots: landPlots.map((one) => ({ ...one, rate: one.rate ?? WHOLE })),
      }),
      ...(imports && {
        imports: imports.map((one) => ({
          ...one,
          dutyRate: one.dutyRate ?? WHOLE,
          usedInZone: one.usedInZone ?? true,
          vatDeductible: one.vatDeductible ?? false,
        })),
      }),
    },
  };
}

/** A profit that bears tax, in all years from one to another. */
const profitFrom = (first: number, last: number): Series<Kopecks> => ({
  first,
  values: Array.from({ length: Math.max(0, last - first + 1) }, () => WHOLE),
});

const inZone = (zone: PropertyObject['zone']): PropertyObject['zone'] => ({
  ...Object.fromEntries(ZONE_CONDITIONS.map(([, fact]) => [fact, true])),
  ...zone,
});
