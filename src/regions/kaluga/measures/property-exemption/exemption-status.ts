import type { Case } from '../../../../engine/facts/case';
import {
  type ColumnStatus,
  columnHeld,
  lastYearHeld,
  type Status,
} from '../../../../engine/facts/status';
import type { Ground, Measure, ObjectsLeftOut } from '../../../../engine/measure/measure';
import { spanWhileHeld } from '../../../../engine/measure/while-held';
import { at } from '../../../../figures/figure';
import type { StatusColumn } from '../../../../figures/kinds';
import { anyOf, type Finding } from '../../../../kit/finding';
import type { PropertyObject } from '../../../../profile/profile';
import { rip } from '../../../russia/rip/rules';
import { federalContract, spicFederal } from '../../../russia/spic-federal/rules';
import { contractIn } from '../../../russia/statuses';
import { ownConditions } from '../../obtainable';
import { investmentRegister } from '../investment-register/rules';
import { regionalContract, spicRegional } from '../spic-regional/rules';
import { possibleStarts, startOf } from './exempt-periods';
import { exemptionFigures } from './figures';
import { readingsOf } from './readings';

/** The columns of the exemption's table: those open to statuses of a day, and all that it has on some day. */
interface Table {
  readonly on: (day: string) => readonly StatusColumn[];
  readonly all: readonly StatusColumn[];
}

/** The table of the law. */
export function tableOf(c: Case): Table {
  const { statuses } = exemptionFigures(c.policy);
  return {
    on: (day) => at(statuses, day).value,
    all: [...new Set(statuses.values.flatMap(({ value }) => value))],
  };
}

/**
 * The statuses held on which the exemption may rest, the earliest first: those
 * in a column that was open on their own first day, which leave a period to some
 * object that the exemption reaches.
 */
export function usableStatuses(
  c: Case,
  objects: readonly PropertyObject[] | undefined,
  leftOut: ObjectsLeftOut = () => [],
): readonly ColumnStatus[] {
  const leavesPeriod = (status: ColumnStatus): boolean => {
    if (objects === undefined) {
      const { first } = possibleStarts(c, status.entry);
      return first <= (lastYearHeld(status) ?? first);
    }
    const without = leftOut(status.column);
    const reached = objects.filter(({ id }) => !without.includes(id));
    return reached.length === 0 || reached.some((object) => leavesPeriodOf(object, status));
  };
  const leavesPeriodOf = (object: PropertyObject, status: Status): boolean => {
    const { month, year } = startOf(c, object, status.entry);
    const byMonths =
      readingsOf(c)['property-periods'] === 'months' && !('yearlyBases' in object.value);
    const span = byMonths
      ? { months: { from: month, to: month + 1 } }
      : { first: year, last: year };
    return spanWhileHeld(span, status) !== undefined;
  };
  return heldInTable(c)
    .filter(leavesPeriod)
    .sort((a, b) => descending(b.entry, a.entry));
}

const descending = (a: string, b: string): number => Number(a < b) - Number(a > b);

/** The statuses held in a column that was open on their own first day. */
export function heldInTable(c: Case): ColumnStatus[] {
  const { all, on } = tableOf(c);
  return all
    .flatMap((column) => statusOfColumn(c, column) ?? [])
    .filter(({ column, entry }) => on(entry).includes(column));
}

/** The status held of a column; a contract ends with its term where it states no end. */
function statusOfColumn(c: Case, column: StatusColumn): ColumnStatus | undefined {
  const held = columnHeld(c, column);
  if (held === undefined || column !== 'specialInvestmentContract') return held;
  const level = contractIn(c.profile.statuses)?.level;
  const { end } = level === 'federal' ? federalContract(c) : regionalContract(c);
  return { ...held, ends: end };
}

/** A status on which the exemption rests, with its column where it is held. */
type Dating = Status & { readonly column?: StatusColumn };

const obtainedOnStart = (c: Case): Dating => ({
  held: null,
  entry: c.profile.project.start,
  ends: null,
});

/**
 * The status that dates the exemption: the earliest held that may be used, else
 * one obtained on the project's start; where none could be, the last one held.
 */
export function datingStatus(c: Case, objects: readonly PropertyObject[] | undefined): Dating {
  const [usable] = usableStatuses(c, objects);
  if (usable !== undefined) return usable;
  const [latest] = heldInTable(c).sort((a, b) => descending(a.ends ?? '', b.ends ?? ''));
  return latest !== undefined && couldObtain(c).verdict === 'not-met' ? latest : obtainedOnStart(c);
}

/** The status on which a package rests the exemption, and no other: it dates it even where it leaves no period. */
export function statusOnGround(c: Case, { columns, toObtain }: Ground): Dating {
  const [held] = toObtain ? [] : columns.flatMap((column) => statusOfColumn(c, column) ?? []);
  return held ?? obtainedOnStart(c);
}

const MEASURES_OF: { readonly [Column in StatusColumn]?: readonly Measure[] } = {
  investmentRegister: [investmentRegister],
  rip: [rip],
  specialInvestmentContract: [spicFederal, spicRegional],
};

/** Whether some status of the table that is not held could be obtained on the project's start. */
export function couldObtain(c: Case): Finding {
  const found: Finding[] = [];
  for (const column of tableOf(c).on(c.profile.project.start)) {
    for (const { appraise, held } of MEASURES_OF[column] ?? []) {
      if (held(c) !== null) continue;
      const own = ownConditions(appraise(c).findings);
      if (own.verdict === 'met') return own;
      found.push(own);
    }
  }
  return anyOf('property-exemption.obtainable', found);
}
