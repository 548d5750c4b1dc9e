import { describe, expect, test } from 'vitest';
import { missingFacts } from '../../src/kit/finding';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import type { OtherProgrammeId } from '../../src/regions/russia/other-loans/figures';
import type { Fields } from '../contracts/other-loan-cases';
import { revised } from '../figures/named';
import { termsOf } from './other-terms';

/** Each condition without its source: its name, and what it compares. */
const conditions = (...asked: Parameters<typeof termsOf>) =>
  termsOf(...asked).findings.map(({ citation: _, standing: __, ...finding }) => finding);

const MILLION = 1_000_000_00n;
const MANUFACTURING = Array.from({ length: 24 }, (_, index) => String(10 + index));
const SIZES = ['micro', 'small', 'medium'];

const amounts = (id: string, least: bigint | null, amount: bigint, most: bigint | null) => [
  ...(least === null
    ? []
    : [
        {
          ...{ id: `${id}.at-least`, verdict: 'met', unit: 'roubles', path: 'borrowing.amount' },
          ...{ actual: amount, required: least },
        },
      ]),
  ...(most === null
    ? []
    : [
        {
          ...{ id: `${id}.at-most`, verdict: 'met', unit: 'roubles' },
          ...{ actual: amount, required: most },
        },
      ]),
];

const opened = (id: string, actual: string, required: string) => ({
  ...{ id: `${id}.open`, verdict: 'met', unit: 'day', actual, required },
});

const term = (id: string, actual: number, required: number) => ({
  ...{ id: `${id}.term`, verdict: 'met', unit: 'count', actual, required },
});

const fact = (id: string, name: string) => ({
  ...{ id, verdict: 'met', unit: 'yes-no', path: `borrowing.facts.${name}` },
  ...{ actual: true, required: true },
});

const small = (id: string) => ({
  ...{ id: `${id}.small-business`, verdict: 'met', unit: 'code', path: 'investor.smeCategory' },
  ...{ actual: 'small', required: SIZES },
});

const manufacturing = (id: string) => ({
  ...{ id: `${id}.manufacturing`, verdict: 'met', unit: 'code', path: 'project.activity.main' },
  ...{ actual: '28.13', required: MANUFACTURING },
});

describe('the conditions of a programme are the day, the amount, the term and its own facts', () => {
  test('of the cluster platform', () => {
    const id = 'cluster-platform';
    expect(conditions(id)).toEqual([
      opened(id, '2024-01-15', '2023-02-22'),
      ...amounts(id, 1_000n * MILLION, 2_000n * MILLION, 100_000n * MILLION),
      fact('cluster-platform.priority-product', 'priorityProduct'),
      fact('cluster-platform.platform-approved', 'platformApproved'),
    ]);
  });

  test('of Decree 1764', () => {
    const id = 'sme-1764';
    expect(conditions(id)).toEqual([
      opened(id, '2022-10-15', '2019-01-01/2024-12-31'),
      ...amounts(id, MILLION / 2n, 100n * MILLION, 2_000n * MILLION),
      term(id, 72, 120),
      small(id),
      fact('sme-1764.listed-sector', 'listedSector'),
    ]);
  });

  test('of the investment loan', () => {
    const id = 'sme-investment';
    expect(conditions(id)).toEqual([
      opened(id, '2022-10-15', '2022-03-15/2023-12-31'),
      ...amounts(id, 50n * MILLION, 100n * MILLION, 500n * MILLION),
      small(id),
    ]);
  });

  test('of the combined programme', () => {
    const id = 'sme-combined';
    expect(conditions(id)).toEqual([
      opened(id, '2026-01-15', '2025-01-01'),
      ...amounts(id, 25n * MILLION, 100n * MILLION, null),
      small(id),
      manufacturing(id),
    ]);
  });

  test('of the mortgage', () => {
    const id = 'industrial-mortgage';
    expect(conditions(id, { termMonths: 84 })).toEqual([
      opened(id, '2022-10-15', '2022-09-06'),
      ...amounts(id, null, 300n * MILLION, 500n * MILLION),
      term(id, 84, 84),
      manufacturing(id),
      fact('industrial-mortgage.production-premises', 'productionPremises'),
    ]);
  });

  test.each<[OtherProgrammeId, string, string[]]>([
    ['cluster-platform', 'open', ['borrowing.drawn']],
    ['cluster-platform', 'priority-product', ['borrowing.facts.priorityProduct']],
    ['cluster-platform', 'platform-approved', ['borrowing.facts.platformApproved']],
    ['sme-1764', 'small-business', ['investor.smeCategory']],
    ['sme-1764', 'listed-sector', ['borrowing.facts.listedSector']],
    ['sme-investment', 'small-business', ['investor.smeCategory']],
    ['sme-combined', 'small-business', ['investor.smeCategory']],
    ['sme-combined', 'manufacturing', ['project.activity.main']],
    ['industrial-mortgage', 'manufacturing', ['project.activity.main']],
    ['industrial-mortgage', 'production-premises', ['borrowing.facts.productionPremises']],
  ])('%s asks by .%s for what is not stated', (id, name, paths) => {
    const nothing = {
      project: { name: 'Pump works', start: '2019-01-01' },
      investor: {},
      borrowing: { otherProgrammes: [id] },
    };
    const found = termsOf(id, {}, { document: nothing }).findings.find(
      (one) => one.id === `${id}.${name}`,
    );
    expect(found && missingFacts(found).map(({ path }) => path)).toEqual(paths);
  });
});

