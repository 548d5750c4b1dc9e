import { expect, test } from 'vitest';
import { assess } from '../../src/index';
import { profileOf } from './project';

const MORTGAGE = {
  project: { activity: { main: '28.13' } },
  borrowing: {
    programmes: ['joint'],
    otherProgrammes: ['industrial-mortgage'],
    drawn: '2022-10-03',
    amount: 300_000_000,
    marketRate: '0.12',
    facts: { productionPremises: true },
  },
};

const loansOf = (borrowing: object) =>
  assess(profileOf({ ...MORTGAGE, borrowing: { ...MORTGAGE.borrowing, ...borrowing } })).loans;

test('loans of other lenders are offered here unchanged', () => {
  const loan = loansOf({}).find(({ id }) => id === 'industrial-mortgage');
  expect(loan?.verdict).toBe('eligible');
  expect([loan?.worth?.nominal, loan?.worth?.presentValue]).toEqual(['128625000', '89979895.09']);
});

test('but only where the profile names them', () => {
  const ids = loansOf({ otherProgrammes: undefined }).map(({ id }) => id);
  expect(ids).toEqual(['joint']);
});

test('a day before it opens the mortgage is refused', () => {
  const loan = loansOf({ drawn: '2022-09-05' }).find(({ id }) => id === 'industrial-mortgage');
  expect(loan?.verdict).toBe('ineligible');
});
