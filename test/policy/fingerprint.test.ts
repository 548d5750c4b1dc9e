import { describe, expect, it } from 'vitest';
import { BROCHURE_2019 } from '../../src/editions/brochure-2019/index';
import { fingerprint } from '../../src/policy/fingerprint';
import type { Policy } from '../../src/policy/policy';

const { rip } = BROCHURE_2019;

const withCapShare = (value: bigint): Policy => ({
  ...BROCHURE_2019,
  rip: {
    ...rip,
    capShare: { ...rip.capShare, values: rip.capShare.values.map((one) => ({ ...one, value })) },
  },
});

describe('the fingerprint of a policy', () => {
  it('is a SHA-256', () => {
    expect(fingerprint(BROCHURE_2019)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('is equal for equal figures', () => {
    expect(fingerprint(structuredClone(BROCHURE_2019))).toBe(fingerprint(BROCHURE_2019));
  });

  it('does not depend on the order in which figures are written', () => {
    const reversed = Object.fromEntries(Object.entries(BROCHURE_2019).reverse());
    expect(fingerprint(reversed as unknown as Policy)).toBe(fingerprint(BROCHURE_2019));
  });

  it('changes with one figure by a millionth', () => {
    const [{ value: own } = { value: 0n }] = rip.capShare.values;
    expect(fingerprint(withCapShare(own))).toBe(fingerprint(BROCHURE_2019));
    expect(fingerprint(withCapShare(own + 1n))).not.toBe(fingerprint(BROCHURE_2019));
  });

  it('changes with the order of steps in a tier', () => {
    const { tiers } = BROCHURE_2019.register;
    const reversed = tiers.values.map((one) => ({
      ...one,
      value: { ...one.value, steps: [...one.value.steps].reverse() },
    }));
    const register = { ...BROCHURE_2019.register, tiers: { ...tiers, values: reversed } };
    expect(fingerprint({ ...BROCHURE_2019, register })).not.toBe(fingerprint(BROCHURE_2019));
  });
});
