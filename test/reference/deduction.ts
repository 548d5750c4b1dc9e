import {
  type Answer,
  all,
  any,
  bare,
  counts,
  is,
  type MeasureAnswer,
  type Question,
} from './answer';
import { contractBeside } from './contracts';
import { monthOf, yearOf } from './days';
import {
  type Asset,
  alone,
  costOf,
  depreciation,
  FIRST,
  LAST,
  linesOf,
  poolsBefore,
  poolsOf,
  programme,
} from './deduction-lines';
import { ordinaryRates } from './income';
import { type Fraction, least, most, plus, taxOn, whole } from './numbers';
import { endOf, inRegion, paysTaxes } from './periods';
import { profitIn, yearsOf } from './profit';
import { standsIn } from './rates';
import { raisedAtMost } from './savings';
import { programmeThreshold } from './upgrade';

const LAST_SHARES = 2025;
const ROUBLE = 100n;

/** Whether an asset is of the depreciation groups and kinds that may be deducted, and not sold early. */
function admitted({ deduction: chosen, kind, lifeMonths, putIntoUse, sold }: Asset): Answer {
  if (chosen === 'federal') return 'no';
  if (sold !== undefined && monthOf(sold) <= monthOf(putIntoUse) + lifeMonths) return 'no';
  if (lifeMonths <= 36) return 'no';
  if (lifeMonths <= 240) return 'yes';
  if (yearOf(putIntoUse) <= 2019) return 'no';
  if (kind === undefined) return 'value-missing';
  return is(['building', 'structure', 'transmission'].includes(kind), false);
}

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
  const open = possible.filter((one) => admitted(one) !== 'yes');
  const answersWhere = (asked: readonly Asset[]): Answer[] =>
    (fixedAssets ?? []).map((one) => {
      if (!possible.includes(one)) return 'no';
      const isNamed =
        within(one, FIRST, LAST_SHARES) || !shareCounts(question, possible, asked.length > 0, one);
      return isNamed && !asked.includes(one) ? 'yes' : 'value-missing';
    });
  const lenient = answersWhere(open.filter((one) => kindCounts(question, possible, open, one)));
  const isKnown = (fixedAssets ?? []).some(
    (one, index) => lenient[index] === 'yes' && !open.includes(one),
  );
  // Where no other asset is known to have the deduction, the kind decides the verdict.
  const answers = isKnown ? lenient : answersWhere(open);
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

/** The question as it is, and with a profit raised by the most that packages with the deduction may save. */
function asStatedAndRaised(question: Question): Question[] {
  const { profile } = question;
  if (profile.taxableProfit === undefined) return [question];
  const taxableProfit = raisedAtMost(question, profile.taxableProfit, false);
  return [question, { ...question, profile: { ...profile, taxableProfit } }];
}

/** The years of an asset's depreciation end with this one. */
const lastDepreciated = ({ lifeMonths, putIntoUse }: Asset): number =>
  Math.floor((monthOf(putIntoUse) + lifeMonths) / 12);

/**
 * Whether it counts of what kind an asset is: no other may have the deduction for certain, or it may
 * change an amount. Losses and the kind of a second asset are not followed: there it is asked.
 */
function kindCounts(
  question: Question,
  possible: readonly Asset[],
  open: readonly Asset[],
  asset: Asset,
): boolean {
  const { carryLosses, taxableProfit } = question.profile;
  const others = possible.filter((one) => !open.includes(one));
  const first = yearOf(asset.putIntoUse);
  if (others.length === 0) return true;
  if (asset.cost === 0n && others.some((one) => yearOf(one.putIntoUse) <= first)) return false;
  if (taxableProfit === undefined) return true;
  const last = Math.max(
    Math.min(LAST, endOf(programme(question))),
    ...[...others, asset].map(lastDepreciated),
  );
  if (!yearsOf(taxableProfit).some((year) => year >= first && year <= last)) return false;
  if (open.length > 1 || carryLosses) return true;
  return asStatedAndRaised(question).some((one) => {
    const amounts = (assets: readonly Asset[]): string => amountsOf(one, assets);
    return amounts(others) !== amounts([...others, asset]);
  });
}

/** What is relieved and what is lost at ordinary rates, of named shares. */
function amountsOf(question: Question, assets: readonly Asset[]): string {
  const named = assets.filter(({ putIntoUse }) => yearOf(putIntoUse) <= LAST_SHARES);
  const { costs, lines } = linesOf(question, alone(question), assets, named);
  return [...lines, ...costs]
    .filter(({ relief }) => relief !== 0n)
    .map(({ after, budget, relief, year }) => `${year} ${budget} ${after} ${relief}`)
    .join();
}

/** Whether it counts what share of an asset of 2026 or 2027 the region will name. */
function shareCounts(
  question: Question,
  possible: readonly Asset[],
  isOpen: boolean,
  asset: Asset,
): boolean {
  const { carryLosses, taxableProfit } = question.profile;
  const year = yearOf(asset.putIntoUse);
  if (costOf(possible, year) < ROUBLE) return false;
  if (taxableProfit === undefined) return true;
  const end = Math.min(LAST, endOf(programme(question)));
  const years = yearsOf(taxableProfit).filter((one) => one <= end);
  if (!years.some((one) => one >= year)) return false;
  return asStatedAndRaised(question).some((one) => {
    if (years.includes(year) && isLost(one, possible, year)) return false;
    if (carryLosses || isOpen) return true;
    return (['regional', 'federal'] as const).some((budget) =>
      isUsedUp(one, possible, budget, years, year),
    );
  });
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

/**
 * The given years in which rates decide an amount: of relief and of depreciation lost, and before them
 * where losses are carried; without losses not those that bear no tax, whatever packages save.
 */
function decisive(question: Question, assets: readonly Asset[]): number[] {
  const { carryLosses, taxableProfit } = question.profile;
  if (taxableProfit === undefined || assets.length === 0) return [];
  const first = Math.min(...assets.map(({ putIntoUse }) => yearOf(putIntoUse)));
  const isOver = (year: number): boolean =>
    year > Math.min(LAST, endOf(programme(question))) &&
    assets.every((one) => monthOf(one.putIntoUse) + 1 + one.lifeMonths <= year * 12);
  const bears = (year: number): boolean =>
    asStatedAndRaised(question).some((one) => {
      const { federal, regional } = ordinaryRates(one, year);
      const most = mostIn(one, assets, year);
      return taxOn(most, federal) > 0n || taxOn(most, regional) > 0n;
    });
  return yearsOf(taxableProfit).filter((year) => {
    if (isOver(year)) return false;
    return carryLosses || (year >= first && bears(year));
  });
}

export function deduction(question: Question): MeasureAnswer {
  const id = 'investment-tax-deduction';
  const { taxableProfit } = question.profile;
  const { answer, claimed } = opens(question);
  const held = contractBeside(question, decisive(question, claimed));
  const isOpen = !counts(answer) || taxableProfit === undefined || held === undefined;
  if (isOpen) return bare(id, answer);
  return { ...bare(id, answer), ...linesOf(question, held ?? alone(question), claimed, claimed) };
}
