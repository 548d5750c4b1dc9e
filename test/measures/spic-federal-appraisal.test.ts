import { describe, expect, it } from 'vitest';
import { whole, ZERO } from '../../src/kit/ratio';
import type { ContractSection } from '../../src/regions/kaluga/document';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { REGIONAL_LAW_2025, SPIC_SECOND_RATE } from '../../src/regions/kaluga/editions/law/sources';
import { SPIC_SECOND_CAP } from '../../src/regions/russia/sources/statuses';
import { spicFederal } from '../../src/regions/russia/spic-federal/rules';
import { revised } from '../figures/named';
import { everyYear, type Fields, millions } from '../profiles';
import { basesIn, caseWith, roubles } from '../taxes/case';

const FIELDS: Fields = {
  capitalInvestment: { 2019: millions(800) },
  taxableProfit: everyYear(2019, 2028, millions(100)),
};

const appraised = (fields: Fields = {}, policy = BROCHURE_2019) =>
  spicFederal.appraise({ ...caseWith({ ...FIELDS, ...fields }), policy });

/** A contract of the second kind: signed after 12 August 2019, with a cap and without a threshold. */
const second = (fields: Fields = {}) =>
  appraised(
    {
      project: { start: '2020-01-01' },
      capitalInvestment: { 2020: millions(30) },
      taxableProfit: everyYear(2020, 2028, millions(100)),
      ...fields,
    },
    LAW,
  );

const signed = (day: string, contract: Partial<ContractSection> = {}): Fields => ({
  statuses: { specialInvestmentContract: { level: 'federal', signed: day, ...contract } },
});

const treatmentOf = ({ treatments: [treatment] }: ReturnType<typeof appraised>) => {
  if (treatment?.tax !== 'income') throw new Error('no rates of income tax');
  return treatment;
};

const ids = ({ findings }: ReturnType<typeof appraised>) => findings.findings?.map(({ id }) => id);

const asks = (path: string) => [{ path, asks: 'value' }];

const term = (begins: string, ends: string, years: number) => ({
  id: 'contract-term',
  values: { signed: begins, ends, years },
});

const volume = (amount: string) => ({ id: 'contract-volume', values: { amount } });

describe('the conditions', () => {
  it('are the place, the status, the investment and the years', () => {
    expect(ids(appraised())).toEqual([
      'spic-federal.in-the-region',
      'spic-federal.status',
      'spic-federal.capital-investment',
      'spic-federal.in-force',
    ]);
  });

  it('of the second kind are no investment, but what the contract names for 2026 and later', () => {
    // 10 m of relief a year, under a cap of 500 m and under one of 15 m
    const lasting = second({ capitalInvestment: { 2020: millions(1_000) } });
    expect(ids(lasting)).toEqual([
      'spic-federal.in-the-region',
      'spic-federal.status',
      'spic-federal.signed-in-time',
      'spic-federal.participant',
      'spic.names-income-tax',
      'spic-federal.in-force',
    ]);
    expect(ids(second())).not.toContain('spic.names-income-tax');
    expect(ids(second(signed('2020-02-01', { ends: '2025-12-31' })))).toEqual([
      'spic-federal.in-the-region',
      'spic-federal.status',
      'spic-federal.signed-in-time',
      'spic-federal.participant',
      'spic-federal.in-force',
    ]);
  });
});

describe('the volume of a contract', () => {
  it('is not asked where neither a cap nor a term depends on it', () => {
    const { assumed, missing } = appraised();
    expect(assumed).toEqual([term('2019-01-01', '2028-12-31', 10)]);
    expect(missing).toEqual([]);
    expect(appraised({ capitalInvestment: undefined }).missing).toEqual([]);
  });

  it('is all that is planned where none is signed yet, or nothing is stated', () => {
    const told = volume('30000000');
    expect(second().assumed).toEqual([term('2020-01-01', '2034-12-31', 15), told]);
    expect(second(signed('2020-02-01')).assumed).toEqual([
      term('2020-02-01', '2035-01-31', 15),
      told,
    ]);
  });

  it('is reported to the kopeck: a kopeck above 50 billion makes the longer term', () => {
    const of = (amount: string) => second({ capitalInvestment: { 2020: amount } }).assumed;
    expect(of('50000000000')).toEqual([
      term('2020-01-01', '2034-12-31', 15),
      volume('50000000000'),
    ]);
    expect(of('50000000000.01')).toEqual([
      term('2020-01-01', '2039-12-31', 20),
      volume('50000000000.01'),
    ]);
  });

  it('is what is stated', () => {
    const stated = { statedCapitalInvestment: millions(40), ends: '2025-12-31' };
    const { assumed, missing } = second(signed('2020-02-01', stated));
    expect(assumed).toEqual([]);
    expect(missing).toEqual([]);
  });

  it('is missed where it is not known: in the contract, or in the plan where there is none', () => {
    const none = { capitalInvestment: undefined };
    const planned = second(none);
    expect(planned.treatments).toEqual([]);
    expect(planned.missing).toEqual(asks('capitalInvestment'));
    expect(second({ ...none, ...signed('2020-02-01') }).missing).toEqual(
      asks('statuses.specialInvestmentContract.statedCapitalInvestment'),
    );
  });
});

