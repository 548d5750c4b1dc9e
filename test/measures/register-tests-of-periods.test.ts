import { expect, it } from 'vitest';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { investmentRegister } from '../../src/regions/kaluga/measures/investment-register/rules';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { type Chosen, everyYear, type Fields, millions } from '../profiles';
import { caseWith } from '../taxes/case';

const MINIMUM = 10_000;

/** A project of 2023 with four periods, to 2026; four times the minimum are asked for in 2023-2025. */
const appraised = (fields: Fields, readings: Chosen = {}) =>
  investmentRegister.appraise({
    ...caseWith({
      capitalInvestment: { 2023: millions(2_000) },
      taxableProfit: everyYear(2023, 2026, millions(100)),
      ...fields,
      project: { start: '2023-01-01', ...fields.project },
    }),
    policy: LAW,
    readings: { ...DEFAULT_READINGS, ...readings },
  });

const paying = (wage: number, first = 2023): NonNullable<Fields['project']> => ({
  averageMonthlyWage: everyYear(first, 2026, wage),
  subsistenceMinimum: everyYear(first, 2026, MINIMUM),
});

/** Readings but that of the first period. */
const readings = (...asked: Parameters<typeof appraised>) =>
  appraised(...asked).readings.filter((id) => id !== 'first-period.investment-register');

const FIRST_PROFIT: Chosen = { 'first-period.investment-register': 'first-profit' };
const ON_ENTRY: Chosen = { 'first-period.investment-register': 'inclusion' };

it('a known first period names the reading of its later periods once', () => {
  expect(readings({ project: paying(40_000) })).toEqual([
    'regional-rate-2017-2024',
    'register-after-2024',
  ]);
  // Of a term that is kept the tests to 2024 alone would come to another verdict.
  const project = {
    averageMonthlyWage: { 2023: 1, 2024: 1, 2025: 40_000, 2026: 40_000 },
    subsistenceMinimum: everyYear(2023, 2026, MINIMUM),
  };
  expect(readings({ project }, { 'register-after-2024': 'keeps-its-term' })).toEqual([
    'regional-rate-2017-2024',
    'register-after-2024',
  ]);
});

it('a first period that is not known depends on the reading only where the tests differ', () => {
  // The first profit may be of 2024, the last year in force, or come later.
  const losing = { taxableProfit: { 2023: millions(-1) } };
  expect(readings({ ...losing, project: paying(40_000) }, FIRST_PROFIT)).toEqual([
    'register-after-2024',
  ]);
  // Wages are not stated of any year.
  expect(readings(losing, FIRST_PROFIT)).toEqual([]);
});

it('wages are asked for where no profit is stated, or one above 0', () => {
  const paths = (fields: Fields) => [
    ...new Set(appraised(fields, ON_ENTRY).missing.map(({ path }) => path)),
  ];
  const wages = ['project.averageMonthlyWage', 'project.subsistenceMinimum'];
  expect(paths({ taxableProfit: undefined })).toEqual(['taxableProfit', ...wages]);
  expect(paths({})).toEqual(wages);
  expect(paths({ taxableProfit: everyYear(2023, 2026, millions(-100)) })).toEqual([]);
});
