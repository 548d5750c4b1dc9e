import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/answer/results/plan';
import { assess } from '../../src/questions/assess/assess';
import { plan } from '../../src/questions/plan/plan';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';
import { cases } from '../deep';
import { FIXTURES } from '../fixtures';
import { answer, soundFor } from '../loans/applications';
import { anyOptions, plannable } from '../plan/random-plan';
import { profileOf } from '../profile/document';
import { type Arithmetic, arithmeticFaults, computed, linesIn, packageFaults } from './arithmetic';
import { type JsonLoan, loanFaults } from './instalments';
import { anyDocument } from './random-profile';
import { anyReadings } from './random-readings';

const faultsOf = (answer: unknown): readonly string[] =>
  linesIn(JSON.parse(JSON.stringify(answer))).flatMap(([path, line]) =>
    arithmeticFaults(path, line),
  );

describe('every line can be computed again from its own arithmetic', () => {
  test.each(FIXTURES)('of the project $name', ({ document }) => {
    const profile = profileOf(document as ProfileDocument);
    for (const edition of EDITION_IDS) expect(faultsOf(assess(profile, { edition }))).toEqual([]);
  });

  test('of any project, under any readings', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(
        anyDocument,
        anyReadings,
        fc.constantFrom(...EDITION_IDS),
        (document, readings, edition) => {
          const answer = assess(profileOf(document), { readings, edition });
          expect(faultsOf(answer)).toEqual([]);
          for (const [, { arithmetic }] of linesIn(answer)) {
            met.set(arithmetic.kind, (met.get(arithmetic.kind) ?? 0) + 1);
          }
        },
      ),
      { numRuns: cases(100, 2_000), seed: 20190101 },
    );
    expect([...met.keys()].sort()).toEqual(['ceiling', 'deduction', 'months', 'rate', 'subsidy']);
  });
});

/** The faults of what is reported of a plan: its lines and its packages. */
const faultsOfPlan = (answer: Plan): readonly string[] => {
  const { best, runnerUp } = JSON.parse(JSON.stringify(answer));
  return [
    ...faultsOf(answer),
    ...packageFaults('best', best),
    ...(runnerUp === null ? [] : packageFaults('runner-up', runnerUp)),
  ];
};

describe('every amount of a reported package can be computed again from its own arithmetic', () => {
  test.each(FIXTURES)('of the project $name', ({ document }) => {
    const profile = profileOf(document as ProfileDocument);
    for (const edition of EDITION_IDS) {
      expect(faultsOfPlan(plan(profile, { edition, unconfirmed: true, unknown: true }))).toEqual(
        [],
      );
    }
  });

  test('of any project, under any options', () => {
    fc.assert(
      fc.property(plannable, anyOptions, (document, options) => {
        expect(faultsOfPlan(plan(profileOf(document), options))).toEqual([]);
      }),
      { numRuns: cases(100, 2_000), seed: 20190101 },
    );
  });
});

/** A loan that each condition allows, beside loans of the market; the guarantee costs half a per cent a year. */
const BORROWED = {
  ...soundFor('development-projects', 50_000_001),
  marketRate: '0.1',
  guarantee: { kind: 'bank', yearlyCost: '0.005' },
} as const;

/** The faults of the loans of an assessment, and how many of them have a schedule. */
function faultsOfLoans(answer: unknown) {
  const { loans } = JSON.parse(JSON.stringify(answer)) as { loans: readonly JsonLoan[] };
  const faults = loans.flatMap((loan) => loanFaults(loan.id, loan));
  return { faults, scheduled: loans.filter(({ terms }) => terms !== null).length };
}

describe('every quarter and year of a loan can be computed again from its own terms', () => {
  test('of the projects under fixtures', () => {
    let all = 0;
    for (const { document } of FIXTURES) {
      for (const edition of EDITION_IDS) {
        const answer = assess(profileOf(document as ProfileDocument), { edition, loans: 'all' });
        const { faults, scheduled } = faultsOfLoans(answer);
        expect(faults).toEqual([]);
        all += scheduled;
      }
    }
    expect(all).toBeGreaterThan(0);
  });

  test('of any project', () => {
    let all = 0;
    fc.assert(
      fc.property(anyDocument, anyReadings, (document, readings) => {
        const answer = assess(profileOf(document), { readings, edition: 'law', loans: 'all' });
        const { faults, scheduled } = faultsOfLoans(answer);
        expect(faults).toEqual([]);
        all += scheduled;
      }),
      { numRuns: cases(100, 2_000), seed: 20190101 },
    );
    expect(all).toBeGreaterThan(0);
  });

  test('and each amount that is another is found', () => {
    const loan = JSON.parse(JSON.stringify(answer(BORROWED))) as JsonLoan;
    expect(loanFaults('', loan)).toEqual([]);
    const [first, ...rest] = loan.schedule;
    for (const name of Object.keys(first ?? {})) {
      const schedule = [{ ...first, [name]: 'other' }, ...rest];
      expect(loanFaults('', { ...loan, schedule })).toHaveLength(1);
    }
    for (const name of ['nominal', 'nominalNet', 'presentValue', 'presentValueNet']) {
      const worth = { marketRate: '0.1', ...loan.worth, [name]: '0.01' };
      expect(loanFaults('', { ...loan, worth })).toHaveLength(1);
    }
  });
});

describe('the evaluator', () => {
  const rate = (base: string, after: string, round = 'rouble'): Arithmetic => ({
    kind: 'rate',
    round,
    before: [{ base, rate: '0.2' }],
    after: [{ base, rate: after }],
  });
  const amounts = (of: Arithmetic) => {
    const { after, before, cutOff, extraTax, relief } = computed(of);
    return [before, after, relief, extraTax, cutOff].map(Number);
  };

  test('rounds half up to the full rouble, or to the kopeck', () => {
    // 2.50 and 1.25; 2.494 and 1.247
    expect(amounts(rate('12.50', '0.1'))).toEqual([300, 100, 200, 0, 0]);
    expect(amounts(rate('12.47', '0.1', 'kopeck'))).toEqual([249, 125, 124, 0, 0]);
  });

  test('divides an exact base, and takes none below 0', () => {
    // 100/13 of roubles are 7.69: 1.54 and 0.77
    expect(amounts(rate('100/13', '0.1', 'kopeck'))).toEqual([154, 77, 77, 0, 0]);
    expect(amounts(rate('-100', '0.1'))).toEqual([0, 0, 0, 0, 0]);
  });

  test('shares out what a cap leaves, or takes the rest', () => {
    const ceiling = { ...rate('1000', '0.1'), kind: 'ceiling', full: '150', granted: '76' };
    // 76 of 150, of which 100 are the line's own: 50.67
    expect(amounts(ceiling)).toEqual([20_000, 14_900, 5_100, 0, 4_900]);
    expect(amounts({ ...ceiling, others: '25' })).toEqual([20_000, 14_900, 5_100, 0, 4_900]);
    const refused = [{ base: '900', rate: '0.2' }];
    expect(amounts({ ...ceiling, refused })).toEqual([20_000, 18_000, 2_000, 0, 10_000]);
  });

  test('finds each amount that is another', () => {
    const line = { taxBefore: '3', taxAfter: '1', relief: '2', arithmetic: rate('12.50', '0.1') };
    expect(arithmeticFaults('', line)).toEqual([]);
    const changed = { taxBefore: '4', taxAfter: '2', relief: '1', extraTax: '1', cutOff: '1' };
    for (const [name, value] of Object.entries(changed)) {
      expect(arithmeticFaults('', { ...line, [name]: value })).toHaveLength(1);
    }
  });
});
