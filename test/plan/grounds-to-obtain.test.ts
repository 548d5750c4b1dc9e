import { describe, expect, it } from 'vitest';
import { lawfulness, standingOf } from '../../src/engine/plan/lawful';
import { KALUGA } from '../../src/regions/kaluga/region';
import { caseWith } from '../taxes/case';

const FACT = { path: 'investor.producesOilOrGas', asks: 'yes-no' } as const;
const known = (id: string) => ({ id, missing: [] });
const supposed = (id: string) => ({ id, missing: [FACT] });

type Obtainable = ReturnType<typeof known | typeof supposed>;

/** On which statuses not held a package may stand, each with the facts that wait and the rules that no source confirms. */
function grounds(elements: string[], ...obtainable: Obtainable[]) {
  const law = lawfulness(standingOf(KALUGA, caseWith({}), obtainable), elements);
  if (!law.lawful) return [law.because.ruling.rule, ...law.because.between];
  return law.grounds.map(({ missing, resting, statuses, toObtain, unconfirmed }) => {
    expect(toObtain).toBe(true);
    expect(statuses).toContain(resting);
    return [resting, missing.map(({ path }) => path), unconfirmed.map(({ rule }) => rule)];
  });
}

describe('the exemption stands on a status that could be obtained', () => {
  const of = (...obtainable: Obtainable[]) => grounds(['property-exemption'], ...obtainable);

  it('with the facts for which it waits', () => {
    expect(of(supposed('rip'))).toEqual([['rip', [FACT.path], []]]);
    expect(of(known('rip'))).toEqual([['rip', [], []]]);
  });

  it('on one whose conditions are met before one that waits, in whatever order', () => {
    const contract = [['spic-regional', [], []]];
    expect(of(supposed('rip'), known('spic-regional'))).toEqual(contract);
    expect(of(known('spic-regional'), supposed('rip'))).toEqual(contract);
  });

  it('on the first of those that wait', () => {
    expect(of(supposed('rip'), supposed('spic-regional'))).toEqual([['rip', [FACT.path], []]]);
    expect(of(supposed('spic-regional'), supposed('rip'))).toEqual([
      ['spic-regional', [FACT.path], []],
    ]);
  });
});

describe('the exemption beside the deduction of a programme', () => {
  const of = (...obtainable: Obtainable[]) =>
    grounds(['property-exemption', 'investment-tax-deduction'], ...obtainable);

  it('stands on a contract, which no source confirms, where the Register is kept apart', () => {
    const contract = [['spic-regional', [], ['deductionWithContract']]];
    expect(of(known('spic-regional'), supposed('investment-register'))).toEqual(contract);
    expect(of(supposed('investment-register'), known('spic-regional'))).toEqual(contract);
    expect(of(known('rip'), known('spic-regional'))).toEqual(contract);
    expect(of(supposed('spic-regional'))).toEqual([
      ['spic-regional', [FACT.path], ['deductionWithContract']],
    ]);
  });

  it('is refused by the rule on the first status that was tried', () => {
    const between = ['investment-tax-deduction', 'property-exemption'];
    expect(of(supposed('investment-register'))).toEqual(['registerWithPpe', ...between]);
    expect(of(known('rip'))).toEqual(['deductionWithRip', ...between]);
    expect(of(known('rip'), known('investment-register'))).toEqual([
      'deductionWithRip',
      ...between,
    ]);
    expect(of(known('investment-register'), known('rip'))).toEqual(['registerWithPpe', ...between]);
  });
});
