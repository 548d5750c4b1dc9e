import { describe, expect, it } from 'vitest';
import { amend } from '../../../src/amendments/amend';
import type { Appraisal } from '../../../src/engine/measure/measure';
import type { DeductionTreatment } from '../../../src/engine/taxes/treatment';
import type { Policy } from '../../../src/figures/policy';
import { caseOf } from '../../../src/questions/assess/assess';
import type { PolicyChanges } from '../../../src/regions/amendment';
import type { FixedAsset } from '../../../src/regions/kaluga/document';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { federalDeduction } from '../../../src/regions/russia/federal-deduction/rules';
import { type Fields, INVESTOR, profileOf } from '../../profiles';
import { line, works } from './works';

const lawWith = (changes: PolicyChanges['federalDeduction']): Policy =>
  amend(LAW, {
    title: 'Another decree',
    source: 'a draft',
    changes: { federalDeduction: changes },
  });

const appraised = (fields: Fields = {}, policy: Policy = LAW): Appraisal =>
  federalDeduction.appraise(caseOf(profileOf(works(fields)), { policy }));

const of = (fixedAssets: FixedAsset[], policy?: Policy): Appraisal =>
  appraised({ fixedAssets }, policy);

function treated({ treatments }: Appraisal): DeductionTreatment {
  const [found, ...more] = treatments;
  if (found?.tax !== 'income-deduction' || more.length > 0) throw new Error('not one deduction');
  return found;
}

const figuresOf = ({ basis }: Appraisal) =>
  basis.map(({ figure }) => figure.replace('federalDeduction.', ''));

const EARLY = line({ id: 'early', putIntoUse: '2024-12-31' });
const PRESS = line({ id: 'press', deduction: 'regional' });

describe('the findings of assets', () => {
  it('are the day and the choice of each', () => {
    const { findings } = of([line(), EARLY, PRESS]);
    expect(findings).toMatchObject({ id: 'federal-deduction', verdict: 'met' });
    expect(findings.findings?.map(({ id }) => id)).toEqual([
      'federal-deduction.sector',
      'federal-deduction.general-regime',
      'federal-deduction.asset',
    ]);
    const day = { id: 'federal-deduction.put-into-use', unit: 'day', required: '2025-01-01' };
    const choice = { id: 'federal-deduction.chosen', unit: 'code', required: 'federal' };
    const conditions = 'federal-deduction.conditions';
    expect(findings.findings?.[2]).toMatchObject({
      verdict: 'met',
      joins: 'any-of',
      findings: [
        {
          id: conditions,
          of: 'line',
          verdict: 'met',
          findings: [
            {
              ...day,
              of: 'line',
              verdict: 'met',
              path: 'fixedAssets[0].putIntoUse',
              actual: '2025-06-10',
              standing: 'law',
            },
            {
              ...choice,
              of: 'line',
              verdict: 'met',
              path: 'fixedAssets[0].deduction',
              actual: 'federal',
              standing: 'secondary',
            },
          ],
        },
        {
          id: conditions,
          of: 'early',
          verdict: 'not-met',
          findings: [
            { ...day, verdict: 'not-met', actual: '2024-12-31' },
            { ...choice, verdict: 'met' },
          ],
        },
        {
          id: conditions,
          of: 'press',
          verdict: 'not-met',
          findings: [
            { ...day, verdict: 'met' },
            { ...choice, verdict: 'not-met', actual: 'regional' },
          ],
        },
      ],
    });
  });

  it('ask for the list where it is left out', () => {
    const { fixedAssets: _, ...without } = works();
    const { findings, assumed, treatments } = federalDeduction.appraise(
      caseOf(profileOf(without), { policy: LAW }),
    );
    expect(findings.findings?.[2]).toEqual({
      id: 'federal-deduction.asset',
      verdict: 'unknown',
      missing: [{ path: 'fixedAssets', asks: 'value' }],
    });
    expect([assumed, treatments]).toEqual([[], []]);
  });

  it.each([
    ['2026-12-31', { verdict: 'met', required: '2025-01-01', standing: 'law' }],
    ['2027-01-01', { verdict: 'not-met', required: undefined, standing: 'scenario' }],
  ])('cite the last year of an asset put into use after it: %s', (putIntoUse, expected) => {
    const until2026 = lawWith({ lastYear: { 2009: 2026 } });
    const { findings } = of([line({ putIntoUse })], until2026);
    const [day] = findings.findings?.[2]?.findings?.[0]?.findings ?? [];
    expect({ required: undefined, ...day }).toMatchObject(expected);
  });

  it('require no day where the deduction has no first year', () => {
    const { findings } = of([EARLY], lawWith({ firstYear: { 2009: null } }));
    const [day] = findings.findings?.[2]?.findings?.[0]?.findings ?? [];
    expect(day).toMatchObject({ verdict: 'met', actual: '2024-12-31' });
    expect(day?.required).toBeUndefined();
  });
});

