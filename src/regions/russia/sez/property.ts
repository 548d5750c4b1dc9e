import type { Case } from '../../../engine/facts/case';
import { holds } from '../../../engine/facts/condition';
import { firstYearWithBase, hasTaxedBase } from '../../../engine/facts/property';
import { rateIn } from '../../../engine/facts/rates';
import type { Status } from '../../../engine/facts/status';
import { inForce, lastYearInForce, ofPayers } from '../../../engine/measure/conditions';
import type { Appraisal, Part } from '../../../engine/measure/measure';
import { yearsIn } from '../../../engine/measure/periods';
import {
  factsOfUnrelieved,
  listMissing,
  notOfTheTax,
  propertyPeriods,
  relievedAmong,
  yearsOfSpan,
} from '../../../engine/measure/property';
import { endOfSpans, notWhileHeld, spanWhileHeld } from '../../../engine/measure/while-held';
import type { Span } from '../../../engine/taxes/treatment';
import type { EndReason } from '../../../engine/terms';
import { at } from '../../../figures/figure';
import { stepIn } from '../../../figures/policy';
import { type Day, monthOf, yearOf } from '../../../kit/day';
import { allOf, anyOf, type Finding } from '../../../kit/finding';
import type { PropertyObject } from '../../../profile/profile';
import { ZONE_ENDS } from './ends';
import { sezFigures } from './figures';
import type { SezRegion } from './region';
import { residentStatus } from './status';

/** Property of a resident in the zone: no tax for 120 months from the month after commissioning (Tax Code art. 381 p. 17). */
export const sezProperty = (region: ZoneEnd): Part => ({
  id: 'sez.property',
  title: { en: 'property tax', ru: 'налог на имущество' },
  law: 'Tax Code art. 381 p. 17',
  tax: 'property',
  appraise: (c) => appraise(c, region),
  comesWithStatus: true,
});

/** The last day of the zone, as the region has it. */
type ZoneEnd = Pick<SezRegion, 'lastDay'>;

/** What an object must be, and the fact that says so. */
export const ZONE_CONDITIONS = [
  ['sez.property.on-resident-books', 'onResidentBooks'],
  ['sez.property.made-or-bought-for-zone', 'madeOrBoughtForZone'],
  ['sez.property.used-in-zone', 'usedInZone'],
  ['sez.property.located-in-zone', 'locatedInZone'],
] as const;

function appraise(c: Case, region: ZoneEnd): Appraisal {
  const figures = sezFigures(c.policy);
  const status = residentStatus(c);
  const { entry } = status;
  const objects = (c.profile.property ?? []).map((object) => ({
    object,
    finding: conditionsOf(c, object, status),
  }));
  const findings = objects.map(({ finding }) => finding);
  const isRelieved = relievedAmong(findings);
  const rate = (year: number) =>
    inForce(figures, year) ? rateIn(figures.propertyRate, year) : null;
  const zoneEnds = lastYearInForce(c, figures, yearOf(entry));
  const relieved = objects
    .filter(({ finding }) => isRelieved(finding))
    .flatMap(({ object }) => {
      const span = spanOf(c, object, entry);
      return span === undefined ? [] : [{ object: object.id, span }];
    });
  return {
    findings: ofPayers(
      c,
      'property',
      entry,
      'sez.property',
      c.profile.property === undefined
        ? listMissing('sez.property.object', 'property')
        : anyOf('sez.property.object', findings),
    ),
    treatments: propertyPeriods(
      c,
      relieved
        .flatMap(({ object, span: whole }) => {
          const span = spanInZone(c, whole, status, region);
          return span === undefined ? [] : [{ object, span, rate }];
        })
        .filter(({ span }) => zoneEnds === null || yearsOfSpan(span).first <= zoneEnds),
      endOf(
        relieved.map(({ span }) => span),
        status,
        region.lastDay(c)?.value ?? null,
      ),
      { year: zoneEnds, because: ZONE_ENDS },
    ),
    missing: factsOfUnrelieved(
      objects
        .filter(({ object }) => hasAmount(c, object, status, region))
        .map(({ finding }) => finding),
      isRelieved,
    ),
    basis: [
      at(figures.propertyMonths, entry),
      at(figures.propertyPeriods, entry),
      ...[region.lastDay(c)].flatMap((day) => day ?? []),
    ],
    assumed: [],
    readings: [],
  };
}

/** Why the relief ends: with residency, with the zone within a year, or as its periods are used. */
function endOf(spans: readonly Span[], { ends }: Status, zoneEnds: Day | null): EndReason {
  const isZone = zoneEnds !== null && (ends === null || zoneEnds < ends);
  const cutBy = endOfSpans(spans, { ends: isZone ? zoneEnds : ends });
  return isZone && cutBy === 'status-ends' ? ZONE_ENDS : cutBy;
}

/** The span of an object while residency and the zone last. */
function spanInZone(c: Case, whole: Span, status: Status, { lastDay }: ZoneEnd): Span | undefined {
  const held = spanWhileHeld(whole, status);
  return held && spanWhileHeld(held, { ends: lastDay(c)?.value ?? null });
}

/** Whether an object has a taxed base in some year of the relief that it would have. */
function hasAmount(c: Case, object: PropertyObject, status: Status, region: ZoneEnd): boolean {
  const whole = spanOf(c, object, status.entry);
  const span = whole && spanInZone(c, whole, status, region);
  if (span === undefined) return false;
  const end = c.policy.years.last;
  const { first, last } = yearsOfSpan(span);
  return yearsIn({ first, last: Math.min(last, end) }).some(
    (year) => inForce(sezFigures(c.policy), year) && hasTaxedBase(c, object, year),
  );
}

function conditionsOf(c: Case, object: PropertyObject, status: Status): Finding {
  const { entry } = status;
  const outside = notOfTheTax('sez.property', c, object);
  if (outside !== undefined) return outside;
  const whole = spanOf(c, object, entry);
  if (whole !== undefined && spanWhileHeld(whole, status) === undefined) {
    return { ...notWhileHeld('sez.property', status, stepIn(c.policy, 'sez')), of: object.id };
  }
  const asked = at(sezFigures(c.policy).propertyConditions, entry);
  return {
    ...allOf(
      'sez.property.conditions',
      ZONE_CONDITIONS.flatMap(([id, fact]) =>
        holds(id, asked, `${object.zonePath}.${fact}`, object.zone[fact]),
      ),
    ),
    of: object.id,
  };
}

/** Months from the one after commissioning, tax periods for yearly values; nothing before residence. */
function spanOf(c: Case, object: PropertyObject, entry: Day): Span | undefined {
  const { propertyMonths, propertyPeriods } = sezFigures(c.policy);
  if ('yearlyBases' in object.value) {
    const first = firstYearWithBase(object.value);
    if (first === undefined) return undefined;
    const periods = {
      first: Math.max(first, yearOf(entry)),
      last: first + at(propertyPeriods, entry).value - 1,
    };
    return periods.first <= periods.last ? periods : undefined;
  }
  const from = monthOf(object.value.commissioned) + 1;
  const to = from + at(propertyMonths, entry).value;
  const months = { from: Math.max(from, monthOf(entry)), to };
  return months.from < months.to ? { months } : undefined;
}
