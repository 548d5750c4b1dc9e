import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/engine/facts/case';
import type { ElementId } from '../../src/engine/plan/candidates';
import { lawfulness, standingOf } from '../../src/engine/plan/lawful';
import type { Grounds, Obtainable, Region } from '../../src/engine/region';
import type { ObjectTreatment } from '../../src/engine/taxes/treatment';
import type { StatusId } from '../../src/figures/ids';
import type { MissingFact } from '../../src/kit/finding';
import type { PropertyObject } from '../../src/profile/profile';
import type { StatusesSection } from '../../src/regions/kaluga/document';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { combinationFigures } from '../../src/regions/kaluga/figures';
import { waysOfObjects } from '../../src/regions/kaluga/objects';
import { KALUGA } from '../../src/regions/kaluga/region';
import {
  onExemptionInZone,
  onIncomeRates,
  onObjectRates,
  onRelief,
  onStatuses,
} from '../../src/regions/kaluga/rules';
import { caseWith, rateUsed } from '../taxes/case';
import { ruling } from './valued';

const HELD: { readonly [Id in StatusId]?: StatusesSection } = {
  'investment-register': { investmentRegister: { included: '2019-02-01' } },
  rip: { rip: { included: '2019-03-01' } },
  'sez-resident': { sezResident: { registered: '2019-05-01' } },
  'ppe-register': { ppeProgramme: { included: '2019-06-01' } },
  'spic-regional': { specialInvestmentContract: { level: 'regional', signed: '2019-04-01' } },
};

const STATUS_IDS = KALUGA.statuses.map(({ id }) => id);

const onDeduction = (c: Case, status: StatusId) => onRelief(c, 'investment-tax-deduction', status);

/** What the law says of elements beside some statuses that are held and others that could be obtained. */
function law(elements: ElementId[], held: StatusId[] = [], obtainable: StatusId[] = []) {
  const statuses = Object.assign({}, ...held.map((id) => HELD[id]));
  const c = caseWith({ statuses });
  return lawfulness(standingOf(KALUGA, c, obtainable.map(obtained)), elements);
}

const obtained = (id: StatusId) => ({ id, missing: [] });

const PROPERTY: PropertyObject = {
  id: 'hall',
  path: 'property.objects.0',
  kind: 'immovable',
  value: { yearlyBases: { first: 2019, values: [1n] } },
  zone: {},
  zonePath: 'property.objects.0.zone',
  ofProject: false,
};

const RATE = rateUsed(0n);

const OBJECT: ObjectTreatment = {
  object: 'hall',
  span: { first: 2019, last: 2019 },
  rate: () => null,
};

const UPGRADED = { ...OBJECT, span: { first: 2019, last: 2020 } };

/** What becomes of an object that the exemption and the upgrade would both take. */
const treatmentsOf = (c: Case, elements: ElementId[], grounds: Grounds) =>
  waysOfObjects(c, { elements, grounds }).map(({ objects }) =>
    objects({ of: (id) => (id === 'ppe-upgrade' ? [UPGRADED] : []), on: () => [OBJECT] }),
  );

/** Whether the upgrade may follow the exemption on it. */
const isFollowed = (c: Case, elements: ElementId[], grounds: Grounds): boolean =>
  treatmentsOf(c, elements, grounds)[0]?.length === 2;

/** Whether the exemption leaves the objects in the zone out. */
const leavesOut = (c: Case, elements: ElementId[], grounds: Grounds): boolean => {
  const property = [{ ...PROPERTY, zone: { locatedInZone: true } }];
  const inZone = { ...c, profile: { ...c.profile, property } };
  const asked: string[][] = [];
  for (const { objects } of waysOfObjects(inZone, { elements, grounds })) {
    objects({
      of: () => [],
      on: (_, { leftOut }) => {
        asked.push([...leftOut]);
        return [];
      },
    });
  }
  expect(asked).not.toEqual([]);
  return asked.every(([one]) => one === PROPERTY.id);
};

/** The rule that is broken, and between what. */
const breach = (...args: Parameters<typeof law>) => {
  const found = law(...args);
  return found.lawful ? null : [found.because.ruling.rule, ...found.because.between];
};

