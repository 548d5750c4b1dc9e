import type { Owned, Programmed, Sketch } from './straight-project';

/** Kopecks by year. */
export type Years = Map<number, bigint>;

/** What a package does to property: from which year the exemption counts and which objects of the programme stand under it. */
export interface Property {
  readonly exemptFrom: number | null;
  /** The last year of the status on which it stands; null where nothing ends it. */
  readonly exemptTo: number | null;
  readonly outsideZoneOnly: boolean;
  readonly exempted: readonly string[];
  readonly upgrades: boolean;
  readonly residentFrom: number | null;
}

const HUNDRED_MILLION = 10_000_000_000n;

/** Full roubles of a fraction of a base, half up, in kopecks. */
export function rounded(base: bigint, millionths: bigint, divisor = 1n): bigint {
  if (base <= 0n) return 0n;
  const unit = 100_000_000n * divisor;
  return ((2n * base * millionths + unit) / (2n * unit)) * 100n;
}

export function add(years: Years, year: number, amount: bigint): void {
  if (amount !== 0n) years.set(year, (years.get(year) ?? 0n) + amount);
}

const within = (sketch: Sketch, count: number): bigint =>
  sketch.capex.slice(0, count).reduce((sum, amount) => sum + amount, 0n);

export function registerPeriods(sketch: Sketch): number {
  const capex = within(sketch, 3);
  if (capex < HUNDRED_MILLION) return 0;
  if (capex <= 5n * HUNDRED_MILLION) return 1;
  if (capex <= 10n * HUNDRED_MILLION) return 2;
  if (capex <= 20n * HUNDRED_MILLION) return 3;
  return 4;
}

function exemptPeriods(sketch: Sketch): number {
  const capex = within(sketch, 3);
  if (capex < HUNDRED_MILLION) return 0;
  if (capex <= 3n * HUNDRED_MILLION) return 1;
  if (capex <= 5n * HUNDRED_MILLION) return 2;
  return 3;
}

function upgradePeriods(capex: bigint): number {
  if (capex < HUNDRED_MILLION / 20n) return 0;
  if (capex <= HUNDRED_MILLION) return 1;
  if (capex <= 3n * HUNDRED_MILLION) return 2;
  return 3;
}

function upgradeRate({ upgrade }: Programmed): bigint {
  if (upgrade === null || upgrade > 76n) return 0n;
  if (upgrade >= 51n) return 5_000n;
  if (upgrade >= 25n) return 11_000n;
  return 22_000n;
}

type Valued = Pick<Owned, 'first' | 'values'>;

/** The first year with a value above 0. */
function firstBase({ first, values }: Valued): number | null {
  const index = values.findIndex((value) => value > 0n);
  return index < 0 ? null : first + index;
}

/** Whether the project got the object within its first three years. */
function isCreated(sketch: Sketch, object: Valued): boolean {
  const year = firstBase(object);
  return year !== null && year >= sketch.start && year <= sketch.start + 2;
}

/** Objects of the programme that could stand under the exemption. */
export const exemptible = (sketch: Sketch): string[] =>
  (sketch.programme?.objects ?? [])
    .filter((one) => isCreated(sketch, one) && (one.upgrade === null || one.created))
    .map(({ id }) => id);

/** Whether the law's wages are paid in a year: five times the minimum, from 2023 less; from 2026 it is not known. */
export function paysEnough(
  { edition, start, wages }: Sketch,
  softened: bigint,
  year: number,
): boolean {
  if (edition !== 'law') return true;
  const tenths = wages?.[year - start];
  return tenths !== undefined && year <= 2025 && tenths >= multipleIn(year, softened);
}

/** Tenths of the subsistence minimum that the wage must be. */
function multipleIn(year: number, softened: bigint): bigint {
  if (year > 2022) return softened;
  return year === 2018 || year === 2019 ? 40n : 50n;
}

/** The law gives two periods more, each for its own revenue from medicines. */
function isExtended(sketch: Sketch, period: number, year: number): boolean {
  const isGreat = within(sketch, 3) > 5n * HUNDRED_MILLION;
  const share = sketch.medicines?.[year - sketch.start] ?? 0n;
  return sketch.edition === 'law' && isGreat && period >= 3 && period < 5 && share >= 70n;
}

/** First years with a base of the objects that the project created. */
export const firstBasesOf = (sketch: Sketch): number[] =>
  sketch.objects
    .filter((object) => isCreated(sketch, object))
    .flatMap((object) => firstBase(object) ?? []);

