import { describe, expect, it, test } from 'vitest';
import { fingerprint } from '../../src/figures/fingerprint';
import { fingerprintOf } from '../../src/figures/hash';
import type { Figures, Policy } from '../../src/figures/policy';
import { amend, assess, EDITION_IDS, EDITION_YEARS, policyOf } from '../../src/index';
import { FRAME } from '../../src/regions/kaluga/editions/frame';
import { profileOf, project } from '../profiles';

const POLICY = policyOf('brochure-2019');
const FIGURES = POLICY.fingerprint.of;
const { rip } = FIGURES;
const PROFILE = profileOf(project());

const withCapShare = (value: bigint): Figures => ({
  ...FIGURES,
  rip: {
    ...rip,
    capShare: { ...rip.capShare, values: rip.capShare.values.map((one) => ({ ...one, value })) },
  },
});

describe('the fingerprint of figures', () => {
  it('is a SHA-256', () => {
    expect(fingerprint(FIGURES, FRAME)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('is equal for equal figures', () => {
    expect(fingerprint(structuredClone(FIGURES), FRAME)).toBe(fingerprint(FIGURES, FRAME));
  });

  it('does not depend on the order in which figures are written', () => {
    const reversed = Object.fromEntries(Object.entries(FIGURES).reverse());
    expect(fingerprint(reversed as unknown as Figures, FRAME)).toBe(fingerprint(FIGURES, FRAME));
  });

  it('changes with one figure by a millionth', () => {
    const [{ value: own } = { value: 0n }] = rip.capShare.values;
    expect(fingerprint(withCapShare(own), FRAME)).toBe(fingerprint(FIGURES, FRAME));
    expect(fingerprint(withCapShare(own + 1n), FRAME)).not.toBe(fingerprint(FIGURES, FRAME));
  });

  it('changes with the order of steps in a tier', () => {
    const { tiers } = FIGURES.register;
    const reversed = tiers.values.map((one) => ({
      ...one,
      value: { ...one.value, steps: [...one.value.steps].reverse() },
    }));
    const register = { ...FIGURES.register, tiers: { ...tiers, values: reversed } };
    expect(fingerprint({ ...FIGURES, register }, FRAME)).not.toBe(fingerprint(FIGURES, FRAME));
  });
});

/** Where this fails after a change of a figure that was meant, `npm run docs` writes the new hash. */
test.each(EDITION_IDS)('the hash that %s bears is that of its figures', (edition) => {
  const {
    amendments,
    fingerprint: borne,
    frame: _,
    prose: __,
    years,
    ...figures
  } = policyOf(edition);
  expect(years).toEqual(EDITION_YEARS[edition]);
  expect(amendments).toEqual([]);
  expect(borne.of).toEqual(figures);
  expect(borne.hash).toBe(fingerprint(figures, FRAME));
});

describe('the hash that a policy bears', () => {
  const lower = {
    title: 'Lower',
    source: 'a draft',
    changes: { rip: { capShare: { 2026: '0.4' } } },
  };
  const back = {
    title: 'Back',
    source: 'a draft',
    changes: { rip: { capShare: { 2026: '0.5' } } },
  };

  test('is that of the amended figures', () => {
    const {
      amendments: _,
      fingerprint: borne,
      frame: __,
      prose: ___,
      years: ____,
      ...figures
    } = amend(POLICY, lower);
    expect(borne.hash).toBe(fingerprint(figures, FRAME));
    expect(borne.hash).not.toBe(POLICY.fingerprint.hash);
  });

  test('goes with a copy of the whole policy', () => {
    const copy = structuredClone(amend(POLICY, lower));
    expect(fingerprintOf(copy)).toEqual(amend(POLICY, lower).fingerprint);
    expect(assess(PROFILE, { policy: copy }).policy.hash).toBe(copy.fingerprint.hash);
  });

  test('is refused by assess and amend where figures were put in by hand', () => {
    const other: Policy = { ...POLICY, ...withCapShare(40_0000n) };
    const message = /that of another rip: change a policy by amend/;
    expect(() => assess(PROFILE, { policy: other })).toThrow(RangeError);
    expect(() => assess(PROFILE, { policy: other })).toThrow(message);
    expect(() => amend(other, back)).toThrow(message);
  });

  test('is refused where one edition was given the name of the other', () => {
    const other: Policy = { ...POLICY, edition: 'law' };
    expect(() => fingerprintOf(other)).toThrow(/that of another edition/);
  });
});