const grounds = (...args: Parameters<typeof law>) => {
  const found = law(...args);
  if (!found.lawful) throw new Error(found.because.ruling.rule);
  return found.grounds[0];
};

const rules = (...args: Parameters<typeof law>) =>
  grounds(...args).unconfirmed.map(({ rule }) => rule);

describe('no package holds', () => {
  it('two measures on the rates of income tax', () => {
    expect(breach(['rip', 'sez.income'])).toEqual(['oneIncomeRate', 'rip', 'sez.income']);
  });

  it('a regional investment project beside residency, used or held', () => {
    expect(breach(['rip', 'sez.land'])).toEqual(['ripWithSez', 'rip', 'sez.land']);
    expect(breach(['rip'], ['sez-resident'])).toEqual(['ripWithSez', 'rip', 'sez-resident']);
    expect(breach(['sez.land'], ['rip'])).toEqual(['ripWithSez', 'sez.land', 'rip']);
  });

  it('the Register beside the register of upgrade programmes', () => {
    expect(breach(['investment-register', 'ppe-upgrade'])).toEqual([
      'registerWithPpe',
      'investment-register',
      'ppe-upgrade',
    ]);
  });

  it('the deduction beside a regional investment project or residency', () => {
    expect(breach(['investment-tax-deduction'], ['rip'])).toEqual([
      'deductionWithRip',
      'investment-tax-deduction',
      'rip',
    ]);
    expect(breach(['sez.land', 'investment-tax-deduction'])).toEqual([
      'deductionWithSez',
      'investment-tax-deduction',
      'sez.land',
    ]);
  });

  it('the exemption without a status of its table that is held or could be obtained', () => {
    const none = ['exemptionStatus', 'property-exemption', 'property-exemption'];
    expect(breach(['property-exemption'])).toEqual(none);
    const found = law(['property-exemption']);
    expect(!found.lawful && found.because.ruling.lawful).toBe(false);
    expect(breach(['property-exemption'], ['sez-resident'], ['ppe-register'])).toEqual(none);
    expect(breach(['property-exemption'], [], ['rip'])).toBeNull();
    expect(breach(['property-exemption', 'rip'])).toBeNull();
  });
});

describe('a package may hold', () => {
  it('two statuses that are both held, where it does not use both', () => {
    expect(breach(['rip'], ['rip', 'sez-resident'])).toBeNull();
    expect(breach(['sez.land'], ['rip', 'sez-resident'])).toBeNull();
    expect(breach(['rip', 'sez.land'], ['rip', 'sez-resident'])).not.toBeNull();
  });

  it('the Register beside a regional investment project or a contract, which no source confirms', () => {
    expect(rules(['rip'], ['investment-register'])).toEqual(['registerWithRip']);
    expect(rules(['spic-regional'], ['investment-register'])).toEqual(['registerWithContract']);
    expect(rules(['rip'])).toEqual([]);
  });

  it('the deduction beside a contract, which no source confirms', () => {
    const used: ElementId[] = ['investment-tax-deduction'];
    expect(rules(['spic-regional', ...used])).toEqual(['deductionWithContract']);
    // held, whether or not the programme's register is held too
    expect(rules(used, ['spic-regional'])).toEqual(['deductionWithContract']);
    expect(rules(used, ['spic-regional', 'ppe-register'])).toEqual(['deductionWithContract']);
  });
});

