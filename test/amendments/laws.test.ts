import { describe, expect, test } from 'vitest';
import { amendAll } from '../../src/amendments/amend';
import type { Amendment, PolicyChanges } from '../../src/amendments/document';
import { readerOf } from '../../src/amendments/kinds';
import { assess } from '../../src/assess';
import { policyOf } from '../../src/editions/index';
import type { Citation } from '../../src/kit/finding';
import { EDITION_YEARS } from '../../src/policy/editions';
import { figuresOf, type PlacedFigure, policyFigures } from '../../src/policy/figures';
import { fingerprint } from '../../src/policy/fingerprint';
import type { Policy } from '../../src/policy/policy';
import { type PolicyRevisions, revise } from '../../src/policy/revise';
import { writtenValue } from '../../src/policy/written';
import { STANDING_DOCUMENTS } from '../contracts/standing-profile';
import { profileOf } from '../profile/document';

const POLICY = policyOf();

type Values = PlacedFigure['figure']['values'];

/** The policy with every figure given again, its values written by a function. */
const restated = (write: (values: Values) => Values): Policy =>
  figuresOf(POLICY).reduce((policy, { path, figure }) => {
    const revision = path.reduceRight<unknown>(
      (inside, name) => ({ [name]: inside }),
      write(figure.values),
    );
    return revise(policy, revision as PolicyRevisions);
  }, POLICY);

/** An answer without what tells the sources of figures. */
const withoutSources = (answer: object): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value) => (/^(citation|hash)$/.test(key) ? undefined : value)),
  );

describe('figures given again as they are', () => {
  test('are the same figures, by their fingerprint', () => {
    const policy = restated((values) => values);
    expect(fingerprint(policy)).toBe(fingerprint(POLICY));
    expect(policy).not.toBe(POLICY);
  });

  test.each([2009, 2019, 2026])('with another citation change nothing else, from %i', (start) => {
    const citation: Citation = { text: 'another act' };
    const policy = restated((values) => values.map((value) => ({ ...value, citation })));
    expect(fingerprint(policy)).not.toBe(fingerprint(POLICY));
    for (const make of STANDING_DOCUMENTS) {
      const profile = profileOf(make(start));
      expect(withoutSources(assess(profile, { policy }))).toEqual(
        withoutSources(assess(profile, { policy: POLICY })),
      );
    }
  });
});

test('amendments of different figures may come in any order', () => {
  const amendment = (title: string, changes: PolicyChanges): Amendment => ({
    title,
    source: 'a draft',
    changes,
  });
  const three = [
    amendment('A', { rip: { regionalRate: { 2026: '0.1' } } }),
    amendment('B', { rip: { capShare: { 2020: '0.5' } }, baseline: { property: { 2026: 0 } } }),
    amendment('C', { loans: { programmes: { joint: { termYears: { 2020: 7 } } } } }),
  ];
  const orders = [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ].map((order) =>
    amendAll(
      POLICY,
      order.flatMap((index) => three[index] ?? []),
    ),
  );
  expect(new Set(orders.map(fingerprint)).size).toBe(1);
});

describe('what the list of figures writes can be read again', () => {
  const years = EDITION_YEARS[POLICY.edition];

  test.each(figuresOf(POLICY).map((one) => [one.path.join('.'), one] as const))(
    '%s',
    (name, { kind, figure }) => {
      const listed = policyFigures(POLICY).find(({ path }) => path === name);
      expect(listed).toMatchObject({ kind, read: figure.read, decides: figure.decides });
      for (const [index, { value }] of figure.values.entries()) {
        const written = listed?.values[index]?.value;
        const read = readerOf(kind)(written, years);
        expect(read.faults).toBeUndefined();
        expect(read.value === undefined ? undefined : writtenValue(kind, read.value)).toEqual(
          written,
        );
        if (kind !== 'tiers') expect(read.value).toEqual(value);
      }
    },
  );
});
