import type { Case } from '../../../engine/facts/case';
import { isSo } from '../../../engine/facts/condition';
import { firstYearWithBase, lastBaseYear, ordinaryProperty } from '../../../engine/facts/property';
import { type RateUsed, rateOfPeriod } from '../../../engine/facts/rates';
import { ofPayers } from '../../../engine/measure/conditions';
import type { Appraisal, Part } from '../../../engine/measure/measure';
import { listMissing, notOfTheTax, propertyPeriods } from '../../../engine/measure/property';
import { notWhileHeld } from '../../../engine/measure/while-held';
import type { ObjectTreatment } from '../../../engine/taxes/treatment';
import { at } from '../../../figures/figure';
import { stepIn } from '../../../figures/policy';
import { firstDayOf, MONTHS_A_YEAR, monthOf, yearOf } from '../../../kit/day';
import { anyOf, type Finding } from '../../../kit/finding';
import { halfUp } from '../../../kit/money';
import type { PropertyObject } from '../../../profile/profile';
import { toserStatus } from '../statuses';
import { TERRITORY_ENDS } from './ends';
import { toserFigures } from './figures';
import { lastTerritoryYear, territoryBasis, territoryOf } from './frame';
import { excludedWithin } from './income';
import { QUARTERS, quartersHeld } from './status';

/** Property of a resident: the region's rate by year of residency. */
export const toserProperty: Part = {
  id: 'toser.property',
  title: { en: 'property tax', ru: 'налог на имущество' },
  law: 'Tax Code art. 372; law of the region on property tax',
  tax: 'property',
  appraise,
  comesWithStatus: true,
};

function appraise(c: Case): Appraisal {
  const status = toserStatus(c);
  const { entry } = status;
  const objects = (c.profile.property ?? []).map((object) => ({
    object,
    finding: conditionsOf(c, object),
  }));
  const treatments = objects
    .filter(({ finding: { verdict } }) => verdict === 'met' && territoryOf(c) !== undefined)
    .flatMap(({ object }) => treatmentOf(c, object));
  const ends = lastTerritoryYear(c);
  const bounded = lastTerritoryYear({
    ...c,
    readings: { ...c.readings, 'toser.end': 'territory' },
  });
  const isLate = objects.some(
    ({ object }) => (firstYearWithBase(object.value) ?? 0) > yearOf(entry),
  );
  const isLong = objects.some(
    ({ object }) => bounded !== null && lastBaseYear(object.value) > bounded,
  );
  return {
    findings: ofPayers(
      c,
      'property',
      entry,
      'toser.property',
      c.profile.property === undefined
        ? listMissing('toser.property.object', 'property')
        : anyOf(
            'toser.property.object',
            objects.map(({ finding }) => finding),
          ),
    ),
    treatments: propertyPeriods(c, treatments, ends === null ? 'periods-used' : TERRITORY_ENDS),
    missing: [],
    basis: [at(toserFigures(c.policy).propertyPeriods, entry), ...territoryBasis(c)],
    assumed: excludedWithin(status),
    readings: [...(isLate ? ['toser.property-start'] : []), ...(isLong ? ['toser.end'] : [])],
  };
}

/** An object of the tax that is not stated to stand outside the territory. */
function conditionsOf(c: Case, object: PropertyObject): Finding {
  const status = toserStatus(c);
  const outside = notOfTheTax('toser.property', c, object);
  if (outside !== undefined) return outside;
  if (status.ends !== null && status.ends < status.entry) {
    const step = stepIn(c.policy, 'toser');
    return { ...notWhileHeld('toser.property', status, step), of: object.id };
  }
  const asked = at(toserFigures(c.policy).conditions.onSite, status.entry);
  const path = `${object.zonePath}.locatedInZone`;
  const isThere = object.zone.locatedInZone ?? true;
  return { ...isSo('toser.property.located-in-territory', asked, path, isThere), of: object.id };
}

/** The years of residency with a rate of their own, from the year of registration or the object's first. */
function treatmentOf(c: Case, object: PropertyObject): readonly ObjectTreatment[] {
  const figures = toserFigures(c.policy);
  const status = toserStatus(c);
  const entered = yearOf(status.entry);
  const based = firstYearWithBase(object.value);
  const isByObject = c.readings['toser.property-start'] === 'object';
  const start = isByObject ? Math.max(entered, based ?? entered) : entered;
  const territoryEnds = lastTerritoryYear(c) ?? c.policy.years.last;
  const heldTo = status.ends === null ? c.policy.years.last : yearOf(status.ends);
  const last = Math.min(
    start + at(figures.propertyPeriods, status.entry).value - 1,
    territoryEnds,
    heldTo,
  );
  if (last < start) return [];
  const step = (year: number): RateUsed =>
    rateOfPeriod(figures.propertyRates, firstDayOf(year), year - start + 1);
  if ('yearlyBases' in object.value) {
    const rate = (year: number) => {
      const quarters = quartersHeld(status, year);
      const [used, ordinary] = [step(year), ordinaryProperty(c, object, year)];
      return quarters === QUARTERS
        ? used
        : {
            ...used,
            rate: halfUp(used.rate * quarters + ordinary.rate * (QUARTERS - quarters), QUARTERS),
          };
    };
    return [{ object: object.id, span: { first: start, last }, rate }];
  }
  const heldMonths = status.ends === null ? null : monthOf(status.ends) + 1;
  const to = Math.min((last + 1) * MONTHS_A_YEAR, heldMonths ?? (last + 1) * MONTHS_A_YEAR);
  const span =
    heldMonths === null ? { first: start, last } : { months: { from: start * MONTHS_A_YEAR, to } };
  return [{ object: object.id, span, rate: step }];
}
