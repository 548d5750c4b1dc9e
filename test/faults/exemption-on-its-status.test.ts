import { describe, expect, it } from 'vitest';
import type { Amount } from '../../src/profile/document';
import { type PlanOptions, plan } from '../../src/questions/plan/plan';
import type { ProfileDocument, StatusesSection } from '../../src/regions/kaluga/document';
import { IN_ZONE, INVESTOR, inZone, millionsFrom, profileOf, project } from '../profiles';

const EXEMPTION = { among: ['property-exemption'] } as const satisfies PlanOptions;

/** The best package: its statuses and what it saves. */
function best(document: ProfileDocument, options: PlanOptions = EXEMPTION) {
  const { statuses, value } = plan(profileOf(document), options).best;
  return [statuses, value.nominal];
}

/** A federal contract from the project's start to a day. */
const contract = (ends: string): StatusesSection => ({
  specialInvestmentContract: { level: 'federal', signed: '2019-01-01', ends },
});

const RESIDENT: StatusesSection = { sezResident: { registered: '2019-01-01' } };

/** A hall in the zone from 2019, 10 m a year, and an office elsewhere from 2021, 100 m a year. */
const works = (statuses: StatusesSection, invested: Amount): ProfileDocument =>
  inZone({
    statuses,
    capitalInvestment: { 2019: invested },
    property: {
      objects: [
        {
          id: 'hall',
          kind: 'immovable',
          yearlyBases: millionsFrom(2019, 10, 10, 10, 10),
          zone: IN_ZONE,
        },
        {
          id: 'office',
          kind: 'immovable',
          yearlyBases: millionsFrom(2021, 100, 100, 100),
          zone: { ...IN_ZONE, locatedInZone: false },
        },
      ],
    },
  });

/** Two tax periods. */
const TWO = '300000000.01';

describe('a resident, who may exempt the office alone', () => {
  it.each([
    // The contract leaves the office its first period: 2.2 % of 100 m in 2021.
    ['2021-01-01', ['spic-federal'], '2200000'],
    // It leaves it none, so a regional contract of 300 m counts, from the start: 2021 and 2022.
    ['2020-12-31', ['spic-regional'], '4400000'],
  ])('with a contract to %s rests the exemption on %j: %s', (ends, statuses, value) => {
    expect(best(works({ ...RESIDENT, ...contract(ends) }, TWO))).toEqual([statuses, value]);
  });

  it.each([
    ['300000000', false, ['spic-regional'], '2200000'],
    // Too little for a regional contract; the Register beside the contract is a permission that nobody confirms.
    ['299999999.99', false, [], '0'],
    ['299999999.99', true, ['investment-register'], '2200000'],
    ['100000000', true, ['investment-register'], '2200000'],
    ['99999999.99', true, [], '0'],
  ])('of %s, unconfirmed rules %s, has %j and saves %s', (invested, unconfirmed, ...expected) => {
    const document = works({ ...RESIDENT, ...contract('2020-12-31') }, invested);
    expect(best(document, { ...EXEMPTION, unconfirmed })).toEqual(expected);
  });

  it('rests it on a status held that leaves the office a period, before one to be obtained', () => {
    const register = (ends: string) => ({
      ...RESIDENT,
      ...contract('2020-12-31'),
      investmentRegister: { included: '2020-06-01', ends },
    });
    // One period of the office, 2021, in the last year of the Register.
    expect(best(works(register('2021-01-01'), '120000000'))).toEqual([
      ['investment-register'],
      '2200000',
    ]);
    // None: nothing held may be used, and nothing else can be had for 120 m beside what was held.
    expect(best(works(register('2020-12-31'), '120000000'))).toEqual([[], '0']);
  });

  it.each([
    // In no year both: the hall is exempt in 2019 and 2020, and the contract dates the office too.
    ['2018-12-31', ['spic-federal'], '440000'],
    ['2019-01-01', ['spic-regional'], '4400000'],
  ])('to %s rests it on %j: %s', (ends, statuses, value) => {
    const resident = { sezResident: { registered: '2015-01-01', ends } };
    const document = works({ ...resident, ...contract('2020-12-31') }, TWO);
    expect(best(document)).toEqual([statuses, value]);
  });

  it('is one who becomes one by the package too', () => {
    const answer = plan(profileOf(works(contract('2020-12-31'), TWO)), {
      among: ['property-exemption', 'sez.property'],
    });
    const packages = [answer.best, ...answer.lost].map(({ elements, value }) => [
      elements.join('+'),
      value.nominal,
    ]);
    // The hall is exempt on the contract in 2019 and 2020, or is the zone's for its four years.
    expect(Object.fromEntries(packages)).toEqual({
      '': '0',
      'property-exemption': '440000',
      'sez.property': '880000',
      'property-exemption+sez.property': '5280000',
    });
    expect(answer.best.statuses).toEqual(['sez-resident', 'spic-regional']);
  });
});

describe('a first period that is chosen after the contract held', () => {
  const growing = (invested: Amount): ProfileDocument =>
    project({
      // Once a participant of a Regional Investment Project, so not again.
      investor: { ...INVESTOR, ripBefore: true },
      statuses: contract('2020-12-31'),
      capitalInvestment: { 2019: invested },
      property: { immovable: millionsFrom(2019, 10, 10, 50, 60) },
    });
  const chosen = { ...EXEMPTION, firstPeriods: 'chosen' } as const;

  it.each([
    // Two periods on a regional contract: 2.2 % of 50 m and of 60 m.
    [TWO, false, ['spic-regional'], '2420000'],
    // One period: on the contract held of 10 m, on the Register of 60 m.
    ['299999999.99', false, ['spic-federal'], '220000'],
    ['299999999.99', true, ['investment-register'], '1320000'],
  ])('with %s, unconfirmed rules %s, rests on %j: %s', (invested, unconfirmed, ...expected) => {
    expect(best(growing(invested), { ...chosen, unconfirmed })).toEqual(expected);
  });

  it('rests on what it would rest on if a reading named it', () => {
    const readings = { 'first-period.property': '2021' } as const;
    expect(best(growing(TWO), { ...EXEMPTION, readings })).toEqual(best(growing(TWO), chosen));
  });
});