describe('the sector', () => {
  it('is that of a year of the relief, in which the deduction alone is taken', () => {
    // food is added from 2027 on, and nothing else is left
    const policy = lawWith({ sectors: { 2027: ['10'] } });
    const ofClass = (main: string) => appraised({ project: { activity: { main } } }, policy);
    const isOpen = (main: string) =>
      [2025, 2026, 2027].map((year) => treated(ofClass(main)).isOpen?.(year));
    expect(isOpen('28.11')).toEqual([true, true, false]);
    expect(isOpen('10.10')).toEqual([false, false, true]);
    expect(ofClass('10.10').findings.findings?.[0]).toMatchObject({
      id: 'federal-deduction.sector',
      verdict: 'met',
      path: 'project.activity.main',
      unit: 'code',
      actual: '10.10',
      required: ['10'],
      standing: 'scenario',
    });
    expect(ofClass('02.10').findings.findings?.[0]).toMatchObject({
      verdict: 'not-met',
      standing: 'unconfirmed',
    });
  });

  it('is that of the start where no asset has the deduction', () => {
    const policy = lawWith({ sectors: { 2027: ['10'] } });
    const { findings } = appraised(
      { project: { activity: { main: '10.10' } }, fixedAssets: [PRESS] },
      policy,
    );
    expect(findings.findings?.[0]?.verdict).toBe('not-met');
  });

  it('is taken to have the deduction where the activity is not stated, and is asked for', () => {
    const appraisal = appraised({ project: { activity: {} } });
    expect(treated(appraisal).isOpen?.(2025)).toBe(true);
    expect(appraisal.findings.findings?.[0]).toMatchObject({
      verdict: 'unknown',
      actual: null,
      missing: [{ path: 'project.activity.main', asks: 'value' }],
    });
  });
});

describe('the general regime', () => {
  const regime = (investor: Fields['investor']) =>
    appraised({ investor }).findings.findings?.filter(
      ({ id }) => id === 'federal-deduction.general-regime',
    );

  it('is taken where nothing else is stated', () => {
    const { specialTaxRegime: _, ...investor } = INVESTOR;
    const met = { verdict: 'met', path: 'investor.specialTaxRegime', actual: false };
    expect(regime(investor)).toMatchObject([{ ...met, assumed: true }]);
    expect(regime(INVESTOR)).toMatchObject([met]);
    expect(regime(INVESTOR)?.[0]?.assumed).toBeUndefined();
    expect(regime({ ...INVESTOR, specialTaxRegime: true })).toMatchObject([
      { verdict: 'not-met', actual: true },
    ]);
  });

  it('is no finding where the policy does not ask for it', () => {
    const { findings } = appraised({}, lawWith({ generalRegime: { 2009: false } }));
    expect(findings.findings?.map(({ id }) => id)).toEqual([
      'federal-deduction.sector',
      'federal-deduction.asset',
    ]);
  });
});

describe('the periods of the deduction', () => {
  it.each<[string, FixedAsset[], PolicyChanges['federalDeduction'] | null, object]>([
    [
      'ten years after the last asset',
      [line(), line({ id: 'next', putIntoUse: '2027-03-01' })],
      null,
      { first: 2025, last: 2037, because: 'periods-used' },
    ],
    [
      'to the last year of the deduction',
      [line()],
      { lastYear: { 2009: 2028 } },
      { first: 2025, last: 2028, because: 'last-year' },
    ],
    [
      'to the last year in which as many years may be carried',
      [line()],
      { carriedYears: { 2030: 3 } },
      // of 2025 three years are 2026-2028; in 2029 ten still count, in 2030 three do
      { first: 2025, last: 2029, because: 'periods-used' },
    ],
    [
      'ten years to the last year of the edition',
      [line({ putIntoUse: '2051-06-10' })],
      null,
      { first: 2051, last: 2061, because: 'periods-used' },
    ],
    [
      'to the end of the edition, which comes before ten years',
      [line({ putIntoUse: '2052-06-10' })],
      null,
      { first: 2052, last: 2061, because: 'edition-ends' },
    ],
  ])('go %s', (_, assets, changes, periods) => {
    const policy = changes === null ? LAW : lawWith(changes);
    expect(treated(of(assets, policy)).periods).toEqual(periods);
  });

  it('stand apart from no other deduction, at ordinary rates alone', () => {
    expect(treated(appraised())).toMatchObject({ ordinaryRatesOnly: true, apartFrom: [] });
    expect(appraised().readings).toEqual([]);
  });
});

describe('what the deduction rests on', () => {
  const FRAME = ['federalFloor', 'carriedYears', 'sectors', 'firstYear', 'lastYear'];

  it('is the share of the cost beside its frame, where an asset has it', () => {
    expect(figuresOf(appraised())).toEqual(['costShare', ...FRAME]);
    expect(figuresOf(of([PRESS]))).toEqual(FRAME);
  });
});

describe('notes on assets', () => {
  it('name those that are refused, but not those chosen for the regional deduction', () => {
    expect(of([line(), PRESS, EARLY]).assumed).toEqual([
      { id: 'assets-not-of-federal-deduction', values: { assets: ['early'] } },
    ]);
    expect(of([line(), PRESS]).assumed).toEqual([]);
    expect(of([EARLY]).assumed).toEqual([]);
  });

  it.each([
    // 120 months from July 2025 end with June 2035
    ['2035-06-30', ['line']],
    ['2035-07-01', []],
    [undefined, []],
  ])('name one sold within its life, on %s', (sold, assets) => {
    expect(of([line({ sold }), line({ id: 'kept' })]).assumed).toEqual(
      assets.length === 0 ? [] : [{ id: 'sale-of-federal-deduction', values: { assets } }],
    );
  });
});
