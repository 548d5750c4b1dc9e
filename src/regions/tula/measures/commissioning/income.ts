import type { Case } from '../../../../engine/facts/case';
import { projectBases } from '../../../../engine/facts/profit';
import { ordinaryIncome } from '../../../../engine/facts/rates';
import {
  inForce,
  isInForce,
  lastYearInForce,
  ofPayers,
  restsOnYears,
} from '../../../../engine/measure/conditions';
import { profitMissing, restsOnLosses } from '../../../../engine/measure/income';
import type { Appraisal, Part } from '../../../../engine/measure/measure';
import { periodsFrom, yearsIn } from '../../../../engine/measure/periods';
import type { IncomeTreatment } from '../../../../engine/taxes/treatment';
import { at } from '../../../../figures/figure';
import { allOf } from '../../../../kit/finding';
import { incomeYearsOf, lastYearMatters } from '../law-1390';
import { commissioningFigures } from './figures';
import { type Commissioned, commissionedOf, sectionOf, spanOfRelief } from './objects';
import { type EndRates, ends, isExactIn, type RateEnd, rateAt } from './rates';

/** Income tax: a lower rate of the region after the earliest object was put into use, between two bounds. */
export const commissioningIncome: Part = {
  id: 'commissioning.income',
  title: { en: 'income tax', ru: 'налог на прибыль' },
  law: 'Law of Tula Region 1390-ZTO of 06.02.2010',
  tax: 'income',
  appraise,
};

function appraise(c: Case): Appraisal {
  const figures = commissioningFigures(c.policy);
  const { start } = c.profile.project;
  const { finding, isUndated, relieved } = commissionedOf(c, 'commissioning.income');
  const years = incomeYearsOf(c, figures, figures.incomeLastYear);
  const earliest = earliestOf(relieved);
  const span = earliest && spanOfRelief(c, earliest.first);
  const isPaidBack = sectionOf(c).payback !== undefined;
  return {
    findings: ofPayers(
      c,
      'income',
      start,
      'commissioning.income',
      allOf('commissioning.income.conditions', [
        finding,
        ...(span === undefined || isUndated
          ? []
          : [isInForce('commissioning.income', c, years, span)]),
      ]),
    ),
    ...(earliest === undefined || span === undefined || !isPaidBack || span.last < earliest.first
      ? { treatments: [] }
      : treatmentsOf(c, earliest, span.last)),
    missing: [
      ...profitMissing(c),
      ...(isPaidBack ? [] : [{ path: 'commissioning.payback', asks: 'value' } as const]),
    ],
    basis: [
      at(figures.minValue, start),
      at(figures.minShare, start),
      at(figures.fullShare, start),
      at(figures.periods, start),
      ...(earliest === undefined ? [] : restsOnYears(years, earliest.first)),
      ...restsOnLosses(c),
    ],
    assumed: [],
    readings:
      earliest === undefined
        ? []
        : lastYearMatters(c, years, earliest.first, at(figures.periods, start).value),
  };
}

/** Of several objects the one that was put into use first. */
const earliestOf = (objects: readonly Commissioned[]): Commissioned | undefined =>
  objects.reduce<Commissioned | undefined>(
    (first, one) => (first === undefined || one.first < first.first ? one : first),
    undefined,
  );

function treatmentsOf(
  c: Case,
  { first, isFull }: Commissioned,
  last: number,
): Pick<Appraisal, 'otherEnd' | 'treatments'> {
  const figures = commissioningFigures(c.policy);
  const years = incomeYearsOf(c, figures, figures.incomeLastYear);
  const rates: EndRates = {
    most: figures.incomeRateMost,
    least: figures.incomeRateLeast,
    stated: sectionOf(c).incomeRate,
  };
  const periods = periodsFrom(c.policy, first, [
    { year: last, because: 'periods-used' },
    { year: lastYearInForce(c, years, first), because: 'last-year' },
  ]);
  const losses = { measure: 'commissioning', entered: first, apart: false } as const;
  const bases = projectBases(c, losses);
  const treatment = (end: RateEnd): IncomeTreatment & { readonly cap?: never } => ({
    tax: 'income',
    periods,
    awaitedFrom: null,
    bases,
    rates: (year) => {
      if (!inForce(years, year)) return null;
      const { federal, regional } = ordinaryIncome(c, year);
      return { federal, regional: rateAt(rates, end, year, isFull, regional) };
    },
  });
  const isExact = yearsIn(periods).every((year) => isExactIn(rates, year, isFull));
  return ends(isExact, treatment);
}
