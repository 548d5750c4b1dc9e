import { describe, expect, it } from 'vitest';
import { regionProblems } from '../../src/engine/region-problems';
import { assess, parseProfile } from '../../src/index';
import { defineProfiles, defineRegion, type ProfileParts } from '../../src/region';
import { shippedRegions } from '../../src/regions/shipped';
import { TOY } from './region';

const [usual, draft] = TOY.editions;
if (usual === undefined || draft === undefined) throw new Error('the region has two editions');
const [harbour, beacon] = TOY.measures;
if (harbour === undefined || beacon === undefined) throw new Error('the region has two measures');
const [status] = TOY.statuses;
if (status === undefined) throw new Error('the region has a status');

const NONE = { values: [] };
const FRAME = {
  'losses-before-status': { values: ['stay-outside'] },
  'saved-taxes-raise-profit': { values: ['yes'] },
};

type Parts = Parameters<typeof defineRegion>[0];

/** The harbour figures with another list of values for one of them. */
const withValues = (change: (values: readonly object[]) => readonly object[]) => {
  const group = usual['harbour'] as {
    readonly windowYears: { readonly values: readonly object[] };
  };
  const windowYears = { ...group.windowYears, values: change(group.windowYears.values) };
  return { editions: [{ ...usual, harbour: { ...group, windowYears } }, draft] };
};

const step = (name: string, text: string) =>
  ({ id: 'harbour', citation: { id: name, text }, standing: 'law' }) as const;

const CASES: readonly (readonly [what: string, parts: Partial<Parts>, problems: string[]])[] = [
  [
    'with two measures of one id',
    { measures: [harbour, harbour, beacon] },
    ['the region lists the measure, part or loan harbour twice'],
  ],
  [
    'with a measure of a status that it does not have',
    { measures: [{ ...harbour, status: 'keeper' }, beacon] },
    ['harbour: the region has no status keeper'],
  ],
  [
    'with a status of a measure that it does not have',
    { statuses: [{ ...status, measure: 'pier' }] },
    ['harbour-resident: the region has no measure pier'],
  ],
  [
    'with an edition of the law that it does not have',
    { lawEdition: 'toy-law' },
    ['the region has no edition toy-law'],
  ],
  [
    'without the reading of a first period',
    { readings: { ...FRAME, 'window-end': TOY.readings['window-end'] ?? NONE } },
    ['harbour: the region has no reading first-period.harbour'],
  ],
  [
    'without a reading that every region has, and with a value of one that no rule knows',
    {
      readings: {
        'first-period.harbour': { values: ['first-profit'] },
        'losses-before-status': { values: ['stay-outside'] },
        'saved-taxes-raise-profit': { values: ['perhaps'] },
      },
    },
    [
      'the region has no reading window-end',
      'saved-taxes-raise-profit: no rule knows the value perhaps',
    ],
  ],
  [
    'with a payment to a budget that it does not list, and a budget twice',
    {
      budgets: ['federal', 'regional', 'municipal', 'federal'].map((id) => ({
        id,
        title: { en: id, ru: id },
      })),
    },
    ['the region lists the budget federal twice', 'the region lists no budget community'],
  ],
  [
    'with words in one language alone',
    { words: { en: TOY.words.en } as never },
    ['toy: the region brings no words in ru'],
  ],
  ['without an edition', { editions: [] }, ['the region has no edition']],
  [
    'with an edition of another region',
    { editions: [{ ...usual, frame: { ...usual.frame, region: 'other' } }] },
    ['toy-2020: the edition is of the region other'],
  ],
  [
    'with an edition of years that its profiles do not know',
    { editions: [{ ...usual, years: { first: 2021, last: 2040 } }] },
    ['toy-2020: the profiles know other years of the edition'],
  ],
  [
    'with a figure that its first year leaves without a value',
    withValues((values) => values.map((one) => ({ ...one, from: '2020-01-02' }))),
    ['toy-2020: harbour.windowYears has no value on 2020-01-01'],
  ],
  [
    'with a value that has no source, after one of a later day',
    withValues((values) => [
      ...values,
      { ...values[0], from: '2019-01-01', citation: { text: ' ' } },
    ]),
    [
      'toy-2020: harbour.windowYears of 2019-01-01 has no citation',
      'toy-2020: harbour.windowYears of 2019-01-01 does not come after the value before it',
    ],
  ],
  [
    'with two sources of one name, and a name that is none',
    {
      editions: [
        {
          ...usual,
          prose: {
            steps: {
              harbour: step('act-1', 'Act 1'),
              beacon: step('act-1', 'Act 1, art. 2'),
              pier: step('Act 1', 'Act 1'),
              quay: step('act-1', 'Act 1'),
            },
            rules: {},
          },
        },
      ],
    },
    [
      'toy-2020: 2 sources have the name act-1',
      'toy-2020: the name of a source is in small letters, found Act 1',
    ],
  ],
  [
    'with a measure that does not say how it is obtained',
    { editions: [{ ...usual, prose: { ...usual.prose, steps: {} } }] },
    ['toy-2020: harbour: it has no step harbour', 'toy-2020: beacon: it has no step beacon'],
  ],
];

const { reliefs: _, ...SOUND } = TOY;

describe('a region is refused', () => {
  it.each(CASES)('%s', (_what, parts, problems) => {
    expect(regionProblems({ ...SOUND, ...parts })).toEqual(problems);
  });

  it('with all problems at once', () => {
    const parts = { ...SOUND, editions: [], measures: [harbour, harbour, beacon] };
    expect(() => defineRegion(parts)).toThrow(
      'the region lists the measure, part or loan harbour twice\nthe region has no edition',
    );
  });
});

describe('profiles are refused', () => {
  const status = (fields: ProfileParts['statuses']['fields']) => () =>
    defineProfiles({
      region: 'toy',
      years: {},
      sites: ['harbour'],
      statuses: { fields: { keeper: { fields } }, labels: {} },
    });

  it('of a status without its first day', () => {
    expect(status({ granted: { required: 'day' } })).toThrow('as a required day of keeper');
    expect(status({ registered: 'day' })).toThrow('as a required day of keeper');
    expect(status({ registered: { required: 'day' } })).not.toThrow();
  });
});

it('a profile that was parsed for the profiles of a region alone is not assessed by another', () => {
  const { profiles } = TOY;
  const project = { name: 'Pier', region: 'toy', start: '2021-01-01' };
  const parsed = parseProfile({ project }, { region: { profiles } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(() => assess(parsed.profile)).toThrow('without the measures of the region toy');
});

it.each([...(await shippedRegions()), TOY])('nothing is wrong with $id', (region) => {
  expect(regionProblems(region)).toEqual([]);
});
