import { yearOf } from '../kit/day';
import type {
  FixedAsset,
  FrameDocument,
  NewMovable,
  PropertySection,
  UpgradedObject,
} from './document';
import type { MaybeBroken, Unbroken } from './part';
import { ofEach, sound } from './part';
import type { Located, Path } from './place';
import { pathText } from './place';
import { firstBaseYear } from './series-relations';

/** Objects, assets and plots: forms that do not go together, days in the wrong order, ids given twice. */
export function objectProblems(document: Unbroken<FrameDocument>): Located[] {
  const property = sound(document.property);
  const programme = sound(document.ppeProgramme);
  const objects = sound(property?.objects);
  const movables = sound(programme?.newMovables);
  const upgraded = sound(programme?.upgradedObjects);
  return [
    ...(property === undefined ? [] : propertyForms(property)),
    ...ofEach(['property', 'objects'], objects, objectForms),
    ...ofEach(['ppeProgramme', 'newMovables'], movables, objectForms),
    ...ofEach(['ppeProgramme', 'upgradedObjects'], upgraded, commissionedTooLate),
    ...repeatedIds([
      ...(objects === undefined ? yearlyValueIds(property) : []),
      ...ofEach(['property', 'objects'], objects, idOf),
      ...ofEach(['ppeProgramme', 'newMovables'], movables, idOf),
      ...ofEach(['ppeProgramme', 'upgradedObjects'], upgraded, idOf),
    ]),
    ...ofEach(['fixedAssets'], sound(document.fixedAssets), soldTooEarly),
    ...repeatedIds(ofEach(['fixedAssets'], sound(document.fixedAssets), idOf)),
    ...repeatedIds(ofEach(['landPlots'], sound(document.landPlots), idOf)),
  ];
}

const YEARLY_VALUES = ['immovable', 'movable'] as const;

function propertyForms(property: Unbroken<PropertySection>): Located[] {
  const stated = YEARLY_VALUES.filter((kind) => property[kind] !== undefined);
  if (stated.length === 0 || property.objects === undefined) return [];
  return [
    {
      at: ['property'],
      code: 'two-forms',
      expected: 'either yearly values (immovable, movable) or objects',
      found: [...stated, 'objects'].join(', '),
    },
  ];
}

const WRITTEN_OFF = ['commissioned', 'cost', 'lifeMonths'] as const;
const FORMS = 'either commissioned, cost and lifeMonths, or yearlyBases';

function objectForms(at: Path, object: Unbroken<Omit<NewMovable, 'id'>>): Located[] {
  const stated = [...WRITTEN_OFF, 'disposed' as const].filter(
    (field) => object[field] !== undefined,
  );
  if (object.yearlyBases !== undefined) {
    if (stated.length === 0) return [];
    const found = [...stated, 'yearlyBases'].join(', ');
    return [{ at, code: 'two-forms', expected: FORMS, found }];
  }
  if (stated.length === 0) return [{ at, code: 'no-form', expected: FORMS, found: 'neither' }];
  return [
    ...WRITTEN_OFF.filter((field) => object[field] === undefined).map((field) => ({
      at: [...at, field],
      code: 'missing-field' as const,
      expected: `${field} beside ${stated.join(', ')}`,
    })),
    ...disposedTooEarly(at, object),
  ];
}

function disposedTooEarly(at: Path, object: Unbroken<Omit<NewMovable, 'id'>>): Located[] {
  const commissioned = sound(object.commissioned);
  const disposed = sound(object.disposed);
  if (commissioned === undefined || disposed === undefined || disposed >= commissioned) return [];
  return [
    {
      at: [...at, 'disposed'],
      code: 'disposed-before-commissioned',
      expected: `a day not before commissioned, ${commissioned}`,
    },
  ];
}

function soldTooEarly(at: Path, asset: Unbroken<FixedAsset>): Located[] {
  const putIntoUse = sound(asset.putIntoUse);
  const sold = sound(asset.sold);
  if (putIntoUse === undefined || sold === undefined || sold >= putIntoUse) return [];
  return [
    {
      at: [...at, 'sold'],
      code: 'disposed-before-commissioned',
      expected: `a day not before putIntoUse, ${putIntoUse}`,
    },
  ];
}

/** An object stands before it is upgraded, and before it has a value. */
function commissionedTooLate(owner: Path, object: Unbroken<UpgradedObject>): Located[] {
  const commissioned = sound(object.commissioned);
  if (commissioned === undefined) return [];
  const completed = sound(object.completed);
  const based = firstBaseYear(object.yearlyBases);
  const at = [...owner, 'commissioned'];
  const problems: Located[] = [];
  if (completed !== undefined && commissioned > completed) {
    const expected = `a day not after completed, ${completed}`;
    problems.push({ at, code: 'commissioned-after-completed', expected });
  }
  if (based !== undefined && yearOf(commissioned) > based) {
    const expected = `a day not after ${based}, the first year with a base`;
    problems.push({ at, code: 'commissioned-after-first-base', expected });
  }
  return problems;
}

interface StatedId {
  readonly id: string;
  /** Where the one that has it stands. */
  readonly owner: Path;
  readonly at: Path;
}

function idOf(owner: Path, { id }: { readonly id: MaybeBroken<string> }): StatedId[] {
  const given = sound(id);
  return given === undefined ? [] : [{ id: given, owner, at: [...owner, 'id'] }];
}

/** Yearly values become objects, which have their fields' names for ids. */
const yearlyValueIds = (property: Unbroken<PropertySection> | undefined): StatedId[] =>
  YEARLY_VALUES.filter((kind) => property?.[kind] !== undefined).map((kind) => ({
    id: kind,
    owner: ['property', kind],
    at: ['property', kind],
  }));

/** Ids of which another stands before them. */
export function repeatedIds(ids: readonly StatedId[]): Located[] {
  const firstOf = new Map<string, Path>();
  return ids.flatMap(({ id, owner, at }) => {
    const first = firstOf.get(id);
    if (first === undefined) {
      firstOf.set(id, owner);
      return [];
    }
    const hint = `the first stands at ${pathText(first)}`;
    return [{ at, code: 'repeated-id', expected: 'an id that no other has', hint }];
  });
}
