import type { Case } from '../../engine/facts/case';
import { CHOSEN_ONE_BY_ONE, subsetsOf } from '../../engine/measure/chosen-objects';
import type { Ruling } from '../../engine/measure/measure';
import { yearsOfSpan } from '../../engine/measure/property';
import type {
  GroundOf,
  Grounds,
  LawfulPackage,
  ObjectReliefs,
  ObjectsNote,
  ObjectsWay,
} from '../../engine/region';
import type { ObjectTreatment, Span } from '../../engine/taxes/treatment';
import { MONTHS_A_YEAR } from '../../kit/day';
import type { OwnedObject, PropertyObject } from '../../profile/profile';
import { createdOfProgramme } from './measures/property-exemption/exemption-ground';
import { isBeside, onExemptionInZone, onObjectRates, onUpgradeAfterExemption } from './rules';
import { columnOf } from './statuses';

const has = ({ elements }: LawfulPackage, id: string): boolean => elements.includes(id);

/**
 * Every way to put objects under the reliefs of a package. An object stands under one of them: in the
 * zone under the zone's for all its years, else under the exemption or a development territory's relief,
 * whichever is chosen, and under the upgrade programme last, which may follow the exemption where the rules
 * say so.
 */
export function waysOfObjects(c: Case, one: LawfulPackage): readonly ObjectsWay[] {
  const isOutside = isOutsideZone(c, one.grounds);
  const follows = upgradeFollows(c, one);
  const created = has(one, EXEMPTION) && !isOutside ? createdOfProgramme(c) : [];
  const leftOut = objectsLeftOut(c, one.grounds);
  const inTerritory = objectsOfTerritory(c, one);
  const settledWays = areTogether(inTerritory, created)
    ? [[], inTerritory]
    : subsetsOf(inTerritory);
  return settledWays.flatMap((settled) => {
    const ids = settled.map(({ id }) => id);
    return subsetsOf(created).map((listed) => ({
      listed,
      unconfirmed: listed.length === 0 ? [] : onListed(c, one, follows),
      key: JSON.stringify([isOutside, follows !== null, listed.map(({ id }) => id), ids]),
      objects: (reliefs) => treated(one, reliefs, { leftOut, listed }, ids, follows !== null),
    }));
  });
}

/** Objects that may stand under the relief of a development territory in place of the exemption. */
const objectsOfTerritory = (c: Case, one: LawfulPackage): readonly PropertyObject[] =>
  has(one, EXEMPTION) && has(one, OF_TERRITORY) ? inZone(c) : [];

/** Whether objects of a territory are put all together: with those of the programme there are too many to choose for each. */
const areTogether = (
  inTerritory: readonly PropertyObject[],
  created: readonly OwnedObject[],
): boolean => inTerritory.length > 0 && inTerritory.length + created.length > CHOSEN_ONE_BY_ONE;

const EXEMPTION = 'property-exemption';
const OF_ZONE = 'sez.property';
const OF_TERRITORY = 'toser.property';
const UPGRADE = 'ppe-upgrade';

function treated(
  { elements }: LawfulPackage,
  { of, on }: ObjectReliefs,
  ground: GroundOf,
  settled: readonly string[],
  isFollowed: boolean,
): readonly ObjectTreatment[] {
  const ofZone = of(OF_ZONE);
  // One measure for all years of an object: what the zone relieves is not exempt before it.
  const exempt = withoutThoseOf(ofZone, on(EXEMPTION, ground)).filter(
    ({ object }) => !settled.includes(object),
  );
  let others = ofZone;
  for (const id of elements.filter((one) => ![EXEMPTION, OF_ZONE, UPGRADE].includes(one))) {
    others = [...others, ...withoutThoseOf([...exempt, ...others], of(id))];
  }
  const taken = isFollowed ? others : [...exempt, ...others];
  return [...exempt, ...others, ...following(exempt, withoutThoseOf(taken, of(UPGRADE)))];
}

