import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/figures/policy';
import { type Finding, missingFacts } from '../../../src/kit/finding';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { investmentTaxCredit } from '../../../src/regions/kaluga/measures/investment-tax-credit/rules';
import { revised } from '../../figures/named';
import { everyYear, type Fields, millions } from '../../profiles';
import { caseWith } from '../../taxes/case';

type Section = NonNullable<Fields['taxCredit']>;

const CREDIT: Section = {
  equipmentCost: millions(40),
  firstYear: 2020,
  reductionYears: 3,
  repaymentYears: 2,
  keyRate: '0.08',
};

/** A project of 2019 with 17 million of regional tax a year, from 100 million of profit. */
const caseOf = (credit: Section | null = {}, fields: Fields = {}, policy: Policy = LAW) => ({
  ...caseWith({
    project: { start: '2019-01-15' },
    taxableProfit: everyYear(2020, 2024, millions(100)),
    ...(credit === null ? {} : { taxCredit: { ...CREDIT, ...credit } }),
    ...fields,
  }),
  policy,
});

const appraised = (...asked: Parameters<typeof caseOf>) =>
  investmentTaxCredit.appraise(caseOf(...asked));

const ID = 'investment-tax-credit';

const found = ({ findings }: { findings: Finding }, name: string) =>
  findings.findings?.find(({ id }) => id === `${ID}.${name}`);

const value = (path: string) => ({ path, asks: 'value' });

describe('the conditions of a credit', () => {
  it('are the years, the region, the ground, the term and the terms of the region', () => {
    const { findings } = appraised();
    expect(findings).toMatchObject({
      id: ID,
      verdict: 'unknown',
      joins: 'all-of',
      findings: [
        { id: `${ID}.in-force`, verdict: 'met', actual: 2020, required: { from: 2014, to: 2061 } },
        { id: `${ID}.in-the-region`, verdict: 'met', path: 'project.site' },
        {
          ...{ id: `${ID}.ground`, verdict: 'met', path: 'taxCredit', unit: 'yes-no' },
          ...{ actual: true, required: true },
        },
        {
          ...{ id: `${ID}.term`, verdict: 'met', path: 'taxCredit.reductionYears' },
          ...{ unit: 'count', actual: 3, required: 5 },
        },
        {
          ...{ id: `${ID}.kaluga-terms`, verdict: 'unknown' },
          missing: [{ path: 'policy.investmentTaxCredit.unreadTerms', asks: 'yes-no' }],
        },
      ],
    });
    expect(findings.findings).toHaveLength(5);
  });

  it('are also that the investor pays the tax, where a special regime is stated', () => {
    const regime = appraised({}, { investor: { specialTaxRegime: true } });
    expect(found(regime, 'pays-the-tax')).toMatchObject({ verdict: 'not-met', actual: true });
  });

  it('ask for the section where there is none', () => {
    const bare = appraised(null);
    expect(found(bare, 'ground')).toMatchObject({
      ...{ verdict: 'unknown', path: 'taxCredit', unit: 'yes-no', actual: null, required: true },
      missing: [value('taxCredit')],
    });
    expect(found(bare, 'term')).toMatchObject({
      ...{ verdict: 'unknown', path: 'taxCredit', unit: 'count', actual: null, required: 5 },
      missing: [value('taxCredit')],
    });
    // The credit may begin before 2014 or after.
    expect(found(bare, 'in-force')).toMatchObject({
      verdict: 'unknown',
      missing: [value('taxCredit')],
    });
  });

  it('ask for the term where the section leaves it out', () => {
    const term = found(appraised({ reductionYears: undefined }), 'term');
    expect(term).toMatchObject({ verdict: 'unknown', path: 'taxCredit.reductionYears' });
    expect(term && missingFacts(term)).toEqual([value('taxCredit.reductionYears')]);
  });

  it('ask for no ground where the policy needs none', () => {
    const [dated] = LAW.investmentTaxCredit.ground.values;
    if (dated === undefined) throw new Error('there is such a figure');
    const policy = revised(LAW, { investmentTaxCredit: { ground: [{ ...dated, value: false }] } });
    expect(found(appraised(null, {}, policy), 'ground')).toBeUndefined();
  });
});

describe('the years of a credit', () => {
  const inForce = (firstYear: number | undefined, reductionYears: number | undefined) => {
    const finding = found(
      appraised({ firstYear, reductionYears }, { project: { start: '2012-01-15' } }),
      'in-force',
    );
    return [finding?.verdict, ...(finding === undefined ? [] : missingFacts(finding))];
  };

  // In force from 2014 on; tax is put off in one year at least and five at most.
  it.each([
    [2014, undefined, ['met']],
    [2013, undefined, ['unknown', value('taxCredit.reductionYears')]],
    [2012, undefined, ['unknown', value('taxCredit.reductionYears')]],
    [2010, undefined, ['unknown', value('taxCredit.reductionYears')]],
    [2009, undefined, ['not-met']],
    [2012, 2, ['not-met']],
    [2012, 3, ['met']],
    [undefined, 3, ['unknown', value('taxCredit.firstYear')]],
    [undefined, undefined, ['unknown', value('taxCredit.firstYear')]],
  ])('from %s in %s years', (firstYear, reductionYears, expected) => {
    expect(inForce(firstYear, reductionYears)).toEqual(expected);
  });
});

