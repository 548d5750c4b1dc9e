import { expect, test } from 'vitest';
import { assess } from '../../src/index';
import { command } from '../cli/fake';
import { MILLION, profileOf } from './project';

const loanOf = (
  amount: string | number,
  kind: string,
  site = 'toser-aleksin',
  graceMonths = 36,
) => {
  const borrowing = {
    amount,
    termMonths: 180,
    graceMonths,
    drawn: '2021-01-01',
    marketRate: '0.12',
    guarantee: { kind },
    programmes: ['monotown-loan'],
  };
  return assess(profileOf({ project: { site }, borrowing })).loans?.find(
    ({ id }) => id === 'monotown-loan',
  );
};

test.each([
  ['bank', '250937500', '144558525.87'],
  ['none', '159687500', '91991789.19'],
])('250 m over 15 years with a guarantee of kind %s', (kind, nominal, present) => {
  const found = loanOf(250 * MILLION, kind);
  expect([found?.worth?.nominal, found?.worth?.presentValue]).toEqual([nominal, present]);
});

test.each([
  ['249999999.99', 'none', 'ineligible'],
  ['250000000', 'none', 'eligible'],
  ['4999999.99', 'bank', 'ineligible'],
  ['5000000', 'bank', 'eligible'],
  ['1000000000', 'bank', 'eligible'],
  ['1000000000.01', 'bank', 'ineligible'],
])('a loan of %s with a guarantee of kind %s is %s', (amount, kind, verdict) => {
  expect(loanOf(amount, kind)?.verdict).toBe(verdict);
});

test.each([
  [36, 'eligible'],
  [39, 'ineligible'],
])('a grace of %s months is %s', (months, verdict) => {
  expect(loanOf(250 * MILLION, 'bank', 'toser-aleksin', months)?.verdict).toBe(verdict);
});

test.each(['sez', 'region', 'elsewhere'])('is for the two towns alone: %s', (site) => {
  expect(loanOf(250 * MILLION, 'bank', site)?.verdict).toBe('ineligible');
});

test.each([
  [['monotown-loan'], 'en', ['Loans of Tula Region for the project: Works']],
  [
    ['joint', 'monotown-loan'],
    'ru',
    ['Займы для проекта: Works', 'Займы Фонда развития промышленности', 'Займы Тульской области'],
  ],
] as const)('%j stand under whose loans they are, in %s', async (programmes, lang, headings) => {
  const profile = {
    project: { name: 'Works', region: 'tula', start: '2021-01-01', site: 'toser-aleksin' },
    borrowing: { amount: 250 * MILLION, marketRate: '0.12', programmes },
  };
  const files = { 'works.json': JSON.stringify(profile) };
  const { out } = await command(['loan', 'works.json', '--lang', lang], { files });
  const titles = [...out.matchAll(/^(.+)\n[-=]{3,}\n\n/gm)].map(([, title]) => title);
  expect(titles.filter((title) => /^(Loans|Займы)/.test(title ?? ''))).toEqual(headings);
});
