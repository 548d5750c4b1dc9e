import { describe, expect, it } from 'vitest';
import type { Resting } from '../../src/engine/measure/measure';
import type { ElementId } from '../../src/engine/plan/candidates';
import { lawfulness, standingOf } from '../../src/engine/plan/lawful';
import type { Obtainable, Region } from '../../src/engine/region';
import type { StatusId } from '../../src/figures/ids';
import type { StatusColumn } from '../../src/figures/kinds';
import type { StatusesSection } from '../../src/regions/kaluga/document';
import { KALUGA } from '../../src/regions/kaluga/region';
import { caseWith } from '../taxes/case';
import { ruling } from './valued';

const RIP: StatusesSection = { rip: { included: '2019-01-01' } };
const REGISTER: StatusesSection = { investmentRegister: { included: '2019-01-01' } };
const CONTRACT: StatusesSection = {
  specialInvestmentContract: { level: 'regional', signed: '2019-01-01' },
};
const PROGRAMME: StatusesSection = { ppeProgramme: { included: '2019-01-01' } };

const FACT = { path: 'investor.producesOilOrGas', asks: 'yes-no' } as const;
const known = (id: StatusId): Obtainable => ({ id, missing: [] });
const supposed = (id: StatusId): Obtainable => ({ id, missing: [FACT] });

/** The region under rules and an exemption made by hand; nothing forbids anything but what is named. */
function regionWith(combinations: Partial<Region['combinations']>, resting: Partial<Resting> = {}) {
  const rules = { onStatuses: () => null, onUsed: () => null, onRelief: () => null };
  return {
    ...KALUGA,
    combinations: { ...KALUGA.combinations, ...rules, ...combinations },
    reliefs: KALUGA.reliefs.map((one) =>
      one.resting === undefined ? one : { ...one, resting: { ...one.resting, ...resting } },
    ),
  };
}

/** What is asked of the law of a project that holds some statuses. */
const lawOf = (region: Region, statuses: StatusesSection, ...obtainable: Obtainable[]) => {
  const standing = standingOf(region, caseWith({ statuses }), obtainable);
  return (elements: ElementId[], begins?: number) => {
    const chosen = begins === undefined ? [] : [{ reading: 'first-period.property', year: begins }];
    const law = lawfulness(standing, elements, chosen);
    return law.lawful
      ? law.grounds.map((one) => [
          one.resting,
          ...one.missing.map(({ path }) => path),
          ...one.unconfirmed.map(({ rule }) => rule),
        ])
      : [law.because.ruling.rule, ...law.because.between];
  };
};

/** A rule on two statuses that no source confirms. */
const onPair =
  (rule: string, ...pair: [StatusId, StatusId]): Region['combinations']['onStatuses'] =>
  (_, ...of) =>
    pair.every((id) => of.includes(id)) ? ruling(rule) : null;

describe('the statuses held on which the exemption may rest', () => {
  it('are asked for with the objects that each leaves out beside all that is needed or held', () => {
    const asked: string[][] = [];
    const region = regionWith(
      {
        objectsLeftOut: (_, { resting, standing }) => [`${resting} of ${standing.join(' and ')}`],
      },
      {
        held: (_, leftOut) => {
          asked.push([...leftOut('rip')], [...leftOut('investmentRegister')]);
          return ['rip'];
        },
      },
    );
    const of = lawOf(region, RIP);
    expect(of(['property-exemption'])).toEqual([['rip']]);
    expect(of(['property-exemption', 'ppe-upgrade'])).toEqual([['rip']]);
    expect(asked).toEqual([['rip of rip'], [], ['rip of ppe-register and rip'], []]);
  });

  it('are asked for once for each set of statuses and each first period', () => {
    const asked: unknown[] = [];
    const region = regionWith(
      {},
      {
        held: (_, __, { begins }) => {
          asked.push(begins);
          return begins === 2021 ? ['investmentRegister'] : ['rip'];
        },
      },
    );
    const of = lawOf(region, { ...RIP, ...REGISTER });
    expect(of(['property-exemption'])).toEqual([['rip']]);
    expect(of(['property-exemption'], 2020)).toEqual([['rip']]);
    expect(of(['property-exemption'], 2021)).toEqual([['investment-register']]);
    expect(of(['property-exemption'], 2020)).toEqual([['rip']]);
    expect(asked).toEqual([undefined, 2020, 2021]);
  });

  it('refuse by the rule on the earliest of them where none is lawful', () => {
    const onRelief: Region['combinations']['onRelief'] = (_, id, status) =>
      id === 'property-exemption' ? { ...ruling(`not on ${status}`), lawful: false } : null;
    const refused = (held: readonly StatusColumn[], statuses: StatusesSection) =>
      lawOf(
        regionWith({ onRelief }, { held: () => held }),
        statuses,
        known('spic-regional'),
      )(['property-exemption'])[0];
    const both = { ...RIP, ...REGISTER };
    expect(refused(['investmentRegister', 'rip'], both)).toBe('not on investment-register');
    expect(refused(['rip', 'investmentRegister'], both)).toBe('not on rip');
    expect(refused([], {})).toBe('not on spic-regional');
  });
});

