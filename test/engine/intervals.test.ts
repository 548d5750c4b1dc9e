import { describe, expect, it } from 'vitest';
import { judgedDifferenceResult } from '../../src/answer/comparison';
import { reliefWorth } from '../../src/answer/package';
import { totalsResult } from '../../src/answer/portfolio';
import { savingsIn } from '../../src/answer/read';
import { contractRates } from '../../src/engine/contract-rates';
import { periodsBetween } from '../../src/engine/pairs';
import { reliefValuation } from '../../src/engine/plan/value';
import { isSameAnswer } from '../../src/engine/same-answer';
import type {
  BoundedTreatment,
  IncomeTreatment,
  PropertyTreatment,
} from '../../src/engine/taxes/treatment';
import { discounter } from '../../src/engine/valuation/discount';
import { between } from '../../src/kit/interval';
import { possiblePair } from '../../src/questions/compare/by-period';
import { differencesBetween } from '../../src/questions/compare/differences-between';
import { judgmentOn, judgmentsOf } from '../../src/questions/compare/judgments';
import { reliefGain } from '../../src/questions/compare/worth';
import { planned, planOf } from '../../src/questions/plan/plan';
import { startPortfolio, withProject } from '../../src/questions/portfolio/portfolio-totals';
import type { MeasureId } from '../../src/regions/kaluga/ids';
import { renderCsv } from '../../src/report/csv';
import { excelRu } from '../../src/report/csv-excel-ru';
import { formatOf } from '../../src/report/format';
import { planModel } from '../../src/report/plan/model';
import { renderBlocks } from '../../src/report/table';
import { matchers } from '../../src/testing/index';
import { arithmeticFaults, linesIn } from '../contracts/arithmetic';
import { renderTable } from '../report/rendered';
import { CAP, caseWith, fixedBases, rateUsed, roubles } from '../taxes/case';
import { en } from '../words';
import { answerIn, inRegion, judgedIn, measureOf, regionOf } from './made';

/** 50m of profit in 2021, and a building of 100m: 1.5m and 8.5m of income tax, 2.2m of property tax. */
const c = caseWith({
  taxableProfit: { 2021: 50_000_000 },
  property: { objects: [{ id: 'shop', kind: 'immovable', yearlyBases: { 2021: 100_000_000 } }] },
});
const periods = { first: 2021, last: 2021, because: 'periods-used' } as const;

/** The regional rate alone, in place of 17%. */
const income = (regional: bigint): IncomeTreatment & BoundedTreatment => ({
  tax: 'income',
  periods,
  awaitedFrom: null,
  bases: fixedBases(() => ({
    amount: roubles(50_000_000),
    ordinary: roubles(50_000_000),
    of: 'project',
  })),
  rates: () => ({ federal: rateUsed(3_0000n), regional: rateUsed(regional) }),
});

/** In place of 2.2%. */
const property = (rate: bigint): PropertyTreatment => ({
  tax: 'property',
  periods,
  objects: [{ object: 'shop', span: { first: 2021, last: 2021 }, rate: () => rateUsed(rate) }],
});

const INCOME = measureOf('income', income(16_9000n), {}, { otherEnd: income(12_5000n) });
const PROPERTY = measureOf('property', property(2_1800n), {}, { otherEnd: property(0n) });
const EXACT = measureOf('exact', property(1_1000n));
const region = regionOf([INCOME, PROPERTY]);

