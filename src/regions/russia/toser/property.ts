import type { Case } from '../../../engine/facts/case';
import { isSo } from '../../../engine/facts/condition';
import { firstYearWithBase, lastBaseYear, ordinaryProperty } from '../../../engine/facts/property';
import { type RateUsed, rateOfPeriod } from '../../../engine/facts/rates';
import { ofPayers } from '../../../engine/measure/conditions';
import type { Appraisal, Part } from '../../../engine/measure/measure';
import { periodsFrom } from '../../../engine/measure/periods';
import { listMissing, notOfTheTax } from '../../../engine/measure/property';
import { notWhileHeld, statusEnd } from '../../../engine/measure/while-held';
import type { ObjectTreatment, PropertyTreatment } from '../../../engine/taxes/treatment';
import type { Periods } from '../../../engine/terms';
import { at } from '../../../figures/figure';
import { stepIn } from '../../../figures/policy';
import { firstDayOf, MONTHS_A_YEAR, monthOf, yearOf } from '../../../kit/day';
import { anyOf, type Finding } from '../../../kit/finding';
import type { PropertyObject } from '../../../profile/profile';
import { toserStatus } from '../statuses';
import { TERRITORY_ENDS } from './ends';
import { toserFigures } from './figures';
import { lastTerritoryYear, territoryBasis, territoryOf, underOtherEnd } from './frame';
import { excludedWithin } from './income';
import { meanRate } from './status';

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
  const reached =
    territoryOf(c) === undefined
      ? []
      : objects.filter(({ finding: { verdict } }) => verdict === 'met');
  const relieved = reached
    .map(({ object }) => ({ object, periods: periodsOf(c, object) }))
    .filter(({ periods: { first, last } }) => first <= last);
  const isLate = reached.some(
    ({ object }) => (firstYearWithBase(object.value) ?? 0) > yearOf(entry),
  );
  const isLong = reached.some(({ object }) => endMatters(c, object));
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
    treatments: treatmentsOf(c, relieved),
    missing: [],
    basis: [at(toserFigures(c.policy).propertyPeriods, entry), ...territoryBasis(c)],
    assumed: excludedWithin(status),
    readings: [...(isLate ? ['toser.property-start'] : []), ...(isLong ? ['toser.end'] : [])],
  };
}

interface Relieved {
  readonly object: PropertyObject;
  readonly periods: Periods;
}

/** The treatment of the objects relieved, whose periods end as those of the one that is relieved the longest. */
function treatmentsOf(c: Case, relieved: readonly Relieved[]): readonly PropertyTreatment[] {
  const all = relieved.map(({ periods }) => periods);
  const [longest] = [...all].sort((a, b) => b.last - a.last);
  if (longest === undefined) return [];
  const periods = { ...longest, first: Math.min(...all.map(({ first }) => first)) };
  return [
    {
      tax: 'property',
      periods,
      objects: relieved.map(({ object, periods: own }) => treatmentOf(c, object, own)),
    },
  ];
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
function periodsOf(c: Case, object: PropertyObject): Periods {
  const status = toserStatus(c);
  const entered = yearOf(status.entry);
  const isByObject = c.readings['toser.property-start'] === 'object';
  const own = isByObject ? firstYearWithBase(object.value) : undefined;
  const start = Math.max(entered, own ?? entered);
  const most = at(toserFigures(c.policy).propertyPeriods, status.entry).value;
  return periodsFrom(c.policy, start, [
    { year: start + most - 1, because: 'periods-used' },
    statusEnd(status),
    { year: lastTerritoryYear(c), because: TERRITORY_ENDS },
  ]);
}

/** Whether the other reading of the end would give or take a year in which the object has a base. */
function endMatters(c: Case, object: PropertyObject): boolean {
  const ends = [c, underOtherEnd(c)].map((one) => periodsOf(one, object).last);
  const [earlier, later] = [Math.min(...ends), Math.max(...ends)];
  return earlier < later && lastBaseYear(object.value) > earlier;
}

/** The rates of an object in its periods: of a whole year, or of the months before an exclusion. */
function treatmentOf(c: Case, object: PropertyObject, { first, last }: Periods): ObjectTreatment {
  const { propertyRates } = toserFigures(c.policy);
  const status = toserStatus(c);
  const step = (year: number): RateUsed =>
    rateOfPeriod(propertyRates, firstDayOf(year), year - first + 1);
  if ('yearlyBases' in object.value) {
    const rate = (year: number) =>
      meanRate(status, year, step(year), ordinaryProperty(c, object, year));
    return { object: object.id, span: { first, last }, rate };
  }
  const { ends } = status;
  if (ends === null) return { object: object.id, span: { first, last }, rate: step };
  const to = Math.min((last + 1) * MONTHS_A_YEAR, monthOf(ends) + 1);
  return { object: object.id, span: { months: { from: first * MONTHS_A_YEAR, to } }, rate: step };
}
