import type { Case } from '../facts/case';
import { placeIn, yearsFrom } from '../facts/window';
import { at } from '../policy/figure';
import type { StatusColumn } from '../policy/kinds';
import type { OwnedObject, PropertyObject } from '../profile/profile';
import type { ObjectTreatment } from '../taxes/treatment';
import type { Relief } from './candidates';

/** Objects of the PP&E programme that the project created or bought in the exemption's window. */
export function createdOfProgramme(c: Case): readonly OwnedObject[] {
  const { start } = c.profile.project;
  const window = yearsFrom(c, start, at(c.policy.exemption.windowYears, start).value);
  const { newMovables = [], upgradedObjects = [] } = c.profile.ppeProgramme;
  const upgraded = upgradedObjects.filter(
    ({ commissioned }) =>
      commissioned !== undefined && placeIn(window, { day: commissioned }) === 'inside',
  );
  return [...newMovables, ...upgraded];
}

/** Objects of the project that a resident cannot exempt: those in the zone, and those of which it is not known. */
export function inZone(c: Case): readonly PropertyObject[] {
  return (c.profile.property ?? []).filter(({ zone }) => zone.locatedInZone !== false);
}

/** On what the exemption stands in a package. */
export interface ExemptionGround {
  /** The statuses that the project has in the exemption's table. */
  readonly columns: readonly StatusColumn[];
  /** Whether one of them is still to be obtained, and so counts from the project's start. */
  readonly toObtain: boolean;
  /** Whether the objects in the zone are left out. */
  readonly outsideZone: boolean;
  /** Objects of the PP&E programme that are put under the exemption. */
  readonly listed: readonly OwnedObject[];
}

/** What the exemption does to each object on a ground. */
export function exempted(c: Case, exemption: Relief, ground: ExemptionGround): ObjectTreatment[] {
  const { columns, listed, outsideZone, toObtain } = ground;
  const left = new Set(outsideZone ? inZone(c).map(({ id }) => id) : []);
  const own = (c.profile.property ?? []).filter(({ id }) => !left.has(id));
  const { statuses } = c.policy.exemption;
  const narrowed = statuses.values.map((dated) => ({ ...dated, value: columns }));
  const [treatment] = exemption.appraise({
    ...c,
    policy: {
      ...c.policy,
      exemption: { ...c.policy.exemption, statuses: { ...statuses, values: narrowed } },
    },
    profile: {
      ...c.profile,
      ...(toObtain ? { statuses: {} } : {}),
      property: [...own, ...listed.map(asProperty)],
    },
  }).treatments;
  return treatment?.tax === 'property' ? [...treatment.objects] : [];
}

/** An object of the programme as one of the project's own. */
const asProperty = (object: OwnedObject): PropertyObject => ({
  id: object.id,
  path: object.path,
  kind: object.kind,
  value: object.value,
  ...(object.commissioned !== undefined && { commissioned: object.commissioned }),
  zone: {},
  zonePath: object.path,
  ofProject: false,
});
