import { describe, expect, it } from 'vitest';
import type { Gate, Loan, Relief } from '../../src/engine/plan/candidates';
import type { Choices } from '../../src/engine/plan/choices';
import { firstOfEach, forbiddenPairs, rankedPackages } from '../../src/engine/plan/choose';
import { asRead } from '../../src/engine/plan/first-periods';
import { standingOf } from '../../src/engine/plan/lawful';
import type { Region } from '../../src/engine/region';
import type { Treatment } from '../../src/engine/taxes/treatment';
import { discounter } from '../../src/engine/valuation/discount';
import { ruleText } from '../../src/figures/policy';
import { plan } from '../../src/index';
import { allOf } from '../../src/kit/finding';
import { KALUGA } from '../../src/regions/kaluga/region';
import { type Fields, millions, millionsFrom, profileOf, project } from '../profiles';
import { caseWith, rateUsed, roubles } from '../taxes/case';
import { loan, ruling, valued } from './valued';

const periods = { first: 2019, last: 2020, because: 'periods-used' } as const;

/** Land tax without any plot: a relief that is worth nothing. */
const NOTHING: Treatment = { tax: 'land', periods, plots: [], rate: () => rateUsed(0n) };

const relief = (
  id: Relief['id'],
  gates: readonly Gate[] = [],
  treatment: Treatment = NOTHING,
): Relief => ({
  id,
  gates,
  missing: [],
  unconfirmed: [],
  treatment,
  appraise: () => ({
    findings: allOf(id, []),
    treatments: [treatment],
    missing: [],
    basis: [],
    assumed: [],
    readings: [],
  }),
});

const choices = (reliefs: Relief[], loans: Loan[] = []): Choices => ({
  region: KALUGA,
  reliefs,
  loans,
  horizon: { first: 2019, last: 2020 },
});

const c = caseWith();

const ranked = (of: Choices, rate: bigint | null = null) =>
  rankedPackages(
    c,
    of,
    standingOf(KALUGA, c, []),
    {
      discounter: rate === null ? null : discounter(rate, 2019, 'end'),
      isAsked: () => true,
    },
    asRead,
  ).map(({ elements }) => elements.join(' '));

describe('packages', () => {
  it('have one measure on income tax at most, and stand in order', () => {
    const reliefs = [relief('rip'), relief('investment-register')];
    expect(ranked(choices(reliefs)).sort()).toEqual(['', 'investment-register', 'rip']);
    const two = [relief('ppe-upgrade'), relief('rip')];
    expect(ranked(choices(two)).sort()).toEqual(['', 'ppe-upgrade', 'rip', 'rip ppe-upgrade']);
  });

  it('of a resident have all certain reliefs of residency, and any of the others', () => {
    const certain = [relief('sez.land'), relief('sez.property'), relief('sez.income')];
    expect(ranked(choices(certain)).sort()).toEqual([
      '',
      'sez.income sez.property sez.land',
      'sez.property sez.land',
    ]);
    const one = [relief('sez.land', ['unconfirmed']), relief('sez.property'), relief('sez.income')];
    expect(ranked(choices(one)).sort()).toEqual([
      '',
      'sez.income sez.property',
      'sez.income sez.property sez.land',
      'sez.property',
      'sez.property sez.land',
    ]);
    const none = [relief('sez.land', ['unknown']), relief('sez.income')];
    expect(ranked(choices(none)).sort()).toEqual([
      '',
      'sez.income',
      'sez.income sez.land',
      'sez.land',
    ]);
    // an uncertain rate on income tax is no part of the others' residency
    const income = [relief('sez.land'), relief('sez.income', ['unknown']), relief('rip')];
    expect(ranked(choices(income)).sort()).toEqual(['', 'rip', 'sez.income sez.land', 'sez.land']);
  });

  it('of equal worth stand by what they need, then in the order of their elements', () => {
    const all = [relief('spic-regional'), relief('investment-register'), relief('ppe-upgrade')];
    expect(ranked(choices(all, [loan('joint')]))).toEqual([
      '',
      'investment-register',
      'spic-regional',
      'ppe-upgrade',
      'joint',
      'investment-register joint',
      'spic-regional ppe-upgrade',
      'spic-regional joint',
      'ppe-upgrade joint',
      'spic-regional ppe-upgrade joint',
    ]);
  });

  it('stand by what they are worth, at a rate where there is one', () => {
    const loans = [loan('joint', { 2019: 10 }), loan('leasing', { 2039: 12 })];
    expect(ranked(choices([], loans))).toEqual(['leasing', 'joint', '']);
    expect(ranked(choices([], loans), 100_000n)).toEqual(['joint', 'leasing', '']);
    const turned = choices([], [...loans].reverse());
    expect(ranked(turned, 100_000n)).toEqual(['joint', 'leasing', '']);
  });

  it('of the same worth and elements need the fewest objects of the programme', () => {
    const told = caseWith({
      ppeProgramme: {
        upgradedObjects: [
          {
            id: 'hall',
            kind: 'immovable',
            commissioned: '2019-01-01',
            completed: '2019-06-01',
            upgradeCost: 1,
            depreciatedValue: 1,
            yearlyBases: { 2019: 1_000 },
          },
        ],
      },
    });
    const { prose } = told.policy;
    const oneRateAnObject = {
      ...ruleText(told.policy, 'oneRateAnObject'),
      standing: 'law' as const,
    };
    const sure = {
      ...told,
      policy: {
        ...told.policy,
        prose: { ...prose, rules: { ...prose.rules, oneRateAnObject } },
      },
    };
    const objects = [
      { object: 'hall', span: { first: 2019, last: 2019 }, rate: () => rateUsed(0n) },
    ];
    /** Frees the hall of 22, where it is put under it or anyway. */
    const freeing = (anyway: boolean): Relief => {
      const of = relief('property-exemption');
      return {
        ...of,
        appraise: (one, asked) => ({
          ...of.appraise(one),
          treatments: [
            {
              tax: 'property',
              periods,
              objects: anyway || asked?.ground?.listed.length === 1 ? objects : [],
            },
          ],
        }),
      };
    };
    const [best] = rankedPackages(
      sure,
      choices([freeing(false)]),
      standingOf(KALUGA, sure, [{ id: 'rip', missing: [] }]),
      { discounter: null, isAsked: () => true },
      () => [
        { choices: choices([freeing(false)]), chosen: [] },
        {
          choices: choices([freeing(true)]),
          chosen: [{ reading: 'first-period.property', year: 2019 }],
        },
      ],
    );
    expect(best).toMatchObject({
      elements: ['property-exemption'],
      nominal: roubles(22),
      listed: [],
    });
  });

  it('of the same elements stand once for those that wait for facts, and once for the others', () => {
    const combinations: Region['combinations'] = {
      ...KALUGA.combinations,
      onRelief: (_, id, status) => (id === 'property-exemption' ? ruling(`on ${status}`) : null),
    };
    const region = { ...KALUGA, combinations };
    const missing = [{ path: 'project.site', asks: 'yes-no' } as const];
    const standing = standingOf(region, c, [
      { id: 'investment-register', missing: [] },
      { id: 'rip', missing },
    ]);
    const found = rankedPackages(
      c,
      { ...choices([relief('property-exemption')]), region },
      standing,
      { discounter: null, isAsked: ({ elements }) => elements.length > 0 },
      asRead,
    );
    expect(
      found.map((one) => [one.elements, one.grounds.resting, one.missing, one.unconfirmed.length]),
    ).toEqual([
      [['property-exemption'], 'investment-register', [], 1],
      [['property-exemption'], 'rip', missing, 1],
    ]);
  });

  it('of the same elements are reported once, the first of them', () => {
    const [a, b] = [valued({ elements: ['rip'], nominal: 2n }), valued({ elements: ['rip'] })];
    expect(firstOfEach([a, valued(), b])).toEqual([a, valued()]);
  });
});

