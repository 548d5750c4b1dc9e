import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/figures/policy';
import { whole, ZERO } from '../../../src/kit/ratio';
import type { ActivitySection } from '../../../src/profile/document';
import { BROCHURE_2019 } from '../../../src/regions/kaluga/editions/brochure-2019/index';
import {
  BROCHURE_SEZ,
  SEZ_FEDERAL_RATE,
} from '../../../src/regions/kaluga/editions/brochure-2019/sources';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { SEZ_PLASTICS } from '../../../src/regions/kaluga/editions/law/sources';
import { revised } from '../../figures/named';
import {
  type Chosen,
  everyYear,
  type Fields,
  inZone,
  millions,
  missingPaths,
  part,
} from '../../profiles';
import { basesIn } from '../../taxes/case';
import { appraised, treated, zoneAmended, zoneCase } from './appraised';

const income = (fields: Fields, readings: Chosen = {}, policy: Policy = BROCHURE_2019) =>
  appraised('sez.income', zoneCase(fields, readings, policy));

const PROFIT = { taxableProfit: everyYear(2019, 2024, millions(10)) };
const RESIDENT_OF_2022 = { statuses: { sezResident: { registered: '2022-05-01' } } };
const FIRST_PROFIT = { 'first-period.sez': 'first-profit' } as const;

describe('the finding on the activity', () => {
  const LIST = ['28', '16', '29.3', '29.10.1'];
  const ASKED = {
    id: 'sez.income.activity',
    unit: 'code',
    required: LIST,
    citation: BROCHURE_SEZ,
    standing: 'unconfirmed',
  };
  const of = (activity: ActivitySection) => income({ project: { activity } }).findings;

  it('is met by whatever shows the schedule, a kind before a code', () => {
    expect(of({ main: '28.11' })).toEqual({ ...ASKED, verdict: 'met', actual: '28.11' });
    expect(of({ main: '01.13' })).toEqual({ ...ASKED, verdict: 'met', actual: '01.13' });
    expect(of({ main: '01.13', sezKind: 'wood' })).toEqual({
      ...ASKED,
      verdict: 'met',
      actual: 'wood',
    });
  });

  it('is unknown where the code is too coarse, and asks for the kind', () => {
    expect(of({ main: '29' })).toEqual({
      ...ASKED,
      verdict: 'unknown',
      actual: '29',
      missing: [{ path: 'project.activity.sezKind', asks: 'value' }],
    });
  });

  it('is unknown where nothing is stated, and asks for the code', () => {
    expect(of({})).toEqual({
      ...ASKED,
      verdict: 'unknown',
      actual: null,
      missing: [{ path: 'project.activity.main', asks: 'value' }],
    });
  });

  it('is met in years of a loss, but where what a package saves may make up for it', () => {
    // 15,000 of land tax on a plot of 1 m
    const plot = { id: 'plot', cadastralValue: millions(1), rate: '0.015', title: '2018-05-20' };
    const losing = (loss: number, readings: Chosen = {}) =>
      income(
        { project: { activity: {} }, landPlots: [plot], taxableProfit: { 2019: -loss } },
        readings,
      ).findings.verdict;
    // 20 roubles bear one of tax at 5%.
    expect(losing(14_980)).toBe('unknown');
    expect(losing(15_001)).toBe('met');
    expect(losing(14_980, { 'saved-taxes-raise-profit': 'no' })).toBe('met');
  });

  it('is met where the profit bears no rouble of tax by either schedule', () => {
    // By the dearer schedule 5% in the first period: 10 roubles bear half a rouble, which is rounded up.
    const earning = (profit: string) =>
      income({ project: { activity: {} }, taxableProfit: { 2019: profit } }).findings.verdict;
    expect(earning('9.99')).toBe('met');
    expect(earning('10.00')).toBe('unknown');
  });

  it('is by the list of the first period, where that is known, else of the year of entry', () => {
    const by = (readings: Chosen) => income(RESIDENT_OF_2022, readings, LAW).findings;
    expect(by({})).toMatchObject({ required: LIST, citation: BROCHURE_SEZ });
    expect(by({ 'first-period.sez': '2024' })).toMatchObject({
      required: [...LIST, '22.21'],
      citation: SEZ_PLASTICS,
    });
    expect(by(FIRST_PROFIT)).toMatchObject({ required: LIST, citation: BROCHURE_SEZ });
  });

  it('looks at no list that was over before the first period', () => {
    // to 2019 a list with a part of class 29, from 2020 the whole of it
    const policy = zoneAmended({ priorityActivities: { 2020: ['29'] } });
    const coarse = { ...PROFIT, project: { activity: { main: '29' } } };
    expect(income(coarse, {}, policy).findings.verdict).toBe('unknown');
    const later = { ...coarse, statuses: { sezResident: { registered: '2020-01-01' } } };
    const found = income(later, {}, policy);
    expect(found.findings).toMatchObject({ verdict: 'met', required: ['29'] });
    expect(treated(found, 'income').rates(2020)?.regional.rate).toBe(0n);
  });
});

