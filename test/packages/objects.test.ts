import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/facts/case';
import { allOf } from '../../src/kit/finding';
import type { Relief } from '../../src/packages/candidates';
import {
  createdOfProgramme,
  type ExemptionGround,
  exempted,
  inZone,
} from '../../src/packages/objects';
import type { Treatment } from '../../src/taxes/treatment';
import type { Fields } from '../profiles';
import { caseWith, rateUsed, roubles } from '../taxes/case';

describe('objects of the programme that the exemption could take', () => {
  const upgraded = (id: string, commissioned?: string) => ({
    id,
    kind: 'immovable' as const,
    commissioned,
    completed: '2022-06-01',
    upgradeCost: 1,
    depreciatedValue: 1,
    yearlyBases: { 2022: 100 },
  });

  it('are the new ones, and those that were put into use in its first three years', () => {
    const c = caseWith({
      ppeProgramme: {
        newMovables: [{ id: 'press', yearlyBases: { 2019: 100 } }],
        upgradedObjects: [
          upgraded('old'),
          upgraded('first', '2019-01-01'),
          upgraded('last', '2022-01-01'),
          upgraded('late', '2022-01-02'),
        ],
      },
    });
    expect(createdOfProgramme(c).map(({ id }) => id)).toEqual(['press', 'first', 'last']);
  });

  it('are none where none is listed', () => {
    expect(createdOfProgramme(caseWith())).toEqual([]);
  });
});

it('an object is in the zone unless it is said to be elsewhere', () => {
  const object = (id: string, locatedInZone?: boolean) => ({
    id,
    kind: 'immovable' as const,
    yearlyBases: { 2019: 100 },
    zone: { locatedInZone },
  });
  const c = caseWith({
    property: { objects: [object('in', true), object('out', false), object('untold')] },
  });
  expect(inZone(c).map(({ id }) => id)).toEqual(['in', 'untold']);
  expect(inZone(caseWith())).toEqual([]);
});

describe('the exemption in a package', () => {
  const TREATMENT = {
    tax: 'property',
    periods: { first: 2019, last: 2019, because: 'periods-used' },
    objects: [{ object: 'hall', span: { first: 2019, last: 2019 }, rate: () => rateUsed(0n) }],
  } as const;

  const GROUND: ExemptionGround = {
    columns: [],
    toObtain: false,
    outsideZone: false,
    listed: [],
  };

  /** An exemption that treats what is told, and keeps what it is asked about. */
  const exemptionOf = (treatments: readonly Treatment[], asked: Case[] = []): Relief => ({
    id: 'property-exemption',
    gates: [],
    missing: [],
    unconfirmed: [],
    treatment: TREATMENT,
    appraise: (c) => {
      asked.push(c);
      return {
        findings: allOf('property-exemption', []),
        treatments,
        missing: [],
        basis: [],
        assumed: [],
        readings: [],
      };
    },
  });

  it('treats nothing where it has no treatment, or one of another tax', () => {
    const land = {
      tax: 'land',
      periods: TREATMENT.periods,
      plots: [],
      rate: () => rateUsed(0n),
    } as const;
    expect(exempted(caseWith(), exemptionOf([]), GROUND)).toEqual([]);
    expect(exempted(caseWith(), exemptionOf([land]), GROUND)).toEqual([]);
  });

  /** What the exemption is asked about. */
  const askedOn = (part: Partial<ExemptionGround>, fields: Fields = {}) => {
    const asked: Case[] = [];
    const c = caseWith({ statuses: { rip: { included: '2019-01-01' } }, ...fields });
    const found = exempted(c, exemptionOf([TREATMENT], asked), { ...GROUND, ...part });
    expect(found).toEqual(TREATMENT.objects);
    const [one] = asked;
    if (one === undefined) throw new Error('the exemption is not asked');
    return one;
  };

  const HALLS: Fields = {
    property: {
      objects: [
        { id: 'hall', kind: 'immovable', yearlyBases: { 2019: 100 } },
        {
          id: 'office',
          kind: 'immovable',
          yearlyBases: { 2019: 100 },
          zone: { locatedInZone: false },
        },
      ],
    },
  };

  const ids = ({ profile }: Case) => profile.property?.map(({ id }) => id);

  it('stands on the columns of the package alone, in every edition of the table', () => {
    const { policy } = askedOn({ columns: ['rip'] });
    const { values } = policy.exemption.statuses;
    expect(values.length).toBeGreaterThan(0);
    for (const { value } of values) expect(value).toEqual(['rip']);
  });

  it('is asked without the statuses held where its own is still to be obtained', () => {
    expect(askedOn({}).profile.statuses).toEqual({ rip: { included: '2019-01-01' } });
    expect(askedOn({ toObtain: true }).profile.statuses).toEqual({});
  });

  it('leaves out what stands in the zone, where the package must', () => {
    expect(ids(askedOn({}, HALLS))).toEqual(['hall', 'office']);
    expect(ids(askedOn({ outsideZone: true }, HALLS))).toEqual(['office']);
    expect(ids(askedOn({}))).toEqual([]);
  });

  it('takes objects of the programme for the project’s own', () => {
    const value = { yearlyBases: { first: 2019, values: [roubles(100)] } };
    const press = {
      id: 'press',
      path: 'ppeProgramme.newMovables.0',
      kind: 'movable',
      value,
    } as const;
    const object = { ...press, zone: {}, zonePath: press.path, ofProject: false };
    expect(askedOn({ listed: [press] }).profile.property).toStrictEqual([object]);
    const dated = { ...press, commissioned: '2019-03-10' };
    expect(askedOn({ listed: [dated] }).profile.property).toStrictEqual([
      { ...object, commissioned: '2019-03-10' },
    ]);
  });
});