describe('a relief between two ends', () => {
  const [ofIncome, ofProperty] = answerIn(region, c).measures;

  it('has lines with both, exact where they agree', () => {
    // 50m at 16.9% is 8.45m, at 12.5% 6.25m, of 8.5m
    expect(ofIncome?.lines).toMatchObject([
      { budget: 'federal', rate: '0.03', taxAfter: '1500000', relief: '0' },
      {
        budget: 'regional',
        base: '50000000',
        ordinaryRate: '0.17',
        rate: { from: '0.125', to: '0.169' },
        taxBefore: '8500000',
        taxAfter: { from: '6250000', to: '8450000' },
        relief: { from: '50000', to: '2250000' },
      },
    ]);
  });

  it('adds up both ends, by year, tax and budget', () => {
    const relief = { from: '50000', to: '2250000' };
    expect(ofIncome?.sums).toEqual({
      total: relief,
      extraTax: '0',
      net: relief,
      byYear: [{ year: 2021, relief }],
      byTax: [{ tax: 'income', relief }],
      byBudget: [
        { budget: 'federal', relief: '0' },
        { budget: 'regional', relief },
      ],
    });
  });

  it('has rows of objects between the same ends, and of what rounding leaves', () => {
    // 0.02% and 2.2% of 100m
    expect(ofProperty?.objects).toEqual([
      {
        year: 2021,
        object: 'shop',
        base: '100000000',
        rate: { from: '0', to: '0.0218' },
        relief: { from: '20000', to: '2200000' },
      },
      { year: 2021, object: null, base: null, rate: null, relief: '0' },
    ]);
  });

  it('can be computed again from its own arithmetic', () => {
    const lines = linesIn(answerIn(region, c));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.flatMap(([path, line]) => arithmeticFaults(path, line))).toEqual([]);
  });

  it('takes the ends in either order', () => {
    const turned = measureOf('income', income(12_5000n), {}, { otherEnd: income(16_9000n) });
    expect(answerIn(regionOf([turned]), c).measures[0]?.sums).toEqual(ofIncome?.sums);
  });

  it('is exact where both ends are one', () => {
    const same = measureOf('income', income(12_5000n), {}, { otherEnd: income(12_5000n) });
    expect(answerIn(regionOf([same]), c).measures[0]?.sums.total).toBe('2250000');
  });

  it('has the ordinary tax opposite a line that one end alone has', () => {
    const none: IncomeTreatment & BoundedTreatment = { ...income(12_5000n), rates: () => null };
    const one = measureOf('income', income(12_5000n), {}, { otherEnd: none });
    const other = measureOf('income', none, {}, { otherEnd: income(12_5000n) });
    for (const measure of [one, other]) {
      const lines = linesIn(answerIn(regionOf([measure]), c));
      expect(lines.flatMap(([path, line]) => arithmeticFaults(path, line))).toEqual([]);
      expect(answerIn(regionOf([measure]), c).measures[0]?.lines).toMatchObject([
        { budget: 'federal', relief: '0' },
        {
          budget: 'regional',
          rate: { from: '0.125', to: '0.17' },
          relief: { from: '0', to: '2250000' },
        },
      ]);
    }
  });

  it('may be extra tax at one end', () => {
    const dearer = measureOf('income', income(12_5000n), {}, { otherEnd: income(17_2000n) });
    // 17.2% of 50m is 100,000 more than 17%
    expect(answerIn(regionOf([dearer]), c).measures[0]).toMatchObject({
      sums: {
        total: { from: '0', to: '2250000' },
        extraTax: { from: '0', to: '100000' },
        net: { from: '-100000', to: '2250000' },
      },
    });
    const { warnings } = answerIn(regionOf([dearer]), c);
    expect(warnings.find(({ id }) => id === 'extra-tax')?.values).toMatchObject({
      amount: { from: '0', to: '100000' },
    });
    expect(renderTable(answerIn(regionOf([dearer]), c), { words: en })).toContain(
      'cost from 0 to 100000 more',
    );
  });

  it('is refused under a cap, and as the rates of a contract held', () => {
    const capped = measureOf(
      'income',
      { ...income(16_9000n), cap: CAP },
      {},
      {
        otherEnd: income(12_5000n),
      },
    );
    expect(() => judgedIn(regionOf([capped]), c)).toThrow(
      'a relief under a cap has one end, found two',
    );
    const held = { ...INCOME, contract: () => ({ signed: '2020-01-01', missing: [] }) };
    expect(() => contractRates(regionOf([held as never]), c)).toThrow(
      'the rates of a contract held must be exact',
    );
  });
});

