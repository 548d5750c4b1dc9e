import type { ReliefId, StatusId } from '../../figures/ids';
import type { StatusColumn } from '../../figures/kinds';
import { type Memo, memo } from '../../kit/memo';
import type { Case } from '../facts/case';
import type { AskedOfRelief, NamedRelief, Ruling } from '../measure/measure';
import {
  type Grounds,
  heldStatuses,
  isOnIncomeRates,
  type Obtainable,
  type Region,
  reliefOf,
  statusOf,
} from '../region';
import type { ElementId } from './candidates';
import { askedOf, type FirstPeriodChosen } from './first-periods';

/** What the law says of a set of elements. */
export type Lawfulness =
  | {
      readonly lawful: true;
      /** On what they may stand, the one that is sought first; another only where that one is not confirmed. */
      readonly grounds: readonly [Grounds, ...Grounds[]];
    }
  | { readonly lawful: false; readonly because: Breach };

/** The rule that a set of elements breaks, and the two that it keeps apart. */
export interface Breach {
  readonly ruling: Ruling;
  readonly between: readonly [ElementId | StatusId, ElementId | StatusId];
}

/** What the project holds and could obtain. */
export interface HeldAndObtainable {
  readonly region: Region;
  readonly c: Case;
  readonly held: readonly StatusId[];
  /** Statuses whose own conditions are met, or wait for a yes or no. */
  readonly obtainable: readonly Obtainable[];
  /** What the region rules on two of them, each asked once for all packages. */
  readonly rulings: Rulings;
  /** The statuses held on which a relief may rest, by what is asked. */
  readonly heldGrounds: Memo<readonly StatusId[]>;
}

interface Rulings {
  readonly onStatuses: (a: StatusId, b: StatusId) => Ruling | null;
  readonly onUsed: (a: StatusId, b: StatusId) => Ruling | null;
  readonly onUsedBeside: (relief: ReliefId, status: StatusId) => Ruling | null;
  readonly onRelief: (relief: ReliefId, status: StatusId) => Ruling | null;
}

export function standingOf(
  region: Region,
  c: Case,
  obtainable: readonly Obtainable[],
): HeldAndObtainable {
  const { onRelief, onStatuses, onUsed, onUsedBeside = noRule } = region.combinations;
  const once = (rule: (c: Case, a: string, b: string) => Ruling | null) => {
    const known = new Map<string, Map<string, Ruling | null>>();
    return (a: string, b: string) => {
      const before = known.get(a)?.get(b);
      if (before !== undefined) return before;
      const ruling = rule(c, a, b);
      known.set(a, (known.get(a) ?? new Map()).set(b, ruling));
      return ruling;
    };
  };
  return {
    region,
    c,
    held: heldStatuses(region, c.profile),
    obtainable,
    rulings: {
      onStatuses: once(onStatuses),
      onUsed: once(onUsed),
      onUsedBeside: once(onUsedBeside),
      onRelief: once(onRelief),
    },
    heldGrounds: memo(),
  };
}

const noRule = (): null => null;

/**
 * Whether a set of elements may stand together in this project.
 * @param chosen first periods that are chosen for some of them.
 */
export function lawfulness(
  standing: HeldAndObtainable,
  elements: readonly ElementId[],
  chosen: readonly FirstPeriodChosen[] = [],
): Lawfulness {
  const { c, region } = standing;
  const reliefs = elements.flatMap((id) => reliefOf(region, id) ?? []);
  const [first, second] = reliefs.filter(isOnIncomeRates);
  if (first !== undefined && second !== undefined) {
    const ruling = region.combinations.onIncomeRates(c);
    return { lawful: false, because: { ruling, between: [first.id, second.id] } };
  }
  const needed = [...new Set(reliefs.flatMap(({ status }) => status ?? []))];
  const [on] = reliefs.flatMap((relief) =>
    relief.resting === undefined ? [] : [{ relief, rests: relief.resting }],
  );
  if (on === undefined) return onGround(standing, reliefs, needed);
  const { relief: resting, rests } = on;
  const grounded = ({ id: status, missing }: Obtainable): Lawfulness =>
    onGround(standing, reliefs, needed.includes(status) ? needed : [...needed, status], {
      relief: resting,
      status,
      missing,
    });
  const asked = askedOf(region, resting.id, chosen);
  const ofHeld = standing.heldGrounds(JSON.stringify([resting.id, needed, asked]), () =>
    heldGrounds(standing, rests, needed, asked),
  );
  let refused: Lawfulness | undefined;
  for (const id of ofHeld) {
    const tried = grounded(certain(id));
    if (tried.lawful) return tried;
    refused ??= tried;
  }
  const others = openGrounds(standing, rests, needed).map(grounded);
  const lawful = others.flatMap((one) => (one.lawful ? one.grounds : []));
  const known = soundest(lawful.filter(isKnown));
  const supposed = soundest(lawful.filter((one) => !isKnown(one)));
  const sought = known ?? supposed;
  if (sought !== undefined) {
    const isAnother = supposed !== undefined && supposed !== sought && !isConfirmed(sought);
    return { lawful: true, grounds: isAnother ? [sought, supposed] : [sought] };
  }
  return (
    refused ??
    others[0] ?? {
      lawful: false,
      because: { ruling: rests.rule(c), between: [resting.id, resting.id] },
    }
  );
}

