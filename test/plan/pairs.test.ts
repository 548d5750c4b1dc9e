import { describe, expect, it } from 'vitest';
import type { ElementId } from '../../src/engine/plan/candidates';
import { orderOf } from '../../src/engine/plan/choose';
import { lawfulness, standingOf } from '../../src/engine/plan/lawful';
import type { StatusId } from '../../src/figures/ids';
import type { StatusesSection } from '../../src/regions/kaluga/document';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { KALUGA } from '../../src/regions/kaluga/region';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { OTHER_PROGRAMME_IDS } from '../../src/regions/russia/other-loans/figures';
import { caseWith } from '../taxes/case';

const ORDER = orderOf(KALUGA);

/** Loans of the fund and of other lenders. */
const LOAN_IDS = [...PROGRAMME_IDS, ...OTHER_PROGRAMME_IDS];

const STATUS_IDS = KALUGA.statuses.map(({ id }) => id);

/**
 * What the rules on combination say of two elements: `yes`, the rule that keeps them apart, or the
 * permission that no source confirms, in brackets. Loans stand beside everything.
 */
type Word = string;

const EDITIONS = { 'brochure-2019': BROCHURE_2019, law: LAW } as const;

/** What the law says of a package of a project of 2019, beside some statuses that are held. */
function verdict(
  edition: keyof typeof EDITIONS,
  elements: readonly ElementId[],
  statuses: StatusesSection = {},
  obtainable: readonly StatusId[] = STATUS_IDS,
): Word {
  const c = { ...caseWith({ project: { start: START }, statuses }), policy: EDITIONS[edition] };
  const found = lawfulness(
    standingOf(
      KALUGA,
      c,
      obtainable.map((id) => ({ id, missing: [] })),
    ),
    elements,
  );
  if (!found.lawful) return found.because.ruling.rule;
  const [rule] = found.grounds[0].unconfirmed;
  return rule === undefined ? 'yes' : `(${rule.rule})`;
}

/** A day on which a federal contract is one of the second kind by the law. */
const START = '2019-08-13';

const REGISTER = 'investment-register';
const ZONE = ['sez.property', 'sez.land', 'sez.transport', 'sez.import'] as const;
const DEDUCTION = 'investment-tax-deduction';
const TERRITORY = ['toser.property', 'toser.land', 'toser.contributions'] as const;
/** Reliefs without a status, which stand beside all others. */
const FEDERAL = 'federal-deduction';
const SME = 'sme-contributions';

const INCOMES = [
  REGISTER,
  'rip',
  'spic-federal',
  'spic-regional',
  'sez.income',
  'toser.income',
] as const;
const OTHERS = ['property-exemption', 'ppe-upgrade', DEDUCTION, ...ZONE, ...TERRITORY] as const;
/** A subsidy stands beside everything. */
const EXPORT = 'export-transport';
/** So does an agreement that is stated. */
const SZPK = 'szpk';
/** A credit is beside every package, and in none. */
const CREDIT = 'investment-tax-credit';

const inZone = (word: Word) => [word, word, word, word] as const;
const inTerritory = (word: Word) => [word, word, word] as const;

/** Rows: the measure on the rates of income tax; columns: the other reliefs in their order. */
const BESIDE_RATES: { readonly [Id in (typeof INCOMES)[number]]: readonly Word[] } = {
  [REGISTER]: [
    'yes',
    'registerWithPpe',
    'registerWithPpe',
    ...inZone('yes'),
    ...inTerritory('yes'),
  ],
  rip: ['yes', 'yes', 'deductionWithRip', ...inZone('ripWithSez'), ...inTerritory('toserWithRip')],
  'spic-federal': [
    'yes',
    'yes',
    '(deductionWithContract)',
    ...inZone('yes'),
    ...inTerritory('toserWithContract'),
  ],
  'spic-regional': [
    'yes',
    'yes',
    '(deductionWithContract)',
    ...inZone('yes'),
    ...inTerritory('toserWithContract'),
  ],
  'sez.income': [
    'yes',
    'yes',
    'deductionWithSez',
    ...inZone('yes'),
    ...inTerritory('toserWithSez'),
  ],
  'toser.income': [
    'yes',
    'yes',
    'toserWithDeduction',
    ...inZone('toserWithSez'),
    ...inTerritory('yes'),
  ],
};

/** The other reliefs beside each other. */
const BESIDE_OTHERS: readonly (readonly [ElementId, ElementId, Word])[] = [
  ['property-exemption', 'ppe-upgrade', 'yes'],
  // Neither the Register nor a RIP beside the deduction, so that the exemption rests on a contract.
  ['property-exemption', DEDUCTION, '(deductionWithContract)'],
  ...[...ZONE, ...TERRITORY].map((id) => ['property-exemption', id, 'yes'] as const),
  ['ppe-upgrade', DEDUCTION, 'yes'],
  ...[...ZONE, ...TERRITORY].map((id) => ['ppe-upgrade', id, 'yes'] as const),
  ...ZONE.map((id) => [DEDUCTION, id, 'deductionWithSez'] as const),
  ...TERRITORY.map((id) => [DEDUCTION, id, 'toserWithDeduction'] as const),
  ...[ZONE, TERRITORY].flatMap((ids) =>
    ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other, 'yes'] as const)),
  ),
  ...ZONE.flatMap((one) => TERRITORY.map((other) => [one, other, 'toserWithSez'] as const)),
];

