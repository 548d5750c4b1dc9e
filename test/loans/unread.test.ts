import { describe, expect, test } from 'vitest';
import { citing } from '../../src/answer/cite';
import { loanResult } from '../../src/answer/loan';
import { judgeLoans } from '../../src/engine/loans/judge';
import { assess, caseOf } from '../../src/questions/assess/assess';
import type { BorrowingSection, ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { type FundProgrammeId, PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { PROGRAMMES } from '../../src/regions/russia/loans/programmes';
import { FIELDS } from '../contracts/fields';
import { OTHER_LOAN_DOCUMENTS } from '../contracts/other-loan-cases';
import { profileOf } from '../profile/document';
import { answer, RULES, soundFor } from './applications';

/** Another value of every field of the section but the list of programmes. */
const OTHER: Readonly<Record<string, (sound: BorrowingSection) => BorrowingSection>> = {
  amount: (sound) => ({ amount: Number(sound.amount) + 1 }),
  totalBudget: (sound) => ({ totalBudget: Number(sound.totalBudget) + 1 }),
  coFinancing: (sound) => ({ coFinancing: Number(sound.coFinancing) - 1 }),
  ownFunds: (sound) => ({ ownFunds: Number(sound.ownFunds) + 1 }),
  drawn: () => ({ drawn: '2019-08-01' }),
  termMonths: () => ({ termMonths: 18 }),
  graceMonths: () => ({ graceMonths: 3 }),
  repayment: () => ({ repayment: 'annuity' }),
  'guarantee.kind': (sound) => ({ guarantee: { ...sound.guarantee, kind: 'bank' } }),
  'guarantee.yearlyCost': (sound) => ({ guarantee: { ...sound.guarantee, yearlyCost: '0.03' } }),
  russianShare: () => ({ russianShare: '0.6' }),
  outputFrom: () => ({ outputFrom: 2021 }),
  sales: () => ({ sales: { 2020: 0, 2021: 1 } }),
  price: () => ({ price: 1 }),
  advance: () => ({ advance: 1 }),
  assets: (sound) => ({ assets: Number(sound.assets) + 2 }),
  otherFundLoans: () => ({ otherFundLoans: 1 }),
  marketRate: () => ({ marketRate: '0.08' }),
  discountRate: () => ({ discountRate: '0.12' }),
  'keyRates[].from': () => ({ keyRates: [{ from: '2019-01-02', rate: '0.08' }] }),
  'keyRates[].rate': () => ({ keyRates: [{ from: '2019-01-01', rate: '0.09' }] }),
  marketMargin: () => ({ marketMargin: '0.04' }),
  investmentPhaseEnds: () => ({ investmentPhaseEnds: '2021-12-31' }),
};

const FACTS = FIELDS.flatMap(({ path }) => /^borrowing\.facts\.(.+)$/.exec(path)?.[1] ?? []);

/** An application that states every field of the section, so many of its facts being true. */
function full(id: FundProgrammeId, drawn: string): BorrowingSection {
  const sound = soundFor(id);
  const wanted = Object.fromEntries(RULES[id].facts.map(([fact, value]) => [fact, value]));
  return {
    ...sound,
    coFinancing: Number(sound.coFinancing) || 2,
    ownFunds: Number(sound.ownFunds) || 1,
    drawn,
    termMonths: RULES[id].years * 12,
    graceMonths: 12,
    repayment: 'equal-principal',
    guarantee: { kind: 'none', yearlyCost: '0.01' },
    russianShare: '0.1',
    price: 50_000_000,
    discountRate: '0.1',
    keyRates: [{ from: '2019-01-01', rate: '0.08' }],
    marketMargin: '0.03',
    investmentPhaseEnds: '2020-12-31',
    facts: { ...Object.fromEntries(FACTS.map((fact) => [fact, false])), ...wanted },
  };
}

/** The answer on one application with what it says of fields without effect, and without. */
function told(borrowing: BorrowingSection, edition: EditionId) {
  const project = { name: 'Pump works', start: '2019-01-01', activity: { main: '28.13' } };
  const [loan] = judgeLoans(PROGRAMMES, caseOf(profileOf({ project, borrowing }), { edition })).map(
    (one) => loanResult(one, citing().cite),
  );
  if (loan === undefined) throw new Error('one programme is asked for');
  const { unread, ...rest } = loan;
  return { unread, rest: JSON.stringify(rest) };
}

const factChanged = (fact: string) => (sound: BorrowingSection) => ({
  facts: { ...sound.facts, [fact]: !(sound.facts as Record<string, boolean>)[fact] },
});

const CHANGES: readonly (readonly [string, (sound: BorrowingSection) => BorrowingSection])[] = [
  ...Object.entries(OTHER),
  ...FACTS.map((fact) => [`facts.${fact}`, factChanged(fact)] as const),
];

const DAYS = ['2019-07-01', '2020-03-02', '2021-06-01', '2025-10-01'];

const CASES = EDITION_IDS.flatMap((edition) =>
  DAYS.flatMap((day) => PROGRAMME_IDS.map((id) => [edition, day, id] as const)),
);

test('every field of the section is changed here', () => {
  const fields = FIELDS.flatMap(({ path }) => /^borrowing\.(.+)$/.exec(path)?.[1] ?? []);
  expect(CHANGES.map(([field]) => field).sort()).toEqual(
    fields.filter((field) => !['programmes', 'otherProgrammes'].includes(field)).sort(),
  );
});

describe('a stated field is named as without effect exactly where changing it changes nothing', () => {
  test.each(CASES)('under %s, drawn on %s, %s', (edition, day, id) => {
    const sound = full(id, day);
    const { rest, unread } = told(sound, edition);
    const without = CHANGES.filter(
      ([, change]) => told({ ...sound, ...change(sound) }, edition).rest === rest,
    ).map(([field]) => `borrowing.${field.replace(/\[\].*$/, '')}`);
    expect([...unread].sort()).toEqual([...new Set(without)].sort());
  });
});

describe('under a programme of other lenders', () => {
  const [sound] = OTHER_LOAN_DOCUMENTS;
  const unreadOf = (document: ProfileDocument) =>
    assess(profileOf(document), { edition: 'law' }).loans.find(({ id }) => id === 'sme-combined')
      ?.unread;
  const withBorrowing = (fields: BorrowingSection): ProfileDocument => ({
    project: { name: 'Pump works', start: '2019-01-01' },
    ...sound,
    borrowing: { ...sound?.borrowing, ...fields },
  });

  test('what the fund alone asks is without effect', () => {
    expect(
      unreadOf(withBorrowing({ assets: 1, totalBudget: 1, facts: { drugMaker: true } })),
    ).toEqual(['borrowing.totalBudget', 'borrowing.assets', 'borrowing.facts.drugMaker']);
  });

  test('a margin is without effect beside a market rate, and a path of the key rate is not', () => {
    expect(unreadOf(withBorrowing({}))).toEqual([]);
    expect(unreadOf(withBorrowing({ marketRate: '0.2' }))).toEqual(['borrowing.marketMargin']);
  });
});

describe('fields without effect', () => {
  test('are none where nothing is to be borrowed, and none that are not stated', () => {
    const project = { name: 'Pump works', start: '2019-01-01' };
    const { loans } = assess(profileOf({ project }), { loans: 'all' });
    expect(loans.map(({ unread }) => unread)).toEqual(PROGRAMME_IDS.map(() => []));
    expect(answer({ ...soundFor('joint'), advance: undefined }).unread).toEqual([]);
  });

  test('are the price of equipment under every programme', () => {
    for (const id of PROGRAMME_IDS) {
      expect(answer({ ...soundFor(id), price: 1 }).unread).toContain('borrowing.price');
    }
  });

  test('are a sample flow before the day on which it serves', () => {
    const sound = soundFor('productivity');
    const drawnOn = (drawn: string) =>
      answer({ ...sound, drawn, facts: { ...sound.facts, sampleFlow: true } }).unread;
    expect(drawnOn('2019-12-10')).toContain('borrowing.facts.sampleFlow');
    expect(drawnOn('2019-12-11')).not.toContain('borrowing.facts.sampleFlow');
  });
});
