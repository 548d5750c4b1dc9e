import { describe, expect, it } from 'vitest';
import type { Ground } from '../../src/engine/measure/measure';
import type { Finding } from '../../src/kit/finding';
import type { PropertyObject, UpgradedObject } from '../../src/profile/document';
import {
  caseAsked,
  createdOfProgramme,
} from '../../src/regions/kaluga/measures/property-exemption/exemption-ground';
import { propertyExemption } from '../../src/regions/kaluga/measures/property-exemption/rules';
import type { Fields } from '../profiles';
import { caseOf, hall, valued } from './exempting';

const ID = 'property-exemption';

describe('an object that was not created in the first years', () => {
  const CREATED = `${ID}.created-within-3-years`;
  const opens = (c: ReturnType<typeof caseOf>, found: Finding) =>
    propertyExemption.opens?.(c, found, propertyExemption.appraise(c).findings);
  const opened = (...objects: PropertyObject[]) => {
    const c = caseOf({ objects });
    const { findings = [] } = propertyExemption.appraise(c).findings;
    const created = findings.find(({ id }) => id === `${ID}.object`)?.findings ?? [];
    return created.flatMap((one) => (one.verdict === 'not-met' ? [opens(c, one)] : []));
  };
  const past = { kind: 'blocked', because: 'day-past' };
  const none = { kind: 'blocked', because: 'no-base' };

  it('may be commissioned by the last day of these', () => {
    const to = '2022-01-01';
    expect(opened(hall('2022-01-02'))).toEqual([
      { kind: 'move', path: 'property.objects[0].commissioned', to, bound: 'latest' },
    ]);
    expect(opened(hall('2020-01-02'), hall('2025-03-04', 'store'))).toEqual([
      { kind: 'move', path: 'property.objects[1].commissioned', to, bound: 'latest' },
    ]);
  });

  it('may not where it stood before, or never has a base', () => {
    expect(opened(hall('2018-12-31'))).toEqual([past]);
    // Gone before the first day on which it would have a base.
    expect(opened({ ...hall('2019-01-01'), disposed: '2019-01-31' })).toEqual([none]);
    expect(opened(valued(2018))).toEqual([past]);
    expect(opened(valued(2022))).toEqual([none]);
    // Never put to a value, and put into use after the last day.
    expect(opened({ ...hall('2022-01-02'), disposed: '2022-01-31' })).toMatchObject([
      { kind: 'move', to: '2022-01-01' },
    ]);
    expect(opened({ ...valued(2019), yearlyBases: { 2019: 0 } })).toEqual([none]);
  });

  it('is the only thing that opens it', () => {
    const c = caseOf({ objects: [hall('2022-01-02')] });
    const late = {
      id: CREATED,
      of: 'hall',
      verdict: 'not-met',
      unit: 'day',
      actual: '2022-01-02',
      required: { from: '2019-01-01', to: '2022-01-01' },
    } as const;
    expect(opens(c, late)).toMatchObject({ kind: 'move' });
    expect(opens(c, { ...late, id: `${ID}.status` })).toBeUndefined();
    expect(opens(c, { ...late, of: 'another' })).toEqual(none);
    expect(opens(caseOf(), late)).toEqual(none);
  });
});

describe('objects of the programme', () => {
  const press = (id: string, commissioned?: string): UpgradedObject => ({
    ...{ id, kind: 'immovable', completed: '2023-05-20', upgradeCost: 1, depreciatedValue: 1 },
    ...{ yearlyBases: { 2023: 1 }, commissioned },
  });
  const PROGRAMME: Fields['ppeProgramme'] = {
    newMovables: [{ id: 'loader', yearlyBases: { 2020: 1 } }],
    upgradedObjects: [
      ...[press('none'), press('before', '2018-12-31'), press('first', '2019-01-01')],
      ...[press('last', '2022-01-01'), press('after', '2022-01-02')],
    ],
  };

  it('are of the exemption too where they are new, or came on the books in the first years', () => {
    const c = caseOf({ ppeProgramme: PROGRAMME, objects: [hall('2019-06-10')] });
    const ids = ['loader', 'first', 'last'];
    expect(createdOfProgramme(c).map(({ id }) => id)).toEqual(ids);
    expect(createdOfProgramme(caseOf())).toEqual([]);
    const all =
      'objects' in propertyExemption && propertyExemption.objects?.(c).map(({ id }) => id);
    expect(all).toEqual(['hall', ...ids]);
    const bare = caseOf({ ppeProgramme: PROGRAMME });
    expect('objects' in propertyExemption && propertyExemption.objects?.(bare)).toHaveLength(3);
  });

  it('stand for the objects of the project beside those that are not left out', () => {
    const c = caseOf({
      ...{ ppeProgramme: PROGRAMME, objects: [hall('2019-06-10'), valued(2020)] },
    });
    const listed = createdOfProgramme(c).slice(0, 2);
    const ground: Ground = { columns: [], toObtain: true, leftOut: ['hall'], listed };
    const { property } = caseAsked(c, { ground }).profile;
    const asProperty = { zone: {}, ofProject: false };
    expect(property?.map(({ id }) => id)).toEqual(['mill', 'loader', 'first']);
    const [, loader, first] = property ?? [];
    expect(loader).toEqual({ ...listed[0], ...asProperty, zonePath: listed[0]?.path });
    expect(loader).not.toHaveProperty('commissioned');
    expect(first).toMatchObject({ ...asProperty, commissioned: '2019-01-01' });
    expect(caseAsked(c, {}).profile).toEqual(c.profile);
    const { readings } = caseAsked(c, { begins: 2021, ground });
    expect(readings['first-period.property']).toBe('2021');
    const bare = caseOf({ ppeProgramme: PROGRAMME });
    expect(caseAsked(bare, { ground }).profile.property).toHaveLength(2);
  });
});