const PAIRS: readonly (readonly [ElementId, ElementId, Word])[] = [
  ...INCOMES.flatMap((one, index) =>
    INCOMES.slice(index + 1).map((other) => [one, other, 'oneIncomeRate'] as const),
  ),
  ...INCOMES.flatMap((one) =>
    OTHERS.map((other, index) => [one, other, BESIDE_RATES[one][index] ?? ''] as const),
  ),
  ...BESIDE_OTHERS,
  ...[...INCOMES, 'property-exemption', 'ppe-upgrade', DEDUCTION].map(
    (one) => [one, FEDERAL, 'yes'] as const,
  ),
  ...[FEDERAL, SME].flatMap((one) =>
    [...ZONE, ...TERRITORY].map((id) => [one, id, 'yes'] as const),
  ),
  ...[...INCOMES, 'property-exemption', 'ppe-upgrade', DEDUCTION, FEDERAL].map(
    (one) => [one, EXPORT, 'yes'] as const,
  ),
  ...[...ZONE, ...TERRITORY, ...LOAN_IDS].map((other) => [EXPORT, other, 'yes'] as const),
  ...[...INCOMES, 'property-exemption', 'ppe-upgrade', DEDUCTION, FEDERAL, EXPORT].map(
    (one) => [one, SZPK, 'yes'] as const,
  ),
  ...[...ZONE, ...TERRITORY, ...LOAN_IDS].map((other) => [SZPK, other, 'yes'] as const),
  ...[...INCOMES, 'property-exemption', 'ppe-upgrade', DEDUCTION, FEDERAL, EXPORT, SZPK].map(
    (one) => [one, SME, 'yes'] as const,
  ),
  ...[...INCOMES, 'property-exemption', 'ppe-upgrade', DEDUCTION, FEDERAL, EXPORT, SZPK, SME].map(
    (one) => [one, CREDIT, 'yes'] as const,
  ),
  ...[...ZONE, ...TERRITORY, ...LOAN_IDS].map((other) => [CREDIT, other, 'yes'] as const),
  ...[...INCOMES, ...OTHERS, FEDERAL, SME].flatMap((one) =>
    // The exemption alone rests on what can be obtained.
    LOAN_IDS.map((loan) => [one, loan, 'yes'] as const),
  ),
];

/** By the law a federal contract of that day is used beside no part of the zone. */
const byLaw = (one: ElementId, other: ElementId, word: Word): Word =>
  one === 'spic-federal' && ZONE.some((id) => id === other) ? 'contractParticipant' : word;

describe('two elements of one package, no status held', () => {
  it('are each pair once', () => {
    const reliefs = ORDER.filter((id) => !LOAN_IDS.some((loan) => loan === id));
    const expected = reliefs.flatMap((one, index) =>
      [...reliefs.slice(index + 1), ...LOAN_IDS].map((other) => `${one} ${other}`),
    );
    expect(PAIRS.map(([one, other]) => `${one} ${other}`).sort()).toEqual(expected.sort());
  });

  it.each(PAIRS)('%s and %s: %s', (one, other, word) => {
    for (const pair of [
      [one, other],
      [other, one],
    ] as const) {
      expect(verdict('brochure-2019', pair)).toBe(word);
      expect(verdict('law', pair)).toBe(byLaw(one, other, word));
    }
  });

  it('the exemption in the zone never rests on a regional project', () => {
    const on = (...statuses: StatusId[]) =>
      verdict('law', ['property-exemption', 'sez.land'], {}, statuses);
    expect(on('rip')).toBe('ripWithSez');
    expect(on('spic-federal')).toBe('contractParticipant');
    expect(on('spic-regional')).toBe('yes');
    expect(on(REGISTER)).toBe('yes');
  });

  it('the exemption beside an upgrade never rests on the Register', () => {
    const on = (...statuses: StatusId[]) =>
      verdict('law', ['property-exemption', 'ppe-upgrade'], {}, statuses);
    expect(on(REGISTER)).toBe('registerWithPpe');
    expect(on('rip')).toBe('yes');
  });
});

/** Each status from the start day on, or to a last day. */
const held = (id: StatusId, ends?: string): StatusesSection => {
  const from = { included: START, ends };
  const contract = (level: 'federal' | 'regional') => ({
    specialInvestmentContract: { level, signed: START, ends },
  });
  const all: { readonly [status: string]: StatusesSection } = {
    [REGISTER]: { investmentRegister: from },
    rip: { rip: from },
    'spic-federal': contract('federal'),
    'spic-regional': contract('regional'),
    'sez-resident': { sezResident: { registered: START, ends } },
    'ppe-register': { ppeProgramme: from },
    'toser-resident': { toserResident: { registered: START, excluded: ends } },
  };
  return all[id] ?? {};
};

