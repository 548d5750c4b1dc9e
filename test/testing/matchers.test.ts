import { beforeAll, describe, expect, test } from 'vitest';
import { assess, parseProfile, plan } from '../../src/index';
import { aProfile, type IncentiveMatchers, matchers } from '../../src/testing/index';
import { PIER } from '../scenario/harbour';
import { TOY } from '../toy/region';

declare module 'vitest' {
  interface Matchers<T> extends IncentiveMatchers<T> {}
}

beforeAll(() => {
  expect.extend(matchers);
});

/**
 * 100,000,000 invested make it a resident of the harbour: of 10,000,000 in 2022 it saves
 * 3 % federal (300,000) and 17 − 10 % regional tax (700,000).
 */
const pier = (fields: object = {}) => {
  const parsed = parseProfile({ ...PIER, ...fields }, { region: TOY });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
};

const PLANT = aProfile();
const GRANTED = assess(pier());
const SHORT = assess(pier({ capitalInvestment: { 2021: '99999999.99' } }));
const UNTOLD = assess(pier({ project: { ...PIER.project, site: undefined } }));
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
    expect(GRANTED).toBeEligibleFor('harbour');
    expect(GRANTED).not.toBeIneligibleFor('harbour');
    expect(SHORT).toBeIneligibleFor('harbour');
    expect(SHORT).not.toBeEligibleFor('harbour');
    expect(UNTOLD).toBeUnknownFor('harbour');
    expect(UNTOLD).not.toBeEligibleFor('harbour');
    expect(GRANTED).toBeUnknownFor('beacon.fund');
    expect(BORROWING).toBeUnknownFor('joint');
  });

  test('say which condition decides', () => {
    expect(message(() => expect(SHORT).toBeEligibleFor('harbour'))).toMatch(
      /^expected harbour to be eligible\n {2}it is ineligible\n {2}harbour\.capital-investment: not met; found 99999999\.99; required 100000000; short by 0\.01 \(.+\)/,
    );
    expect(message(() => expect(GRANTED).not.toBeEligibleFor('harbour'))).toBe(
      'expected not harbour to be eligible\n  it is eligible',
    );
    expect(message(() => expect(UNTOLD).toBeEligibleFor('harbour'))).toContain(
      'missing: project.site',
    );
  });
});

describe('findings', () => {
  test('are met, have failed, or are unknown and neither', () => {
    expect(GRANTED).toMeet('harbour.capital-investment');
    expect(SHORT).toFail('harbour.capital-investment');
    expect(SHORT).not.toMeet('harbour.capital-investment');
    expect(UNTOLD).not.toMeet('harbour.on-a-site');
    expect(UNTOLD).not.toFail('harbour.on-a-site');
    expect(BORROWING).not.toMeet('joint.at-least');
  });

  test('are shown', () => {
    expect(message(() => expect(SHORT).toMeet('harbour.capital-investment'))).toMatch(
      /^expected harbour\.capital-investment to be met\n {2}harbour\.capital-investment: not met; found 99999999\.99/,
    );
    expect(message(() => expect(GRANTED).toFail('harbour.capital-investment'))).toContain(
      'required 100000000',
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
  expect(UNTOLD).toMiss('project.site');
  expect(GRANTED).not.toMiss('project.site');
  expect(message(() => expect(UNTOLD).toMiss('investor.colour'))).toContain(
    'missing: project.site',
  );
});

describe('relief', () => {
  test('of a year, a tax, a budget, and in all', () => {
    expect(GRANTED).toRelieve('harbour');
    expect(GRANTED).toRelieve('harbour', { year: 2022 });
    expect(GRANTED).not.toRelieve('harbour', { year: 2023 });
    expect(GRANTED).toRelieve('harbour', { year: 2022, amount: 1_000_000 });
    expect(GRANTED).toRelieve('harbour', { year: 2022, budget: 'federal', amount: '300000.00' });
    expect(GRANTED).toRelieve('harbour', { tax: 'income', budget: 'regional', amount: 700_000 });
    expect(GRANTED).not.toRelieve('harbour', { year: 2022, amount: '1000000.01' });
    expect(GRANTED).not.toRelieve('harbour', { tax: 'property' });
    expect(GRANTED).toRelieveInAll('harbour', '1000000');
    expect(GRANTED).not.toRelieveInAll('harbour', 999_999);
    expect(SHORT).not.toRelieve('harbour');
  });

  test('says what it is, line by line', () => {
    expect(message(() => expect(GRANTED).toRelieve('harbour', { year: 2022, amount: 1 }))).toBe(
      'expected harbour to relieve 2022 by 1\n  relief is 1000000\n' +
        '  2022 income federal: base 10000000, rate 0, tax 300000 to 0, relief 300000\n' +
        '  2022 income regional: base 10000000, rate 0.1, tax 1700000 to 1000000, relief 700000',
    );
    expect(message(() => expect(SHORT).toRelieveInAll('harbour', 1))).toContain(
      'harbour.capital-investment',
    );
    expect(message(() => expect(GRANTED).toRelieveInAll('harbour', 1))).toContain('2022: 1000000');
  });
});

describe('a plan', () => {
  const best = plan(pier());

  test('recommends', () => {
    expect(best).toRecommend(['harbour']);
    expect(best).not.toRecommend([]);
    expect(best).toBeEligibleFor('harbour');
  });

  test('says what it recommends, and by how much the other loses', () => {
    expect(message(() => expect(best).toRecommend([]))).toBe(
      'expected nothing to be recommended\n  the best package is harbour, worth 1000000\n  it loses by 1000000',
    );
  });
});

describe('a slip in a test is an error, with not as well', () => {
  test.each([
    [
      () => expect(GRANTED).not.toMeet('harbour.capital-investmend'),
      'did you mean harbour.capital-investment?',
    ],
    [() => expect(GRANTED).not.toFail('harbour.nothing-alike'), 'no finding harbour.nothing-alike'],
    [
      () => expect(UPGRADED).not.toFail('ppe-upgrade.upgrade-share', { of: 'pres' }),
      'did you mean press?',
    ],
    [() => expect(GRANTED).not.toRelieve('harbur' as 'harbour'), 'did you mean harbour?'],
    [() => expect(assess(pier(), { measures: ['harbour'] })).not.toBeEligibleFor('joint'), 'joint'],
    [
      () => expect(PLANT.document()).not.toBeEligibleFor('harbour'),
      'expected an assessment or a plan',
    ],
    [() => expect(null).not.toMiss('investor'), 'expected an assessment or a plan, received null'],
    [() => expect(GRANTED).not.toRecommend([]), 'expected a plan'],
  ])('%#', (expectation, said) => {
    expect(message(expectation)).toContain(said);
  });
});

describe('the contract of expect.extend, as Jest has it', () => {
  test.each(Object.entries(matchers))('%s gives pass and a message when asked', (name, matcher) => {
    const asked: { readonly [name: string]: readonly unknown[] } = {
      toMeet: ['harbour.capital-investment'],
      toFail: ['harbour.capital-investment'],
      toMiss: ['investor'],
      toRelieveInAll: ['harbour', 1],
      toRecommend: [['harbour']],
    };
    const received = name === 'toRecommend' ? plan(pier()) : GRANTED;
    const result: ReturnType<typeof matcher> = Reflect.apply(matcher, { isNot: false }, [
      received,
      ...(asked[name] ?? ['harbour']),
    ]);
    expect(typeof result.pass).toBe('boolean');
    expect(result.message()).toMatch(/^expected /);
  });
});
