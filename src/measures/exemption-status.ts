import type { Case } from '../facts/case';
import { type ColumnStatus, columnHeld, lastYearHeld, type Status } from '../facts/status';
import { anyOf, type Finding } from '../kit/finding';
import { at } from '../policy/figure';
import type { StatusColumn } from '../policy/kinds';
import type { PropertyObject } from '../profile/profile';
import { possibleStarts, startOf } from './exempt-periods';
import { investmentRegister } from './investment-register';
import type { Measure } from './measure';
import { rip } from './rip';
import { federalContract, spicFederal } from './spic-federal';
import { regionalContract, spicRegional } from './spic-regional';
import { spanWhileHeld } from './while-held';

/** The columns of the exemption's table that are open to statuses of a day. */
export const columnsOn = (c: Case, day: string): readonly StatusColumn[] =>
  at(c.policy.exemption.statuses, day).value;

/** Every column that the table has on some day. */
export const allColumns = (c: Case): readonly StatusColumn[] => [
  ...new Set(c.policy.exemption.statuses.values.flatMap(({ value }) => value)),
];

/**
 * The statuses held on which the exemption may rest, the earliest first: those
 * in a column that was open on their own first day, which leave some object a period.
 */
export function usableStatuses(
  c: Case,
  objects: readonly PropertyObject[] | undefined,
): readonly ColumnStatus[] {
  const leavesPeriod = (status: Status): boolean => {
    if (objects === undefined) {
      const { first } = possibleStarts(c, status.entry);
      return first <= (lastYearHeld(status) ?? first);
    }
    return objects.length === 0 || objects.some((object) => leavesPeriodOf(object, status));
  };
  const leavesPeriodOf = (object: PropertyObject, status: Status): boolean => {
    const { month, year } = startOf(c, object, status.entry);
    const byMonths =
      c.readings['property-periods'] === 'months' && !('yearlyBases' in object.value);
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
const heldInTable = (c: Case): ColumnStatus[] =>
  allColumns(c)
    .flatMap((column) => statusOfColumn(c, column) ?? [])
    .filter(({ column, entry }) => columnsOn(c, entry).includes(column));

/** The status held of a column; a contract ends with its term where it states no end. */
function statusOfColumn(c: Case, column: StatusColumn): ColumnStatus | undefined {
  const held = columnHeld(c, column);
  if (held === undefined || column !== 'specialInvestmentContract') return held;
  const level = c.profile.statuses?.specialInvestmentContract?.level;
  const { end } = level === 'federal' ? federalContract(c) : regionalContract(c);
  return { ...held, ends: end };
}

/**
 * The status that dates the exemption: the earliest held that may be used, else
 * one obtained on the project's start; where none could be, the last one held.
 */
export function datingStatus(
  c: Case,
  objects: readonly PropertyObject[] | undefined,
): Status & { readonly column?: StatusColumn } {
  const [usable] = usableStatuses(c, objects);
  if (usable !== undefined) return usable;
  const [latest] = heldInTable(c).sort((a, b) => descending(a.ends ?? '', b.ends ?? ''));
  return latest !== undefined && couldObtain(c).verdict === 'not-met'
    ? latest
    : { held: null, entry: c.profile.project.start, ends: null };
}

const MEASURES_OF: { readonly [Column in StatusColumn]?: readonly Measure[] } = {
  investmentRegister: [investmentRegister],
  rip: [rip],
  specialInvestmentContract: [spicFederal, spicRegional],
};

/** Conditions that a status not held must meet before the exemption may rest on it: not its years and tests. */
const OWN = /\.(capital-investment|participant)$/;

/** Whether the conditions of a status, but for its years, tests and place, are met. */
export const ownConditions = (id: string, { findings = [] }: Finding): Finding => {
  const own = findings.filter((one) => OWN.test(one.id));
  const failed = own.find(({ verdict }) => verdict === 'not-met');
  const open = own.find(({ verdict }) => verdict === 'unknown');
  return { id, verdict: (failed ?? open)?.verdict ?? 'met', findings: own, joins: 'all-of' };
};

/** Whether some status of the table that is not held could be obtained on the project's start. */
export function couldObtain(c: Case): Finding {
  const found: Finding[] = [];
  for (const column of columnsOn(c, c.profile.project.start)) {
    for (const { appraise, held, id } of MEASURES_OF[column] ?? []) {
      if (held(c) !== null) continue;
      const own = ownConditions(id, appraise(c).findings);
      if (own.verdict === 'met') return own;
      found.push(own);
    }
  }
  return anyOf('property-exemption.obtainable', found);
}
