import { describe, expect, test } from 'vitest';
import { type PlanOptions, plan } from '../../src/index';
import { millions, millionsFrom, profileOf, project } from '../profiles';

const EDITION: PlanOptions = { edition: 'brochure-2019', unconfirmed: true };

/** 2061 is the last year of the edition. */
describe('a plan has no tax of years after those of its edition', () => {
  test('where a relief would begin then', () => {
    const profile = profileOf(
      project({
        project: { start: '2055-01-01' },
        ppeProgramme: {
          capitalInvestment: millions(100),
          newMovables: [
            { id: 'press', commissioned: '2061-03-02', cost: millions(90), lifeMonths: 361 },
          ],
          upgradedObjects: [],
        },
      }),
    );
    const planned = plan(profile, {
      ...EDITION,
      readings: { 'first-period.ppe-upgrade': 'year-after' },
      among: ['ppe-upgrade'],
    });
    expect(planned.best.value.nominal).toBe('0');
    expect(planned.best.taxes).toEqual([]);
    expect(planned.valuation.years.last).toBeLessThan(2062);
  });

  test('where a loan is repaid then: what it saves of interest stays', () => {
    const profile = profileOf(
      project({
        project: { start: '2058-01-01' },
        property: { immovable: millionsFrom(2058, 100, 90, 80, 70) },
        landPlots: [
          { id: 'yard', cadastralValue: millions(10), rate: '0.015', title: '2057-01-01' },
        ],
        borrowing: {
          programmes: ['joint'],
          amount: millions(100),
          totalBudget: millions(400),
          coFinancing: millions(250),
          ownFunds: millions(100),
          drawn: '2059-01-01',
          termMonths: 60,
          outputFrom: 2059,
          sales: millionsFrom(2059, 0, 200, 200),
          assets: millions(1_000),
          otherFundLoans: 0,
          marketRate: '0.12',
        },
      }),
    );
    const { best } = plan(profile, { ...EDITION, among: ['joint'] });
    expect(best.elements).toEqual(['joint']);
    expect(best.interest.map(({ year }) => year)).toEqual([2059, 2060, 2061, 2062, 2063, 2064]);
    const taxed = best.taxes.map(({ tax, year }) => `${tax} ${year}`);
    expect(taxed).toEqual(
      [2058, 2059, 2060, 2061].flatMap((year) => [`property ${year}`, `land ${year}`]),
    );
  });
});
