import { describe, expect, it } from 'vitest';
import type { ActivitySection } from '../../../src/profile/document';
import {
  type Chosen,
  everyYear,
  finding,
  INVESTOR,
  inZone,
  measureOfParts,
  millions,
  missingPaths,
  part,
  project,
  reliefs,
  yearly,
} from '../../profiles';

const PROFIT = everyYear(2019, 2036, millions(100));

const income = (activity: ActivitySection, readings: Chosen = {}) =>
  part('sez.income', inZone({ project: { activity }, taxableProfit: PROFIT }), readings);

/** The regional rate of each line, in the order of the years. */
const rates = (activity: ActivitySection) =>
  income(activity).lines.flatMap(({ budget, rate }) => (budget === 'regional' ? rate : []));

const times = (count: number, rate: string): string[] => Array(count).fill(rate);

/** Eighteen periods of each schedule. */
const PRIORITY = [
  ...times(5, '0'),
  ...times(4, '0.03'),
  ...times(2, '0.05'),
  ...times(2, '0.08'),
  ...times(2, '0.1'),
  ...times(3, '0.135'),
];
const OTHER = [...times(10, '0.05'), ...times(5, '0.09'), ...times(3, '0.135')];

describe('the schedule', () => {
  it('of a priority activity rises in six steps', () => {
    expect(rates({ main: '28.11' })).toEqual(PRIORITY);
  });

  it('of any other activity rises in three', () => {
    expect(rates({ main: '01.13' })).toEqual(OTHER);
  });

  it('is a relief against the ordinary rate of each year', () => {
    // 17 - 3, 18 - 3, 18 - 5, 18 - 13.5 points of 100 million
    expect(reliefs(income({ main: '28.11' }), 'regional')).toMatchObject({
      2023: 17_000_000,
      2024: 14_000_000,
      2025: 15_000_000,
      2028: 13_000_000,
      2034: 4_500_000,
    });
  });

  it('stands beside 2 % of federal tax, which is ordinary but for 2017-2024', () => {
    const federal = reliefs(income({ main: '01.13' }), 'federal');
    expect(federal).toMatchObject({ 2019: 1_000_000, 2024: 1_000_000, 2025: 0, 2036: 0 });
  });

  it('runs on in years of loss', () => {
    const taxableProfit = { ...PROFIT, ...everyYear(2019, 2023, millions(-10)) };
    const result = part('sez.income', inZone({ taxableProfit }));
    expect(result.lines.find(({ year }) => year === 2024)?.relief).toBe('1000000');
    expect(reliefs(result, 'regional')).toMatchObject({ 2023: 0, 2024: 14_000_000 });
  });

  it('lasts to the end of the zone', () => {
    const last = part(
      'sez.income',
      inZone({
        taxableProfit: everyYear(2059, 2061, millions(100)),
        project: { start: '2046-06-01' },
      }),
    );
    // 2061 is period 16
    expect(reliefs(last, 'regional')).toEqual({
      2059: 8_000_000,
      2060: 8_000_000,
      2061: 4_500_000,
    });
    expect(last.periods).toEqual({ first: 2046, last: 2061, because: 'zone-ends' });
  });
});

describe('the activity', () => {
  it.each(['28', '28.11', '16.10', '29.3', '29.31', '29.32', '29.10.1', '29.10.11'])(
    '%s is a priority one',
    (main) => {
      expect(rates({ main })).toEqual(PRIORITY);
    },
  );

  it.each(['29.10.2', '29.20', '25.30', '27.11', '22.21'])('%s is not', (main) => {
    expect(rates({ main })).toEqual(OTHER);
  });

  it.each(['29', '29.1', '29.10'])('%s is too coarse to tell', (main) => {
    const result = income({ main });
    expect(result.verdict).toBe('unknown');
    expect(result.lines).toEqual([]);
    expect(missingPaths(result)).toEqual(['project.activity.sezKind']);
  });

  it('left out is unknown, and gives no line, while the residency stands', () => {
    const sez = measureOfParts('sez', inZone({ project: { activity: {} }, taxableProfit: PROFIT }));
    expect(sez.verdict).toBe('eligible');
    const result = income({ others: ['28.11'] });
    expect(result.verdict).toBe('unknown');
    expect(result.lines).toEqual([]);
    expect(missingPaths(result)).toEqual(['project.activity.main']);
  });

  it.each([
    [{ main: '01.13', sezKind: 'machinery' }, PRIORITY],
    [{ main: '01.13', sezKind: 'wood' }, PRIORITY],
    [{ main: '29.10', sezKind: 'vehicle-parts' }, PRIORITY],
    [{ main: '28.11', sezKind: 'other' }, OTHER],
    [{ sezKind: 'machinery' }, PRIORITY],
  ] as const)('that is stated goes before the code: %j', (activity, schedule) => {
    expect(rates(activity)).toEqual(schedule);
  });

  it('is the main one, whatever the others are', () => {
    expect(rates({ main: '01.13', others: ['28.11'] })).toEqual(OTHER);
  });
});

