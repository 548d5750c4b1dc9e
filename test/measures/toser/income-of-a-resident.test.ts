import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/questions/assess/assess';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { profileOf } from '../../profile/document';
import { registered, residentWith, yearly } from './resident';

const answerOn = (document: ProfileDocument) =>
  assess(profileOf(document), { edition: 'law', measures: ['toser'] });

const incomeOf = (document: ProfileDocument) => {
  const found = answerOn(document).measures[0]?.parts?.find(({ id }) => id === 'toser.income');
  if (found === undefined) throw new Error('no part');
  return found;
};

const reliefIn = (document: ProfileDocument, year: number) =>
  incomeOf(document)
    .lines.filter((line) => line.year === year)
    .map(({ relief }) => relief);

const findingOn = (document: ProfileDocument, id: string) => {
  const all = (one: { id: string; findings?: readonly unknown[] }): { id: string }[] => [
    one,
    ...((one.findings ?? []) as { id: string }[]).flatMap(all),
  ];
  return all(incomeOf(document).findings).find((one) => one.id === id);
};

/** 30 million of the project and 50 million of the company a year, with so much of its income from the project in 2021. */
const company = (share: string, separateAccounting?: boolean): ProfileDocument =>
  residentWith({
    investor: separateAccounting === undefined ? {} : { separateAccounting },
    company: {
      taxableProfit: yearly(2020, 2029, 50_000_000),
      projectIncomeShare: { ...yearly(2020, 2029, '0.95'), 2021: share },
    },
  });

describe('the base', () => {
  test.each([
    // 3 % and 17 % of 50 million, of which the project is nine tenths.
    ['0.9', ['1500000', '8500000']],
    // Of 30 million below.
    ['0.899999', ['900000', '5100000']],
  ])('of a year with %s of income from the project', (share, expected) => {
    expect(reliefIn(company(share, true), 2021)).toEqual(expected);
  });

  test('below the share gives nothing where accounts are not kept apart, and the other years do', () => {
    const document = company('0.899999', false);
    expect(reliefIn(document, 2021)).toEqual([]);
    expect(reliefIn(document, 2022)).toEqual(['1500000', '8500000']);
    expect(incomeOf(document).verdict).toBe('eligible');
    expect(findingOn(document, 'toser.income.separate-accounting')).toBeUndefined();
  });

  test('asks how accounts are kept where it is not stated', () => {
    const { missing, verdict } = incomeOf(company('0.899999'));
    expect(verdict).toBe('unknown');
    expect(missing.map(({ path }) => path)).toContain('investor.separateAccounting');
    expect(findingOn(company('0.899999'), 'toser.income.separate-accounting')).toMatchObject({
      verdict: 'unknown',
      path: 'investor.separateAccounting',
    });
    expect(incomeOf(company('0.9')).verdict).toBe('eligible');
  });
});

describe('a resident that is excluded', () => {
  test('has two quarters of the year, by which both rates are mixed, and a note', () => {
    // The rates of 2023 are 3 and 17 %: half of 900,000 and of 5,100,000.
    const document = registered('2019-03-15', '2023-08-20');
    expect(reliefIn(document, 2023)).toEqual(['450000', '2550000']);
    expect(reliefIn(document, 2024)).toEqual([]);
    const rates = incomeOf(document)
      .lines.filter(({ year }) => year === 2023)
      .map(({ rate }) => rate);
    expect(rates).toEqual(['0.015', '0.085']);
    const notes = answerOn(document).assumptions.filter(({ id }) => id === 'excluded-from-quarter');
    expect(notes.map(({ values }) => values)).toEqual([{ last: '2023-06-30' }]);
  });

  test('is none without a day of exclusion', () => {
    const ids = answerOn(registered('2019-03-15')).assumptions.map(({ id }) => id);
    expect(ids).not.toContain('excluded-from-quarter');
  });
});