describe('an amount that is not stated', () => {
  const UNSTATED: Fields = { amount: undefined };

  test('is asked for by the smallest loan and the largest, where there are such', () => {
    const asked = (id: OtherProgrammeId) =>
      conditions(id, UNSTATED).flatMap(({ id: of, verdict }) =>
        verdict === 'unknown' ? [of] : [],
      );
    expect(asked('sme-1764')).toEqual(['sme-1764.at-least', 'sme-1764.at-most']);
    expect(asked('sme-combined')).toEqual(['sme-combined.at-least']);
    expect(asked('industrial-mortgage')).toEqual(['industrial-mortgage.at-most']);
  });

  test('is refused where the smallest loan is above the largest', () => {
    const verdict = (most: bigint) => {
      const [value] = LAW.otherLoans.programmes['sme-1764'].maxAmount.values;
      if (value === undefined) throw new Error('there is a largest loan');
      const maxAmount = [{ ...value, value: most }];
      const policy = revised(LAW, { otherLoans: { programmes: { 'sme-1764': { maxAmount } } } });
      return termsOf('sme-1764', UNSTATED, { policy }).findings.find(
        ({ id }) => id === 'sme-1764.at-most',
      )?.verdict;
    };
    // The smallest is of 500,000 roubles.
    expect(verdict(500_000_00n - 1n)).toBe('not-met');
    expect(verdict(500_000_00n)).toBe('unknown');
  });
});

describe('the bounds', () => {
  test.each<[OtherProgrammeId, bigint | null, bigint | null, number | null]>([
    ['cluster-platform', 1_000n * MILLION, 100_000n * MILLION, null],
    ['sme-1764', MILLION / 2n, 2_000n * MILLION, 10],
    ['sme-investment', 50n * MILLION, 500n * MILLION, null],
    ['sme-combined', 25n * MILLION, null, null],
    ['industrial-mortgage', null, 500n * MILLION, 7],
  ])('of %s are %d to %d kopecks, %d years', (id, least, most, termYears) => {
    expect(termsOf(id)).toMatchObject({ least, most, termYears, repaymentYears: { value: 2 } });
    // Nothing is missing; of the mortgage one rate could be lower.
    const isMortgage = id === 'industrial-mortgage';
    expect(termsOf(id)).toMatchObject({
      missing: [],
      open: isMortgage ? ['borrowing.facts.technologyCompany'] : [],
    });
  });

  test.each([
    ['micro', 200n],
    ['small', 500n],
    ['medium', 2_000n],
    // No size is the largest loan of all: the size itself is asked for.
    ['none', 2_000n],
    [undefined, 2_000n],
  ] as const)('of a firm %s the investment loan is up to %d million', (smeCategory, most) => {
    const document = { investor: smeCategory === undefined ? {} : { smeCategory } };
    expect(termsOf('sme-investment', {}, { document }).most).toBe(most * MILLION);
  });
});
