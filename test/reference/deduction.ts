import type { Profile } from '../../src/profile/profile';
import {
  type Answer,
  all,
  any,
  bare,
  counts,
  is,
  type MeasureAnswer,
  type Question,
  type TaxLine,
} from './answer';
import { contractRates, isUntold } from './contracts';
import { monthOf, yearOf } from './days';
import { ordinaryRates } from './income';
import { type Fraction, floor, least, most, plus, taxOn, ZERO } from './numbers';
import { inRegion } from './periods';
import { basesOf } from './profit';
import { programmeThreshold } from './upgrade';

const [FIRST, LAST, LAST_SHARES] = [2018, 2027, 2025];

type Asset = NonNullable<Profile['fixedAssets']>[number];

/** Whether facts let the deduction be used, and for which assets. */
function opens(question: Question): { answer: Answer; claimed: Asset[] } {
  const { statuses, fixedAssets, project } = question.profile;
  const from = yearOf(statuses?.ppeProgramme?.included ?? project.start);
  const within = (one: Asset, first: number, last: number): boolean =>
    yearOf(one.putIntoUse) >= Math.max(from, first) && yearOf(one.putIntoUse) <= last;
  const claimed = (fixedAssets ?? []).filter((one) => within(one, FIRST, LAST_SHARES));
  const later = (fixedAssets ?? []).filter((one) => within(one, LAST_SHARES + 1, LAST));
  const answer = all([
    inRegion(question),
    programmeThreshold(question),
    any([
      fixedAssets === undefined || later.length > 0 ? 'value-missing' : 'no',
      is(claimed.length > 0, true),
    ]),
    is(from <= LAST, true),
    is(statuses && statuses.rip !== undefined, false),
    is(statuses && statuses.sezResident !== undefined, false),
  ]);
  return { answer, claimed };
}

/** Straight-line depreciation of a year, from the month after each asset is put into use. */
function depreciation(assets: readonly Asset[], year: number): Fraction {
  let sum = ZERO;
  for (const { putIntoUse, cost, lifeMonths } of assets) {
    const entry = monthOf(putIntoUse) + 1;
    const from = Math.max(entry, year * 12);
    const to = Math.min(entry + lifeMonths, year * 12 + 12);
    sum = plus(sum, { of: cost * BigInt(Math.max(0, to - from)), by: BigInt(lifeMonths) });
  }
  return sum;
}

const lineOf = (year: number, budget: string, before: bigint, relief: bigint): TaxLine => ({
  year,
  tax: 'income',
  budget,
  of: '',
  before,
  after: before - relief,
  relief,
  cutOff: 0n,
});

/** What the assets put into use in a year bring to the pools of the two budgets. */
function poolsOf(assets: readonly Asset[], year: number): { regional: bigint; federal: bigint } {
  let cost = 0n;
  for (const one of assets) if (yearOf(one.putIntoUse) === year) cost += one.cost;
  return { regional: floor(cost * 9n, 1000n) * 100n, federal: floor(cost, 1000n) * 100n };
}

export function deduction(question: Question): MeasureAnswer {
  const id = 'investment-tax-deduction';
  const { taxableProfit } = question.profile;
  const { answer, claimed } = opens(question);
  const isOpen = !counts(answer) || taxableProfit === undefined || isUntold(question);
  if (isOpen) return bare(id, answer);
  const bases = basesOf(question, taxableProfit, { notBefore: 0, unlimitedFrom: 9999 }).ordinary;
  const [lines, costs]: [TaxLine[], TaxLine[]] = [[], []];
  let [regional, federal] = [0n, 0n];
  let filled = FIRST;
  for (const [year, base] of bases) {
    for (; filled <= year; filled++) {
      const added = poolsOf(claimed, filled);
      regional += added.regional;
      federal += added.federal;
    }
    const lost = depreciation(claimed, year);
    const raised = plus(base, lost);
    const ordinary = ordinaryRates(question, year);
    const rates = contractRates(question, year) ?? ordinary;
    if (claimed.some(({ putIntoUse }) => yearOf(putIntoUse) <= year) && year <= LAST) {
      const room = taxOn(raised, rates.regional) - taxOn(raised, 50_000n);
      const ofRegion = least(regional, most(0n, room));
      const ofState = least(federal, taxOn(raised, rates.federal));
      regional -= ofRegion;
      federal -= ofState;
      lines.push(lineOf(year, 'federal', taxOn(raised, ordinary.federal), ofState));
      lines.push(lineOf(year, 'regional', taxOn(raised, ordinary.regional), ofRegion));
    }
    for (const budget of ['federal', 'regional'] as const) {
      const [before, after] = [taxOn(base, rates[budget]), taxOn(raised, rates[budget])];
      costs.push(lineOf(year, budget, before, before - after));
    }
  }
  return { ...bare(id, answer), lines, costs };
}
