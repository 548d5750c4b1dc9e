import { investedFrom, millionRoubles, type Sketch } from '../straight-project';

/** Rates of the two budgets, in millionths. */
interface Rates {
  readonly federal: bigint;
  readonly regional: bigint;
}

/** Measures of the region on the rates of income tax. */
export type TulaIncome = 'rip' | 'spic-federal.income' | 'sez.income' | 'uzlovaya-park.income';

/** Periods of the reduced regional rate of a Regional Investment Project, and of residency of the park. */
const [OF_PROJECT, OF_PARK] = [4, 10];

const investedWithin = (sketch: Sketch, years: number): bigint =>
  investedFrom(sketch, sketch.held.rip ?? sketch.start, years);

/** The regional rate that an investment opens to a Regional Investment Project. */
function projectRate(sketch: Sketch, usual: bigint): bigint {
  if (investedWithin(sketch, 5) >= millionRoubles(5000)) return 125_000n;
  return investedWithin(sketch, 3) >= millionRoubles(100) ? 135_000n : usual;
}

const signedIn = ({ held, start }: Sketch): number => held.contract?.signed ?? start;

/** Whether a contract, which sketches have signed on 1 January, is one of the later rules. */
export const isLater = (sketch: Sketch): boolean => signedIn(sketch) >= 2020;

function contractRate(sketch: Sketch, year: number): bigint {
  const reading = sketch.readings['spic-federal.income-rate'] ?? 'by-signing';
  const isFlat = reading === 'by-signing' ? isLater(sketch) : reading === 'flat-zero';
  return isFlat || year < signedIn(sketch) + 8 ? 0n : 100_000n;
}

function zoneRate({ readings }: Sketch, period: number): bigint {
  const [none, low] = readings['sez.steps'] === '5-5' ? [5, 10] : [10, 15];
  if (period <= none) return 0n;
  return period <= low ? 50_000n : 135_000n;
}

/** The rates of a year of a measure that began in another. */
export function tulaRates(
  sketch: Sketch,
  income: TulaIncome,
  first: number,
  year: number,
  usual: Rates,
): Rates {
  switch (income) {
    case 'rip': {
      const isReduced = year < first + OF_PROJECT;
      const regional = isReduced ? projectRate(sketch, usual.regional) : usual.regional;
      return { federal: 0n, regional };
    }
    case 'spic-federal.income':
      return { federal: 0n, regional: contractRate(sketch, year) };
    case 'sez.income':
      return { federal: 20_000n, regional: zoneRate(sketch, year - first + 1) };
    case 'uzlovaya-park.income':
      return { federal: usual.federal, regional: 135_000n };
  }
}

/** The first year in which a measure has its rates, whenever its periods begin. */
export const tulaSince = (income: string): number => (income === 'rip' ? 2020 : 0);

/** The years of a contract that states no end. */
export const contractSpan = (sketch: Sketch) => {
  const from = signedIn(sketch);
  return { from, to: sketch.held.contract?.ends ?? from + (isLater(sketch) ? 14 : 9) };
};

/** The last year of a measure that begins in a year. */
export function tulaLast(sketch: Sketch, income: TulaIncome, first: number): number {
  const { held, readings } = sketch;
  switch (income) {
    case 'rip': {
      const end = investedWithin(sketch, 5) >= millionRoubles(500) ? 2028 : 2026;
      const both = readings['rip.limit-binds'] === 'both' ? first + OF_PROJECT - 1 : end;
      return Math.min(end, both, held.ripEnds ?? end);
    }
    case 'spic-federal.income':
      return Math.min(contractSpan(sketch).to, isLater(sketch) ? 2065 : 2025);
    case 'sez.income':
      return held.residentEnds ?? 2065;
    case 'uzlovaya-park.income': {
      const end = Number(readings['law-1390.last-year'] ?? '2023');
      return Math.min(first + OF_PARK - 1, end, held.parkEnds ?? end);
    }
  }
}
