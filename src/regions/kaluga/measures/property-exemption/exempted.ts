import type { Case } from '../../../../engine/facts/case';
import { rateIn } from '../../../../engine/facts/rates';
import { lastYearHeld, type Status } from '../../../../engine/facts/status';
import { inForce, type PeriodSpan } from '../../../../engine/measure/conditions';
import { yearsIn } from '../../../../engine/measure/periods';
import { propertyPeriods, yearsOfSpan } from '../../../../engine/measure/property';
import { type PeriodAmounts, periodAmounts } from '../../../../engine/measure/property-amounts';
import type { ObjectTreatment } from '../../../../engine/taxes/treatment';
import { type Day, yearOf } from '../../../../kit/day';
import type { MissingFact } from '../../../../kit/finding';
import type { PropertyObject } from '../../../../profile/profile';
import {
  type Exempt,
  exemptObjects,
  type GrantedPeriods,
  inPeriods,
  type PeriodCount,
  possiblePeriods,
  possibleStarts,
  shareMissing,
} from './exempt-periods';
import { exemptionFigures } from './figures';

export const INVESTMENT: MissingFact = { path: 'capitalInvestment', asks: 'value' };
export const MAIN_ACTIVITY: MissingFact = { path: 'project.activity.main', asks: 'value' };

/** The periods of the objects of an exemption, as far as they are known. */
export interface Exempted {
  /** The objects with the periods that are certain; none where what is not stated would tell them. */
  readonly exempt: readonly Exempt[];
  /** Whether some object has a period or a month before the status ends. */
  readonly hasPeriods: boolean;
  /** The tax periods that are certain, or where no object is stated those that may be. */
  readonly relieved: readonly number[];
  /** Those that only pharmaceutical manufacturers have. */
  readonly asked: readonly number[];
  readonly amounts: PeriodAmounts;
  /** Whether the main activity is not stated and changes an amount. */
  readonly byActivity: boolean;
  readonly spans: readonly [PeriodSpan, ...PeriodSpan[]];
}

/** @param granted the periods of the investment; undefined where that is not stated. */
export function exempted(
  c: Case,
  created: readonly PropertyObject[],
  status: Status,
  granted: GrantedPeriods | undefined,
): Exempted {
  const counts = granted
    ? { least: granted.periods, most: granted.periods }
    : possiblePeriods(c, status.entry);
  const { most } = counts.most;
  const possible = exemptObjects(c, created, status, counts.most);
  const certain = possible.flatMap(({ span, more }) =>
    yearsIn({ first: yearsOfSpan(span).first, last: more.lastCertain }),
  );
  const asked = [...new Set(possible.flatMap(({ more }) => more.asked))];
  const amounts = periodAmounts(
    c,
    propertyPeriods(c, treated(c, possible), 'periods-used'),
    propertyPeriods(
      c,
      treated(c, exemptObjects(c, created, status, { sure: most, most })),
      'periods-used',
    ),
  );
  const byActivity =
    granted?.byActivity === true &&
    (c.profile.property === undefined
      ? mayDecide(c, status, counts.most)
      : asked.some(amounts.isOpen));
  return {
    exempt: granted === undefined || byActivity ? [] : possible,
    hasPeriods: possible.length > 0,
    ...(c.profile.property === undefined
      ? periodsOfAny(c, status, counts.most)
      : { relieved: [...new Set(certain)].sort((a, b) => a - b), asked }),
    amounts,
    byActivity,
    spans: spansOf(c, created, status.entry, counts, granted),
  };
}

/** Whether a period that only pharmaceutical manufacturers have may lie in the years of the measure, whatever the objects are. */
function mayDecide(c: Case, status: Status, { sure, most }: PeriodCount): boolean {
  const { first, last } = possibleStarts(c, status.entry);
  const edition = c.policy.years.last;
  const years = { first: first + sure, last: last + most - 1 };
  const end = Math.min(years.last, lastYearHeld(status) ?? edition, edition);
  return yearsIn({ ...years, last: end }).some((year) => inForce(exemptionFigures(c.policy), year));
}

/** The years in which a period may lie, whatever the objects are; those of a first one that a reading names. */
function periodsOfAny(
  c: Case,
  status: Status,
  count: PeriodCount,
): Pick<Exempted, 'relieved' | 'asked'> {
  const { first, last } = possibleStarts(c, status.entry);
  if (first < last) {
    return { relieved: yearsIn({ first, last: lastYearHeld(status) ?? last }), asked: [] };
  }
  const [named] = inPeriods(c, first, count, status);
  return named === undefined
    ? { relieved: [], asked: [] }
    : { relieved: yearsIn({ first, last: named.more.lastCertain }), asked: named.more.asked };
}

/** The periods that each object has for certain, and those that it may have. */
function spansOf(
  c: Case,
  created: readonly PropertyObject[],
  entry: Day,
  { least, most }: ReturnType<typeof possiblePeriods>,
  granted: GrantedPeriods | undefined,
): readonly [PeriodSpan, ...PeriodSpan[]] {
  const from = yearOf(entry);
  const endless = { entry, ends: null };
  const certain = exemptObjects(c, created, endless, least);
  const lastOf = ({ id }: PropertyObject): number =>
    Math.max(
      ...certain.filter((one) => one.object.id === id).map(({ span }) => yearsOfSpan(span).last),
    );
  const [one, ...more] = exemptObjects(c, created, endless, most).map(
    ({ more: { asked, lastPossible }, object, span }): PeriodSpan => {
      const { first, last } = yearsOfSpan(span);
      const missing = asked.flatMap((year) => shareMissing(c, year))[0];
      return {
        first,
        from,
        lastOf: () => [lastOf(object), Math.max(last, lastPossible)],
        ...(granted === undefined ? INVESTMENT : (missing ?? INVESTMENT)),
      };
    },
  );
  const { first, last } = possibleStarts(c, entry);
  const open: PeriodSpan = {
    first: first === last ? first : undefined,
    from: first,
    to: last,
    lastOf: (year) => {
      const [possible] = inPeriods(c, year, most, endless);
      const certain = year + least.sure - 1;
      return [certain, Math.max(certain, possible?.more.lastPossible ?? certain)];
    },
    path: 'property',
  };
  return one === undefined ? [open] : [one, ...more];
}

/** Relief of the objects in the periods that pass the tests. */
export const treated = (
  c: Case,
  exempt: readonly Exempt[],
  passes: (year: number) => boolean = () => true,
): readonly ObjectTreatment[] => {
  const exemption = exemptionFigures(c.policy);
  return exempt.map(({ object, span, more }) => ({
    object: object.id,
    span,
    rate: (year) =>
      inForce(exemption, year) && passes(year) && !more.fails(year)
        ? rateIn(exemption.rate, year)
        : null,
  }));
};
