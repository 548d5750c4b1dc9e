import { beforeAll, describe, expect, test } from 'vitest';
import { aProfile, type IncentiveMatchers, matchers } from '../../src/testing/index';

declare module 'vitest' {
  interface Matchers<T> extends IncentiveMatchers<T> {}
}

beforeAll(() => {
  expect.extend(matchers);
});

/**
 * 50,000,000 invested make it a Regional Investment Project: of 10,000,000 in 2020
 * it saves 3 % federal (300,000) and 17 − 13.5 % regional tax (350,000).
 */
const PLANT = aProfile()
  .withGoodInvestor()
  .holding({})
  .investing({ 2019: 50_000_000 })
  .earning({ 2020: 10_000_000 });

const GRANTED = PLANT.assess();
const SHORT = PLANT.investing({ 2019: '49999999.99' }).assess();
const UNTOLD = PLANT.with({ investor: {} }).assess();
const BORROWING = PLANT.with({ borrowing: { programmes: ['joint'], facts: {} } }).assess();
const UPGRADED = PLANT.with({
  ppeProgramme: {
    capitalInvestment: 5_000_000,
    upgradedObjects: ['press', 'lathe'].map((id) => ({
      id,
      kind: 'movable' as const,
      completed: '2019-06-01',
      upgradeCost: id === 'press' ? 100 : 1,
      depreciatedValue: 100,
      yearlyBases: { 2019: 100 },
    })),
  },
}).assess();

/** The message of an expectation that does not hold. */
function message(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error('the expectation holds');
}

describe('verdicts', () => {
  test('of measures, parts and loans', () => {
    expect(GRANTED).toBeEligibleFor('rip');
    expect(GRANTED).not.toBeIneligibleFor('rip');
    expect(SHORT).toBeIneligibleFor('rip');
    expect(SHORT).not.toBeEligibleFor('rip');
    expect(UNTOLD).toBeUnknownFor('rip');
    expect(UNTOLD).not.toBeEligibleFor('rip');
    expect(GRANTED).toBeIneligibleFor('sez.income');
    expect(BORROWING).toBeUnknownFor('joint');
  });

  test('say which condition decides', () => {
    expect(message(() => expect(SHORT).toBeEligibleFor('rip'))).toMatch(
      /^expected rip to be eligible\n {2}it is ineligible\n {2}rip\.within-3-years: not met; found 49999999\.99; required 50000000; short by 0\.01 \(.+\)/,
    );
    expect(message(() => expect(GRANTED).not.toBeEligibleFor('rip'))).toBe(
      'expected not rip to be eligible\n  it is eligible',
    );
    expect(message(() => expect(UNTOLD).toBeEligibleFor('rip'))).toContain(
      'missing: investor.russianOrganisation, ',
    );
  });
});

describe('findings', () => {
  test('are met, have failed, or are unknown and neither', () => {
    expect(GRANTED).toMeet('rip.within-3-years');
    expect(SHORT).toFail('rip.within-3-years');
    expect(SHORT).not.toMeet('rip.within-3-years');
    expect(UNTOLD).not.toMeet('rip.russian-organisation');
    expect(UNTOLD).not.toFail('rip.russian-organisation');
    expect(BORROWING).not.toMeet('joint.at-least');
  });

  test('are shown', () => {
    expect(message(() => expect(SHORT).toMeet('rip.within-3-years'))).toMatch(
      /^expected rip\.within-3-years to be met\n {2}rip\.within-3-years: not met; found 49999999\.99/,
    );
    expect(message(() => expect(GRANTED).toFail('rip.within-3-years'))).toContain(
      'required 50000000',
    );
  });

  test('of several objects: all are met, one has failed, or the one that is named', () => {
    expect(UPGRADED).not.toMeet('ppe-upgrade.upgrade-share');
    expect(UPGRADED).toFail('ppe-upgrade.upgrade-share');
    expect(UPGRADED).toMeet('ppe-upgrade.upgrade-share', { of: 'press' });
    expect(UPGRADED).toFail('ppe-upgrade.upgrade-share', { of: 'lathe' });
    expect(UPGRADED).not.toFail('ppe-upgrade.upgrade-share', { of: 'press' });
  });
});

