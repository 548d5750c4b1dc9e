import type { FrameDocument } from './document';
import type { OfRegion } from './frame';
import type {
  ObjectValue,
  OwnedObject,
  Profile,
  PropertyObject,
  UpgradedObject,
  When,
} from './profile';
import type { ShapedDocument } from './schema';
import { type Stated, statedIn } from './stated';

type StatedDocument = Omit<Stated<FrameDocument>, 'statuses'> & Pick<Profile, 'statuses'>;
type Given<Name extends keyof StatedDocument> = NonNullable<StatedDocument[Name]>;

/** The profile that a document states which has the shape and no problem of any kind. */
export function normalised(region: OfRegion, document: ShapedDocument): Profile {
  // The declarations of the fields and the type of the document are held together by a type test.
  const stated = statedIn(region.profiles.fields, document) as unknown as StatedDocument;
  const { project, borrowing, capitalInvestment, imports, property, ...others } = stated;
  const objects = property && propertyOf(property);
  return {
    ...others,
    region,
    project: { ...project, activity: project.activity ?? {} },
    investor: stated.investor ?? {},
    ...(capitalInvestment && { capitalInvestment: capitalInvestment.map(dated) }),
    carryLosses: stated.carryLosses ?? false,
    ...(objects && { property: objects }),
    ppeProgramme: programmeOf(stated.ppeProgramme ?? {}),
    ...(imports && { imports: imports.map(dated) }),
    ...(borrowing && { borrowing: { ...borrowing, facts: borrowing.facts ?? {} } }),
    valuation: stated.valuation ?? {},
  };
}

interface Moment {
  readonly day?: string;
  readonly year?: number;
}

/** The document was found to state one of the two. */
const dated = <Item extends Moment>({ day, year, ...item }: Item) => ({
  ...item,
  when: (day === undefined ? { year } : { day }) as When,
});

/** Undefined where the section states no property, but at most how it stands to the zone. */
function propertyOf(property: Given<'property'>): readonly PropertyObject[] | undefined {
  const { zone = {} } = property;
  const yearly = (['immovable', 'movable'] as const).flatMap((kind) => {
    const yearlyBases = property[kind];
    if (yearlyBases === undefined) return [];
    const path = `property.${kind}`;
    const value = { yearlyBases };
    return [{ id: kind, path, kind, value, zone, zonePath: 'property.zone', ofProject: true }];
  });
  const objects = property.objects?.map((object) => ({
    id: object.id,
    path: object.path,
    kind: object.kind,
    value: objectValueOf(object),
    zone: { ...zone, ...object.zone },
    zonePath: `${object.path}.zone`,
    ofProject: false,
  }));
  return objects ?? (yearly.length === 0 ? undefined : yearly);
}

function programmeOf({
  newMovables,
  upgradedObjects,
  ...programme
}: Given<'ppeProgramme'>): Profile['ppeProgramme'] {
  return {
    ...programme,
    ...(newMovables && { newMovables: newMovables.map(movableOf) }),
    ...(upgradedObjects && { upgradedObjects: upgradedObjects.map(upgradedOf) }),
  };
}

type NewMovable = NonNullable<Given<'ppeProgramme'>['newMovables']>[number];
type Upgraded = NonNullable<Given<'ppeProgramme'>['upgradedObjects']>[number];

const movableOf = (object: NewMovable): OwnedObject => ({
  id: object.id,
  path: object.path,
  kind: 'movable',
  value: objectValueOf(object),
});

const upgradedOf = ({ yearlyBases, ...object }: Upgraded): UpgradedObject => ({
  ...object,
  value: { yearlyBases },
});

/** The document was found to state one of the two forms, whole. */
function objectValueOf(object: Omit<NewMovable, 'id' | 'path'>): ObjectValue {
  const { commissioned, cost, lifeMonths, disposed, yearlyBases } = object;
  if (yearlyBases !== undefined) return { yearlyBases };
  const writtenOff = { commissioned, cost, lifeMonths, ...(disposed && { disposed }) };
  return writtenOff as Exclude<ObjectValue, { readonly yearlyBases: unknown }>;
}
