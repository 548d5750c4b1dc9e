import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/figures/policy';
import {
  BROCHURE_SEZ,
  SEZ_ACCOUNTING,
  SEZ_CREATED,
  SEZ_CUSTOMS,
  SEZ_EXCISE,
  SEZ_TERM,
} from '../../../src/regions/kaluga/editions/brochure-2019/sources';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { SEZ_INVESTMENT, SEZ_MATCHED } from '../../../src/regions/russia/sources/statuses';
import { type Fields, millions } from '../../profiles';
import { appraised, zoneCase } from './appraised';

const residency = (fields: Fields = {}, policy?: Policy) =>
  appraised('sez', zoneCase(fields, {}, policy));

const INVESTED = { capitalInvestment: { 2019: millions(40), 2022: millions(80) } };

describe('the residency in the brochure', () => {
  it('asks for a site, accounts of its own and no excisable goods, and for no investment', () => {
    const yesNo = { verdict: 'met', unit: 'yes-no', actual: true, required: true } as const;
    expect(residency().findings).toEqual({
      id: 'sez',
      verdict: 'met',
      joins: 'all-of',
      findings: [
        expect.objectContaining({ ...yesNo, id: 'sez.in-the-region', path: 'project.site' }),
        {
          ...yesNo,
          id: 'sez.on-a-site',
          path: 'project.site',
          citation: BROCHURE_SEZ,
          standing: 'printed',
        },
        {
          id: 'sez.status',
          verdict: 'met',
          unit: 'day',
          actual: null,
          required: '2019-01-01',
          assumed: true,
          citation: SEZ_CUSTOMS,
          standing: 'unconfirmed',
        },
        {
          ...yesNo,
          id: 'sez.separate-accounting',
          path: 'investor.separateAccounting',
          citation: SEZ_ACCOUNTING,
          standing: 'secondary',
        },
        {
          ...yesNo,
          id: 'sez.no-excisable-goods',
          path: 'investor.producesExcisableGoods',
          actual: false,
          required: false,
          citation: SEZ_EXCISE,
          standing: 'law',
        },
        {
          id: 'sez.in-force',
          verdict: 'met',
          unit: 'year',
          actual: 2019,
          required: { from: 2013, to: 2061 },
          citation: SEZ_CREATED,
          standing: 'secondary',
        },
      ],
    });
  });

  it('leaves the site open where no place is stated', () => {
    const { findings } = residency({ project: { site: undefined } });
    expect(findings.findings?.slice(0, 2)).toMatchObject([
      { id: 'sez.in-the-region', verdict: 'unknown' },
      {
        id: 'sez.on-a-site',
        verdict: 'unknown',
        actual: null,
        missing: [{ path: 'project.site', asks: 'yes-no' }],
      },
    ]);
  });

  it('rests on the years of the zone and on amounts that are none', () => {
    const { assumed, basis, missing, readings, treatments } = residency(INVESTED);
    const amount = { decides: 'amount', citation: BROCHURE_SEZ, standing: 'printed' };
    expect(basis).toMatchObject([
      { figure: 'sez.firstYear', decides: 'bound', citation: SEZ_CREATED, standing: 'secondary' },
      { figure: 'sez.lastYear', decides: 'bound', citation: SEZ_TERM, standing: 'unconfirmed' },
      { ...amount, figure: 'sez.minCapitalInvestment' },
      { ...amount, figure: 'sez.minEarlyInvestment' },
    ]);
    expect({ assumed, missing, readings, treatments }).toEqual({
      assumed: [],
      missing: [],
      readings: [],
      treatments: [],
    });
  });
});

describe('the residency by the law', () => {
  const findings = (fields: Fields) => residency(fields, LAW).findings.findings ?? [];

  it('asks for 120 million in all, and for 40 million of it in three years', () => {
    const amount = {
      verdict: 'met',
      path: 'capitalInvestment',
      unit: 'roubles',
      citation: SEZ_INVESTMENT,
      standing: 'secondary',
    };
    expect(findings(INVESTED).slice(5, 7)).toEqual([
      {
        ...amount,
        id: 'sez.capital-investment',
        figure: 'sez.minCapitalInvestment',
        actual: 120_000_000_00n,
        required: 120_000_000_00n,
        within: { from: '2019-01-01', to: null, lastYear: null },
      },
      {
        ...amount,
        id: 'sez.within-3-years',
        figure: 'sez.minEarlyInvestment',
        actual: 40_000_000_00n,
        required: 40_000_000_00n,
        within: { from: '2019-01-01', to: '2022-01-01', lastYear: 2021 },
        leftOut: [
          { path: 'capitalInvestment.2022', amount: 80_000_000_00n, because: 'outside-window' },
        ],
      },
    ]);
  });

  it('has a rule that was not read, for residents of April 2026 on', () => {
    const late = {
      project: { start: '2026-04-01' },
      capitalInvestment: { 2026: millions(120) },
    };
    expect(findings(late)[7]).toEqual({
      id: 'sez.matched-by-investment',
      verdict: 'unknown',
      unit: 'yes-no',
      actual: null,
      missing: [{ path: 'policy.sez.matchedByInvestment', asks: 'yes-no' }],
      citation: SEZ_MATCHED,
      standing: 'secondary',
    });
    expect(findings(late).map(({ id }) => id)).toEqual([
      'sez.in-the-region',
      'sez.on-a-site',
      'sez.status',
      'sez.separate-accounting',
      'sez.no-excisable-goods',
      'sez.capital-investment',
      'sez.within-3-years',
      'sez.matched-by-investment',
      'sez.in-force',
    ]);
  });

  it.each([
    ['2021-12-31', []],
    ['2022-01-01', ['window-end']],
    ['2022-01-02', []],
  ])('depends on the end of the three years where an amount is of %s: %j', (day, readings) => {
    const capitalInvestment = [{ day, amount: millions(120) }];
    expect(residency({ capitalInvestment }, LAW).readings).toEqual(readings);
    expect(residency({ capitalInvestment }).readings).toEqual([]);
  });
});
