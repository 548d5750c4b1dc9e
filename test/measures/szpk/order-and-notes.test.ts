import { expect, test } from 'vitest';
import { assess } from '../../../src/questions/assess/assess';
import type { InfrastructureItem } from '../../../src/regions/kaluga/document';
import { measure, millions, profileOf } from '../../profiles';
import { agreed } from './agreed';

/** 30 million is reimbursed of it, half of its cost. */
const line = (id: string, commissioned: string): InfrastructureItem => ({
  id,
  kind: 'supporting',
  cost: millions(60),
  commissioned,
});

const firstYears = (infrastructure: InfrastructureItem[]) => {
  const { lines } = measure('szpk', agreed({ infrastructure }), {}, 'law');
  return infrastructure.map(({ id }) => {
    const own = lines.filter(({ of }) => of === id);
    return [id, own.map(({ relief, year }) => [year, Number(relief) / 1e6])];
  });
};

test('what was commissioned earlier is reimbursed first, in whatever order it is listed', () => {
  const early = line('early', '2024-06-01');
  const late = line('late', '2024-09-01');
  const expected = {
    early: [
      [2025, 20],
      [2026, 10],
    ],
    late: [
      [2026, 10],
      [2027, 20],
    ],
  };
  for (const listed of [
    [early, late],
    [late, early],
  ]) {
    expect(Object.fromEntries(firstYears(listed))).toEqual(expected);
  }
});

test('of one day the object that is listed first is reimbursed first', () => {
  const [one, other] = [line('one', '2024-06-01'), line('other', '2024-06-01')];
  const first = (listed: InfrastructureItem[]) =>
    firstYears(listed).map(([id, years]) => [id, years?.[0]]);
  expect(first([one, other])).toEqual([
    ['one', [2025, 20]],
    ['other', [2026, 10]],
  ]);
  expect(first([other, one])).toEqual([
    ['other', [2025, 20]],
    ['one', [2026, 10]],
  ]);
});

const CONTRACT = {
  specialInvestmentContract: { level: 'federal', signed: '2024-02-01' },
} as const;
const RESIDENCY = { toserResident: { registered: '2024-02-01' } } as const;

test.each([
  ['no other status', {}, []],
  ['a contract', CONTRACT, ['statuses.specialInvestmentContract']],
  ['residency of a territory', RESIDENCY, ['statuses.toserResident']],
  [
    'both',
    { ...CONTRACT, ...RESIDENCY },
    ['statuses.toserResident', 'statuses.specialInvestmentContract'],
  ],
])('what no source tells of it beside other statuses is assumed: %s', (_, statuses, paths) => {
  const document = agreed({ statuses });
  const { assumptions } = assess(profileOf(document), { edition: 'law', measures: ['szpk'] });
  const found = assumptions.filter(({ id }) => id === 'szpk-beside-not-read');
  expect(found.map(({ values }) => values['paths'])).toEqual(paths.length === 0 ? [] : [paths]);
});