/** Treatments in the years after all periods that their objects have under others, failed ones among them. */
function following(
  before: readonly ObjectTreatment[],
  treatments: readonly ObjectTreatment[],
): readonly ObjectTreatment[] {
  const lasts = new Map<string, number>();
  for (const { object, span } of before) {
    lasts.set(object, Math.max(lasts.get(object) ?? 0, yearsOfSpan(span).last));
  }
  return treatments.flatMap((one) => {
    const last = lasts.get(one.object);
    if (last === undefined) return [one];
    const span = spanAfter(one.span, last);
    return span === undefined ? [] : [{ ...one, span }];
  });
}

/** What a span has after a year; undefined where that is nothing. */
function spanAfter(span: Span, year: number): Span | undefined {
  if ('months' in span) {
    const months = { ...span.months, from: Math.max(span.months.from, (year + 1) * MONTHS_A_YEAR) };
    return months.from < months.to ? { months } : undefined;
  }
  const first = Math.max(span.first, year + 1);
  return first <= span.last ? { first, last: span.last } : undefined;
}

/** The treatments of objects that none of some others has. */
function withoutThoseOf(
  taken: readonly ObjectTreatment[],
  treatments: readonly ObjectTreatment[],
): readonly ObjectTreatment[] {
  const objects = new Set(taken.map(({ object }) => object));
  return treatments.filter(({ object }) => !objects.has(object));
}

/** Whether the exemption is only for objects outside the zone, since the project is a resident of it. */
function isOutsideZone(c: Case, { resting, standing }: GroundsBeside): boolean {
  const ground = resting ?? 'sez-resident';
  return (
    standing.includes('sez-resident') &&
    isBeside(c, 'sez-resident', ground) &&
    !onExemptionInZone(c, ground).lawful
  );
}

type GroundsBeside = Pick<Grounds, 'resting' | 'standing'>;

/** Objects of the project that the exemption does not reach: a resident's in the zone. */
export const objectsLeftOut = (c: Case, grounds: GroundsBeside): readonly string[] =>
  isOutsideZone(c, grounds) ? inZone(c).map(({ id }) => id) : [];

/** The rule by which the upgrade may follow the exemption on one object, by the status on which that rests. */
function upgradeFollows(c: Case, { grounds: { resting } }: LawfulPackage): Ruling | null {
  if (resting === null || !isBeside(c, resting, 'ppe-register')) return null;
  const ruling = onUpgradeAfterExemption(c, resting, columnOf(resting));
  return ruling.lawful ? ruling : null;
}

/** The rule that lets an object of the PP&E programme stand under the exemption, where it is not confirmed. */
const onListed = (c: Case, one: LawfulPackage, follows: Ruling | null): Ruling[] =>
  [(has(one, UPGRADE) ? follows : null) ?? onObjectRates(c)].filter(
    ({ standing }) => standing === 'unconfirmed',
  );

/** Objects of the project in the zone or a development territory, and those that may be in it. */
export const inZone = (c: Case): readonly PropertyObject[] =>
  (c.profile.property ?? []).filter(({ zone }) => zone.locatedInZone !== false);

/** Which objects of the project stand out of the exemption or came under it, and why. */
export function notesOfObjects(c: Case, best: LawfulPackage): readonly ObjectsNote[] {
  const notes: ObjectsNote[] = [];
  const created = createdOfProgramme(c);
  const upgraded = (c.profile.ppeProgramme.upgradedObjects ?? [])
    .filter(({ commissioned }) => commissioned === undefined)
    .map(({ path }) => `${path}.commissioned`);
  if (upgraded.length > 0) notes.push({ id: 'upgraded-not-created', values: { paths: upgraded } });
  const inTerritory = has(best, OF_TERRITORY) ? inZone(c) : [];
  const together = [
    ...(created.length > CHOSEN_ONE_BY_ONE ? created : []),
    ...(areTogether(inTerritory, created) ? inTerritory : []),
  ].map(({ id }) => id);
  if (together.length > 0) notes.push({ id: 'objects-together', values: { objects: together } });
  const left = inZone(c);
  if (has(best, EXEMPTION) && isOutsideZone(c, best.grounds) && left.length > 0) {
    const open = left.filter(({ zone }) => zone.locatedInZone === undefined);
    notes.push({
      id: 'objects-in-zone',
      values: {
        objects: left.map(({ id }) => id),
        paths: open.map(({ zonePath }) => `${zonePath}.locatedInZone`),
      },
    });
  }
  return notes;
}