describe('a permission that no source confirms', () => {
  it('of the only ground that is known is beside the best that waits for facts', () => {
    const onRelief: Region['combinations']['onRelief'] = (_, id, status) =>
      id === 'property-exemption' ? ruling(`on ${status}`) : null;
    const of = (...obtainable: Obtainable[]) =>
      lawOf(regionWith({ onRelief }), {}, ...obtainable)(['property-exemption']);
    const register = ['investment-register', 'on investment-register'];
    const rip = ['rip', FACT.path, 'on rip'];
    expect(of(known('investment-register'), supposed('rip'))).toEqual([register, rip]);
    expect(of(known('investment-register'))).toEqual([register]);
    expect(of(known('investment-register'), known('spic-regional'))).toEqual([register]);
  });

  it('of a status that the package needs is not told of the same as one that waits for facts', () => {
    const onRelief: Region['combinations']['onRelief'] = (_, id, status) =>
      id === 'property-exemption' && status === 'rip' ? ruling('on-rip') : null;
    const of = lawOf(regionWith({ onRelief }), {}, supposed('rip'));
    expect(of(['rip', 'property-exemption'])).toEqual([['rip', 'on-rip']]);
  });

  const together = onPair('rip-with-programme', 'rip', 'ppe-register');
  const both: StatusesSection = { ...RIP, ...PROGRAMME };
  const exemptOnRip = { held: () => ['rip'] as const };

  it.each<[string, ElementId[], StatusesSection, string[]]>([
    [
      'of two statuses held counts where both are used',
      ['rip', 'ppe-upgrade'],
      both,
      ['rip-with-programme'],
    ],
    ['not where one alone is used', ['ppe-upgrade'], both, []],
    [
      'also where the exemption rests on one of them',
      ['rip', 'property-exemption', 'ppe-upgrade'],
      both,
      ['rip-with-programme'],
    ],
    [
      'not where the exemption alone uses the one held',
      ['property-exemption', 'ppe-upgrade'],
      both,
      [],
    ],
    [
      'but where the other is still to be obtained',
      ['property-exemption', 'ppe-upgrade'],
      RIP,
      ['rip-with-programme'],
    ],
  ])('%s', (_, elements, statuses, expected) => {
    for (const rules of [{ onStatuses: together }, { onUsed: together }]) {
      const [ground] = lawOf(regionWith(rules, exemptOnRip), statuses)(elements);
      expect(ground?.slice(1)).toEqual(expected);
    }
  });

  it('of a status that the exemption would obtain counts beside what is held', () => {
    const region = regionWith(
      { onStatuses: onPair('rip-with-register', 'rip', 'investment-register') },
      { held: () => [], open: () => ['investmentRegister'] },
    );
    expect(lawOf(region, RIP, known('investment-register'))(['property-exemption'])).toEqual([
      ['investment-register', 'rip-with-register'],
    ]);
    // held beside each other, and used by the exemption alone
    const held = regionWith(
      { onStatuses: onPair('rip-with-contract', 'rip', 'spic-regional') },
      exemptOnRip,
    );
    expect(lawOf(held, { ...RIP, ...CONTRACT })(['property-exemption'])).toEqual([['rip']]);
  });
});
