import { expect, it } from 'vitest';
import { amend } from '../../../src/amendments/amend';
import type { Finding } from '../../../src/kit/finding';
import { caseOf } from '../../../src/questions/assess/assess';
import { nearMisses } from '../../../src/questions/near-misses/near-misses';
import type { FixedAsset } from '../../../src/regions/kaluga/document';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { federalDeduction } from '../../../src/regions/russia/federal-deduction/rules';
import { profileOf } from '../../profiles';
import { line, works } from './works';

const EARLY = line({ id: 'early', putIntoUse: '2024-12-31' });

const waysOf = (fixedAssets: FixedAsset[]) =>
  nearMisses(profileOf(works({ fixedAssets })), { edition: 'law', unconfirmed: true })
    .find(({ id }) => id === 'federal-deduction')
    ?.ways.map(({ changes }) => changes);
const sold = (day: string) => line({ id: 'sold', putIntoUse: '2024-06-01', sold: day });
const PAST = [
  { kind: 'none', finding: 'federal-deduction.put-into-use', of: 'sold', because: 'day-past' },
];

const moved = (index: number) => [
  {
    kind: 'move',
    finding: 'federal-deduction.put-into-use',
    path: `fixedAssets[${index}].putIntoUse`,
    to: '2025-01-01',
    bound: 'earliest',
  },
];

it('put an asset into use on the first day, and choose the deduction', () => {
  expect(waysOf([EARLY])).toEqual([moved(0)]);
  expect(waysOf([line({ deduction: 'regional' })])).toEqual([
    [
      {
        kind: 'state',
        finding: 'federal-deduction.chosen',
        path: 'fixedAssets[0].deduction',
        value: 'federal',
      },
    ],
  ]);
});

it('move no asset that was sold before', () => {
  expect(waysOf([sold('2024-12-31')])).toEqual([PAST]);
  expect(waysOf([sold('2025-01-01')])).toEqual([moved(0)]);
  expect(waysOf([sold('2024-12-31'), EARLY])).toEqual([moved(1)]);
});

it('meet no condition of another measure, and no day that comes too late', () => {
  const policy = amend(LAW, {
    title: 'Another decree',
    source: 'a draft',
    changes: { federalDeduction: { lastYear: { 2009: 2026 } } },
  });
  const c = caseOf(profileOf(works({ fixedAssets: [line({ putIntoUse: '2027-02-01' })] })), {
    policy,
  });
  const whole = federalDeduction.appraise(c).findings;
  const [late] = whole.findings?.[2]?.findings?.[0]?.findings ?? [];
  expect(late).toMatchObject({ id: 'federal-deduction.put-into-use', verdict: 'not-met' });
  const other: Finding = {
    id: 'toser.registered',
    verdict: 'not-met',
    path: 'statuses.toserResident.registered',
    unit: 'day',
    actual: null,
    required: '2025-01-01',
  };
  for (const one of [late, other]) {
    expect(one && federalDeduction.opens?.(c, one, whole)).toBeUndefined();
  }
});
