import type { Case } from '../../../../engine/facts/case';
import { holds } from '../../../../engine/facts/condition';
import { firstTaxedYear } from '../../../../engine/facts/property';
import { rateIn } from '../../../../engine/facts/rates';
import type { Status } from '../../../../engine/facts/status';
import { inForce, ofPayers } from '../../../../engine/measure/conditions';
import type { Appraisal, Part } from '../../../../engine/measure/measure';
import {
  factsOfUnrelieved,
  listMissing,
  notOfTheTax,
  propertyPeriods,
  relievedAmong,
} from '../../../../engine/measure/property';
import { endOfSpans, notWhileHeld, spanWhileHeld } from '../../../../engine/measure/while-held';
import type { Span } from '../../../../engine/taxes/treatment';
import { at } from '../../../../figures/figure';
import { stepIn } from '../../../../figures/policy';
import { yearOf } from '../../../../kit/day';
import { allOf, anyOf, type Finding } from '../../../../kit/finding';
import type { PropertyObject } from '../../../../profile/profile';
import { uzlovayaParkFigures } from './figures';
import { readingsOf } from './readings';
import { parkStatus } from './status';

const START = 'uzlovaya-park.property-start';

/** Property of a resident in the park: no tax for so many tax periods of each object from its first base. */
export const parkProperty: Part = {
  id: 'uzlovaya-park.property',
  title: { en: 'property tax', ru: 'налог на имущество' },
  law: 'Law of Tula Region 1390-ZTO of 06.02.2010',
  tax: 'property',
  appraise,
};

function appraise(c: Case): Appraisal {
  const figures = uzlovayaParkFigures(c.policy);
  const status = parkStatus(c);
  const { entry } = status;
  const objects = (c.profile.property ?? []).map((object) => ({
    object,
    span: spanOf(c, object, status),
    finding: conditionsOf(c, object, status),
  }));
  const findings = objects.map(({ finding }) => finding);
  const isRelieved = relievedAmong(findings);
  const relieved = objects.flatMap(({ finding, object, span }) =>
    isRelieved(finding) && span !== undefined ? [{ object: object.id, span }] : [],
  );
  const rate = (year: number) =>
    inForce(figures, year) ? rateIn(figures.propertyRate, year) : null;
  const periods = at(figures.propertyPeriods, entry);
  return {
    findings: ofPayers(
      c,
      'property',
      entry,
      'uzlovaya-park.property',
      c.profile.property === undefined
        ? listMissing('uzlovaya-park.property.object', 'property')
        : anyOf('uzlovaya-park.property.object', findings),
    ),
    treatments: propertyPeriods(
      c,
      relieved.flatMap(({ object, span: whole }) => {
        const span = spanWhileHeld(whole, status);
        return span === undefined ? [] : [{ object, span, rate }];
      }),
      endOfSpans(
        relieved.map(({ span }) => span),
        status,
      ),
    ),
    missing: factsOfUnrelieved(
      objects.flatMap(({ finding, span }) => (span === undefined ? [] : [finding])),
      isRelieved,
    ),
    basis: [periods],
    assumed: [],
    readings: relieved.length > 0 ? [START] : [],
  };
}

function conditionsOf(c: Case, object: PropertyObject, status: Status): Finding {
  const outside = notOfTheTax('uzlovaya-park.property', c, object);
  if (outside !== undefined) return outside;
  const whole = spanOf(c, object, status);
  if (whole !== undefined && spanWhileHeld(whole, status) === undefined) {
    const step = stepIn(c.policy, 'uzlovayaPark');
    return { ...notWhileHeld('uzlovaya-park.property', status, step), of: object.id };
  }
  const asked = at(uzlovayaParkFigures(c.policy).propertyInPark, status.entry);
  // Only an object that is stated to stand outside is left out.
  const isInPark = object.zone.locatedInZone ?? true;
  return {
    ...allOf(
      'uzlovaya-park.property.conditions',
      holds(
        'uzlovaya-park.property.located-in-park',
        asked,
        `${object.zonePath}.locatedInZone`,
        isInPark,
      ),
    ),
    of: object.id,
  };
}

/** Tax periods from the first with a base, or the one after it, but not before residency; undefined where there is none. */
function spanOf(c: Case, object: PropertyObject, { entry }: Status): Span | undefined {
  const based = firstTaxedYear(c, object);
  if (based === undefined) return undefined;
  const begins = readingsOf(c)[START] === 'object' ? based : based + 1;
  const first = Math.max(begins, yearOf(entry));
  const most = at(uzlovayaParkFigures(c.policy).propertyPeriods, entry).value;
  return { first, last: first + most - 1 };
}
