import { describe, expect, test } from 'vitest';
import { wholesIn } from '../../src/answer/read';
import type { Outcome } from '../../src/answer/results/assessment';
import type { Dated } from '../../src/figures/figure';
import { policyWith } from '../../src/figures/hash';
import type { Policy } from '../../src/figures/policy';
import { revise } from '../../src/figures/revise';
import type { Profile } from '../../src/profile/profile';
import { assess } from '../../src/questions/assess/assess';
import type { PolicyRevisions } from '../../src/regions/kaluga/definitions';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITIONS, policyOf } from '../../src/regions/kaluga/editions/index';
import { cases } from '../deep';
import { profileOf } from '../profile/document';
import { type Place, placesOf, policiesWithout, watching } from './figures';
import { heldDocument, residentDocument, standingDocument } from './standing-profile';

const POLICY = policyOf();

/** A main activity where none is stated: a figure that changes may take from it what it decides. */
const named = (document: ProfileDocument): ProfileDocument => {
  const { project } = document;
  return { ...document, project: { ...project, activity: { main: '16.10', ...project.activity } } };
};

/** Projects that enter every measure and draw every loan in 2019 or 2020. */
const PROFILES = [standingDocument, heldDocument, residentDocument].map((make) =>
  profileOf(named(make(2019))),
);

/** A day after which none of them enters anything. */
const AFTER_ENTRY = '2022-01-01';

type Tree = { readonly [key: string | number]: unknown };

const valueAt = (policy: Policy, keys: Place['keys']): unknown =>
  keys.reduce<unknown>((value, key) => (value as Tree)[key], policy);

interface Changed {
  readonly name: string;
  readonly figure: string;
  readonly read: unknown;
  readonly policy: Policy;
}

/** The policy with another value of a figure in place of one of its own, from the day on. */
function changed(place: Place): Changed {
  const index = place.keys.indexOf('values');
  const path = place.keys.slice(0, index);
  const dated = place.keys.slice(0, index + 2);
  const [other = POLICY] = policiesWithout(POLICY, place, Object.values(EDITIONS));
  const value = valueAt(other, dated) as Dated<unknown>;
  const revision = path.reduceRight<unknown>(
    (inside, key) => ({ [key]: inside }),
    [{ ...value, from: AFTER_ENTRY }],
  );
  const figures = revise(POLICY.fingerprint.of, revision as PolicyRevisions);
  return {
    name: place.name,
    figure: path.join('.'),
    read: valueAt(POLICY, [...path, 'read']),
    // Nothing that is decided hangs on the hash.
    policy: policyWith(POLICY, figures, ''),
  };
}

const PLACES = placesOf(POLICY).map(changed);

/** All that is decided, or what is of the tax periods before a year. */
function decided(policy: Policy, profile: Profile, before = Number.POSITIVE_INFINITY): string {
  const { loans, measures } = assess(profile, { policy, loans: 'all' });
  const early = <Row extends { readonly year: number }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ year }) => year < before);
  const all: readonly Outcome[] = measures.flatMap(wholesIn);
  const outcomes = all.map(({ verdict, lines, deferred, costs, sums }) => ({
    lines: early(lines),
    deferred: early(deferred),
    costs: early(costs),
    ...(before === Number.POSITIVE_INFINITY ? { verdict, sums } : {}),
  }));
  return JSON.stringify([
    outcomes,
    loans.map(({ verdict, largest, lines, worth }) => ({ verdict, largest, lines, worth })),
  ]);
}

/** What is decided of each profile, with the figures that were read for it: no other can change it. */
const decidedOf = (before?: number) =>
  PROFILES.map((profile) => {
    const { answer, read } = watching(POLICY)((policy) => decided(policy, profile, before));
    const figures = new Set([...read].map((dated) => dated.slice(0, dated.indexOf('.values'))));
    return {
      reads: (figure: string) => figures.has(figure),
      changes: (other: Policy) => decided(other, profile, before) !== answer,
    };
  });

/** Projects that read a figure, of which it is tried on so many. */
const TRIED = cases(1, PROFILES.length);

describe('a figure read on entry that changes later changes nothing', () => {
  const decisions = decidedOf();

  test.each(PLACES.filter(({ read }) => read === 'entry'))('$name', ({ figure, policy }) => {
    const reading = decisions.filter(({ reads }) => reads(figure)).slice(0, TRIED);
    expect(reading.filter(({ changes }) => changes(policy))).toEqual([]);
  });
});

describe('a figure read by period that changes later changes nothing before', () => {
  const decisions = decidedOf(2022);

  test.each(PLACES.filter(({ read }) => read === 'period'))('$name', ({ figure, policy }) => {
    const reading = decisions.filter(({ reads }) => reads(figure)).slice(0, TRIED);
    expect(reading.filter(({ changes }) => changes(policy))).toEqual([]);
  });
});
