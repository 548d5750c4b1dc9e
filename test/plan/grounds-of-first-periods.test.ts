import { describe, expect, it } from 'vitest';
import { plan } from '../../src/index';
import { millions, millionsFrom, profileOf, project } from '../profiles';

/**
 * A regional investment project to 2021, a building and a machine of the programme with 10 million of base
 * each. Of the investment the exemption has one period; the Register, which could still be obtained, is kept
 * apart from the programme.
 */
const PROJECT = profileOf(
  project({
    capitalInvestment: millionsFrom(2019, 100),
    taxableProfit: millionsFrom(2019, 10, 10, 10, 10, 10, 10),
    statuses: { rip: { included: '2019-01-01', ends: '2021-12-31' } },
    property: { immovable: millionsFrom(2019, 10, 10, 10, 10, 10, 10) },
    ppeProgramme: {
      capitalInvestment: millions(100),
      newMovables: [{ id: 'press', yearlyBases: millionsFrom(2019, 10, 10, 10) }],
    },
  }),
);

/** With an exemption that the reading begins when the project is over. */
const planned = (firstPeriods: 'chosen' | 'as-read', first = '2024') =>
  plan(PROJECT, {
    readings: { 'first-period.property': first },
    among: ['property-exemption', 'ppe-upgrade'],
    unconfirmed: true,
    firstPeriods,
  });

describe('a set of reliefs that is unlawful as the readings begin it', () => {
  it('is a package where another first period leaves the status held a period', () => {
    const { best, forbidden } = planned('chosen');
    expect(best.elements).toEqual(['property-exemption', 'ppe-upgrade']);
    // 220,000 of both in 2019 and of the machine in 2020, less 20 % of it on the raised profit
    expect(best.value.nominal).toBe('528000');
    expect(best.firstPeriods).toEqual([
      { reading: 'first-period.property', year: 2019 },
      { reading: 'first-period.ppe-upgrade', year: 2020 },
    ]);
    expect(best.exemptedOfProgramme).toEqual(['press']);
    expect(forbidden).toEqual([]);
  });

  it('is none where first periods are as read', () => {
    const { best, forbidden, lost } = planned('as-read');
    expect([best, ...lost].map(({ elements }) => elements.join(' and '))).not.toContain(
      'property-exemption and ppe-upgrade',
    );
    expect(forbidden.map(({ between, rule }) => [rule, ...between])).toEqual([
      ['registerWithPpe', 'property-exemption', 'ppe-upgrade'],
    ]);
    // read in 2020 it stands on the project
    expect(planned('as-read', '2020').forbidden).toEqual([]);
  });
});
