import { describe, expect, test } from 'vitest';
import { amendAll } from '../../src/amendments/amend';
import { readerOf } from '../../src/amendments/kinds';
import { figuresOf, type PlacedFigure } from '../../src/figures/figures';
import { fingerprintOf } from '../../src/figures/hash';
import type { Policy } from '../../src/figures/policy';
import { revise } from '../../src/figures/revise';
import { writtenValue } from '../../src/figures/written';
import type { Citation } from '../../src/kit/finding';
import { assess } from '../../src/questions/assess/assess';
import type { Amendment, PolicyChanges } from '../../src/regions/amendment';
import type { PolicyRevisions } from '../../src/regions/kaluga/definitions';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { policyFigures } from '../../src/regions/policy-figures';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { casesOf } from '../contracts/loan-cases';
import { STANDING_DOCUMENTS } from '../contracts/standing-profile';
import { named } from '../figures/named';
import { profileOf } from '../profile/document';

const POLICY = policyOf();
const POLICIES = EDITION_IDS.map(policyOf);

type Values = PlacedFigure['figure']['values'];

/** The policy with every figure given again, its values written by a function. */
const restated = (before: Policy, write: (values: Values) => Values): Policy =>
  named(
    before,
    figuresOf(before).reduce((figures, { path, figure }) => {
      const revision = path.reduceRight<unknown>(
        (inside, name) => ({ [name]: inside }),
        write(figure.values),
      );
      return revise(figures, revision as PolicyRevisions);
    }, fingerprintOf(before).of),
  );

/** An answer without what tells the sources of figures. */
const withoutSources = (answer: object): string =>
  JSON.stringify(answer, (key, value) => {
    if (key === 'sources' || key === 'hash') return undefined;
    return key === 'source' && value !== null ? standingOf(value) : value;
  });

/** A reference to a source ends with its standing. */
const standingOf = (source: string): string => source.slice(source.lastIndexOf('.'));

describe.each(POLICIES)('figures of $edition given again as they are', (before) => {
  const citation: Citation = { text: 'another act' };
  const cited = restated(before, (values) => values.map((value) => ({ ...value, citation })));

  const unsure = restated(before, (values) =>
    values.map((value) => ({ ...value, standing: 'unconfirmed' })),
  );

  const changesNothing = (document: ProfileDocument): void => {
    const profile = profileOf(document);
    expect(withoutSources(assess(profile, { policy: cited }))).toBe(
      withoutSources(assess(profile, { policy: before })),
    );
  };

  test('are the same figures by their fingerprint, with another source too, but not with another standing', () => {
    const policy = restated(before, (values) => values);
    expect(policy.fingerprint.hash).toBe(before.fingerprint.hash);
    expect(policy).not.toBe(before);
    expect(cited.fingerprint.hash).toBe(before.fingerprint.hash);
    expect(unsure.fingerprint.hash).not.toBe(before.fingerprint.hash);
  });

  test.each([2009, 2019, 2026])('with another citation change nothing else, from %i', (start) => {
    for (const make of STANDING_DOCUMENTS) changesNothing(make(start));
  });

  test.each(PROGRAMME_IDS)('with another citation change nothing else of a loan of %s', (id) => {
    for (const document of casesOf(id)) changesNothing(document);
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
  expect(new Set(orders.map(({ fingerprint }) => fingerprint.hash)).size).toBe(1);
});

describe('what the list of figures writes can be read again', () => {
  const bounds = { ...POLICY.years, names: POLICY.frame.names };

  test.each(figuresOf(POLICY).map((one) => [one.path.join('.'), one] as const))(
    '%s',
    (name, { definition: [kind], figure }) => {
      const listed = policyFigures(POLICY).find(({ path }) => path === name);
      expect(listed).toMatchObject({ kind, read: figure.read, decides: figure.decides });
      for (const [index, { value }] of figure.values.entries()) {
        const written = listed?.values[index]?.value;
        const read = readerOf(kind)(written, bounds);
        expect(read.faults).toBeUndefined();
        expect(read.value === undefined ? undefined : writtenValue(kind, read.value)).toEqual(
          written,
        );
        if (kind !== 'tiers') expect(read.value).toEqual(value);
      }
    },
  );
});
