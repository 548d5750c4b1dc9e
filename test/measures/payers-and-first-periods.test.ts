import { describe, expect, it } from 'vitest';
import type { Measure, Part } from '../../src/engine/measure/measure';
import type { Policy } from '../../src/figures/policy';
import type { Finding } from '../../src/kit/finding';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { MEASURES } from '../../src/regions/kaluga/measures/index';
import { ppeUpgrade } from '../../src/regions/kaluga/measures/ppe-upgrade/rules';
import { everyYear, type Fields, IN_ZONE, INVESTOR, millions } from '../profiles';
import { caseWith } from '../taxes/case';

const press = (id: string, yearlyBases: Fields['transportTax'], upgradeCost = millions(8)) => ({
  ...{ id, kind: 'immovable' as const, completed: '2019-05-20', upgradeCost },
  ...{ depreciatedValue: millions(10), yearlyBases: yearlyBases ?? {} },
});

/** A project that has something of each relief, from 2019 to 2030. */
const FIELDS: Fields = {
  capitalInvestment: { 2019: millions(800) },
  taxableProfit: everyYear(2019, 2030, millions(10)),
  property: {
    zone: IN_ZONE,
    objects: [{ id: 'mill', kind: 'immovable', yearlyBases: everyYear(2019, 2030, millions(10)) }],
  },
  ppeProgramme: {
    capitalInvestment: millions(150),
    newMovables: [],
    upgradedObjects: [press('press', everyYear(2019, 2030, millions(10)))],
  },
  fixedAssets: [{ id: 'line', putIntoUse: '2019-05-01', cost: millions(10), lifeMonths: 60 }],
};

const under = (fields: Fields = {}, policy: Policy = BROCHURE_2019) => ({
  ...caseWith({ ...FIELDS, ...fields }),
  policy,
});

function named(id: string): Measure | Part {
  const found = MEASURES.flatMap((one) => [one, ...(one.parts ?? [])]).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}

const leaves = (found: Finding): Finding[] => found.findings?.flatMap(leaves) ?? [found];

describe('under a special tax regime', () => {
  it.each([
    ...['investment-register', 'spic-federal', 'spic-regional', 'sez.income', 'sez.property'],
    ...['property-exemption', 'ppe-upgrade', 'investment-tax-deduction'],
  ])('%s is refused by a condition of its own', (id) => {
    const payers = (specialTaxRegime: boolean) =>
      leaves(
        named(id).appraise(under({ investor: { ...INVESTOR, specialTaxRegime } })).findings,
      ).filter((one) => one.id.endsWith('.pays-the-tax'));
    expect(payers(true)).toMatchObject([
      { id: `${id}.pays-the-tax`, verdict: 'not-met', path: 'investor.specialTaxRegime' },
    ]);
    expect(payers(false)).toEqual([]);
  });
});

describe('a first period that is asked for', () => {
  const first = (id: string, begins?: number) =>
    named(id)
      .appraise(under(), begins === undefined ? {} : { begins })
      .treatments.map(({ periods }) => periods?.first);

  it.each([
    ...['investment-register', 'rip', 'spic-federal', 'spic-regional', 'sez.income'],
    ...['property-exemption', 'ppe-upgrade'],
  ])('of %s is that of the relief', (id) => {
    expect(first(id)).toEqual([2019]);
    expect(first(id, 2021)).toEqual([2021]);
  });
});

describe('a programme of which not all investment is known', () => {
  const appraised = (ppeProgramme: NonNullable<Fields['ppeProgramme']>, fields: Fields = {}) =>
    ppeUpgrade.appraise(under({ ppeProgramme, ...fields }));
  const investment = [{ path: 'ppeProgramme.capitalInvestment', asks: 'value' }];
  const of = (cost: number, bases: Fields['transportTax']) => {
    const { missing, treatments } = appraised({
      upgradedObjects: [
        { ...press('press', bases, millions(cost)), depreciatedValue: millions(10) },
      ],
    });
    return [missing, treatments.map(({ periods }) => periods?.last)];
  };
  const LONG = everyYear(2019, 2030, millions(10));

  it('has the most periods once what is known is above every step', () => {
    // More than 300 million: three periods.
    expect(of(301, LONG)).toEqual([[], [2021]]);
    expect(of(300, LONG)).toEqual([investment, []]);
  });

  it('has those that are certain where no later one has an amount', () => {
    expect(of(8, { 2019: millions(10) })).toEqual([[], [2019]]);
    expect(of(8, { 2019: millions(10), 2020: 0, 2021: 0 })).toEqual([[], [2019]]);
    expect(of(8, { 2019: millions(10), 2020: 0, 2021: millions(1) })).toEqual([investment, []]);
    expect(appraised({}).missing).toEqual(investment);
    expect(appraised({ upgradedObjects: [] }).missing).toEqual(investment);
  });

  it('looks at later periods of every object while the status lasts', () => {
    const two = {
      upgradedObjects: [press('press', { 2019: millions(10) }), press('store', LONG)],
    };
    expect(appraised(two).missing).toEqual(investment);
    const statuses = { ppeProgramme: { included: '2019-01-01', ends: '2019-12-31' } };
    expect(appraised(two, { statuses }).missing).toEqual([]);
  });
});

describe('the objects of a programme', () => {
  it('that are completed after the status have no relief', () => {
    const statuses = { ppeProgramme: { included: '2019-01-01', ends: '2019-12-31' } };
    const bases = everyYear(2019, 2030, millions(10));
    const late = { ...press('late', bases), completed: '2020-05-20' };
    const { treatments } = ppeUpgrade.appraise(
      under({
        statuses,
        ppeProgramme: {
          ...{ capitalInvestment: millions(150), newMovables: [] },
          upgradedObjects: [press('press', bases), late],
        },
      }),
    );
    expect(treatments).toMatchObject([
      {
        periods: { first: 2019, last: 2019, because: 'status-ends' },
        objects: [{ object: 'press', span: { first: 2019, last: 2019 } }],
      },
    ]);
  });

  it('are asked for by the years where none is listed', () => {
    const inForce = (ppeProgramme: NonNullable<Fields['ppeProgramme']>) =>
      ppeUpgrade
        .appraise(
          under({ ppeProgramme: { capitalInvestment: millions(150), ...ppeProgramme } }, LAW),
        )
        .findings.findings?.find(({ id }) => id === 'ppe-upgrade.in-force');
    // In force to 2027.
    expect(inForce({ newMovables: [], upgradedObjects: [] })).toMatchObject({
      ...{ verdict: 'unknown', missing: [{ path: 'ppeProgramme', asks: 'value' }] },
    });
    expect(inForce({ newMovables: [] })).toMatchObject({
      missing: [{ path: 'ppeProgramme.upgradedObjects', asks: 'value' }],
    });
  });
});