describe('in reports an interval', () => {
  const ID = 'income' as string as MeasureId;
  const answer = answerIn(region, c);

  it('is written with both ends in the table', () => {
    const table = renderTable(answer, { words: en });
    expect(table).toMatch(/8500000 {2}from 6250000 to 8450000 {2}from 50000 to 2250000/);
    expect(table).not.toContain('to from');
    expect(
      renderTable(answer, { words: en, groups: true })
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });

  it('is no number in the CSV', () => {
    const csv = renderCsv(answer);
    expect(csv).toContain(',0.125..0.169,8500000,6250000..8450000,50000..2250000,');
    expect(excelRu(csv)).toContain(';0,125..0,169;8500000;6250000..8450000;50000..2250000;');
  });

  it('agrees with no exact expectation, and relieves where its lesser end does', () => {
    expect(matchers.toRelieveInAll(answer, ID, 2_250_000).pass).toBe(false);
    expect(matchers.toRelieve(answer, ID, { amount: 50_000 }).pass).toBe(false);
    expect(matchers.toRelieve(answer, ID).pass).toBe(true);
    const from0 = measureOf('income', income(17_0000n), {}, { otherEnd: income(12_5000n) });
    expect(matchers.toRelieve(answerIn(regionOf([from0]), c), ID).pass).toBe(false);
    expect(matchers.toRelieve(answer, ID, { amount: 1 }).message()).toContain(
      'relief is from 50000 to 2250000',
    );
  });
});

describe('a plan', () => {
  const plan = planned(inRegion(c, regionOf([INCOME, PROPERTY, EXACT])), { discountRate: '0.1' });

  it('ranks packages without an interval alone', () => {
    expect(plan.ranked.map(({ elements }) => elements)).toEqual([['exact'], []]);
    expect(plan.best.elements).toEqual(['exact']);
  });

  it('lists the others with both ends', () => {
    const worth = (id: string) =>
      plan.unranked.find(({ elements }) => elements.join() === id)?.value ?? expect.fail();
    expect(plan.unranked.map(({ elements }) => elements.join())).toEqual(
      expect.arrayContaining(['income', 'property', 'income,property']),
    );
    // 2021 is the third year of the project: 50,000 / 1.331 and 2,250,000 / 1.331
    expect(reliefWorth(worth('income'))).toEqual({
      nominal: { from: '50000', to: '2250000' },
      present: { from: '37565.74', to: '1690458.30' },
    });
    // 20,000 and 2.2m of property tax, less 20% of it on the raised profit
    expect(reliefWorth(worth('property')).nominal).toEqual({ from: '16000', to: '1760000' });
  });

  it('says so in the answer and in the report, and is silent where there is none', () => {
    const answer = planOf(plan, { discountRate: '0.1' });
    expect(answer.unranked?.find(({ elements }) => elements.join() === 'income')).toEqual({
      elements: ['income'],
      value: {
        nominal: { from: '50000', to: '2250000' },
        present: { from: '37565.74', to: '1690458.30' },
      },
      because: [],
    });
    const text = renderBlocks(planModel(answer, en, formatOf(false, en)));
    expect(text).toContain('Not ranked, since their worth');
    expect(text).toMatch(/Income: from 37565\.74 to\s+1690458\.30/);
    expect(answer.withheld).toEqual([]);
    expect(answer.investor.forwardLooking.map(({ element }) => element)).toEqual([null]);
    const exact = planOf(planned(inRegion(c, regionOf([EXACT])), {}), {});
    expect('unranked' in exact).toBe(false);
  });

  it('lists what an unconfirmed figure keeps out beside the interval', () => {
    const figure = {
      figure: 'a.b',
      decides: 'amount',
      citation: { text: 'nothing seen' },
      standing: 'unconfirmed',
    } as const;
    const open = measureOf(
      'income',
      income(16_9000n),
      {},
      {
        otherEnd: income(12_5000n),
        basis: [figure],
      },
    );
    const { best, unranked } = planned(inRegion(c, regionOf([open])), {});
    expect(best.elements).toEqual([]);
    expect(unranked.map(({ because, elements }) => [elements, because])).toEqual([
      [['income'], ['unconfirmed']],
    ]);
  });

  it('has no package of a status without a part that is an interval', () => {
    const part = (id: string, of: BoundedTreatment, otherEnd?: BoundedTreatment) => {
      const { appraise, law, title } = measureOf(id, of, {}, otherEnd && { otherEnd });
      return { id, title, law, tax: of.tax, appraise, comesWithStatus: true as const };
    };
    const whole = {
      ...measureOf('zone', property(0n)),
      status: 'sez-resident',
      parts: [
        part('zone.property', property(1_1000n)),
        part('zone.transport', property(2_1800n), property(0n)),
      ],
    };
    const { ranked, unranked } = planned(inRegion(c, regionOf([whole as never])), {});
    expect(ranked.map(({ elements }) => elements)).toEqual([[]]);
    expect(unranked.map(({ elements }) => elements)).toEqual([['zone.property', 'zone.transport']]);
  });
});

describe('between two answers an interval', () => {
  const before = judgedIn(regionOf([measureOf('income', income(13_5000n))]), c);
  const after = judgedIn(regionOf([INCOME]), c);
  const interval = between(roubles(50_000), roubles(2_250_000));

  it('differs by all that it may', () => {
    // 50m at 13.5% is 1.75m less than at 17%
    const [change] = differencesBetween(judgmentsOf(before), judgmentsOf(after), true);
    const difference = { from: '-1700000', to: '500000' };
    expect(judgedDifferenceResult(change ?? expect.fail())).toMatchObject({
      relief: { before: '1750000', after: { from: '50000', to: '2250000' }, difference },
      net: { difference },
      byPeriod: [
        { budget: 'federal', difference: '0' },
        { budget: 'regional', difference },
      ],
      byBudget: [
        { budget: 'federal', difference: '0' },
        { budget: 'regional', difference },
      ],
    });
  });

  it('is read back from JSON', () => {
    const read = savingsIn(JSON.parse(JSON.stringify(answerIn(region, c))));
    expect(read.find(({ id }) => id === 'income')?.relief?.map(({ amount }) => amount)).toEqual([
      0n,
      interval,
    ]);
  });

  it('has a present value of both ends, and a gain over another', () => {
    const present = discounter(100_000n, 2021, 'end');
    const { relief } = judgmentOn(after, 'income');
    const { relief: other } = judgmentOn(before, 'income');
    expect(reliefWorth(reliefValuation(relief ?? [], present))).toEqual({
      nominal: { from: '50000', to: '2250000' },
      present: { from: '45454.55', to: '2045454.55' },
    });
    expect(reliefWorth(reliefGain(relief ?? [], other ?? [], null))).toEqual({
      nominal: { from: '-1700000', to: '500000' },
      present: null,
    });
  });

  it('stands in the sums of a portfolio and in no count', () => {
    const [measure] = after.measures;
    const [old] = before.measures;
    const pair = possiblePair(roubles(1_750_000), interval, true);
    const one = {
      id: 'income',
      verdict: { before: 'eligible', after: 'eligible' },
      relief: pair,
      net: pair,
      periods: periodsBetween(old?.lines ?? [], measure?.lines ?? []),
    } as const;
    const { measures } = withProject(withProject(startPortfolio(), { measures: [one] }), {
      measures: [one],
    });
    const totals = totalsResult('income', measures.get('income') ?? expect.fail(), [
      'federal',
      'regional',
    ]);
    expect(totals).toMatchObject({
      between: 2,
      net: {
        before: '3500000',
        after: { from: '100000', to: '4500000' },
        difference: { from: '-3400000', to: '1000000' },
      },
      winners: { projects: 0, amount: '0' },
      losers: { projects: 0, amount: '0' },
      distribution: null,
    });
  });

  it('is the same answer only with the same ends', () => {
    const own = (of: ReturnType<typeof judgedIn>) => of.measures[0] ?? expect.fail();
    expect(isSameAnswer(own(after), own(judgedIn(regionOf([INCOME]), c)))).toBe(true);
    expect(isSameAnswer(own(after), own(before))).toBe(false);
    const wider = measureOf('income', income(16_9000n), {}, { otherEnd: income(12_0000n) });
    expect(isSameAnswer(own(after), own(judgedIn(regionOf([wider]), c)))).toBe(false);
  });
});
