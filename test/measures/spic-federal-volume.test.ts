import { describe, expect, it } from 'vitest';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { spicFederal } from '../../src/regions/russia/spic-federal/rules';
import { everyYear, type Fields, millions } from '../profiles';
import { caseWith } from '../taxes/case';

const PATH = 'statuses.specialInvestmentContract.statedCapitalInvestment';

interface Own extends Fields {
  readonly ends?: string;
  readonly stated?: string;
}

/** A contract of February 2020 whose investment is not known: to 31.01.2035, or 2040 above 50 billion. */
const appraised = ({ ends, stated, ...fields }: Own = {}) =>
  spicFederal.appraise({
    ...caseWith({
      statuses: {
        specialInvestmentContract: {
          ...{ level: 'federal', signed: '2020-02-01', ends },
          statedCapitalInvestment: stated,
        },
      },
      ...fields,
    }),
    policy: LAW,
  });

const asksVolume = (own: Own) => appraised(own).missing.some(({ path }) => path === PATH);

describe('the volume of a contract, which decides its cap and its term, is asked for', () => {
  /** Nothing is earned but 10 million in one year. */
  const earning = (year: number): Fields => ({
    taxableProfit: { ...everyYear(2019, 2045, 0), [year]: millions(10) },
  });

  it('where no profit is given', () => {
    expect(asksVolume({})).toBe(true);
    expect(asksVolume({ stated: millions(800) })).toBe(false);
    expect(asksVolume({ capitalInvestment: { 2020: millions(800) } })).toBe(false);
  });

  it.each([
    [2019, false],
    [2020, true],
    [2034, true],
    [2040, true],
    [2041, false],
  ])('where a profit of %i bears tax: %s', (year, isAsked) => {
    expect(asksVolume(earning(year))).toBe(isAsked);
  });

  it('also by years after the contract where losses are carried', () => {
    const carryLosses = true;
    expect(asksVolume({ ...earning(2041), carryLosses })).toBe(true);
    expect(asksVolume({ ...earning(2019), carryLosses })).toBe(false);
  });

  it('by the years to its end where that is stated', () => {
    const ends = '2024-12-31';
    expect(asksVolume({ ...earning(2024), ends })).toBe(true);
    expect(asksVolume({ ...earning(2025), ends })).toBe(false);
  });

  it('and nothing is known of its relief before', () => {
    expect(appraised(earning(2022)).treatments).toEqual([]);
    expect(appraised({ ...earning(2022), stated: millions(800) }).treatments).toMatchObject([
      { periods: { first: 2020, last: 2035, because: 'contract-ends' } },
    ]);
  });
});

describe('what is noted of a term', () => {
  const notes = (own: Own) => appraised(own).assumed.map(({ id }) => id);
  const BEYOND = 'contract-beyond-longest-term';

  it('that is stated beyond the longest one waits for the volume', () => {
    // The fifteenth anniversary is 01.02.2035.
    expect(notes({ ends: '2035-02-02', stated: millions(800) })).toContain(BEYOND);
    expect(notes({ ends: '2035-02-01', stated: millions(800) })).not.toContain(BEYOND);
    expect(notes({ ends: '2035-02-02' })).not.toContain(BEYOND);
    expect(notes({})).toContain('contract-term');
  });

  it('is the volume where it is what is planned', () => {
    const planned = { capitalInvestment: { 2020: millions(800) } };
    const volume = { id: 'contract-volume', values: { amount: '800000000' } };
    expect(appraised(planned).assumed).toContainEqual(volume);
    expect(notes({ ...planned, stated: millions(900) })).not.toContain('contract-volume');
    expect(notes({})).not.toContain('contract-volume');
  });
});
