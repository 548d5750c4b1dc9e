import { isTula, type Owned, type Programmed, type Sketch } from './straight-project';
import { propertyRate } from './straight-toser';
import { add, ORDINARY, rounded, type Span, type Years } from './straight-years';
import type { RateIn } from './tula/property';

/** What a package does to property: in which years the exemption counts and which objects of the programme stand under it. */
export interface Property {
  readonly dated: Span | null;
  readonly outsideZoneOnly: boolean;
  readonly exempted: readonly string[];
  readonly upgrades: boolean;
  /** Whether the upgrade of an object may follow its exemption. */
  readonly follows: boolean;
  readonly resident: Span | null;
  /** Objects of a development territory that stand under its relief. */
  readonly settled: readonly string[];
  /** The rate of an object in a year, where a region has measures of its own. */
  readonly rateIn?: RateIn;
}

const HUNDRED_MILLION = 10_000_000_000n;

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

/** The first years of what the project got itself within its first three years, of all or of what is outside the zone. */
export const createdYears = (sketch: Sketch, outsideZoneOnly: boolean): number[] =>
  sketch.objects
    .filter((one) => isCreated(sketch, one) && !(outsideZoneOnly && one.inZone))
    .flatMap((one) => firstBase(one) ?? []);

/** Objects of the project's own that could stand under the exemption. */
export const isOfExemption = (sketch: Sketch, object: Owned): boolean => isCreated(sketch, object);

/** Objects of the programme that could stand under the exemption. */
export const exemptible = (sketch: Sketch): string[] =>
  (sketch.programme?.objects ?? [])
    .filter((one) => isCreated(sketch, one) && (one.upgrade === null || one.created))
    .map(({ id }) => id);

/** Tenths of the minimum that the law asks as wages in a year of the tax; null where it is not known. */
function wagesAsked(sketch: Sketch, tax: 'income' | 'property', year: number): bigint | null {
  if (year > 2025) return null;
  if (year >= 2023) return tax === 'income' ? 40n : 30n;
  if (year >= 2020) return 50n;
  return sketch.textile === true ? 30n : 40n;
}

/** Whether the law's wages are paid in a year. */
export function paysEnough(sketch: Sketch, tax: 'income' | 'property', year: number): boolean {
  if (sketch.edition !== 'law') return true;
  const tenths = sketch.wages?.[year - sketch.start];
  const asked = wagesAsked(sketch, tax, year);
  return tenths !== undefined && asked !== null && tenths >= asked;
}

/** The law gives two periods more, each for its own revenue from medicines. */
function isExtended(sketch: Sketch, period: number, year: number): boolean {
  const isGreat = within(sketch, 3) > 5n * HUNDRED_MILLION;
  const share = sketch.medicines?.[year - sketch.start] ?? 0n;
  return sketch.edition === 'law' && isGreat && period >= 3 && period < 5 && share >= 70n;
}

/** Whether a year is a period of the exemption of an object, whatever the wages are. */
function isPeriod(sketch: Sketch, object: Valued, by: Property['dated'], year: number): boolean {
  const base = firstBase(object);
  if (by === null || base === null || !isCreated(sketch, object) || year > by.to) return false;
  const period = year - Math.max(base, by.from);
  const isWithin = period >= 0 && period < exemptPeriods(sketch);
  return isWithin || isExtended(sketch, period, year);
}

const isExempt = (sketch: Sketch, object: Valued, by: Property['dated'], year: number): boolean =>
  isPeriod(sketch, object, by, year) && paysEnough(sketch, 'property', year);

/** Whether an exempt object may stand under its upgrade in a year: after the last period of the exemption, or where it has none. */
function isAfter(sketch: Sketch, object: Valued, property: Property, year: number): boolean {
  const exempt: number[] = [];
  for (let one = sketch.start; one <= sketch.start + 12; one++) {
    if (isPeriod(sketch, object, property.dated, one)) exempt.push(one);
  }
  return exempt.length === 0 || (property.follows && exempt.every((one) => one < year));
}

/** The law does not tax movable property from 2019. */
const isUntaxed = ({ edition }: Sketch, { upgrade }: Programmed): boolean =>
  edition === 'law' && upgrade === null;

/** The years in which the zone relieves an object, its one measure then. */
function zoneYears({ resident }: Property, object: Owned): Span | null {
  const clock = firstBase(object);
  if (!object.inZone || resident === null || clock === null) return null;
  const from = Math.max(clock, resident.from);
  const to = Math.min(clock + 9, resident.to);
  return from <= to ? { from, to } : null;
}

/** The rate of an object of the project's own. */
function ownRate(sketch: Sketch, property: Property, object: Owned, year: number): bigint {
  const zone = zoneYears(property, object);
  if (zone !== null) return year >= zone.from && year <= zone.to ? 0n : ORDINARY;
  if (property.settled.includes(object.id)) return propertyRate(sketch, object, year);
  const mayExempt = !(property.outsideZoneOnly && object.inZone);
  return mayExempt && isExempt(sketch, object, property.dated, year) ? 0n : ORDINARY;
}

/** The rate of an object of the PP&E programme. */
function programmeRate(
  sketch: Sketch,
  property: Property,
  object: Programmed,
  year: number,
): bigint {
  const isListed = property.exempted.includes(object.id);
  if (isListed && isExempt(sketch, object, property.dated, year)) return 0n;
  if (isListed && !isAfter(sketch, object, property, year)) return ORDINARY;
  const clock = object.upgrade === null ? firstBase(object) : object.completed;
  if (!property.upgrades || clock === null) return ORDINARY;
  const periods = upgradePeriods(sketch.programme?.capex ?? 0n);
  const last = Math.min(sketch.edition === 'law' ? 2027 : 2061, sketch.held.ppeEnds ?? 2061);
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
      after += base * (property.rateIn?.(object, year) ?? ownRate(sketch, property, object, year));
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

/** Years of residency. */
export const residencyOf = ({ held, start }: Sketch): Span => ({
  from: held.resident ?? start,
  to: held.residentEnds ?? 2061,
});

/** Land tax that a resident saves: 60 months from the month of title, of a tax that begins with the next. */
export function landSaved(sketch: Sketch): Years {
  const { held, plot, start } = sketch;
  const { from, to } = residencyOf(sketch);
  const saved: Years = new Map();
  if (plot === undefined) return saved;
  const title = plot.year * 12 + plot.month - 1;
  const lastMonth = held.residentEnds === undefined ? 2061 * 12 + 11 : to * 12 + 5;
  for (let year = start; year <= plot.year + 6; year++) {
    let owned = 0n;
    let taxed = 0n;
    for (let month = year * 12; month < year * 12 + 12; month++) {
      if (month <= title) continue;
      owned += 1n;
      if (month >= title + 60 || year < from || month > lastMonth) taxed += 1n;
    }
    const tax = (months: bigint) => rounded(plot.value * months, 15_000n, 12n);
    add(saved, year, tax(owned) - tax(taxed));
  }
  return saved;
}

export function transportSaved(sketch: Sketch): Years {
  const { from, to } = residencyOf(sketch);
  const term = isTula(sketch) ? 10 : 5;
  const saved: Years = new Map();
  sketch.transport.forEach((amount, index) => {
    const year = sketch.start + index;
    if (year >= from && year < from + term && year <= to) add(saved, year, amount);
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