describe('a federal contract signed from 13 August 2019 (Tax Code art. 25.16 p. 1)', () => {
  type Asked = [elements: ElementId[], signed: string, ends: string, others: StatusesSection];
  /** What the law says of a package beside a contract of such days. */
  const found = (...[elements, signed, ends, others]: Asked) => {
    const specialInvestmentContract = { level: 'federal', signed, ends } as const;
    const statuses = { specialInvestmentContract, ...others };
    const c = { ...caseWith({ statuses }), policy: LAW };
    return lawfulness(standingOf(KALUGA, c, []), elements);
  };
  const broken = (...asked: Asked) => {
    const one = found(...asked);
    return one.lawful ? null : one.because.ruling.rule;
  };
  const zone = (registered: string) => ({ sezResident: { registered } });

  it('is used beside no part of the zone', () => {
    const used: ElementId[] = ['spic-federal', 'sez.land'];
    expect(broken(used, '2019-08-12', '2024-12-31', zone('2019-05-01'))).toBeNull();
    expect(broken(used, '2019-08-13', '2024-12-31', zone('2019-05-01'))).toBe(
      'contractParticipant',
    );
  });

  it('excludes nothing where it is held and not used', () => {
    expect(broken(['sez.land'], '2019-08-13', '2024-12-31', zone('2019-05-01'))).toBeNull();
  });

  it('is kept from what it shares a calendar year with, and from nothing later', () => {
    const used: ElementId[] = ['spic-federal', 'sez.land'];
    expect(broken(used, '2019-08-13', '2024-01-01', zone('2024-12-31'))).toBe(
      'contractParticipant',
    );
    expect(broken(used, '2019-08-13', '2024-12-31', zone('2025-01-01'))).toBeNull();
  });

  it('leaves the exemption to a regional project that ended before it', () => {
    const columns = (ends: string) => {
      const rip = { included: '2019-01-01', ends };
      const used: ElementId[] = ['spic-federal', 'property-exemption'];
      const one = found(used, '2020-01-01', '2024-12-31', { rip });
      return one.lawful ? one.grounds[0].columns : null;
    };
    expect(columns('2019-12-31')).toEqual(['rip']);
    expect(columns('2020-01-01')).toEqual(['specialInvestmentContract']);
  });
});