describe('what cannot stand together', () => {
  const pairs = (reliefs: Relief[], loans: Loan[], held: Fields['statuses'] = {}) => {
    const of = caseWith({ statuses: held });
    return forbiddenPairs(choices(reliefs, loans), standingOf(KALUGA, of, []), asRead).map(
      ({ ruling, between }) => [ruling.rule, ...between].join(' '),
    );
  };

  it('is reported each pair once, but of two loans', () => {
    const reliefs = [relief('rip'), relief('sez.income'), relief('sez.land')];
    expect(pairs(reliefs, [loan('joint'), loan('leasing')])).toEqual([
      'oneIncomeRate rip sez.income',
      'ripWithSez rip sez.land',
    ]);
  });

  it('is reported once of what is held, and of the pairs of the others', () => {
    const held = { sezResident: { registered: '2019-01-01' } };
    const reliefs = [relief('rip'), relief('sez.income'), relief('investment-register')];
    expect(pairs(reliefs, [], held)).toEqual([
      'ripWithSez rip sez-resident',
      'oneIncomeRate sez.income investment-register',
    ]);
  });

  it('is reported what is held, and then of no pair with it', () => {
    const held = { sezResident: { registered: '2019-01-01' } };
    expect(pairs([relief('rip'), relief('sez.land')], [], held)).toEqual([
      'ripWithSez rip sez-resident',
    ]);
  });
});

describe('objects of the programme', () => {
  /** The first has two years that the exemption frees; the others have no value in its window. */
  const exempted = (count: number) =>
    plan(
      profileOf(
        project({
          capitalInvestment: millionsFrom(2019, 600),
          statuses: { rip: { included: '2019-01-01' } },
          property: { immovable: millionsFrom(2019, 10) },
          ppeProgramme: {
            capitalInvestment: millions(100),
            newMovables: Array.from({ length: count }, (_, index) => ({
              id: `press ${index + 1}`,
              yearlyBases: index === 0 ? millionsFrom(2019, 10, 10) : millionsFrom(2022, 10),
            })),
          },
        }),
      ),
      { among: ['property-exemption', 'ppe-upgrade'], unconfirmed: true },
    ).best.exemptedOfProgramme;

  it('up to six are put under the exemption one by one', () => {
    expect(exempted(6)).toEqual(['press 1']);
  });

  it('seven are put under it together or not at all', () => {
    expect(exempted(7)).toHaveLength(7);
  });
});
