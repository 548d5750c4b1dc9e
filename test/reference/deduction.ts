import type { Profile } from '../../src/profile/profile';
import { ORDINARY } from './accounts';
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
import { type Beside, contractBeside } from './contracts';
import { monthOf, yearOf } from './days';
import { ordinaryRates, type Rates } from './income';
import { type Fraction, floor, least, most, plus, taxOn, whole, ZERO } from './numbers';
import { endOf, type Held, heldOf, inRegion, paysTaxes } from './periods';
import { bookOf, profitIn, yearsOf } from './profit';
import { standsIn } from './rates';
import { programmeThreshold } from './upgrade';

const [FIRST, LAST, LAST_SHARES] = [2018, 2027, 2025];

type Asset = NonNullable<Profile['fixedAssets']>[number];

/** Whether an asset is of the depreciation groups and kinds that may be deducted, and not sold early. */
function admitted({ kind, lifeMonths, putIntoUse, sold }: Asset): Answer {
  if (sold !== undefined && monthOf(sold) <= monthOf(putIntoUse) + lifeMonths) return 'no';
  if (lifeMonths <= 36) return 'no';
  if (lifeMonths <= 240) return 'yes';
  if (yearOf(putIntoUse) <= 2019) return 'no';
  if (kind === undefined) return 'value-missing';
  return is(['building', 'structure', 'transmission'].includes(kind), false);
}

const programme = (question: Question): Held => {
  const status = question.profile.statuses?.ppeProgramme;
  return heldOf(question, status?.included, status?.ends);
};

/** Whether facts let the deduction be used, and for which assets. */
function opens(question: Question): { answer: Answer; claimed: Asset[] } {
  const { statuses, fixedAssets } = question.profile;
  const held = programme(question);
  const from = yearOf(held.from);
  const within = (one: Asset, first: number, last: number): boolean =>
    yearOf(one.putIntoUse) >= Math.max(from, first) &&
    yearOf(one.putIntoUse) <= Math.min(last, endOf(held));
  const possible = (fixedAssets ?? []).filter(
    (one) => within(one, FIRST, LAST) && admitted(one) !== 'no',
  );
  const answers = (fixedAssets ?? []).map((one): Answer => {
    if (!possible.includes(one)) return 'no';
    const isNamed = within(one, FIRST, LAST_SHARES) || !shareCounts(question, possible, one);
    return isNamed ? admitted(one) : 'value-missing';
  });
  const answer = all([
    inRegion(question),
    paysTaxes(question),
    programmeThreshold(question),
    fixedAssets === undefined ? 'value-missing' : any(answers),
    is(from <= LAST && endOf(held) >= FIRST, true),
    is(statuses && standsIn(statuses.rip, from, endOf(held)), false),
    is(statuses && standsIn(statuses.sezResident, from, endOf(held)), false),
  ]);
  return { answer, claimed: (fixedAssets ?? []).filter((_, index) => answers[index] === 'yes') };
}

/** Whether a package may save a tax or interest, which raises the profit. */
function mayRise({ profile, readings }: Question): boolean {
  const { borrowing, landPlots, ppeProgramme, property, transportTax } = profile;
  const lists = [property, landPlots, ppeProgramme.newMovables, ppeProgramme.upgradedObjects];
  const isAny = lists.some((list) => list !== undefined && list.length > 0);
  const isPaid = borrowing !== undefined || transportTax !== undefined;
  return readings['saved-taxes-raise-profit'] === 'yes' && (isAny || isPaid);
}

/** Whether it counts what share of an asset of 2026 or 2027 the region will name. */
function shareCounts(question: Question, possible: readonly Asset[], asset: Asset): boolean {
  const { carryLosses, taxableProfit } = question.profile;
  if (taxableProfit === undefined) return true;
  const year = yearOf(asset.putIntoUse);
  const end = Math.min(LAST, endOf(programme(question)));
  const years = yearsOf(taxableProfit).filter((one) => one <= end);
  const isFree = possible.every((one) => one.cost === 0n || yearOf(one.putIntoUse) !== year);
  if (isFree || !years.some((one) => one >= year)) return false;
  if (mayRise(question)) return true;
  if (years.includes(year) && isLost(question, possible, year)) return false;
  if (carryLosses || possible.some((one) => admitted(one) !== 'yes')) return true;
  return (['regional', 'federal'] as const).some((budget) =>
    isUsedUp(question, possible, budget, years, year),
  );
}

/** The profit of a year before losses, with all depreciation that may not be taken. */
const mostIn = ({ profile }: Question, possible: readonly Asset[], year: number): Fraction => {
  const profit = profile.taxableProfit && profitIn(profile.taxableProfit, year);
  return plus(whole(profit ?? 0n), depreciation(possible, year));
};