const isKnown = ({ missing }: Grounds): boolean => missing.length === 0;
const isConfirmed = ({ unconfirmed }: Grounds): boolean => unconfirmed.length === 0;

/** The first that is confirmed, or else the first. */
const soundest = (all: readonly Grounds[]): Grounds | undefined => all.find(isConfirmed) ?? all[0];

const certain = (id: StatusId): Obtainable => ({ id, missing: [] });

type Resting = NonNullable<NamedRelief['resting']>;

/** The statuses held on which a relief may rest for objects that it reaches beside the others, the earliest first. */
function heldGrounds(
  { c, held, region }: HeldAndObtainable,
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
export const openGrounds = (
  { c, held, obtainable, region }: HeldAndObtainable,
  resting: Resting,
  needed: readonly StatusId[],
): readonly Obtainable[] => {
  const table = resting.open(c);
  const others = obtainable.filter(({ id }) => !needed.includes(id));
  return [...needed.map(certain), ...others].filter(
    ({ id }) =>
      !held.includes(id) && table.some((column) => column === statusOf(region, id).column),
  );
};

/** A relief without a status of its own, and the one on which it rests. */
interface RestingOn {
  readonly relief: NamedRelief;
  readonly status: StatusId;
  /** The facts without which it is not known whether it can be obtained. */
  readonly missing: Grounds['missing'];
}

function onGround(
  { held, region, rulings }: HeldAndObtainable,
  reliefs: readonly NamedRelief[],
  needed: readonly StatusId[],
  resting?: RestingOn,
): Lawfulness {
  const { onRelief, onStatuses, onUsed, onUsedBeside } = rulings;
  const standing = [...new Set([...needed, ...held])];
  const isOwn = (id: StatusId): boolean => reliefs.some(({ status }) => status === id);
  // A status held that only a resting relief uses is beside the others in any case.
  const used = needed.filter((id) => !held.includes(id) || isOwn(id));
  /** A status that is needed is asked against all others, but for two that are both held and not both used. */
  const isAsked = (one: StatusId, other: StatusId, all: readonly StatusId[]): boolean =>
    all.includes(one) && (all.includes(other) || !held.includes(one));
  const isAskedOf = (a: StatusId, b: StatusId, all: readonly StatusId[]): boolean =>
    isAsked(a, b, all) || isAsked(b, a, all);
  const judged: JudgedPair[] = [];
  const judge = (rule: RuleOnTwo, a: string, b: string, areStatuses: boolean): void => {
    const ruling = rule(a, b);
    if (ruling !== null) judged.push({ ruling, between: [a, b], areStatuses });
  };
  const judgeBeside = (rule: RuleOnTwo, statuses: readonly StatusId[]): void => {
    for (const { id } of reliefs) for (const status of statuses) judge(rule, id, status, false);
  };
  eachPair(standing, (a, b) => {
    if (isAskedOf(a, b, needed)) judge(onStatuses, a, b, true);
  });
  eachPair(needed, (a, b) => judge(onUsed, a, b, true));
  judgeBeside(onUsedBeside, needed);
  judgeBeside(onRelief, standing);
  const broken = judged.find(({ ruling }) => !ruling.lawful);
  if (broken !== undefined) {
    const { between, ruling } = broken;
    return { lawful: false, because: { between: inPlace(reliefs, resting, between), ruling } };
  }
  const grounds: Grounds = {
    statuses: needed,
    standing,
    resting: resting?.status ?? null,
    columns: resting === undefined ? [] : columnsOf(region, resting.status),
    toObtain: resting !== undefined && !held.includes(resting.status),
    missing: resting?.missing ?? [],
    // A relief is used beside a status whether or not its own is held.
    unconfirmed: judged
      .filter(
        ({ areStatuses, between, ruling }) =>
          ruling.standing === 'unconfirmed' && (!areStatuses || isAskedOf(...between, used)),
      )
      .map(({ ruling }) => ruling),
  };
  return { lawful: true, grounds: [grounds] };
}

/** A ruling on two, and whether both are statuses. */
interface JudgedPair extends Breach {
  readonly areStatuses: boolean;
}

type RuleOnTwo = (a: string, b: string) => Ruling | null;

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

/** Every two of a list, the earlier first. */
function eachPair<T>(all: readonly T[], take: (one: T, other: T) => void): void {
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) take(one, other);
  });
}