describe('what is put off', () => {
  it('is as the section says, at the figures of the start', () => {
    const [treatment, ...others] = appraised({}, { borrowing: { marketRate: '0.16' } }).treatments;
    expect(others).toEqual([]);
    expect(treatment).toMatchObject({
      tax: 'income-credit',
      periods: { first: 2020, last: 2022, because: 'reductions-end' },
      most: 40_000_000_00n,
      share: { rate: 50_0000n },
      repaidIn: 2,
      keyRate: 8_0000n,
      keyRateShare: 50_0000n,
      marketRate: 16_0000n,
    });
    expect(appraised({ keyRateShare: '0.75' }).treatments).toMatchObject([
      { keyRateShare: 75_0000n, marketRate: null },
    ]);
    expect(appraised()).toMatchObject({ relievesNothing: true, readings: [] });
  });

  it('is nothing where no rouble can be', () => {
    // 17 % of 8.83 and of 8.82 are 2 and 1 roubles: of half of these 1 and none.
    const earning = (amount: string) =>
      appraised({}, { taxableProfit: { 2020: amount, 2021: 0, 2022: 0 } });
    expect(earning('8.83').treatments).toHaveLength(1);
    const { assumed, missing, treatments } = earning('8.82');
    expect([assumed, missing, treatments]).toEqual([[], [], []]);
  });

  it('is not known without a fact of the section', () => {
    for (const name of Object.keys(CREDIT)) {
      const { assumed, missing, treatments } = appraised({ [name]: undefined });
      expect([assumed, missing, treatments]).toEqual([[], [value(`taxCredit.${name}`)], []]);
    }
    // Of a profile without the section the finding on the ground asks for it.
    expect(appraised(null)).toMatchObject({ assumed: [], missing: [], treatments: [] });
  });

  it('is not known without the profit', () => {
    const unearned: Fields = { taxableProfit: undefined };
    expect(appraised({}, unearned)).toMatchObject({ treatments: [], assumed: [] });
    expect(appraised({}, unearned).missing).toEqual([value('taxableProfit')]);
    expect(appraised(null, unearned).missing).toEqual([value('taxableProfit')]);
    expect(appraised({ keyRate: undefined }, unearned).missing).toEqual([
      value('taxableProfit'),
      value('taxCredit.keyRate'),
    ]);
    // Of equipment that costs nothing no profit puts anything off.
    expect(appraised({ equipmentCost: 0 }, unearned).missing).toEqual([]);
  });

  it('is not known without a later profit that could bear tax', () => {
    const losing: Fields = { taxableProfit: { 2020: 0, 2021: -5 } };
    const later = { path: 'taxableProfit.2022', asks: 'later-years' };
    expect(appraised({}, losing).missing).toEqual([later]);
    expect(appraised({ reductionYears: 2 }, losing).missing).toEqual([]);
    // Five years at most, where the section does not say in how many.
    expect(appraised({ reductionYears: undefined }, losing).missing).toEqual([
      value('taxCredit.reductionYears'),
    ]);
  });
});

describe('what a credit takes for granted', () => {
  it('is how it is repaid, and that years before the given profit have none', () => {
    const equal = { id: 'tax-credit-in-equal-parts', values: {} };
    expect(appraised().assumed).toEqual([equal]);
    expect(appraised({ firstYear: 2018, reductionYears: 4 }).assumed).toEqual([
      equal,
      { id: 'tax-credit-before-profit', values: { years: ['2018', '2019'] } },
    ]);
  });

  it('names no year before such credits', () => {
    const { assumed } = appraised(
      { firstYear: 2012, reductionYears: 4 },
      {
        project: { start: '2012-01-15' },
        taxableProfit: everyYear(2015, 2018, millions(100)),
      },
    );
    expect(assumed.at(-1)).toEqual({ id: 'tax-credit-before-profit', values: { years: ['2014'] } });
  });
});

describe('the figures on which a credit rests', () => {
  const figures = (credit: Section | null) =>
    appraised(credit).basis.map(({ figure }) => figure.replace('investmentTaxCredit.', ''));

  it.each<[Section | null, string[]]>([
    [{}, ['taxShare', 'keyRateShare', 'mostYears', 'firstYear', 'lastYear']],
    [{ keyRateShare: '0.5' }, ['taxShare', 'mostYears', 'firstYear', 'lastYear']],
    [{ firstYear: undefined }, ['taxShare', 'keyRateShare', 'mostYears']],
    [null, ['taxShare', 'keyRateShare', 'mostYears']],
  ])('of %j are %j', (credit, expected) => {
    expect(figures(credit)).toEqual(expected);
  });
});

describe('a term that is too long', () => {
  it('is shortened to the most years', () => {
    const c = caseOf({ reductionYears: 7 });
    const { findings } = investmentTaxCredit.appraise(c);
    const term = found({ findings }, 'term');
    if (term === undefined) throw new Error('there is a term');
    expect(term.verdict).toBe('not-met');
    const opens = (finding: Finding) => investmentTaxCredit.opens?.(c, finding, findings);
    expect(opens(term)).toEqual({
      ...{ kind: 'shorten', path: 'taxCredit.reductionYears', from: 7, to: 5 },
    });
    expect(opens({ ...term, id: `${ID}.ground` })).toBeUndefined();
    const unstated = found(appraised({ reductionYears: undefined }), 'term');
    expect(unstated && opens(unstated)).toBeUndefined();
  });
});