describe('the first period', () => {
  const fields = (registered?: string) => ({
    statuses: registered === undefined ? {} : { sezResident: { registered } },
    taxableProfit: yearly(2019, [-1, -1, 100, 100, 100, 100, 100, 100, 100].map(millions)),
  });
  const FIRST = 'first-period.sez';
  const zeros = (registered?: string, readings: Chosen = {}) =>
    part('sez.income', inZone(fields(registered)), readings)
      .lines.filter(({ budget, rate }) => budget === 'regional' && rate === '0')
      .map(({ year }) => year);

  it('is that of the registration', () => {
    expect(zeros()).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(zeros('2020-12-31')).toEqual([2020, 2021, 2022, 2023, 2024]);
  });

  it('is that of the first profit, or a named year, under other readings', () => {
    expect(zeros(undefined, { [FIRST]: 'first-profit' })).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(zeros('2022-12-31', { [FIRST]: 'first-profit' })).toEqual([
      2022, 2023, 2024, 2025, 2026,
    ]);
    expect(zeros(undefined, { [FIRST]: '2020' })).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(zeros('2020-12-31', { [FIRST]: '2012' })).toEqual([2020, 2021, 2022, 2023, 2024]);
  });
});

describe('the residency', () => {
  const verdict = (document: Parameters<typeof inZone>[0]) =>
    measureOfParts('sez', inZone(document)).verdict;

  it('asks for a site of the zone', () => {
    expect(verdict({})).toBe('eligible');
    expect(measureOfParts('sez', project()).verdict).toBe('ineligible');
    expect(measureOfParts('sez', project({ project: { site: 'elsewhere' } })).verdict).toBe(
      'ineligible',
    );
  });

  it.each([
    ['sez.separate-accounting', 'separateAccounting', false],
    ['sez.no-excisable-goods', 'producesExcisableGoods', true],
  ] as const)('asks for %s', (id, fact, wrong) => {
    const failed = measureOfParts('sez', inZone({ investor: { ...INVESTOR, [fact]: wrong } }));
    expect(failed.verdict).toBe('ineligible');
    expect(finding(failed, id).verdict).toBe('not-met');
    const open = measureOfParts('sez', inZone({ investor: { ...INVESTOR, [fact]: undefined } }));
    expect(open.verdict).toBe('unknown');
    expect(missingPaths(open)).toEqual([`investor.${fact}`]);
  });

  it('that is refused leaves no part a line', () => {
    const investor = { ...INVESTOR, separateAccounting: false };
    const result = measureOfParts('sez', inZone({ investor, taxableProfit: PROFIT }));
    expect(result.parts.flatMap(({ lines }) => lines)).toEqual([]);
    expect(result.parts.map((one) => one.verdict)).toEqual(Array(5).fill('ineligible'));
  });

  it('that depends on a yes or no has the lines it would have', () => {
    const investor = { ...INVESTOR, separateAccounting: undefined };
    const result = part('sez.income', inZone({ investor, taxableProfit: { 2019: millions(100) } }));
    expect(result.verdict).toBe('unknown');
    expect(reliefs(result, 'regional')).toEqual({ 2019: 17_000_000 });
  });
});