function isExempt(
  sketch: Sketch,
  object: Valued,
  { exemptFrom: from, exemptTo }: Property,
  year: number,
): boolean {
  if (exemptTo !== null && year > exemptTo) return false;
  const base = firstBase(object);
  if (from === null || base === null || !isCreated(sketch, object)) return false;
  const period = year - Math.max(base, from);
  const isWithin = period >= 0 && period < exemptPeriods(sketch);
  return (isWithin || isExtended(sketch, period, year)) && paysEnough(sketch, 30n, year);
}

const ORDINARY = 22_000n;

/** The law does not tax movable property from 2019. */
const isUntaxed = ({ edition }: Sketch, { upgrade }: Programmed): boolean =>
  edition === 'law' && upgrade === null;

/** The rate of an object of the project's own. */
function ownRate(sketch: Sketch, property: Property, object: Owned, year: number): bigint {
  const mayExempt = !(property.outsideZoneOnly && object.inZone);
  if (mayExempt && isExempt(sketch, object, property, year)) return 0n;
  const resident = property.residentFrom;
  const clock = firstBase(object);
  if (!object.inZone || resident === null || clock === null) return ORDINARY;
  return year >= resident && year >= clock && year < clock + 10 ? 0n : ORDINARY;
}

/** The rate of an object of the PP&E programme. */
function programmeRate(
  sketch: Sketch,
  property: Property,
  object: Programmed,
  year: number,
): bigint {
  const isListed = property.exempted.includes(object.id);
  if (isListed && isExempt(sketch, object, property, year)) return 0n;
  const clock = object.upgrade === null ? firstBase(object) : object.completed;
  if (!property.upgrades || clock === null) return ORDINARY;
  const periods = upgradePeriods(sketch.programme?.capex ?? 0n);
  const last = sketch.edition === 'law' ? 2027 : clock + periods - 1;
  const isUpgraded = year >= clock && year < clock + periods && year <= last;
  return isUpgraded ? upgradeRate(object) : ORDINARY;
}

/** Property tax that a package saves. */
export function propertySaved(sketch: Sketch, property: Property): Years {
  const saved: Years = new Map();
  for (let year = sketch.start; year <= sketch.start + 12; year++) {
    let before = 0n;
    let after = 0n;
    for (const object of sketch.objects) {
      const base = object.values[year - object.first] ?? 0n;
      before += base * ORDINARY;
      after += base * ownRate(sketch, property, object, year);
    }
    for (const object of sketch.programme?.objects ?? []) {
      if (isUntaxed(sketch, object)) continue;
      const base = object.values[year - object.first] ?? 0n;
      before += base * ORDINARY;
      after += base * programmeRate(sketch, property, object, year);
    }
    add(saved, year, rounded(before, 1n) - rounded(after, 1n));
  }
  return saved;
}

/** Land tax that a resident saves: 60 months from the month of title. */
export function landSaved({ plot, start }: Sketch, residentFrom: number): Years {
  const saved: Years = new Map();
  if (plot === undefined) return saved;
  const title = plot.year * 12 + plot.month - 1;
  for (let year = start; year <= plot.year + 6; year++) {
    let owned = 0n;
    let taxed = 0n;
    for (let month = year * 12; month < year * 12 + 12; month++) {
      if (month < title) continue;
      owned += 1n;
      if (month >= title + 60 || year < residentFrom) taxed += 1n;
    }
    const tax = (months: bigint) => rounded(plot.value * months, 15_000n, 12n);
    add(saved, year, tax(owned) - tax(taxed));
  }
  return saved;
}

export function transportSaved({ start, transport }: Sketch, residentFrom: number): Years {
  const saved: Years = new Map();
  transport.forEach((amount, index) => {
    const year = start + index;
    if (year >= residentFrom && year < residentFrom + 5) add(saved, year, amount);
  });
  return saved;
}

/** Interest saved by the joint loan less its guarantee: five years, principal over the last two. */
export function interestSaved({ loan, start }: Sketch): Years {
  const saved: Years = new Map();
  if (loan === undefined) return saved;
  let balance = loan.amount;
  for (let quarter = 1; quarter <= 20; quarter++) {
    const year = start + Math.floor((3 + 3 * quarter) / 12);
    const interest = (percent: bigint) => (2n * balance * percent + 400n) / 800n;
    const dearer = interest(loan.marketPercent) - interest(5n);
    add(saved, year, (dearer > 0n ? dearer : 0n) - interest(loan.guaranteePercent));
    if (quarter > 12) {
      const paid = BigInt(quarter - 12);
      balance -= (loan.amount * paid) / 8n - (loan.amount * (paid - 1n)) / 8n;
    }
  }
  return saved;
}
