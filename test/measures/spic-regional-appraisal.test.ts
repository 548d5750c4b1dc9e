import { describe, expect, it } from 'vitest';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { SPIC_REGIONAL } from '../../src/regions/kaluga/editions/brochure-2019/sources';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { spicRegional } from '../../src/regions/kaluga/measures/spic-regional/rules';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { type Chosen, everyYear, type Fields, millions } from '../profiles';
import { caseWith } from '../taxes/case';

const FIRST = 'first-period.spic-regional';
const RATE = 'regional-rate-2017-2024';

const appraised = (fields: Fields = {}, readings: Chosen = {}, policy = BROCHURE_2019) =>
  spicRegional.appraise({
    ...caseWith({
      capitalInvestment: { 2019: millions(300), 2020: millions(300) },
      taxableProfit: everyYear(2019, 2028, millions(100)),
      ...fields,
    }),
    policy,
    readings: { ...DEFAULT_READINGS, ...readings },
  });

const signed = (day: string, ends?: string): Fields => ({
  statuses: { specialInvestmentContract: { level: 'regional', signed: day, ends } },
});

describe('the conditions', () => {
  const ids = (policy = BROCHURE_2019) =>
    appraised({}, {}, policy).findings.findings?.map(({ id }) => id);

  it('are the place, the status, the investment and the years', () => {
    expect(ids()).toEqual([
      'spic-regional.in-the-region',
      'spic-regional.status',
      'spic-regional.capital-investment',
      'spic-regional.in-force',
    ]);
  });

  it('by the law are a footing also, which was not found', () => {
    expect(ids(LAW)).toEqual([
      'spic-regional.in-the-region',
      'spic-regional.status',
      'spic-regional.capital-investment',
      'spic-regional.federal-footing',
      'spic-regional.in-force',
    ]);
  });
});

it('the rates are the ordinary federal one and the regional one of its own figure', () => {
  const [treatment] = appraised().treatments;
  if (treatment?.tax !== 'income') throw new Error('no rates of income tax');
  expect(treatment.rates(2019)).toMatchObject({
    federal: { rate: 30_000n, figure: 'baseline.incomeFederal' },
    regional: { rate: 135_000n, figure: 'spicRegional.regionalRate', citation: SPIC_REGIONAL },
  });
});

describe('of the readings matter', () => {
  const readings = (...args: Parameters<typeof appraised>) => appraised(...args).readings;

  it('that of the regional rate alone, where seven periods end with 2025 and within the contract', () => {
    expect(readings()).toEqual([RATE]);
    expect(readings(signed('2019-03-15', '2025-01-01'))).toEqual([RATE]);
    expect(readings(signed('2019-03-15', '2030-12-31'))).toEqual([RATE]);
  });

  it('the end of the relief, where the contract ends before the seventh period', () => {
    expect(readings(signed('2019-03-15', '2024-12-31'))).toEqual([RATE, 'spic-regional.end']);
  });

  it('the year of the heading, where the seventh period comes after it', () => {
    const taxableProfit = everyYear(2020, 2028, millions(100));
    expect(readings({ ...signed('2020-03-15', '2030-12-31'), taxableProfit })).toEqual([
      RATE,
      'spic-regional.last-year',
    ]);
  });

  it('those of the end also where their other value was chosen', () => {
    const taxableProfit = everyYear(2020, 2028, millions(100));
    const long = { ...signed('2020-03-15', '2030-12-31'), taxableProfit };
    expect(readings(long, { 'spic-regional.last-year': '2025' })).toEqual([
      RATE,
      'spic-regional.last-year',
    ]);
    const short = signed('2019-03-15', '2024-12-31');
    expect(readings(short, { 'spic-regional.end': 'periods' })).toEqual([
      RATE,
      'spic-regional.end',
    ]);
  });

  it('neither, where the other or the last year of the law ends the relief before', () => {
    const taxableProfit = everyYear(2020, 2028, millions(100));
    const ended = { ...signed('2020-03-15', '2022-12-31'), taxableProfit };
    expect(readings(ended)).toEqual([RATE, 'spic-regional.end']);
    // of the contract's end in 2025 the heading leaves nothing
    const together = { ...signed('2020-03-15', '2025-12-31'), taxableProfit };
    expect(readings(together, { 'spic-regional.last-year': '2025' })).toEqual([RATE]);
    expect(readings(together, { 'spic-regional.end': 'periods' })).toEqual([
      RATE,
      'spic-regional.end',
      'spic-regional.last-year',
    ]);
    // to 2022
    expect(readings({ ...signed('2020-03-15'), taxableProfit }, {}, LAW)).toEqual([RATE]);
  });

  it('the end, where the ten years end within the seven periods', () => {
    // seven periods from 2022 end with 2028, as the ten years from 1 January 2019 do
    const from = (year: '2022' | '2023') => readings({}, { [FIRST]: year });
    expect(from('2022')).toEqual([FIRST, RATE, 'spic-regional.last-year']);
    expect(from('2023')).toEqual([FIRST, RATE, 'spic-regional.end', 'spic-regional.last-year']);
  });

  it('only that of the first period, while there is no profit', () => {
    const taxableProfit = everyYear(2019, 2021, millions(-1));
    const { readings: mattering, treatments } = appraised(
      { taxableProfit },
      { [FIRST]: 'first-profit' },
    );
    expect(mattering).toEqual([FIRST]);
    // no period, but one is awaited: in a package savings may bring the profit
    expect(treatments).toMatchObject([{ periods: null, awaitedFrom: 2019 }]);
  });
});