const ELEMENTS = [...INCOMES, ...OTHERS];

/** One word for all parts of a status. */
const everyPart = (income: ElementId, others: readonly ElementId[], word: Word) =>
  Object.fromEntries([income, ...others].map((id) => [id, word]));

/** What a status that is held and not used says of each element that is to be had; what is left out: yes. */
const BESIDE_HELD: { readonly [Id in StatusId]: { readonly [Of in ElementId]?: Word } } = {
  [REGISTER]: {
    rip: '(registerWithRip)',
    'spic-federal': '(registerWithContract)',
    'spic-regional': '(registerWithContract)',
    'ppe-upgrade': 'registerWithPpe',
    [DEDUCTION]: 'registerWithPpe',
  },
  rip: {
    [REGISTER]: '(registerWithRip)',
    [DEDUCTION]: 'deductionWithRip',
    ...everyPart('sez.income', ZONE, 'ripWithSez'),
    ...everyPart('toser.income', TERRITORY, 'toserWithRip'),
  },
  'spic-federal': {
    [REGISTER]: '(registerWithContract)',
    [DEDUCTION]: '(deductionWithContract)',
    ...everyPart('toser.income', TERRITORY, 'toserWithContract'),
  },
  'spic-regional': {
    [REGISTER]: '(registerWithContract)',
    [DEDUCTION]: '(deductionWithContract)',
    ...everyPart('toser.income', TERRITORY, 'toserWithContract'),
  },
  'sez-resident': {
    rip: 'ripWithSez',
    [DEDUCTION]: 'deductionWithSez',
    ...everyPart('toser.income', TERRITORY, 'toserWithSez'),
  },
  'ppe-register': { [REGISTER]: 'registerWithPpe' },
  'toser-resident': {
    rip: 'toserWithRip',
    'spic-federal': 'toserWithContract',
    'spic-regional': 'toserWithContract',
    [DEDUCTION]: 'toserWithDeduction',
    ...everyPart('sez.income', ZONE, 'toserWithSez'),
  },
};

describe.each(STATUS_IDS)('beside %s, held and not used', (id) => {
  it.each(ELEMENTS)('%s', (element) => {
    const word = BESIDE_HELD[id]?.[element] ?? 'yes';
    for (const edition of ['brochure-2019', 'law'] as const) {
      expect(verdict(edition, [element], held(id))).toBe(word);
    }
  });
});

describe('a status that ended in the year before the other is entered', () => {
  /** The elements of 2020, beside a status whose last day is given. */
  const later = (id: StatusId, element: ElementId, ends: string) => {
    const statuses = { ...held(id, ends), ...held2020(element) };
    return verdict('law', [element], statuses);
  };
  /** The status of an element from 2020 on. */
  const held2020 = (element: ElementId): StatusesSection => {
    const day = '2020-01-01';
    if (element === DEDUCTION || element === 'ppe-upgrade')
      return { ppeProgramme: { included: day } };
    if (element === REGISTER) return { investmentRegister: { included: day } };
    if (element === 'rip') return { rip: { included: day } };
    return { sezResident: { registered: day } };
  };

  it('keeps the deduction out to the last day of the year before its own register', () => {
    for (const id of ['rip', 'sez-resident'] as const) {
      const rule = id === 'rip' ? 'deductionWithRip' : 'deductionWithSez';
      expect(later(id, DEDUCTION, '2019-12-31')).toBe('yes');
      expect(later(id, DEDUCTION, '2020-01-01')).toBe(rule);
    }
  });

  it('leaves the deduction beside a contract no doubt', () => {
    for (const id of ['spic-federal', 'spic-regional'] as const) {
      expect(later(id, DEDUCTION, '2019-12-31')).toBe('yes');
      expect(later(id, DEDUCTION, '2020-01-01')).toBe('(deductionWithContract)');
    }
  });

  it('excludes none of the other pairs', () => {
    const used = (one: ElementId, other: ElementId, id: StatusId, ends: string) =>
      verdict('law', [one, other], { ...held(id, ends), ...held2020(other) });
    expect(used('rip', 'sez.land', 'rip', '2019-12-31')).toBe('yes');
    expect(used('rip', 'sez.land', 'rip', '2020-01-01')).toBe('ripWithSez');
    expect(used(REGISTER, 'ppe-upgrade', REGISTER, '2019-12-31')).toBe('yes');
    expect(used(REGISTER, 'ppe-upgrade', REGISTER, '2020-01-01')).toBe('registerWithPpe');
    expect(used('spic-federal', 'sez.land', 'spic-federal', '2019-12-31')).toBe('yes');
    expect(used('spic-federal', 'sez.land', 'spic-federal', '2020-01-01')).toBe(
      'contractParticipant',
    );
  });

  it('leaves one measure on the rates of income tax for all years', () => {
    const statuses = { ...held('rip', '2019-12-31'), ...held2020('sez.income') };
    expect(verdict('law', ['rip', 'sez.income'], statuses)).toBe('oneIncomeRate');
  });
});
