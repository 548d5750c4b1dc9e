import type { Case } from '../../../../engine/facts/case';
import { ordinaryProperty } from '../../../../engine/facts/property';
import { inForce, isInForce, ofPayers, restsOnYears } from '../../../../engine/measure/conditions';
import type { Appraisal, Part } from '../../../../engine/measure/measure';
import { yearsIn } from '../../../../engine/measure/periods';
import { propertyPeriods } from '../../../../engine/measure/property';
import type { ObjectTreatment } from '../../../../engine/taxes/treatment';
import { at } from '../../../../figures/figure';
import { allOf } from '../../../../kit/finding';
import type { OwnedObject } from '../../../../profile/profile';
import { commissioningFigures } from './figures';
import { type Commissioned, commissionedOf, sectionOf, spanOfRelief } from './objects';
import { type EndRates, ends, isExactIn, type RateEnd, rateAt } from './rates';
import { readingsOf } from './readings';

const BASE = 'commissioning.property-base';

/** Property tax of each object that was put into use: a lower rate, between two bounds. */
export const commissioningProperty: Part = {
  id: 'commissioning.property',
  title: { en: 'property tax', ru: 'налог на имущество' },
  law: 'Law of Tula Region 1390-ZTO of 06.02.2010',
  tax: 'property',
  appraise,
};

function appraise(c: Case): Appraisal {
  const figures = commissioningFigures(c.policy);
  const { start } = c.profile.project;
  const { finding, isUndated, relieved } = commissionedOf(c, 'commissioning.property');
  const [span, ...spans] = relieved.map(({ first }) => spanOfRelief(c, first));
  const isPaidBack = sectionOf(c).payback !== undefined;
  return {
    findings: ofPayers(
      c,
      'property',
      start,
      'commissioning.property',
      allOf('commissioning.property.conditions', [
        finding,
        ...(span === undefined || isUndated
          ? []
          : [isInForce('commissioning.property', c, figures, span, ...spans)]),
      ]),
    ),
    ...(isPaidBack ? treatmentsOf(c, relieved) : { treatments: [] }),
    missing: isPaidBack ? [] : [{ path: 'commissioning.payback', asks: 'value' }],
    basis: [
      at(figures.minValue, start),
      at(figures.minShare, start),
      at(figures.fullShare, start),
      at(figures.periods, start),
      ...(span === undefined ? [] : restsOnYears(figures, span.from)),
    ],
    assumed: [],
    readings: relieved.length > 0 ? [BASE] : [],
  };
}

/** An object with its relief: from when to when, and whether its rate is the lower one. */
interface Relieved {
  readonly object: OwnedObject;
  readonly span: { readonly first: number; readonly last: number };
  readonly isFull: boolean;
}

function treatmentsOf(
  c: Case,
  commissioned: readonly Commissioned[],
): Pick<Appraisal, 'otherEnd' | 'treatments'> {
  const figures = commissioningFigures(c.policy);
  const rates: EndRates = {
    most: figures.propertyRateMost,
    least: figures.propertyRateLeast,
    stated: sectionOf(c).propertyRate,
  };
  const relieved = relievedOf(c, commissioned);
  const own = new Set((c.profile.property ?? []).map(({ id }) => id));
  const objects = (end: RateEnd): readonly ObjectTreatment[] =>
    relieved.map(({ isFull, object, span }) => ({
      object: object.id,
      ...(own.has(object.id) ? {} : { beside: object }),
      span,
      rate: (year) =>
        inForce(figures, year)
          ? rateAt(rates, end, year, isFull, ordinaryProperty(c, object, year))
          : null,
    }));
  const isExact = relieved.every(({ isFull, span }) =>
    yearsIn(span).every((year) => isExactIn(rates, year, isFull)),
  );
  const [treatment] = propertyPeriods(c, objects('most'), 'periods-used');
  return treatment === undefined
    ? { treatments: [] }
    : ends(isExact, (end) => ({ ...treatment, objects: objects(end) }));
}

/** Each object by itself; under the other reading all real estate, by the object that was put into use first. */
function relievedOf(c: Case, commissioned: readonly Commissioned[]): readonly Relieved[] {
  const each = commissioned
    .map(({ first, isFull, object }): Relieved => {
      const { last } = spanOfRelief(c, first);
      return { object, isFull, span: { first, last } };
    })
    .filter(({ span }) => span.first <= span.last);
  const [one, ...others] = each;
  if (one === undefined || readingsOf(c)[BASE] === 'new-object') return each;
  const earliest = others.reduce(
    (first, next) => (next.span.first < first.span.first ? next : first),
    one,
  );
  const immovable = (c.profile.property ?? []).filter(({ kind }) => kind === 'immovable');
  return [...immovable, otherRealEstate(c, earliest.span)].map((object) => ({
    ...earliest,
    object,
  }));
}

/** The investor's other real estate, at its residual value in each year. */
function otherRealEstate(c: Case, { first, last }: Relieved['span']): OwnedObject {
  const path = 'commissioning.otherRealEstate';
  const amount = sectionOf(c).otherRealEstate ?? 0n;
  const yearlyBases = { first, values: yearsIn({ first, last }).map(() => amount) };
  return { id: path, path, kind: 'immovable', value: { yearlyBases } };
}
