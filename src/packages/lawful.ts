import type { Case } from '../facts/case';
import type { Day } from '../kit/day';
import { at } from '../policy/figure';
import type { StatusColumn } from '../policy/policy';
import type { ElementId } from './candidates';
import { isIncome } from './candidates';
import {
  isBeside,
  onDeduction,
  onExemptionInZone,
  onIncomeRates,
  onStatuses,
  onUpgradeAfterExemption,
  type Ruling,
} from './rules';
import { columnOf, entryOf, heldStatuses, type StatusId, statusOf } from './statuses';

/** What the law says of a set of elements. */
export type Lawfulness =
  | { readonly lawful: true; readonly grounds: Grounds }
  | { readonly lawful: false; readonly because: Breach };

/** On what a lawful package stands. */
export interface Grounds {
  /** The statuses that it uses, held or to be obtained. */
  readonly statuses: readonly StatusId[];
  /** The column of the exemption's table on which it stands; none without the exemption. */
  readonly columns: readonly StatusColumn[];
  /** Whether the status of that column is still to be obtained. */
  readonly toObtain: boolean;
  /** Whether the exemption is only for objects outside the zone, since the project is a resident of it. */
  readonly outsideZone: boolean;
  /** Whether the PP&E upgrade may follow the exemption on one object. */
  readonly upgradeFollows: Ruling | null;
  /** Permissions on which it rests that no source confirms. */
  readonly unconfirmed: readonly Ruling[];
}

/** The rule that a set of elements breaks, and the two that it keeps apart. */
export interface Breach {
  readonly ruling: Ruling;
  readonly between: readonly [ElementId | StatusId, ElementId | StatusId];
}

/** What the project holds and could obtain. */
export interface Standing {
  readonly held: readonly StatusId[];
  /** Statuses whose own conditions are not refused. */
  readonly obtainable: readonly StatusId[];
}

export const standingOf = (c: Case, obtainable: readonly StatusId[]): Standing => ({
  held: heldStatuses(c.profile),
  obtainable,
});

/** Whether a set of elements may stand together in this project. */
export function lawfulness(
  c: Case,
  standing: Standing,
  elements: readonly ElementId[],
): Lawfulness {
  const [first, second] = elements.filter(isIncome);
  if (first !== undefined && second !== undefined) {
    return { lawful: false, because: { ruling: onIncomeRates(c), between: [first, second] } };
  }
  const needed = [...new Set(elements.flatMap((id) => statusOf(id) ?? []))];
  if (!elements.includes('property-exemption')) return onGround(c, standing, elements, needed);
  const { held, obtainable } = standing;
  const isInTable = (id: StatusId) => tableOf(c).some((column) => column === columnOf(id));
  const had = [...new Set([...needed, ...held])].filter(isInTable);
  const tried = (had.length > 0 ? had : obtainable.filter(isInTable))
    .map((id) => ({ id, law: onGround(c, standing, elements, [...new Set([...needed, id])], id) }))
    .sort((a, b) => earlierFirst(entryOf(c, a.id), entryOf(c, b.id)))
    .map(({ law }) => law);
  const lawful = tried.filter((one) => one.lawful);
  return (
    lawful.find(({ grounds }) => grounds.unconfirmed.length === 0) ??
    lawful[0] ??
    tried[0] ?? { lawful: false, because: noStatus(c) }
  );
}

const earlierFirst = (a: Day, b: Day): number => Number(a > b) - Number(a < b);

/** The statuses of which the exemption needs one. */
const tableOf = (c: Case): readonly StatusColumn[] =>
  at(c.policy.exemption.statuses, c.profile.project.start).value;

/** The exemption without any status that the project could have. */
const noStatus = (c: Case): Breach => {
  const { citation, standing } = at(c.policy.exemption.statuses, c.profile.project.start);
  return {
    ruling: { rule: 'exemptionStatus', lawful: false, citation, standing },
    between: ['property-exemption', 'property-exemption'],
  };
};

function onGround(
  c: Case,
  { held }: Standing,
  elements: readonly ElementId[],
  needed: readonly StatusId[],
  exempting: StatusId | null = null,
): Lawfulness {
  const standing = [...new Set([...needed, ...held])];
  const named = (pair: Breach['between']) => inPlace(elements, exempting, pair);
  const judged = [
    ...pairsOf(standing)
      .filter(([a, b]) => isAsked(a, b) || isAsked(b, a))
      .map(([a, b]) => ({ ruling: onStatuses(c, a, b), between: named([a, b]) })),
    ...(elements.includes('investment-tax-deduction')
      ? standing.map((status) => ({
          ruling: onDeduction(c, status),
          between: named(['investment-tax-deduction', status]),
        }))
      : []),
  ].flatMap(({ ruling, between }) => (ruling === null ? [] : [{ ruling, between }]));
  const broken = judged.find(({ ruling }) => !ruling.lawful);
  if (broken !== undefined) return { lawful: false, because: broken };
  return {
    lawful: true,
    grounds: {
      statuses: needed,
      columns: tableOf(c).filter((one) => exempting !== null && one === columnOf(exempting)),
      toObtain: exempting !== null && !held.includes(exempting),
      outsideZone:
        standing.includes('sez-resident') &&
        isBeside(c, 'sez-resident', exempting ?? 'sez-resident') &&
        !onExemptionInZone(c).lawful,
      upgradeFollows: follows(c, standing),
      unconfirmed: judged
        .map(({ ruling }) => ruling)
        .filter((ruling) => ruling.standing === 'unconfirmed'),
    },
  };

  /** A status that is needed is asked against all others, but for two that are both held and not both used. */
  function isAsked(one: StatusId, other: StatusId): boolean {
    return needed.includes(one) && (needed.includes(other) || !held.includes(one));
  }
}

const follows = (c: Case, standing: readonly StatusId[]): Ruling | null =>
  standing
    .filter((id) => isBeside(c, id, 'ppe-register'))
    .map((id) => onUpgradeAfterExemption(c, id, columnOf(id)))
    .find(({ lawful }) => lawful) ?? null;

/** The elements for which two statuses are needed, in place of the statuses. */
function inPlace(
  elements: readonly ElementId[],
  exempting: StatusId | null,
  [a, b]: Breach['between'],
): Breach['between'] {
  const elementOf = (one: ElementId | StatusId) =>
    elements.find((id) => statusOf(id) === one) ?? (one === exempting ? 'property-exemption' : one);
  return [elementOf(a), elementOf(b)];
}

const pairsOf = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
