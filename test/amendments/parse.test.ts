import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AMENDMENT_PROBLEM_CODES } from '../../src/amendments/problems';
import { figuresOf } from '../../src/figures/figures';
import { parseAmendment } from '../../src/regions/amendment';
import { policyOf } from '../../src/regions/kaluga/editions/index';

const amendment = (changes: unknown) => ({ title: 'A change', source: 'a draft', changes });

/** The problems of a document: place, code, and hint where there is one. */
function problemsOf(document: unknown): string[] {
  const parsed = parseAmendment(document);
  if (parsed.ok) return [];
  return parsed.problems.map(({ path, code, hint }) =>
    hint === undefined ? `${path} ${code}` : `${path} ${code}: ${hint}`,
  );
}

const problemsIn = (changes: unknown): string[] =>
  problemsOf(amendment(changes)).map((text) => text.replace(/^changes\.?/, ''));

const CASES: readonly (readonly [what: string, changes: unknown, problems: readonly string[]])[] = [
  // what stands where
  ['no figures at all', {}, [' empty-changes']],
  ['no figure of a measure', { rip: {} }, ['rip empty-changes']],
  ['a figure left undefined', { rip: { capShare: undefined } }, ['rip empty-changes']],
  ['no day of a figure', { rip: { capShare: {} } }, ['rip.capShare empty-changes']],
  ['a list for changes', [], [' wrong-type']],
  ['null for a measure', { rip: null }, ['rip wrong-type']],
  ['a value without a day', { rip: { capShare: '0.6' } }, ['rip.capShare wrong-type']],
  ['a list of values', { rip: { capShare: ['0.6'] } }, ['rip.capShare wrong-type']],
  ['a misspelt measure', { ripp: {} }, ['ripp unknown-field: did you mean "rip"?']],
  [
    'a misspelt figure',
    { rip: { conditions: { noOilOrGass: { 2026: true } } } },
    ['rip.conditions.noOilOrGass unknown-field: did you mean "noOilOrGas"?'],
  ],
  ['the text of a step', { rip: { step: { 2026: 'x' } } }, ['rip.step unknown-field']],
  ['what every object has', { toString: {} }, ['toString unknown-field']],
  ['a reserved name', JSON.parse('{"__proto__": {"a": 1}}'), ['__proto__ unknown-field']],
  // days
  [
    'a year before the edition',
    { rip: { capShare: { 2008: 1 } } },
    ['rip.capShare.2008 year-outside-edition'],
  ],
  ['the first year of the edition', { rip: { capShare: { 2009: '0.5' } } }, []],
  ['the last year of the edition', { rip: { capShare: { '2061-12-31': '0.5' } } }, []],
  [
    'a year after the edition',
    { rip: { capShare: { 2062: 1 } } },
    ['rip.capShare.2062 year-outside-edition'],
  ],
  [
    '29 February of a common year',
    { rip: { capShare: { '2026-02-29': 1 } } },
    ['rip.capShare.2026-02-29 not-a-day: the calendar has no such day'],
  ],
  [
    'a day in another order',
    { rip: { capShare: { '01.07.2026': '0.5' } } },
    ['rip.capShare["01.07.2026"] not-a-day: write "2026-07-01"'],
  ],
  [
    'a period figure within a year',
    { rip: { regionalRate: { '2026-07-01': '0.1' } } },
    ['rip.regionalRate.2026-07-01 not-first-of-january: write "2026", or "2027"'],
  ],
  ['a period figure on 1 January', { rip: { regionalRate: { '2026-01-01': '0.1' } } }, []],
  [
    'a day said twice',
    { rip: { regionalRate: { 2026: '0.1', '2026-01-01': '0.1' } } },
    ['rip.regionalRate.2026-01-01 repeated-day'],
  ],
  // single values
  [
    'money below 0',
    { rip: { minCapitalInvestmentShort: { 2026: -1 } } },
    ['rip.minCapitalInvestmentShort.2026 below-zero'],
  ],
  ['no money', { rip: { minCapitalInvestmentShort: { 2026: 0 } } }, []],
  [
    'a decimal comma',
    { rip: { minCapitalInvestmentShort: { 2026: '30,5' } } },
    [
      'rip.minCapitalInvestmentShort.2026 decimal-comma: if it is roubles and kopecks, write "30.50"; an amount in thousands or millions of roubles is written out in roubles',
    ],
  ],
  [
    'a rate above 1',
    { rip: { regionalRate: { 2026: '1.000001' } } },
    ['rip.regionalRate.2026 share-out-of-range'],
  ],
  ['a rate of 1', { rip: { regionalRate: { 2026: 1 } } }, []],
  [
    'a rate below 0',
    { rip: { regionalRate: { 2026: '-0.1' } } },
    ['rip.regionalRate.2026 share-out-of-range'],
  ],
  [
    'a rate as a number',
    { rip: { regionalRate: { 2026: 0.1 } } },
    ['rip.regionalRate.2026 fractional-number: write it in quotes: "0.1"'],
  ],
  [
    'a rate in per cent',
    { rip: { regionalRate: { 2026: '10%' } } },
    ['rip.regionalRate.2026 not-a-share: 10 % is "0.1"'],
  ],
  [
    'no rate where there must be one',
    { rip: { regionalRate: { 2026: null } } },
    ['rip.regionalRate.2026 wrong-type'],
  ],
  ['a proportion above 1', { loans: { programmes: { joint: { sales: { 2026: '1.5' } } } } }, []],
  [
    'a proportion below 0',
    { loans: { programmes: { joint: { sales: { 2026: '-0.5' } } } } },
    ['loans.programmes.joint.sales.2026 share-out-of-range'],
  ],
  [
    '0 years',
    { rip: { shortWindowYears: { 2026: 0 } } },
    ['rip.shortWindowYears.2026 count-out-of-range'],
  ],
  ['1 year', { rip: { shortWindowYears: { 2026: 1 } } }, []],
  [
    '101 years',
    { rip: { shortWindowYears: { 2026: 101 } } },
    ['rip.shortWindowYears.2026 count-out-of-range'],
  ],
  ['half a month', { sez: { landMonths: { 2026: 0.5 } } }, ['sez.landMonths.2026 not-a-count']],
  [
    '1201 months',
    { sez: { landMonths: { 2026: 1_201 } } },
    ['sez.landMonths.2026 count-out-of-range'],
  ],
  [
    'a last year after the edition',
    { rip: { lastYear: { 2026: 2062 } } },
    ['rip.lastYear.2026 year-outside-edition'],
  ],
  ['no last year', { rip: { lastYear: { 2026: null } } }, []],
  [
    'a day that is none',
    { loans: { programmes: { joint: { opens: { 2026: '2026-13-01' } } } } },
    ['loans.programmes.joint.opens.2026 not-a-day: the calendar has no such day'],
  ],
  [
    'a word for yes',
    { rip: { conditions: { noOilOrGas: { 2026: 'no' } } } },
    ['rip.conditions.noOilOrGas.2026 wrong-type: write false, without quotes'],
  ],
  [
    'a code that is none',
    { exemption: { pharmaceuticalClass: { 2026: '2' } } },
    ['exemption.pharmaceuticalClass.2026 not-an-okved-code'],
  ],
  // lists
  ['an empty list of codes', { sez: { priorityActivities: { 2026: [] } } }, []],
  [
    'codes of which one is a number',
    { sez: { priorityActivities: { 2026: ['28', 28.1] } } },
    [
      'sez.priorityActivities.2026[1] wrong-type: write it as text in quotes: a number loses the last zero of "28.10"',
    ],
  ],
  [
    'a code twice',
    { sez: { priorityActivities: { 2026: ['28', '28'] } } },
    ['sez.priorityActivities.2026[1] repeated-entry'],
  ],
  [
    'a code for a list of them',
    { sez: { priorityActivities: { 2026: '28' } } },
    ['sez.priorityActivities.2026 wrong-type'],
  ],
  [
    'a measure that is none',
    { baseline: { freeOfLossLimit: { 2026: ['ripp', 1] } } },
    [
      'baseline.freeOfLossLimit.2026[0] not-one-of: did you mean "rip"?',
      'baseline.freeOfLossLimit.2026[1] wrong-type',
    ],
  ],
  [
    'a kind of investment that is none',
    { baseline: { countedKinds: { 2026: ['building'] } } },
    ['baseline.countedKinds.2026[0] not-one-of: did you mean "buildings"?'],
  ],
  // steps and bands
  ['no steps', { ppe: { tiers: { 2026: [] } } }, ['ppe.tiers.2026 empty-list']],
  [
    'a last step with a bound',
    { ppe: { tiers: { 2026: [{ upTo: 100, periods: 1 }] } } },
    ['ppe.tiers.2026[0].upTo last-step-bounded'],
  ],
  [
    'a step without a bound before the last',
    {
      ppe: {
        tiers: {
          2026: [
            { upTo: null, periods: 1 },
            { upTo: null, periods: 2 },
          ],
        },
      },
    },
    ['ppe.tiers.2026[0].upTo steps-not-ascending'],
  ],
  [
    'two steps of one bound',
    {
      ppe: {
        tiers: {
          2026: [
            { upTo: 100, periods: 1 },
            { upTo: 100, periods: 2 },
            { upTo: null, periods: 3 },
          ],
        },
      },
    },
    ['ppe.tiers.2026[1].upTo steps-not-ascending'],
  ],
  [
    'a step a kopeck above the one before',
    {
      ppe: {
        tiers: {
          2026: [
            { upTo: 100, periods: 1 },
            { upTo: '100.01', periods: 2 },
            { upTo: null, periods: 3 },
          ],
        },
      },
    },
    [],
  ],
  [
    'a step up to nothing',
    {
      ppe: {
        tiers: {
          2026: [
            { upTo: 0, periods: 1 },
            { upTo: null, periods: 2 },
          ],
        },
      },
    },
    ['ppe.tiers.2026[0].upTo steps-not-ascending'],
  ],
  [
    'steps with other fields',
    { ppe: { tiers: { 2026: [{ upTo: null, period: 1 }] } } },
    [
      'ppe.tiers.2026[0].period unknown-field: did you mean "periods"?',
      'ppe.tiers.2026[0].periods missing-field',
    ],
  ],
  [
    'a step that is no section',
    { ppe: { tiers: { 2026: [5] } } },
    ['ppe.tiers.2026[0] wrong-type'],
  ],
  [
    'rates by period that do not rise',
    {
      sez: {
        otherRegionalRates: {
          2026: [
            { upTo: 5, rate: 0 },
            { upTo: 4, rate: '0.1' },
            { upTo: null, rate: '0.1' },
          ],
        },
      },
    },
    ['sez.otherRegionalRates.2026[1].upTo steps-not-ascending'],
  ],
  [
    'rates of a loan with a bound on the last',
    {
      loans: { programmes: { joint: { rates: { 2026: [{ upToYear: 3, rate: '0.01' }] } } } },
    },
    ['loans.programmes.joint.rates.2026[0].upToYear last-step-bounded'],
  ],
  [
    'bands that share their end',
    {
      ppe: {
        bands: {
          2026: [
            { from: '0.25', fromIncluded: true, to: '0.5', rate: '0.01' },
            { from: '0.5', fromIncluded: true, to: null, rate: 0 },
          ],
        },
      },
    },
    ['ppe.bands.2026[1].from bands-overlap'],
  ],
  [
    'bands of which one has no end before the last, one ends where it starts, the last ends',
    {
      ppe: {
        bands: {
          2026: [
            { from: '0.25', fromIncluded: true, to: null, rate: '0.01' },
            { from: '0.5', fromIncluded: true, to: '0.5', rate: 0 },
            { from: '0.6', fromIncluded: true, to: '0.7', rate: 0 },
          ],
        },
      },
    },
    [
      'ppe.bands.2026[0].to bands-overlap',
      'ppe.bands.2026[1].to steps-not-ascending',
      'ppe.bands.2026[2].to last-step-bounded',
    ],
  ],
  [
    'bands with a gap and an end above 1',
    {
      ppe: {
        bands: {
          2026: [
            { from: '0.25', fromIncluded: true, to: '1.2', rate: '0.01' },
            { from: '2', fromIncluded: true, to: null, rate: 0 },
          ],
        },
      },
    },
    [],
  ],
  [
    'amount and periods of which one is missing',
    {
      exemption: { pharmaceutical: { 2026: { above: 5 } } },
    },
    ['exemption.pharmaceutical.2026.periods missing-field'],
  ],
  // nothing to do
  ['the value that applies', { rip: { regionalRate: { 2026: '0.135' } } }, [' changes-nothing']],
];

