import { expect, it } from 'vitest';
import { plan } from '../../src/questions/plan/plan';
import { everyYear, IN_ZONE, inZone, millions, profileOf } from '../profiles';

/**
 * A RIP of 2019 alone dates the exemption; residency follows in 2020, so that neither keeps the other
 * out. 2.2 % of a base of 100 m is 2,200,000 a year, of 50 m 1,100,000.
 */
const works = (places: Readonly<Record<string, boolean>>) =>
  profileOf(
    inZone({
      statuses: {
        rip: { included: '2019-01-01', ends: '2019-12-31' },
        sezResident: { registered: '2020-01-01' },
      },
      capitalInvestment: { 2019: millions(600) },
      property: {
        objects: Object.entries(places).map(([id, locatedInZone]) => ({
          id,
          kind: 'immovable',
          yearlyBases: everyYear(2019, 2021, millions(locatedInZone ? 100 : 50)),
          zone: { ...IN_ZONE, locatedInZone },
        })),
      },
    }),
  );

const bestOf = (among: Parameters<typeof plan>[1], places = { hall: true }) => {
  const { best } = plan(works(places), { unconfirmed: true, unknown: true, ...among });
  return [best.elements.join(), best.value.nominal];
};

it('an object in the zone is exempt in 2019 or relieved as a resident’s, not one after the other', () => {
  expect(bestOf({ among: ['property-exemption'] })).toEqual(['property-exemption', '2200000']);
  expect(bestOf({ among: ['sez.property'] })).toEqual(['sez.property', '4400000']);
  expect(bestOf({ among: ['property-exemption', 'sez.property'] })).toEqual([
    'sez.property',
    '4400000',
  ]);
});

it('one outside the zone is exempt beside it', () => {
  const places = { hall: true, depot: false };
  expect(bestOf({ among: ['property-exemption', 'sez.property'] }, places)).toEqual([
    'property-exemption,sez.property',
    '5500000',
  ]);
});