/** Whether what the year brings lapses with it. */
const isLost = (question: Question, possible: readonly Asset[], year: number): boolean =>
  question.readings['deduction-of-a-loss-year'] === 'lapses' &&
  taxOn(mostIn(question, possible, year), ordinaryRates(question, year).regional) === 0n;

/** Whether the pool of assets whose share is named leaves some tax from a year on. */
function isUsedUp(
  question: Question,
  possible: readonly Asset[],
  budget: 'federal' | 'regional',
  years: readonly number[],
  from: number,
): boolean {
  const floors = budget === 'regional' ? 50_000n : 0n;
  let pool = poolsBefore(possible, Math.min(years[0] ?? from, LAST_SHARES + 1))[budget];
  for (const year of years) {
    const isNamed = year <= LAST_SHARES && !isLost(question, possible, year);
    if (isNamed) pool += poolsOf(possible, year)[budget];
    const base = mostIn(question, possible, year);
    const tax = taxOn(base, ordinaryRates(question, year)[budget]);
    const room = most(0n, tax - taxOn(base, floors));
    if (year >= from && room > pool) return true;
    pool -= least(pool, room);
  }
  return false;
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

const lineOf = (
  year: number,
  budget: string,
  before: bigint,
  relief: bigint,
  extra = 0n,
): TaxLine => ({
  year,
  tax: 'income',
  budget,
  of: '',
  before,
  after: before - relief + extra,
  relief,
  extra,
  cutOff: 0n,
});

interface Pool {
  readonly regional: bigint;
  readonly federal: bigint;
}

/** What the assets put into use in a year bring to the pools of the two budgets. */
function poolsOf(assets: readonly Asset[], year: number): Pool {
  let cost = 0n;
  for (const one of assets) if (yearOf(one.putIntoUse) === year) cost += one.cost;
  return { regional: floor(cost * 9n, 1000n) * 100n, federal: floor(cost, 1000n) * 100n };
}

/** Without a contract: ordinary rates, and the losses of a project without a measure. */
const alone = (question: Question): Beside => ({
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
function poolsBefore(assets: readonly Asset[], end: number): Pool {
  let pool: Pool = { regional: 0n, federal: 0n };
  for (let year = FIRST; year < end; year++) pool = together(pool, poolsOf(assets, year));
  return pool;
}

/**
 * The given years in which rates decide an amount: of relief and of depreciation lost, and before them
 * where losses are carried; without losses and savings not those without tax.
 */
function decisive(question: Question, assets: readonly Asset[]): number[] {
  const { carryLosses, taxableProfit } = question.profile;
  if (taxableProfit === undefined || assets.length === 0) return [];
  const first = Math.min(...assets.map(({ putIntoUse }) => yearOf(putIntoUse)));
  const isOver = (year: number): boolean =>
    year > Math.min(LAST, endOf(programme(question))) &&
    assets.every((one) => monthOf(one.putIntoUse) + 1 + one.lifeMonths <= year * 12);
  const bears = (year: number): boolean => {
    const { federal, regional } = ordinaryRates(question, year);
    const most = mostIn(question, assets, year);
    return taxOn(most, federal) > 0n || taxOn(most, regional) > 0n;
  };
  return yearsOf(taxableProfit).filter((year) => {
    if (isOver(year)) return false;
    return carryLosses || (year >= first && (mayRise(question) || bears(year)));
  });
}

export function deduction(question: Question): MeasureAnswer {
  const id = 'investment-tax-deduction';
  const { taxableProfit } = question.profile;
  const { answer, claimed } = opens(question);
  const held = contractBeside(question, decisive(question, claimed));
  const isOpen = !counts(answer) || taxableProfit === undefined || held === undefined;
  if (isOpen) return bare(id, answer);
  const beside = held ?? alone(question);
  const last = Math.min(LAST, endOf(programme(question)));
  const lapses = question.readings['deduction-of-a-loss-year'] === 'lapses';
  const plain = bookOf(question, taxableProfit, beside.accounts);
  const raised = bookOf(question, taxableProfit, beside.accounts, (year) =>
    depreciation(claimed, year),
  );
  const [lines, costs]: [TaxLine[], TaxLine[]] = [[], []];
  let pool = poolsBefore(claimed, taxableProfit.first);
  for (const year of yearsOf(taxableProfit)) {
    const base = plain.close(year, beside.kind(year)) ?? ZERO;
    const more = raised.close(year, beside.kind(year)) ?? ZERO;
    const rates = beside.rates(year);
    const ordinary = ordinaryRates(question, year);
    if (year <= last && claimed.some(({ putIntoUse }) => yearOf(putIntoUse) <= year)) {
      const isLost = lapses && taxOn(more, rates.regional) === 0n;
      if (!isLost) pool = together(pool, poolsOf(claimed, year));
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
  return { ...bare(id, answer), lines, costs };
}