describe('changes', () => {
  test.each(CASES)('%s', (_, changes, problems) => {
    expect(problemsIn(changes)).toEqual(problems);
  });

  test('that are wrong in every way of their own are among them', () => {
    const met = CASES.flatMap(([, , problems]) => problems.join(' '));
    // A deep value of any form has its case among the limits.
    for (const code of AMENDMENT_PROBLEM_CODES.filter((one) => one !== 'too-deep'))
      expect(met.join(' ')).toContain(code);
  });
});

describe('an amendment', () => {
  const changes = { rip: { capShare: { 2026: '0.5' } } };

  test.each([
    ['nothing', undefined, ['(document) wrong-type']],
    ['a text', 'rip', ['(document) wrong-type']],
    ['no field', {}, ['title missing-field', 'source missing-field', 'changes missing-field']],
    ['an empty title', { title: '', source: 'a', changes }, ['title empty-text']],
    ['a blank source', { title: 'a', source: ' ', changes }, ['source empty-text']],
    ['a title of two lines', { title: 'a\nb', source: 'a', changes }, ['title control-character']],
    ['a title as long as may be', { title: 'a'.repeat(300), source: 'a', changes }, []],
    ['a longer one', { title: 'a'.repeat(301), source: 'a', changes }, ['title text-too-long']],
    ['no changes', { title: 'a', source: 'a', changes: null }, ['changes wrong-type']],
    [
      'another field',
      { title: 'a', sources: 'a', changes },
      ['sources unknown-field: did you mean "source"?', 'source missing-field'],
    ],
  ])('%s', (_, document, problems) => {
    expect(problemsOf(document)).toEqual(problems);
  });

  test('comes back as it was written', () => {
    const document = amendment(changes);
    expect(parseAmendment(document)).toEqual({ ok: true, amendment: document });
  });

  test('has all its problems reported at once, in its own order', () => {
    const document = {
      changes: {
        rip: { regionalRate: { '2026-02-30': '11%', 2027: 2 }, capShaer: {} },
        sez: { landMonths: { 2026: '60' } },
      },
      title: '',
    };
    expect(problemsOf(document).map((text) => text.split(' ', 2).join(' '))).toEqual([
      'changes.rip.regionalRate.2027 share-out-of-range:',
      'changes.rip.regionalRate.2026-02-30 not-a-day:',
      'changes.rip.regionalRate.2026-02-30 not-a-share:',
      'changes.rip.capShaer unknown-field:',
      'changes.sez.landMonths.2026 not-a-count:',
      'title empty-text',
      'source missing-field',
    ]);
  });

  test('shows what was expected and found', () => {
    const parsed = parseAmendment(amendment({ rip: { regionalRate: { 2026: '1.1' } } }));
    expect(parsed).toEqual({
      ok: false,
      problems: [
        {
          path: 'changes.rip.regionalRate.2026',
          code: 'share-out-of-range',
          expected: 'a share from 0 to 1: a decimal text with at most 6 places, or 0 or 1',
          found: '"1.1"',
          hint: '1.1 % is "0.011"',
        },
      ],
    });
  });

  test('is read without an error, whatever stands where', () => {
    const anyChange = fc.dictionary(
      fc.constantFrom('2026', '2026-07-01', 'x'),
      fc.jsonValue({ maxDepth: 3 }),
    );
    const figures = figuresOf(policyOf()).map(({ path }) => path);
    fc.assert(
      fc.property(fc.constantFrom(...figures), anyChange, (path, change) => {
        const changes = path.reduceRight<unknown>((inside, name) => ({ [name]: inside }), change);
        const parsed = parseAmendment(amendment(changes));
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 500, seed: 20260101 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseAmendment(value).ok).toBe(false);
        expect(parseAmendment(amendment(value)).ok).toBe(false);
      }),
      { seed: 20260101 },
    );
  });

  test('with more days or entries than are read', () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, day) => [day, 1]));
    expect(problemsIn({ rip: { capShare: many } })).toEqual(['rip.capShare too-many-entries']);
    const codes = Array.from({ length: 10_001 }, () => '28');
    expect(problemsIn({ sez: { priorityActivities: { 2026: codes } } })).toEqual([
      'sez.priorityActivities.2026 too-many-entries',
    ]);
  });
});
