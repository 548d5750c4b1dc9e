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

/** Pairs of statuses of which a rule says whether one project may use both. */
const PAIRS: readonly (readonly [keyof CombinationFigures, StatusId, StatusId])[] = [
  ['ripWithContract', 'rip', 'spic-federal'],
  ['ripWithSez', 'rip', 'sez-resident'],
  ['contractWithSez', 'spic-federal', 'sez-resident'],
  ['sezWithPark', 'sez-resident', 'park-resident'],
  ['sezWithCommissioning', 'sez-resident', 'objects-in-use'],
  ['toserWithPark', 'toser-resident', 'park-resident'],
  ['toserWithCommissioning', 'toser-resident', 'objects-in-use'],
  ['parkWithCommissioning', 'park-resident', 'objects-in-use'],
  ['ripWithProperty', 'rip', 'park-resident'],
  ['ripWithProperty', 'rip', 'objects-in-use'],
  ['contractWithProperty', 'spic-federal', 'park-resident'],
  ['contractWithProperty', 'spic-federal', 'objects-in-use'],
];

/** Pairs whose rule is read on the day on which the contract is signed. */
const CONTRACT: StatusId = 'spic-federal';

/** The rule on two statuses that are held in some year beside each other, read on the day of the later one. */
function onStatuses(c: Case, a: StatusId, b: StatusId): Ruling | null {
  const pair = PAIRS.find(
    ([, one, other]) => (a === one && b === other) || (a === other && b === one),
  );
  if (pair === undefined || !meetInAYear(tenureOf(c, a), tenureOf(c, b))) return null;
  const [rule] = pair;
  const figure = combinationFigures(c.policy)[rule];
  const { citation, standing, value } = at(figure, dayOf(c, a, b));
  return { rule, lawful: value, citation, standing };
}

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
  onStatuses,
  onUsed: () => null,
  onRelief: () => null,
  onIncomeRates,
  objectsLeftOut: () => [],
  waysOfObjects,
  notesOfObjects,
};