describe('the treatment', () => {
  it('is none where the activity does not show the schedule', () => {
    expect(income({ ...PROFIT, project: { activity: { main: '29' } } }).treatments).toEqual([]);
  });

  it('is none where the first profit is not known', () => {
    expect(income({}, FIRST_PROFIT).treatments).toEqual([]);
  });

  it('has the rates of each year with the figures that they are of', () => {
    const { rates } = treated(income(PROFIT), 'income');
    const federal = {
      rate: 2_0000n,
      figure: 'sez.federalRate',
      decides: 'amount',
      citation: SEZ_FEDERAL_RATE,
      standing: 'law',
    };
    const ofBrochure = { decides: 'amount', citation: BROCHURE_SEZ, standing: 'printed' };
    expect(rates(2023)).toEqual({
      federal,
      regional: { rate: 0n, figure: 'sez.priorityRegionalRates', ...ofBrochure },
    });
    const farm = income({ ...PROFIT, project: { activity: { main: '01.13' } } });
    expect(treated(farm, 'income').rates(2033)).toEqual({
      federal,
      regional: { rate: 9_0000n, figure: 'sez.otherRegionalRates', ...ofBrochure },
    });
  });

  it('has none before the zone', () => {
    const { rates } = treated(income({ project: { start: '2012-01-01' } }), 'income');
    expect(rates(2012)).toBeNull();
    expect(rates(2013)?.regional.rate).toBe(0n);
  });

  it('is of a base that the limit on losses does not bind', () => {
    const taxableProfit = { 2019: millions(-100), 2020: millions(100) };
    const { bases } = treated(income({ taxableProfit, carryLosses: true }), 'income');
    // all of the loss; ordinarily half of the profit
    expect(basesIn(bases, [2019, 2020])[1]).toEqual({
      amount: ZERO,
      ordinary: whole(50_000_000_00n),
      of: 'project',
    });
  });

  it('cannot be by a schedule that ends', () => {
    const step = { from: '2009-01-01', citation: BROCHURE_SEZ, standing: 'scenario' } as const;
    const ends = { ...step, value: [{ upTo: 2, rate: 0n }] };
    const policy = revised(BROCHURE_2019, { sez: { priorityRegionalRates: [ends] } });
    const { rates } = treated(income(PROFIT, {}, policy), 'income');
    expect(rates(2020)?.regional.rate).toBe(0n);
    expect(() => rates(2021)).toThrow(new RangeError('the last step has no bound'));
  });
});

describe('lines', () => {
  const asked = (fields: Fields, readings: Chosen = {}) =>
    missingPaths(part('sez.income', inZone(fields), readings), 'lines');

  it('ask for the profit, once', () => {
    expect(asked({})).toEqual(['taxableProfit']);
    expect(asked({}, FIRST_PROFIT)).toEqual(['taxableProfit']);
    expect(asked(PROFIT, FIRST_PROFIT)).toEqual([]);
  });

  it('ask for one above 0 where that decides the first period', () => {
    const taxableProfit = { 2019: millions(-1), 2020: 0 };
    expect(asked({ taxableProfit })).toEqual([]);
    expect(asked({ taxableProfit }, FIRST_PROFIT)).toEqual(['taxableProfit.2021']);
  });
});

describe('what is taken on the way', () => {
  const CEILING = {
    id: 'sez-regional-ceiling',
    values: { ceiling: '0.125', first: 2017, last: 2020 },
  };

  it('is that the ceiling of 12.5 % in 2017-2020 binds nobody, whose highest rate is 13.5 %', () => {
    expect(income(PROFIT).assumed).toEqual([CEILING]);
  });

  it('is a first period not before the entry, beside it', () => {
    const values = { reading: 'first-period.sez', asked: 2012, year: 2019 };
    expect(income(PROFIT, { 'first-period.sez': '2012' }).assumed).toEqual([
      { id: 'first-period-not-before-entry', values },
      CEILING,
    ]);
  });

  it('is nothing of a ceiling that is lowered for good, which residents do reach', () => {
    const policy = zoneAmended({ regionalCeiling: { 2030: '0.1' } });
    expect(income(PROFIT, {}, policy).assumed).toEqual([CEILING]);
  });

  it('is nothing of a ceiling that the highest rate does not pass', () => {
    const steps = [
      { upTo: 10, rate: '0.05' },
      { upTo: null, rate: '0.125' },
    ];
    const policy = zoneAmended({ otherRegionalRates: { 2009: steps } });
    expect(income(PROFIT, {}, policy).assumed).toEqual([]);
  });
});
