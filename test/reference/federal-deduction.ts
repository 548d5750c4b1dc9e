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
import { yearOf } from './days';
import { type Asset, costOf, depreciation } from './deduction-lines';
import { type HeldCourse, type UnderHeld, underHeld } from './held-rates';
import { lineOf, ordinaryRates } from './income';
import { type Fraction, floor, least, most, taxOn, ZERO } from './numbers';
import { paysTaxes } from './periods';
import { yearsOf } from './profit';

const FIRST_DAY = '2025-01-01';
/** Years after that of putting into use in which what is left of 3% of the cost may be used. */
const CARRIED = 10;
/** In millionths: the share of the cost, and the rate below which the tax does not fall. */
const [SHARE, FLOOR] = [30_000n, 30_000n];

/** Whether the main activity is of mining, manufacturing but that of food, drinks and tobacco, energy, hotels, telecom, IT or research. */
function inSector({ profile }: Question): Answer {
  const { main } = profile.project.activity;
  if (main === undefined) return 'value-missing';
  const sector = Number(main.slice(0, 2));
  const isManufacturing = sector >= 13 && sector <= 33;
  const isMining = sector >= 5 && sector <= 9;
  return is(isMining || isManufacturing || [35, 55, 61, 62, 63, 72].includes(sector), true);
}

const mayDeduct = ({ deduction, putIntoUse }: Asset): boolean =>
  deduction === 'federal' && putIntoUse >= FIRST_DAY;

/** What is left of the deduction, by the year of putting into use. */
type Pools = Map<number, bigint>;

/** Takes what it can of an amount, of the oldest pools first; what is too old is gone. */
function draw(pools: Pools, year: number, room: bigint): bigint {
  let left = room;
  for (const [of, pool] of [...pools].sort(([one], [other]) => one - other)) {
    if (of + CARRIED < year) continue;
    const taken = least(pool, left);
    pools.set(of, pool - taken);
    left -= taken;
  }
  return room - left;
}

/** Depreciation of a year of 3% of the cost of some assets. */
function notTaken(assets: readonly Asset[], year: number): Fraction {
  const { by, of } = depreciation(assets, year);
  return { of: of * SHARE, by: by * 1_000_000n };
}

function poolsOf(assets: readonly Asset[]): Pools {
  const years = new Set(assets.map(({ putIntoUse }) => yearOf(putIntoUse)));
  const poolOf = (year: number): bigint => floor(costOf(assets, year) * SHARE, 100_000_000n) * 100n;
  return new Map([...years].map((year) => [year, poolOf(year)]));
}

/** Relief from the federal tax and what the depreciation costs in both budgets. */
function linesOf(question: Question, { bases, rates }: UnderHeld, assets: readonly Asset[]) {
  const series = question.profile.taxableProfit;
  const [lines, costs]: [TaxLine[], TaxLine[]] = [[], []];
  if (series === undefined) return { lines, costs };
  const plain = bases();
  const raised = bases((year) => notTaken(assets, year));
  const pools = poolsOf(assets);
  for (const year of yearsOf(series)) {
    const { federal, regional } = rates(year);
    const base = plain.get(year) ?? ZERO;
    const more = raised.get(year) ?? ZERO;
    const usable = new Map([...pools].filter(([of]) => of <= year));
    const isOrdinary = federal === ordinaryRates(question, year).federal;
    const room = isOrdinary ? most(0n, taxOn(more, federal) - taxOn(more, FLOOR)) : 0n;
    lines.push(lineOf(year, 'federal', taxOn(more, federal), draw(usable, year, room)));
    for (const [of, left] of usable) pools.set(of, left);
    for (const [budget, rate] of [
      ['federal', federal],
      ['regional', regional],
    ] as const) {
      const before = taxOn(base, rate);
      costs.push(lineOf(year, budget, before, before - taxOn(more, rate)));
    }
  }
  return { lines, costs };
}

/** The federal deduction of 3% of the cost of assets, which the law alone offers. */
export function federalDeduction(question: Question, held: readonly HeldCourse[]): MeasureAnswer[] {
  if (question.edition !== 'law') return [];
  const id = 'federal-deduction';
  const { fixedAssets, taxableProfit } = question.profile;
  const asset: Answer =
    fixedAssets === undefined
      ? 'value-missing'
      : any(fixedAssets.map((one) => is(mayDeduct(one), true)));
  const answer = all([inSector(question), paysTaxes(question), asset]);
  if (!counts(answer) || taxableProfit === undefined) return [bare(id, answer)];
  const assets = (fixedAssets ?? []).filter(mayDeduct);
  const beside = underHeld(question, held, decisive(question, assets));
  if (beside === undefined) return [bare(id, answer)];
  return [{ ...bare(id, answer), ...linesOf(question, beside, assets) }];
}

/** The given years in which rates decide an amount: all where losses are carried. */
function decisive({ profile }: Question, assets: readonly Asset[]): number[] {
  const { carryLosses, taxableProfit } = profile;
  const first = Math.min(...assets.map(({ putIntoUse }) => yearOf(putIntoUse)));
  return yearsOf(taxableProfit ?? { first: 0, values: [] }).filter(
    (year) => carryLosses || year >= first,
  );
}
