import type { Case } from '../../../../engine/facts/case';
import { placeIn, yearsFrom } from '../../../../engine/facts/window';
import { begunIn } from '../../../../engine/measure/first-period';
import type { AskedOfRelief, Ground } from '../../../../engine/measure/measure';
import { at } from '../../../../figures/figure';
import type { OwnedObject, PropertyObject } from '../../../../profile/profile';
import { exemptionFigures } from './figures';

/** Objects of the PP&E programme that the project created or bought in the exemption's window. */
export function createdOfProgramme(c: Case): readonly OwnedObject[] {
  const { start } = c.profile.project;
  const window = yearsFrom(c, start, at(exemptionFigures(c.policy).windowYears, start).value);
  const { newMovables = [], upgradedObjects = [] } = c.profile.ppeProgramme;
  const upgraded = upgradedObjects.filter(
    ({ commissioned }) =>
      commissioned !== undefined && placeIn(window, { day: commissioned }) === 'inside',
  );
  return [...newMovables, ...upgraded];
}

/** The case of what is asked: other objects under the exemption, another first period. */
export function caseAsked(c: Case, asked: AskedOfRelief): Case {
  const { ground } = asked;
  const begun = begunIn(c, 'first-period.property', asked);
  return ground === undefined
    ? begun
    : { ...begun, profile: { ...c.profile, property: objectsOn(c, ground) } };
}

/** The objects of the project that are not left out, with those of the programme that are listed. */
function objectsOn(c: Case, { leftOut, listed }: Ground): readonly PropertyObject[] {
  const own = (c.profile.property ?? []).filter(({ id }) => !leftOut.includes(id));
  return [...own, ...listed.map(asProperty)];
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
