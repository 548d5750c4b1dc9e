import { investedFrom, isTula, type Sketch } from './straight-project';
import { registerPeriods } from './straight-taxes';
import { incomeRate, lastFrom } from './straight-toser';
import { type TulaIncome, tulaLast, tulaRates } from './tula/measures';

type KalugaIncome = 'investment-register' | 'rip' | 'spic-federal' | 'spic-regional' | 'sez.income';

export type Income = KalugaIncome | TulaIncome | 'toser.income';

/** Rates or amounts of the two budgets. */
export interface Rates {
  readonly federal: bigint;
  readonly regional: bigint;
}

const isReduced = (year: number): boolean => year >= 2017 && year <= 2024;

/** Ordinary rates of a year, in millionths. */
export function ordinary({ edition }: Sketch, year: number): Rates {
  if (isReduced(year)) return { federal: 30_000n, regional: 170_000n };
  if (edition === 'brochure-2019') return { federal: 20_000n, regional: 180_000n };
  return year <= 2030
    ? { federal: 80_000n, regional: 170_000n }
    : { federal: 70_000n, regional: 180_000n };
}

/** The reduced rates of a year of a measure that began in another. */
export function measureRates(sketch: Sketch, income: Income, first: number, year: number): Rates {
  const { federal, regional } = ordinary(sketch, year);
  if (income === 'toser.income') {
    return {
      federal: incomeRate(sketch, 'federal', first, year, federal),
      regional: incomeRate(sketch, 'regional', first, year, regional),
    };
  }
  if (isTula(sketch)) {
    return tulaRates(sketch, income as TulaIncome, first, year, { federal, regional });
  }
  const byReduction =
    sketch.readings['regional-rate-2017-2024'] === 'printed-reduction' && isReduced(year);
  const thirteen = byReduction ? 125_000n : 135_000n;
  if (income === 'rip') return { federal: 0n, regional: thirteen };
  if (income === 'spic-federal') return { federal: 0n, regional: byReduction ? 90_000n : 100_000n };
  if (income !== 'sez.income') return { federal, regional: thirteen };
  const period = year - (sketch.held.resident ?? sketch.start) + 1;
  const isPriority = sketch.machinery && sketch.textile !== true;
  return { federal: 20_000n, regional: scheduled(isPriority, period) };
}

function scheduled(priority: boolean, period: number): bigint {
  if (period > 15) return 135_000n;
  if (!priority) return period <= 10 ? 50_000n : 90_000n;
  if (period <= 5) return 0n;
  if (period <= 9) return 30_000n;
  if (period <= 11) return 50_000n;
  return period <= 13 ? 80_000n : 100_000n;
}

/** The year in which the status of a measure is held or taken to be obtained. */
export function entryYear({ held, start }: Sketch, income: Income): number {
  if (income === 'investment-register') return held.register ?? start;
  if (income === 'rip') return held.rip ?? start;
  if (income === 'sez.income') return held.resident ?? start;
  if (income === 'toser.income') return held.toser ?? start;
  if (income === 'uzlovaya-park.income') return held.park ?? start;
  if (income === 'spic-federal.income') return held.contract?.signed ?? start;
  const level = income === 'spic-federal' ? 'federal' : 'regional';
  return held.contract?.level === level ? held.contract.signed : start;
}

const HUNDRED_MILLION = 10_000_000_000n;

/** The last year in which a measure is in force. */
function endOf(sketch: Sketch, income: KalugaIncome, first: number, entry: number): number {
  const isLaw = sketch.edition === 'law';
  switch (income) {
    case 'investment-register': {
      const keeps = sketch.readings['register-after-2024'] === 'keeps-its-term' && first <= 2024;
      return isLaw && !keeps ? 2024 : 2061;
    }
    case 'rip':
      return isLaw && investedFrom(sketch, entry, 5) < 5n * HUNDRED_MILLION ? 2026 : 2028;
    case 'spic-federal':
      return isSecond(sketch, entry) ? 2061 : 2025;
    case 'spic-regional':
      return isLaw ? 2022 : 2061;
    case 'sez.income':
      return 2061;
  }
}

/** Whether a contract of the year is one of the later rules: those of sketches are signed on 1 January. */
export const isSecond = ({ edition }: Sketch, signed: number): boolean =>
  edition !== 'brochure-2019' && signed >= 2020;

/** The last year of a measure that begins in a year. */
export function lastYear(sketch: Sketch, income: Income, first: number): number {
  if (income === 'toser.income') return lastFrom(sketch, first);
  return isTula(sketch)
    ? tulaLast(sketch, income as TulaIncome, first)
    : lastInKaluga(sketch, income as KalugaIncome, first);
}

function lastInKaluga(sketch: Sketch, income: KalugaIncome, first: number): number {
  const { contract } = sketch.held;
  const entry = entryYear(sketch, income);
  const end = endOf(sketch, income, first, entry);
  const level = income === 'spic-federal' ? 'federal' : 'regional';
  const longest = income === 'spic-federal' && isSecond(sketch, entry) ? 14 : 9;
  const contractEnd = (contract?.level === level ? contract.ends : undefined) ?? entry + longest;
  const { registerEnds, residentEnds, ripEnds } = sketch.held;
  switch (income) {
    case 'investment-register':
      return Math.min(end, first + registerPeriods(sketch) - 1, registerEnds ?? end);
    case 'rip':
      return Math.min(end, ripEnds ?? end);
    case 'sez.income':
      return Math.min(end, residentEnds ?? end);
    case 'spic-federal':
      return Math.min(end, contractEnd);
    case 'spic-regional':
      return Math.min(end, contractEnd, first + 6);
  }
}

/** Whether a measure is that of a federal contract. */
export const isOfContract = (income: Income): boolean =>
  income === 'spic-federal' || income === 'spic-federal.income';

/** The cap at the end of a year, kopecks; null without one. */
export function capAt(sketch: Sketch, income: Income, year: number): bigint | null {
  const entry = entryYear(sketch, income);
  if (isOfContract(income) && isSecond(sketch, entry)) {
    const volume = sketch.held.contract?.stated ?? investedFrom(sketch, entry, 99);
    return (volume / 200n) * 100n;
  }
  if (income !== 'rip' && income !== 'spic-regional') return null;
  let made = 0n;
  sketch.capex.forEach((amount, index) => {
    const when = sketch.start + index;
    const counted = sketch.readings['cap-base'] === 'planned-total' || when <= year;
    if (when >= entry && counted) made += amount;
  });
  const cap = income === 'rip' ? made : made / 2n;
  return (cap / 100n) * 100n;
}