describe('a package stands', () => {
  it('on the statuses that its elements need, each once', () => {
    expect(grounds(['sez.income', 'sez.land', 'joint'])).toMatchObject({
      statuses: ['sez-resident'],
      columns: [],
      toObtain: false,
    });
    expect(grounds(['ppe-upgrade'], ['rip'])).toMatchObject({
      statuses: ['ppe-register'],
      standing: ['ppe-register', 'rip'],
      resting: null,
    });
  });

  it('for the exemption on a status that it uses or holds, before one to be obtained', () => {
    expect(grounds(['rip', 'property-exemption'], [], ['investment-register'])).toMatchObject({
      statuses: ['rip'],
      columns: ['rip'],
      toObtain: true,
    });
    expect(grounds(['property-exemption'], ['rip'], ['investment-register'])).toMatchObject({
      columns: ['rip'],
      toObtain: false,
    });
    expect(grounds(['property-exemption'], [], ['spic-regional'])).toMatchObject({
      statuses: ['spic-regional'],
      columns: ['specialInvestmentContract'],
      toObtain: true,
    });
  });

  it('for the exemption on the earliest status, but rather on one whose rules are confirmed', () => {
    // the Register is held from February, the project from March
    const both: StatusId[] = ['rip', 'investment-register'];
    expect(grounds(['property-exemption'], both).columns).toEqual(['investmentRegister']);
    const c = caseWith({
      statuses: { ...HELD['rip'], investmentRegister: { included: '2019-03-02' } },
    });
    const later = lawfulness(standingOf(KALUGA, c, []), ['property-exemption']);
    expect(later.lawful && later.grounds[0].columns).toEqual(['rip']);
    // from the start either; beside the contract the Register needs what no source confirms
    expect(
      grounds(['property-exemption', 'spic-regional'], [], ['investment-register']).columns,
    ).toEqual(['specialInvestmentContract']);
    expect(
      grounds(['property-exemption', 'sez.land'], [], ['rip', 'investment-register']).columns,
    ).toEqual(['investmentRegister']);
  });

  it('for the exemption on the first of those that would be obtained on one day', () => {
    const columns = (...obtainable: StatusId[]) =>
      grounds(['property-exemption'], [], obtainable).columns;
    expect(columns('rip', 'spic-regional')).toEqual(['rip']);
    expect(columns('spic-regional', 'rip')).toEqual(['specialInvestmentContract']);
  });

  describe('for the exemption on a status that waits for facts', () => {
    const FACT: MissingFact = { path: 'investor.russianOrganisation', asks: 'yes-no' };
    const waiting = (id: StatusId) => ({ id, missing: [FACT] });
    const grounds = (
      elements: ElementId[],
      obtainable: readonly Obtainable[],
      region: Region = KALUGA,
    ) => {
      const found = lawfulness(standingOf(region, caseWith(), obtainable), elements);
      return (
        found.lawful &&
        found.grounds.map(({ missing, resting }) => [resting, missing.map(({ path }) => path)])
      );
    };
    const RIP = ['rip', ['investor.russianOrganisation']];

    it('not where another is known and confirmed', () => {
      expect(
        grounds(['property-exemption'], [waiting('rip'), obtained('investment-register')]),
      ).toEqual([['investment-register', []]]);
    });

    it('where no other is lawful', () => {
      expect(grounds(['property-exemption'], [waiting('rip')])).toEqual([RIP]);
      expect(
        grounds(
          ['property-exemption', 'ppe-upgrade'],
          [waiting('rip'), obtained('investment-register')],
        ),
      ).toEqual([RIP]);
    });

    it('after one on which no source confirms that it may rest', () => {
      const onRegister = (_: Case, id: string, status: StatusId) =>
        id === 'property-exemption' && status === 'investment-register'
          ? ruling('register-for-exemption')
          : null;
      const combinations = { ...KALUGA.combinations, onRelief: onRegister };
      expect(
        grounds(['property-exemption'], [waiting('rip'), obtained('investment-register')], {
          ...KALUGA,
          combinations,
        }),
      ).toEqual([['investment-register', []], RIP]);
    });
  });

  it('for the exemption on what could be obtained last, where that alone is lawful', () => {
    // a regional investment project is no resident
    expect(
      grounds(['property-exemption', 'sez.land'], [], ['rip', 'spic-regional']).columns,
    ).toEqual(['specialInvestmentContract']);
    // the Register is held longer, and dates the exemption whatever else is used
    const two: StatusId[] = ['rip', 'investment-register'];
    expect(grounds(['property-exemption', 'rip'], two)).toMatchObject({
      columns: ['investmentRegister'],
      unconfirmed: [],
    });
  });

  it('on confirmed rules where it has any', () => {
    expect(rules(['investment-register'], ['spic-regional'])).toEqual(['registerWithContract']);
    const c = caseWith({ statuses: HELD['investment-register'] });
    const { registerWithRip } = combinationFigures(c.policy);
    const values = registerWithRip.values.map((one) => ({ ...one, standing: 'law' as const }));
    const combinations = {
      ...combinationFigures(c.policy),
      registerWithRip: { ...registerWithRip, values },
    };
    const sure = { ...c, policy: { ...c.policy, combinations } };
    const found = lawfulness(standingOf(KALUGA, sure, []), ['rip']);
    expect(found.lawful && found.grounds[0].unconfirmed).toEqual([]);
  });

  it('with the upgrade after the exemption that rests on a regional project or a contract', () => {
    const both: ElementId[] = ['property-exemption', 'ppe-upgrade'];
    const follows = (elements: ElementId[], statuses: StatusesSection = {}) => {
      const c = caseWith({ statuses });
      const found = lawfulness(standingOf(KALUGA, c, []), elements);
      return found.lawful && isFollowed(c, elements, found.grounds[0]);
    };
    expect(follows(both, HELD['rip'])).toBe(true);
    expect(follows([...both, 'spic-regional'])).toBe(true);
    // The Register ended before the programme; what is held beside that is not what the exemption rests on.
    const ended = { investmentRegister: { included: '2019-01-01', ends: '2019-12-31' } };
    const ppeProgramme = { included: '2020-01-01' };
    expect(follows(both, { ...ended, ppeProgramme })).toBe(false);
    const rip = { included: '2020-01-01' };
    expect(follows(both, { ...ended, ppeProgramme, rip })).toBe(false);
    expect(follows(both, { rip: { included: '2019-01-01' }, ppeProgramme })).toBe(true);
  });

  it.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
  ])(
    'with none after an exemption on a project to %s, beside a programme of 2020: %s',
    (ends, is) => {
      const c = caseWith({
        statuses: {
          rip: { included: '2019-01-01', ends },
          ppeProgramme: { included: '2020-01-01' },
        },
      });
      const both: ElementId[] = ['property-exemption', 'ppe-upgrade'];
      const found = lawfulness(standingOf(KALUGA, c, []), both);
      expect(found.lawful && isFollowed(c, both, found.grounds[0])).toBe(is);
    },
  );
});

