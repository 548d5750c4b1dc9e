import { describe, expect, it } from 'vitest';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { SPIC_REGIONAL } from '../../src/regions/kaluga/editions/brochure-2019/sources';
import { spicRegional } from '../../src/regions/kaluga/measures/spic-regional/rules';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { LOSSES } from '../../src/regions/russia/sources/taxes';
import { revised } from '../figures/named';
import { type Chosen, everyYear, type Fields, millions } from '../profiles';
import { caseWith } from '../taxes/case';

const FIRST = 'first-period.spic-regional';

/** A measure on the rates of income tax: a contract with the region, signed on 1 January 2019. */
const appraised = (fields: Fields = {}, readings: Chosen = {}, policy = BROCHURE_2019) =>
  spicRegional.appraise({
    ...caseWith({
      capitalInvestment: { 2019: millions(300) },
      taxableProfit: everyYear(2019, 2022, millions(100)),
      ...fields,
    }),
    policy,
    readings: { ...DEFAULT_READINGS, ...readings },
  });

describe('a measure on the rates of income tax rests on', () => {
  it('its years as they are in its first period, else in that of its entry', () => {
    const [ever] = BROCHURE_2019.spicRegional.lastYear.values;
    if (ever === undefined) throw new Error('the measure has no last year');
    const citation = { text: 'a law of 2021' };
    const lastYear = [ever, { ...ever, from: '2021-01-01', value: 2030, citation }];
    const policy = revised(BROCHURE_2019, { spicRegional: { lastYear } });
    const cited = (readings: Chosen, fields: Fields = {}) =>
      appraised(fields, readings, policy).basis.at(-1)?.citation;
    expect(cited({})).toEqual(SPIC_REGIONAL);
    expect(cited({ [FIRST]: '2020' })).toEqual(SPIC_REGIONAL);
    expect(cited({ [FIRST]: '2021' })).toEqual(citation);
    expect(cited({ [FIRST]: 'first-profit' }, { taxableProfit: undefined })).toEqual(SPIC_REGIONAL);
  });

  it('the limit on losses of each given year, where losses are carried', () => {
    const limits = (fields: Fields) =>
      appraised(fields).basis.filter(({ figure }) => figure === 'baseline.lossLimit');
    const limit = { decides: 'amount', citation: LOSSES, standing: 'secondary' };
    expect(limits({ carryLosses: true, taxableProfit: { 2019: 0, 2020: 1 } })).toMatchObject(
      Array(2).fill({ figure: 'baseline.lossLimit', ...limit }),
    );
    expect(limits({})).toEqual([]);
    expect(limits({ carryLosses: true, taxableProfit: undefined })).toEqual([]);
  });
});

it('a profit that is not stated is missing, as an amount', () => {
  expect(appraised().missing).toEqual([]);
  expect(appraised({ taxableProfit: undefined }).missing).toEqual([
    { path: 'taxableProfit', asks: 'value' },
  ]);
});
