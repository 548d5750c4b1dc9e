import type { Case } from '../facts/case';
import { columnsOn, usableStatuses } from '../measures/exemption-status';
import { createdObjects } from '../measures/property-exemption';
import { at } from '../policy/figure';
import type { StatusColumn } from '../policy/kinds';
import type { ElementId } from './candidates';
import { isIncome } from './candidates';
import {
  isBeside,
  onContractParticipant,
  onDeduction,
  onExemptionInZone,
  onIncomeRates,
  onStatuses,
  onUpgradeAfterExemption,
  type Ruling,
} from './rules';
import { columnOf, heldStatuses, type StatusId, statusOf } from './statuses';

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
  const grounds = (ids: readonly StatusId[]) =>
    ids.map((id) => onGround(c, standing, elements, [...new Set([...needed, id])], id));
  const tried = grounds(heldGrounds(c, standing));
  const usable = tried.find(({ lawful }) => lawful);
  if (usable !== undefined) return usable;
  const others = grounds(openGrounds(c, standing, needed));
  const lawful = others.filter((one) => one.lawful);
  return (
    lawful.find(({ grounds: { unconfirmed } }) => unconfirmed.length === 0) ??
    lawful[0] ??
    [...tried, ...others][0] ?? { lawful: false, because: noStatus(c) }
  );
}

/** The statuses held on which the exemption may rest, the earliest first. */
const heldGrounds = (c: Case, { held }: Standing): readonly StatusId[] =>
  usableStatuses(c, createdObjects(c)).flatMap(({ column }) =>
    held.filter((id) => columnOf(id) === column),
  );

/** Those not held that a package needs, and then those that could be obtained. */
const openGrounds = (
  c: Case,
  { held, obtainable }: Standing,
  needed: readonly StatusId[],
): readonly StatusId[] => {
  const table = columnsOn(c, c.profile.project.start);
  return [...new Set([...needed, ...obtainable])].filter(
    (id) => !held.includes(id) && table.some((column) => column === columnOf(id)),
  );
};

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
  // A status held that only the exemption rests on is beside the others in any case.
  const used = needed.filter((id) => id !== exempting || !held.includes(id) || isOwn(id));
  const named = (pair: Breach['between']) => inPlace(elements, exempting, pair);
  const resting = exempting ?? 'sez-resident';
  const judged = [
    ...pairsOf(standing)
      .filter(([a, b]) => isAsked(a, b) || isAsked(b, a))
      .map(([a, b]) => ({
        ruling: onStatuses(c, a, b),
        between: named([a, b]),
        pair: [a, b] as const,
      })),
    ...pairsOf(needed).map(([a, b]) => ({
      ruling: onContractParticipant(c, a, b),
      between: named([a, b]),
      pair: [a, b] as const,
    })),
    ...(elements.includes('investment-tax-deduction')
      ? standing.map((status) => ({
          ruling: onDeduction(c, status),
          between: named(['investment-tax-deduction', status]),
          // A deduction is used beside a contract whether or not its own register is held.
          pair: null,
        }))
      : []),
  ].flatMap(({ ruling, ...one }) => (ruling === null ? [] : [{ ...one, ruling }]));
  const broken = judged.find(({ ruling }) => !ruling.lawful);
  if (broken !== undefined) {
    const { between, ruling } = broken;
    return { lawful: false, because: { between, ruling } };
  }
  return {
    lawful: true,
    grounds: {
      statuses: needed,
      columns: exempting === null ? [] : [columnOf(exempting)].filter((one) => one !== null),
      toObtain: exempting !== null && !held.includes(exempting),
      outsideZone:
        standing.includes('sez-resident') &&
        isBeside(c, 'sez-resident', resting) &&
        !onExemptionInZone(c, resting).lawful,
      upgradeFollows: follows(c, standing),
      unconfirmed: judged.flatMap(({ pair, ruling }) =>
        ruling.standing === 'unconfirmed' && (pair === null || isUsedPair(pair)) ? [ruling] : [],
      ),
    },
  };

  /** A status that is needed is asked against all others, but for two that are both held and not both used. */
  function isAsked(one: StatusId, other: StatusId, all = needed): boolean {
    return all.includes(one) && (all.includes(other) || !held.includes(one));
  }

  function isUsedPair([a, b]: readonly [StatusId, StatusId]): boolean {
    return isAsked(a, b, used) || isAsked(b, a, used);
  }

  function isOwn(id: StatusId): boolean {
    return elements.some((element) => statusOf(element) === id);
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