describe('an object stands under one relief', () => {
  const GROUNDS: Grounds = {
    statuses: [],
    standing: [],
    resting: null,
    columns: [],
    toObtain: false,
    missing: [],
    unconfirmed: [],
  };
  /** The reliefs of each object, by what each of them would treat. */
  const underWhich = (all: { readonly [relief: string]: readonly string[] }, grounds = GROUNDS) => {
    const of = (id: string): ObjectTreatment[] =>
      (all[id] ?? []).map((object) => ({
        ...(id === 'ppe-upgrade' ? UPGRADED : OBJECT),
        object,
        rate: () => ({ ...RATE, figure: id }),
      }));
    const one = { elements: Object.keys(all), grounds };
    const [way] = waysOfObjects(caseWith(), one);
    return way?.objects({ of, on: of }).map(({ object, rate }) => [object, rate(2019)?.figure]);
  };

  it.each([
    [
      'tax periods',
      { first: 2019, last: 2020 },
      { first: 2020, last: 2021 },
      { first: 2021, last: 2021 },
    ],
    ['none', { first: 2019, last: 2021 }, { first: 2020, last: 2021 }, undefined],
    // to May 2020, so that the upgrade goes on with January 2021
    [
      'months',
      { months: { from: 24228, to: 24245 } },
      { months: { from: 24228, to: 24253 } },
      { months: { from: 24252, to: 24253 } },
    ],
    [
      'no months',
      { months: { from: 24228, to: 24241 } },
      { months: { from: 24228, to: 24252 } },
      undefined,
    ],
  ])('the upgrade in what it has after the exemption: %s', (_, exempt, upgraded, left) => {
    const grounds = { ...GROUNDS, standing: ['rip'], resting: 'rip' } as const;
    const elements = ['property-exemption', 'ppe-upgrade'];
    const [way] = waysOfObjects(caseWith(), { elements, grounds });
    const [, following] =
      way?.objects({
        of: (id) => (id === 'ppe-upgrade' ? [{ ...OBJECT, span: upgraded }] : []),
        on: () => [{ ...OBJECT, span: exempt }],
      }) ?? [];
    expect(following?.span).toEqual(left);
  });

  it('the zone before the exemption, the exemption before any other, the upgrade last', () => {
    const all = {
      'property-exemption': ['hall', 'shop'],
      'some-other': ['shop', 'store', 'press'],
      'one-more': ['store', 'yard'],
      'ppe-upgrade': ['shop', 'press', 'lathe'],
      'sez.property': ['hall'],
    };
    const before = [
      ['shop', 'property-exemption'],
      ['hall', 'sez.property'],
      ['store', 'some-other'],
      ['press', 'some-other'],
      ['yard', 'one-more'],
    ];
    expect(underWhich(all)).toEqual([...before, ['lathe', 'ppe-upgrade']]);
    const followed = { ...GROUNDS, standing: ['rip'], resting: 'rip' };
    expect(underWhich(all, followed)).toEqual([
      ...before,
      ['shop', 'ppe-upgrade'],
      ['lathe', 'ppe-upgrade'],
    ]);
  });
});