describe('a longer term without a cap', () => {
  const [none] = BROCHURE_2019.spicFederal.longTermAbove.values;
  if (none === undefined) throw new Error('the contract has no long term');
  const policy = revised(BROCHURE_2019, {
    spicFederal: { longTermAbove: [{ ...none, value: roubles(800_000_000) }] },
  });
  const long = (fields: Fields) => appraised(fields, policy);

  it('is that of contracts above an amount', () => {
    const of = (amount: string) => long({ capitalInvestment: { 2019: amount } }).assumed;
    expect(of('800000000')).toEqual([term('2019-01-01', '2028-12-31', 10), volume('800000000')]);
    expect(of('800000000.01')).toEqual([
      term('2019-01-01', '2038-12-31', 20),
      volume('800000000.01'),
    ]);
  });

  it('asks for the amount, but where the contract states its end', () => {
    const unknown = { capitalInvestment: undefined };
    expect(long(unknown).treatments).toEqual([]);
    expect(long(unknown).missing).toEqual(asks('capitalInvestment'));
    const ended = signed('2019-01-01', { ends: '2024-12-31' });
    const known = long({ ...unknown, ...ended });
    expect(treatmentOf(known).periods).toEqual({
      first: 2019,
      last: 2024,
      because: 'contract-ends',
    });
    expect(known.missing).toEqual([]);
    expect(long(ended).assumed).toEqual([]);
  });
});

describe('the rates', () => {
  it('are those of their figures', () => {
    const { federal, regional } = treatmentOf(appraised()).rates(2019) ?? {};
    expect(federal).toMatchObject({ rate: 0n, figure: 'spicFederal.federalRate' });
    expect(regional).toMatchObject({
      rate: 100_000n,
      figure: 'spicFederal.regionalRate',
      standing: 'printed',
    });
  });

  it('are as well known as it is that the region grants them', () => {
    const { rates } = treatmentOf(second());
    expect(rates(2024)?.regional).toEqual({
      rate: 100_000n,
      figure: 'spicFederal.regionalRateGranted',
      decides: 'amount',
      citation: SPIC_SECOND_RATE,
      standing: 'unconfirmed',
    });
    // of 2025 and later the rate itself is not known better
    expect(rates(2025)?.regional).toEqual({
      rate: 100_000n,
      figure: 'spicFederal.regionalRate',
      decides: 'amount',
      citation: REGIONAL_LAW_2025,
      standing: 'unconfirmed',
    });
  });

  it('are none where the region grants none', () => {
    const [granted] = BROCHURE_2019.spicFederal.regionalRateGranted.values;
    if (granted === undefined) throw new Error('the rate has no value');
    const regionalRateGranted = [{ ...granted, value: false }];
    const policy = revised(BROCHURE_2019, { spicFederal: { regionalRateGranted } });
    expect(treatmentOf(appraised({}, policy)).rates(2019)).toBeNull();
  });
});

it('the base is free of the limit on losses', () => {
  // of a loss of 100: 80 and then 20 taken, under the limit half of 80 in either year
  const { bases } = treatmentOf(
    appraised({ taxableProfit: { 2019: -100, 2020: 80, 2021: 80 }, carryLosses: true }),
  );
  expect(basesIn(bases, [2019, 2020, 2021]).slice(1)).toEqual([
    { amount: ZERO, ordinary: whole(roubles(40)), of: 'project' },
    { amount: whole(roubles(60)), ordinary: whole(roubles(40)), of: 'project' },
  ]);
});

describe('the cap', () => {
  const cap = {
    share: 500_000n,
    base: 'planned-total',
    baseByReading: false,
    stated: null,
    on: 'income-and-property',
    fromYear: 2020,
    notionalRate: null,
    year: 'clip',
    from: '2020-01-01',
    citation: SPIC_SECOND_CAP,
    standing: 'law',
  };

  it('is of all that is planned, whatever the reading, until a contract states it', () => {
    expect(treatmentOf(second()).cap).toEqual(cap);
    const stated = signed('2020-02-01', { statedCapitalInvestment: millions(40) });
    expect(treatmentOf(second(stated)).cap).toEqual({
      ...cap,
      base: 'stated',
      stated: roubles(40_000_000),
      from: '2020-02-01',
    });
  });

  it('is none of a contract of the first kind', () => {
    expect(treatmentOf(appraised())).not.toHaveProperty('cap');
  });
});

it('no reading matters to a contract of 2025 with a profit from its first year', () => {
  const { readings } = appraised({
    project: { start: '2025-01-01' },
    capitalInvestment: { 2025: millions(800) },
    taxableProfit: everyYear(2025, 2028, millions(100)),
  });
  expect(readings).toEqual([]);
});
