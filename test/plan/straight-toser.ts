import type { Owned, Sketch } from './straight-project';
import { add, ORDINARY, rounded, type Span, type Years } from './straight-years';

/** A development territory: the month of its last day, and the first year in which its land is exempt. */
interface Territory {
  readonly lastMonth: number;
  readonly landFrom: number;
  /** Months for which land is exempt; null while the residency lasts. */
  readonly landMonths: number | null;
}

const monthOf = (year: number, month: number): number => year * 12 + month - 1;

const TERRITORIES: Readonly<Record<string, Territory>> = {
  'toser-sosensky': { lastMonth: monthOf(2027, 11), landFrom: 0, landMonths: null },
  'toser-kondrovo': { lastMonth: monthOf(2029, 3), landFrom: 2021, landMonths: null },
  'toser-efremov': { lastMonth: monthOf(2028, 3), landFrom: 0, landMonths: 120 },
  'toser-aleksin': { lastMonth: monthOf(2029, 4), landFrom: 0, landMonths: 120 },
};

export const isTerritory = ({ site }: Pick<Sketch, 'site'>): boolean =>
  Object.hasOwn(TERRITORIES, site);

/** The last year of the edition. */
const LAST = 2061;
const FOREVER = LAST * 12 + 11;

/** The last month by the territory's own end. */
function lastMonth({ readings, site }: Sketch): number {
  return readings['toser.end'] === 'term' ? FOREVER : (TERRITORIES[site]?.lastMonth ?? FOREVER);
}

/** The last month before an exclusion, which counts from the first day of its quarter. */
const lastHeld = ({ held: { toserEnds: ends } }: Sketch): number =>
  ends === undefined ? FOREVER : ends.year * 12 + ends.quarter * 3 - 1;

/** The years of residency, held or obtained at the start. */
export const residencyYears = (sketch: Sketch): Span => ({
  from: sketch.held.toser ?? sketch.start,
  to: Math.floor(lastHeld(sketch) / 12),
});

/** Quarters of a year before an exclusion. */
const quartersOf = (sketch: Sketch, year: number): bigint =>
  BigInt(Math.max(0, Math.min(4, (lastHeld(sketch) + 1 - year * 12) / 3)));

/** The mean of a rate and the ordinary one, by quarters of residency. */
const mean = (sketch: Sketch, year: number, rate: bigint, usual: bigint): bigint =>
  (rate * quartersOf(sketch, year) + usual * (4n - quartersOf(sketch, year))) / 4n;

/** Periods at 0%, and periods in all. */
const [FREE, PERIODS] = [5, 10];

/** The last year of relief from income or property tax that began in a year. */
export const lastFrom = (sketch: Sketch, first: number): number =>
  Math.min(
    first + PERIODS - 1,
    Math.floor(lastMonth(sketch) / 12),
    Math.floor(lastHeld(sketch) / 12),
  );

/** The rate of a budget in a period that began in a year. */
export function incomeRate(
  sketch: Sketch,
  budget: 'federal' | 'regional',
  first: number,
  year: number,
  usual: bigint,
): bigint {
  if (year < first + FREE) return mean(sketch, year, 0n, usual);
  return budget === 'federal' ? usual : mean(sketch, year, 100_000n, usual);
}

/** Years without a profit after which the first period comes anyway, by all investment from registration on. */
export function yearsWithout(sketch: Sketch): number {
  const { capex, start } = sketch;
  const { from } = residencyYears(sketch);
  const planned = capex
    .filter((_, index) => start + index >= from)
    .reduce((sum, one) => sum + one, 0n);
  const billions = planned / 100_000_000_000n;
  if (billions >= 100n) return 9;
  if (billions >= 1n) return 6;
  return planned >= 50_000_000_000n ? 5 : 3;
}

/** The rate of property tax by the year of residency, or of the object where the reading says so. */
export function propertyRate(sketch: Sketch, object: Owned, year: number): bigint {
  const { from } = residencyYears(sketch);
  const base = object.first + object.values.findIndex((value) => value > 0n);
  const start = sketch.readings['toser.property-start'] === 'object' ? Math.max(base, from) : from;
  if (year < start || year > lastFrom(sketch, start)) return ORDINARY;
  const number = year - start + 1;
  const later = number <= 7 ? 11_000n : 15_000n;
  return mean(sketch, year, number <= FREE ? 0n : later, ORDINARY);
}

/** Whether an object stands in the territory, and is property of the project. */
export const isInTerritory = ({ inZone, values }: Owned): boolean =>
  inZone && values.some((value) => value > 0n);

/** Land tax that a resident saves: of the months from registration and ownership on, in twelfths. */
export function landSavedInTerritory(sketch: Sketch): Years {
  const { plot, site, start } = sketch;
  const saved: Years = new Map();
  const territory = TERRITORIES[site];
  if (plot === undefined || territory === undefined) return saved;
  const owned = monthOf(plot.year, plot.month) + 1;
  const registered = residencyYears(sketch).from * 12;
  const term = landTerm(sketch, territory);
  const to = Math.min(registered + term - 1, lastMonth(sketch), lastHeld(sketch));
  const from = Math.max(owned, registered, territory.landFrom * 12);
  for (let year = start; year * 12 <= to; year++) {
    const count = (first: number, last: number): bigint =>
      BigInt(Math.max(0, Math.min(last, year * 12 + 11) - Math.max(first, year * 12) + 1));
    const [all, exempt] = [count(owned, Number.MAX_SAFE_INTEGER), count(from, to)];
    const tax = (months: bigint) => rounded(plot.value * months, 15_000n, 12n);
    add(saved, year, tax(all) - tax(all - exempt));
  }
  return saved;
}

function landTerm({ readings }: Sketch, { landMonths }: Territory): number {
  if (landMonths !== null) return landMonths;
  const chosen = readings['toser.land-term'] ?? 'while-resident';
  return chosen === 'while-resident' ? FOREVER : Number(chosen) * 12;
}

/** Months in which a resident pays lower contributions: 120 from the one after registration. */
export function contributionMonths(sketch: Sketch): Span {
  const from = residencyYears(sketch).from * 12 + 1;
  return { from, to: Math.min(from + 119, lastMonth(sketch), lastHeld(sketch)) };
}
