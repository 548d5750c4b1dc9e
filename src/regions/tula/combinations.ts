import type { Case } from '../../engine/facts/case';
import { meetInAYear } from '../../engine/facts/status';
import { CHOSEN_ONE_BY_ONE, subsetsOf } from '../../engine/measure/chosen-objects';
import type { Ruling } from '../../engine/measure/measure';
import type {
  Combinations,
  LawfulPackage,
  ObjectReliefs,
  ObjectsNote,
  ObjectsWay,
} from '../../engine/region';
import type { ObjectTreatment } from '../../engine/taxes/treatment';
import { at } from '../../figures/figure';
import type { ReliefId, StatusId } from '../../figures/ids';
import { ruleText } from '../../figures/policy';
import type { Day } from '../../kit/day';
import { type CombinationFigures, combinationFigures } from './figures';
import { tenureOf } from './statuses';

type Pair = readonly [keyof CombinationFigures, StatusId, StatusId];

/** Pairs of statuses of which a rule says whether one project may have both. */
const PAIRS: readonly Pair[] = [
  ['ripWithSez', 'rip', 'sez-resident'],
  ['sezWithPark', 'sez-resident', 'park-resident'],
  ['sezWithCommissioning', 'sez-resident', 'objects-in-use'],
  ['toserWithPark', 'toser-resident', 'park-resident'],
  ['toserWithCommissioning', 'toser-resident', 'objects-in-use'],
  ['parkWithCommissioning', 'park-resident', 'objects-in-use'],
  ['ripWithProperty', 'rip', 'park-resident'],
  ['ripWithProperty', 'rip', 'objects-in-use'],
];

const CONTRACT: StatusId = 'spic-federal';

/** The same of the contract: it excludes nothing where it is held and not used (Tax Code art. 25.16 p. 1). */
const PAIRS_OF_USE: readonly Pair[] = [
  ['ripWithContract', 'rip', CONTRACT],
  ['contractWithSez', CONTRACT, 'sez-resident'],
  ['contractWithProperty', CONTRACT, 'park-resident'],
  ['contractWithProperty', CONTRACT, 'objects-in-use'],
];

/** The rule of some pairs on two statuses that are held in some year beside each other. */
const rulingOn =
  (pairs: readonly Pair[]) =>
  (c: Case, a: StatusId, b: StatusId): Ruling | null => {
    const pair = pairs.find(
      ([, one, other]) => (a === one && b === other) || (a === other && b === one),
    );
    return pair === undefined || !meetInAYear(tenureOf(c, a), tenureOf(c, b))
      ? null
      : rulingOf(c, pair[0], dayOf(c, a, b));
  };

function rulingOf(c: Case, rule: keyof CombinationFigures, day: Day): Ruling {
  const { citation, standing, value } = at(combinationFigures(c.policy)[rule], day);
  return { rule, lawful: value, citation, standing };
}

/** Reliefs on the rates of income tax of which only the part on property tax stands beside a contract, by their status. */
const INCOME_BESIDE: ReadonlyMap<ReliefId, StatusId> = new Map([
  ['uzlovaya-park.income', 'park-resident'],
  ['commissioning.income', 'objects-in-use'],
]);

/** The rule on these reliefs where a package uses a contract, if only for property tax. */
function onUsedBeside(c: Case, relief: ReliefId, status: StatusId): Ruling | null {
  const own = INCOME_BESIDE.get(relief);
  const contract = tenureOf(c, CONTRACT);
  return own === undefined || status !== CONTRACT || !meetInAYear(tenureOf(c, own), contract)
    ? null
    : rulingOf(c, 'contractWithIncome', contract.entry);
}

/** The day on which a rule is read: on a contract that of its signing, else the later entry. */
function dayOf(c: Case, a: StatusId, b: StatusId): Day {
  const [one, other] = [tenureOf(c, a).entry, tenureOf(c, b).entry];
  if (a === CONTRACT) return one;
  if (b === CONTRACT) return other;
  return one > other ? one : other;
}

/** A base bears one reduced rate of income tax. */
const onIncomeRates = ({ policy }: Case): Ruling => ({
  rule: 'oneIncomeRate',
  lawful: false,
  ...ruleText(policy, 'oneIncomeRate'),
});

/** The reliefs from property tax, of which a package may have the contract's beside one of the last two. */
const ON_PROPERTY: readonly ReliefId[] = [
  'toser.property',
  'sez.property',
  'spic-federal.property',
  'uzlovaya-park.property',
  'commissioning.property',
];

/** The objects under the first of some reliefs that has them, in all their years. */
function treated(ids: readonly ReliefId[], { of }: ObjectReliefs): readonly ObjectTreatment[] {
  let taken: readonly ObjectTreatment[] = [];
  for (const id of ids) {
    const objects = new Set(taken.map(({ object }) => object));
    taken = [...taken, ...of(id).filter(({ object }) => !objects.has(object))];
  }
  return taken;
}

/** Reliefs of which a package may have two. */
const BESIDE_OTHERS: readonly ReliefId[] = ON_PROPERTY.slice(2);

const objectsOf = ({ property = [] }: Case['profile']): readonly string[] =>
  property.map(({ id }) => id);

/** Objects that stand under one relief or another all together, since there are too many to choose for each. */
function notesOfObjects({ profile }: Case, { elements }: LawfulPackage): readonly ObjectsNote[] {
  const objects = objectsOf(profile);
  const isChosen = BESIDE_OTHERS.some((id) => elements.includes(id));
  return isChosen && objects.length > CHOSEN_ONE_BY_ONE
    ? [{ id: 'objects-together', values: { objects } }]
    : [];
}

/** Every way to put objects under the reliefs of a package: each under the first that has it, or under the last. */
function waysOfObjects({ profile }: Case, { elements }: LawfulPackage): readonly ObjectsWay[] {
  const used = ON_PROPERTY.filter((id) => elements.includes(id));
  const chosen = used.length > 1 ? objectsOf(profile) : [];
  return subsetsOf(chosen).map((turned) => ({
    listed: [],
    unconfirmed: [],
    key: JSON.stringify(turned),
    objects: (reliefs) => [
      ...treated(used, reliefs).filter(({ object }) => !turned.includes(object)),
      ...treated([...used].reverse(), reliefs).filter(({ object }) => turned.includes(object)),
    ],
  }));
}

/** What may stand together in one project of the region. */
export const COMBINATIONS_OF_TULA: Combinations = {
  onStatuses: rulingOn(PAIRS),
  onUsed: rulingOn(PAIRS_OF_USE),
  onUsedBeside,
  onRelief: () => null,
  onIncomeRates,
  objectsLeftOut: () => [],
  waysOfObjects,
  notesOfObjects,
};
