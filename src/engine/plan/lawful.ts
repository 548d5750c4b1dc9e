import type { StatusId } from '../../figures/ids';
import type { StatusColumn } from '../../figures/kinds';
import type { Case } from '../facts/case';
import type { AskedOfRelief, NamedRelief, Ruling } from '../measure/measure';
import {
  type Grounds,
  heldStatuses,
  isOnIncomeRates,
  type Region,
  reliefOf,
  statusOf,
} from '../region';
import type { ElementId } from './candidates';
import { askedOf, type FirstPeriodChosen } from './first-periods';

/** What the law says of a set of elements. */
export type Lawfulness =
  | { readonly lawful: true; readonly grounds: Grounds }
  | { readonly lawful: false; readonly because: Breach };

/** The rule that a set of elements breaks, and the two that it keeps apart. */
export interface Breach {
  readonly ruling: Ruling;
  readonly between: readonly [ElementId | StatusId, ElementId | StatusId];
}

/** What the project holds and could obtain. */
export interface HeldAndObtainable {
  readonly region: Region;
  readonly held: readonly StatusId[];
  /** Statuses whose own conditions are not refused. */
  readonly obtainable: readonly StatusId[];
}

export const standingOf = (
  region: Region,
  c: Case,
  obtainable: readonly StatusId[],
): HeldAndObtainable => ({
  region,
  held: heldStatuses(region, c.profile),
  obtainable,
});

/**
 * Whether a set of elements may stand together in this project.
 * @param chosen first periods that are chosen for some of them.
 */
export function lawfulness(
  c: Case,
  standing: HeldAndObtainable,
  elements: readonly ElementId[],
  chosen: readonly FirstPeriodChosen[] = [],
): Lawfulness {
  const { region } = standing;
  const reliefs = elements.flatMap((id) => reliefOf(region, id) ?? []);
  const [first, second] = reliefs.filter(isOnIncomeRates);
  if (first !== undefined && second !== undefined) {
    const ruling = region.combinations.onIncomeRates(c);
    return { lawful: false, because: { ruling, between: [first.id, second.id] } };
  }
  const needed = [...new Set(reliefs.flatMap(({ status }) => status ?? []))];
  const resting = reliefs.find((one) => one.resting !== undefined);
  if (resting?.resting === undefined) return onGround(c, standing, reliefs, needed);
  const grounds = (ids: readonly StatusId[]) =>
    ids.map((status) =>
      onGround(c, standing, reliefs, [...new Set([...needed, status])], {
        relief: resting,
        status,
      }),
    );
  const asked = askedOf(region, resting.id, chosen);
  const tried = grounds(heldGrounds(c, standing, resting.resting, needed, asked));
  const usable = tried.find(({ lawful }) => lawful);
  if (usable !== undefined) return usable;
  const others = grounds(openGrounds(c, standing, resting.resting, needed));
  const lawful = others.filter((one) => one.lawful);
  return (
    lawful.find(({ grounds: { unconfirmed } }) => unconfirmed.length === 0) ??
    lawful[0] ??
    [...tried, ...others][0] ?? {
      lawful: false,
      because: { ruling: resting.resting.rule(c), between: [resting.id, resting.id] },
    }
  );
}

type Resting = NonNullable<NamedRelief['resting']>;

/** The statuses held on which a relief may rest for objects that it reaches beside the others, the earliest first. */
function heldGrounds(
  c: Case,
  { held, region }: HeldAndObtainable,
  resting: Resting,
  needed: readonly StatusId[],
  asked: AskedOfRelief,
): readonly StatusId[] {
  const standing = [...new Set([...needed, ...held])];
  const heldIn = (column: StatusColumn): readonly StatusId[] =>
    held.filter((id) => statusOf(region, id).column === column);
  const leftOut = (column: StatusColumn): readonly string[] =>
    heldIn(column).flatMap((id) =>
      region.combinations.objectsLeftOut(c, { resting: id, standing }),
    );
  return resting.held(c, leftOut, asked).flatMap(heldIn);
}

/** Those not held that a package needs, and then those that could be obtained. */
const openGrounds = (
  c: Case,
  { held, obtainable, region }: HeldAndObtainable,
  resting: Resting,
  needed: readonly StatusId[],
): readonly StatusId[] => {
  const table = resting.open(c);
  return [...new Set([...needed, ...obtainable])].filter(
    (id) => !held.includes(id) && table.some((column) => column === statusOf(region, id).column),
  );
};

/** A relief without a status of its own, and the one on which it rests. */
interface RestingOn {
  readonly relief: NamedRelief;
  readonly status: StatusId;
}

function onGround(
  c: Case,
  { held, region }: HeldAndObtainable,
  reliefs: readonly NamedRelief[],
  needed: readonly StatusId[],
  resting?: RestingOn,
): Lawfulness {
  const { onRelief, onStatuses, onUsed } = region.combinations;
  const standing = [...new Set([...needed, ...held])];
  const isOwn = (id: StatusId): boolean => reliefs.some(({ status }) => status === id);
  // A status held that only a resting relief uses is beside the others in any case.
  const used = needed.filter((id) => id !== resting?.status || !held.includes(id) || isOwn(id));
  /** A status that is needed is asked against all others, but for two that are both held and not both used. */
  const isAsked = (one: StatusId, other: StatusId, all: readonly StatusId[]): boolean =>
    all.includes(one) && (all.includes(other) || !held.includes(one));
  const isAskedOf = ([a, b]: readonly [StatusId, StatusId], all: readonly StatusId[]): boolean =>
    isAsked(a, b, all) || isAsked(b, a, all);
  const named = (pair: Breach['between']) => inPlace(reliefs, resting, pair);
  const judged = [
    ...pairsOf(standing)
      .filter((pair) => isAskedOf(pair, needed))
      .map((pair) => ({ ruling: onStatuses(c, ...pair), between: named(pair), pair })),
    ...pairsOf(needed).map((pair) => ({
      ruling: onUsed(c, ...pair),
      between: named(pair),
      pair,
    })),
    ...reliefs.flatMap(({ id }) =>
      standing.map((status) => ({
        ruling: onRelief(c, id, status),
        between: named([id, status]),
        // A relief is used beside a status whether or not its own is held.
        pair: null,
      })),
    ),
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
      standing,
      resting: resting?.status ?? null,
      columns: resting === undefined ? [] : columnsOf(region, resting.status),
      toObtain: resting !== undefined && !held.includes(resting.status),
      unconfirmed: judged.flatMap(({ pair, ruling }) =>
        ruling.standing === 'unconfirmed' && (pair === null || isAskedOf(pair, used))
          ? [ruling]
          : [],
      ),
    },
  };
}

const columnsOf = (region: Region, id: StatusId): Grounds['columns'] => {
  const { column } = statusOf(region, id);
  return column === null ? [] : [column];
};

/** The elements for which two statuses are needed, in place of the statuses. */
function inPlace(
  reliefs: readonly NamedRelief[],
  resting: RestingOn | undefined,
  [a, b]: Breach['between'],
): Breach['between'] {
  const elementOf = (one: ElementId | StatusId) =>
    reliefs.find(({ status }) => status === one)?.id ??
    (one === resting?.status ? resting.relief.id : one);
  return [elementOf(a), elementOf(b)];
}

const pairsOf = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