test('a fact that is missing is named', () => {
  expect(UNTOLD).toMiss('investor.russianOrganisation');
  expect(GRANTED).not.toMiss('investor.russianOrganisation');
  expect(message(() => expect(UNTOLD).toMiss('investor.colour'))).toContain(
    'missing: investor.russianOrganisation',
  );
});

describe('relief', () => {
  test('of a year, a tax, a budget, and in all', () => {
    expect(GRANTED).toRelieve('rip');
    expect(GRANTED).toRelieve('rip', { year: 2020 });
    expect(GRANTED).not.toRelieve('rip', { year: 2021 });
    expect(GRANTED).toRelieve('rip', { year: 2020, amount: 650_000 });
    expect(GRANTED).toRelieve('rip', { year: 2020, budget: 'federal', amount: '300000.00' });
    expect(GRANTED).toRelieve('rip', { tax: 'income', budget: 'regional', amount: 350_000 });
    expect(GRANTED).not.toRelieve('rip', { year: 2020, amount: '650000.01' });
    expect(GRANTED).not.toRelieve('rip', { tax: 'property' });
    expect(GRANTED).toRelieveInAll('rip', '650000');
    expect(GRANTED).not.toRelieveInAll('rip', 649_999);
    expect(SHORT).not.toRelieve('rip');
  });

  test('says what it is, line by line', () => {
    expect(message(() => expect(GRANTED).toRelieve('rip', { year: 2020, amount: 1 }))).toBe(
      'expected rip to relieve 2020 by 1\n  relief is 650000\n' +
        '  2020 income federal: base 10000000, rate 0, tax 300000 to 0, relief 300000\n' +
        '  2020 income regional: base 10000000, rate 0.135, tax 1700000 to 1350000, relief 350000',
    );
    expect(message(() => expect(SHORT).toRelieveInAll('rip', 1))).toContain('rip.within-3-years');
    expect(message(() => expect(GRANTED).toRelieveInAll('rip', 1))).toContain('2020: 650000');
  });
});

describe('a plan', () => {
  const best = PLANT.plan();

  test('recommends', () => {
    expect(best).toRecommend(['rip']);
    expect(best).not.toRecommend([]);
    expect(best).toBeEligibleFor('rip');
  });

  test('says what it recommends, and by how much the other loses', () => {
    expect(message(() => expect(best).toRecommend([]))).toBe(
      'expected nothing to be recommended\n  the best package is rip, worth 650000\n  it loses by 650000',
    );
  });
});

describe('a slip in a test is an error, with not as well', () => {
  test.each([
    [() => expect(GRANTED).not.toMeet('rip.within-3-yeers'), 'did you mean rip.within-3-years?'],
    [() => expect(GRANTED).not.toFail('rip.nothing-alike'), 'no finding rip.nothing-alike'],
    [
      () => expect(UPGRADED).not.toFail('ppe-upgrade.upgrade-share', { of: 'pres' }),
      'did you mean press?',
    ],
    [() => expect(GRANTED).not.toRelieve('rup' as 'rip'), 'did you mean rip?'],
    [() => expect(PLANT.assess({ measures: ['rip'] })).not.toBeEligibleFor('joint'), 'joint'],
    [() => expect(PLANT.document()).not.toBeEligibleFor('rip'), 'expected an assessment or a plan'],
    [() => expect(null).not.toMiss('investor'), 'expected an assessment or a plan, received null'],
    [() => expect(GRANTED).not.toRecommend([]), 'expected a plan'],
  ])('%#', (expectation, said) => {
    expect(message(expectation)).toContain(said);
  });
});

describe('the contract of expect.extend, as Jest has it', () => {
  test.each(Object.entries(matchers))('%s gives pass and a message when asked', (name, matcher) => {
    const asked: { readonly [name: string]: readonly unknown[] } = {
      toMeet: ['rip.within-3-years'],
      toFail: ['rip.within-3-years'],
      toMiss: ['investor'],
      toRelieveInAll: ['rip', 1],
      toRecommend: [['rip']],
    };
    const received = name === 'toRecommend' ? PLANT.plan() : GRANTED;
    const result: ReturnType<typeof matcher> = Reflect.apply(matcher, { isNot: false }, [
      received,
      ...(asked[name] ?? ['rip']),
    ]);
    expect(typeof result.pass).toBe('boolean');
    expect(result.message()).toMatch(/^expected /);
  });
});
