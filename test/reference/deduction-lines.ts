import type { Profile } from '../../src/profile/profile';
import { ORDINARY } from './accounts';
import type { MeasureAnswer, Question, TaxLine } from './answer';
import type { Beside } from './contracts';
import { monthOf, yearOf } from './days';
import { lineOf, ordinaryRates, type Rates } from './income';
import { type Fraction, floor, least, most, plus, taxOn, ZERO } from './numbers';
import { endOf, type Held, heldOf } from './periods';
import { bookOf, yearsOf } from './profit';

export const [FIRST, LAST] = [2018, 2027];

/** An asset, and which of the two deductions its owner chooses for it. */
export type Asset = NonNullable<Profile['fixedAssets']>[number] & { readonly deduction?: string };

export const programme = (question: Question): Held => {
  const status = question.profile.statuses?.ppeProgramme;
  return heldOf(question, status?.included, status?.ends);
};

/** Straight-line depreciation of a year, from the month after each asset is put into use. */
export function depreciation(assets: readonly Asset[], year: number): Fraction {
  let sum = ZERO;
  for (const { putIntoUse, cost, lifeMonths } of assets) {
    const entry = monthOf(putIntoUse) + 1;
    const from = Math.max(entry, year * 12);
    const to = Math.min(entry + lifeMonths, year * 12 + 12);
    sum = plus(sum, { of: cost * BigInt(Math.max(0, to - from)), by: BigInt(lifeMonths) });
  }
  return sum;
}

interface Pool {
  readonly regional: bigint;
  readonly federal: bigint;
}

/** What the assets put into use in a year cost. */
export function costOf(assets: readonly Asset[], year: number): bigint {
  let cost = 0n;
  for (const one of assets) if (yearOf(one.putIntoUse) === year) cost += one.cost;
  return cost;
}

/** What the assets put into use in a year bring to the pools of the two budgets. */
export function poolsOf(assets: readonly Asset[], year: number): Pool {
  const cost = costOf(assets, year);
  return { regional: floor(cost * 9n, 1000n) * 100n, federal: floor(cost, 1000n) * 100n };
}

/** Without a contract: ordinary rates, and the losses of a project without a measure. */
export const alone = (question: Question): Beside => ({
  rates: (year) => ordinaryRates(question, year),
  accounts: ORDINARY,
  kind: () => 'ordinary',
});

/** What is deducted of the tax of a year, and what is carried on. */
function drawnFrom(pool: Pool, base: Fraction, { federal, regional }: Rates): Pool {
  const room = taxOn(base, regional) - taxOn(base, 50_000n);
  return {
    regional: least(pool.regional, most(0n, room)),
    federal: least(pool.federal, taxOn(base, federal)),
  };
}

const together = (one: Pool, other: Pool): Pool => ({
  regional: one.regional + other.regional,
  federal: one.federal + other.federal,
});

/** The pools of assets put into use before a year. */
export function poolsBefore(assets: readonly Asset[], end: number): Pool {
  let pool: Pool = { regional: 0n, federal: 0n };
  for (let year = FIRST; year < end; year++) pool = together(pool, poolsOf(assets, year));
  return pool;
}

/** Relief and tax on lost depreciation of some assets. */
export function linesOf(
  question: Question,
  beside: Beside,
  claimed: readonly Asset[],
  pooled: readonly Asset[],
): Pick<MeasureAnswer, 'lines' | 'costs'> {
  const { taxableProfit } = question.profile;
  if (taxableProfit === undefined) return { lines: [], costs: [] };
  const last = Math.min(LAST, endOf(programme(question)));
  const lapses = question.readings['deduction-of-a-loss-year'] === 'lapses';
  const plain = bookOf(question, taxableProfit, beside.accounts);
  const raised = bookOf(question, taxableProfit, beside.accounts, (year) =>
    depreciation(claimed, year),
  );
  const [lines, costs]: [TaxLine[], TaxLine[]] = [[], []];
  let pool = poolsBefore(pooled, taxableProfit.first);
  for (const year of yearsOf(taxableProfit)) {
    const base = plain.close(year, beside.kind(year)) ?? ZERO;
    const more = raised.close(year, beside.kind(year)) ?? ZERO;
    const rates = beside.rates(year);
    const ordinary = ordinaryRates(question, year);
    if (year <= last && claimed.some(({ putIntoUse }) => yearOf(putIntoUse) <= year)) {
      const isLost = lapses && taxOn(more, rates.regional) === 0n;
      if (!isLost) pool = together(pool, poolsOf(pooled, year));
      const drawn = drawnFrom(pool, more, rates);
      pool = together(pool, { regional: -drawn.regional, federal: -drawn.federal });
      lines.push(lineOf(year, 'federal', taxOn(more, ordinary.federal), drawn.federal));
      lines.push(lineOf(year, 'regional', taxOn(more, ordinary.regional), drawn.regional));
    }
    for (const budget of ['federal', 'regional'] as const) {
      const [before, after] = [taxOn(base, rates[budget]), taxOn(more, rates[budget])];
      costs.push(lineOf(year, budget, before, before - after));
    }
  }
  return { lines, costs };
}