describe('the rules', () => {
  it('are on these pairs of statuses, in either order', () => {
    const c = caseWith();
    const pairs = STATUS_IDS.flatMap((a) =>
      STATUS_IDS.flatMap((b) => {
        const found = onStatuses(c, a, b);
        return found === null ? [] : [`${a} ${b} ${found.rule} ${found.lawful}`];
      }),
    );
    expect(pairs.sort()).toEqual(
      [
        'rip sez-resident ripWithSez false',
        'sez-resident rip ripWithSez false',
        'investment-register ppe-register registerWithPpe false',
        'ppe-register investment-register registerWithPpe false',
        'investment-register rip registerWithRip true',
        'rip investment-register registerWithRip true',
        'investment-register spic-federal registerWithContract true',
        'spic-federal investment-register registerWithContract true',
        'investment-register spic-regional registerWithContract true',
        'spic-regional investment-register registerWithContract true',
      ].sort(),
    );
    expect(STATUS_IDS.map((id) => onDeduction(c, id)?.lawful)).toEqual([
      undefined,
      false,
      true,
      true,
      false,
      undefined,
      undefined,
    ]);
    expect(onIncomeRates(c)).toMatchObject({ rule: 'oneIncomeRate', lawful: false });
    expect(onObjectRates(c)).toMatchObject({ rule: 'oneRateAnObject', lawful: true });
    expect(onExemptionInZone(c, 'rip')).toMatchObject({ rule: 'exemptionInZone', lawful: false });
  });

  it('are read on the day on which the later of two statuses is entered', () => {
    const c = caseWith({ statuses: { ...HELD['rip'], ...HELD['sez-resident'] } });
    const figure = combinationFigures(c.policy).ripWithSez;
    const [first] = figure.values;
    if (first === undefined) throw new Error('the rule has no value');
    const on = (day: string) => {
      const values = [first, { ...first, from: day, value: true }];
      const combinations = { ...combinationFigures(c.policy), ripWithSez: { ...figure, values } };
      return onStatuses({ ...c, policy: { ...c.policy, combinations } }, 'sez-resident', 'rip');
    };
    expect(on('2019-05-01')?.lawful).toBe(true);
    expect(on('2019-05-02')?.lawful).toBe(false);
  });

  it('on the deduction are read on the later of its register and the status', () => {
    const c = caseWith({ statuses: { ...HELD['rip'], ...HELD['ppe-register'] } });
    const figure = combinationFigures(c.policy).deductionWithRip;
    const [first] = figure.values;
    if (first === undefined) throw new Error('the rule has no value');
    const values = [first, { ...first, from: '2019-06-01', value: true }];
    const combinations = {
      ...combinationFigures(c.policy),
      deductionWithRip: { ...figure, values },
    };
    const other = { ...c, policy: { ...c.policy, combinations } };
    expect(onDeduction(other, 'rip')?.lawful).toBe(true);
  });

  describe('of which one is of the exemption are read on the later of two days', () => {
    /** A rule that has its own value to 18 May 2019 and another one from the 19th on. */
    const changed = <Rule extends 'exemptionInZone' | 'upgradeAfterExemption'>(
      rule: Rule,
      value: unknown,
      statuses: StatusesSection,
    ): Case => {
      const c = caseWith({ statuses });
      const figure = combinationFigures(c.policy)[rule];
      const values = [...figure.values, { ...figure.values[0], from: '2019-05-19', value }];
      const combinations = { ...combinationFigures(c.policy), [rule]: { ...figure, values } };
      return { ...c, policy: { ...c.policy, combinations } };
    };
    const DAYS = [
      ['2019-05-01', '2019-05-18', false],
      ['2019-05-01', '2019-05-19', true],
      ['2019-05-18', '2019-05-01', false],
      ['2019-05-19', '2019-05-01', true],
    ] as const;

    it.each(DAYS)('a project of %s beside residency of %s: %s', (included, registered, lawful) => {
      const c = changed('exemptionInZone', true, {
        investmentRegister: { included },
        sezResident: { registered },
      });
      expect(onExemptionInZone(c, 'investment-register').lawful).toBe(lawful);
      const found = lawfulness(standingOf(KALUGA, c, []), ['property-exemption', 'sez.land']);
      expect(
        found.lawful && leavesOut(c, ['property-exemption', 'sez.land'], found.grounds[0]),
      ).toBe(!lawful);
    });

    it.each(DAYS)('a RIP of %s beside a programme of %s: %s', (included, programme, none) => {
      const c = changed('upgradeAfterExemption', [], {
        rip: { included },
        ppeProgramme: { included: programme },
      });
      const found = lawfulness(standingOf(KALUGA, c, []), ['property-exemption', 'ppe-upgrade']);
      expect(
        found.lawful && !isFollowed(c, ['property-exemption', 'ppe-upgrade'], found.grounds[0]),
      ).toBe(none);
    });
  });
});
