import type { ElementId } from '../../../src/index';
import { investedFrom, type Owned, type Sketch } from '../straight-project';
import { isInTerritory, propertyRate } from '../straight-toser';
import { ORDINARY, type Years } from '../straight-years';
import { contractSpan, isLater } from './measures';

/** The rate of an object in a year. */
export type RateIn = (object: Owned, year: number) => bigint;

/** A relief from property tax: of which objects, and their rate by year. */
interface OnObjects {
  readonly reaches: (sketch: Sketch, object: Owned) => boolean;
  readonly rate: (sketch: Sketch, object: Owned, year: number) => bigint;
}

/** The first year with a value above 0. */
const firstBase = ({ first, values }: Owned): number => {
  const index = values.findIndex((value) => value > 0n);
  return index < 0 ? Number.POSITIVE_INFINITY : first + index;
};

/** Ten periods of an object at 0%, as far as they lie in the years of a status. */
const tenFrom = (clock: number, from: number, to: number, year: number): bigint =>
  year >= Math.max(clock, from) && year <= to && year < clock + 10 ? 0n : ORDINARY;

/** The last contract years at 0%, at 1.1% and at 1.5%, and from 2023 those of a contract that is prolonged. */
function contractRate(sketch: Sketch, year: number): bigint {
  const { from, to } = contractSpan(sketch);
  const number = year - from + 1;
  const isProlonged = sketch.held.contract?.prolonged === true && year >= 2023;
  const [none, lower, low] = isProlonged ? [6, 9, 12] : [5, 7, 10];
  if (number < 1 || year > to || number > low) return ORDINARY;
  if (number <= none) return 0n;
  return number <= lower ? 11_000n : 15_000n;
}

const parkFrom = ({ held, start }: Sketch): number => held.park ?? start;

/** The first period of an object in the park, which is not before residency. */
const parkClock = (sketch: Sketch, object: Owned): number => {
  const later = sketch.readings['uzlovaya-park.property-start'] === 'year-after' ? 1 : 0;
  return Math.max(firstBase(object) + later, parkFrom(sketch));
};

const RELIEFS: Readonly<Record<string, OnObjects>> = {
  'toser.property': { reaches: (_, object) => isInTerritory(object), rate: propertyRate },
  'sez.property': {
    reaches: (_, { inZone }) => inZone,
    rate: ({ held, start }, object, year) =>
      tenFrom(firstBase(object), held.resident ?? start, held.residentEnds ?? 2065, year),
  },
  'spic-federal.property': {
    reaches: (sketch, object) => {
      const { from, to } = contractSpan(sketch);
      return firstBase(object) >= from && firstBase(object) <= to;
    },
    rate: (sketch, _, year) => contractRate(sketch, year),
  },
  'uzlovaya-park.property': {
    reaches: (_, { inZone }) => inZone,
    rate: (sketch, object, year) => {
      const clock = parkClock(sketch, object);
      return tenFrom(clock, clock, sketch.held.parkEnds ?? 2065, year);
    },
  },
};

/** Every way to put objects under the reliefs of a package, each object under one of those that reach it. */
export function waysInTula(sketch: Sketch, ids: readonly ElementId[]): RateIn[] {
  const used = ids.flatMap((id) => RELIEFS[id] ?? []);
  let ways: Map<string, OnObjects>[] = [new Map()];
  for (const object of sketch.objects) {
    const open = used.filter(({ reaches }) => reaches(sketch, object));
    if (open.length === 0) continue;
    ways = ways.flatMap((way) => open.map((one) => new Map([...way, [object.id, one]])));
  }
  return ways.map(
    (way) => (object, year) => way.get(object.id)?.rate(sketch, object, year) ?? ORDINARY,
  );
}

/**
 * Relief from property tax of a package that uses a contract for it alone: half of what the contract states, or else
 * of all that is invested from the signing, is the most of it in the contract's years.
 */
export function underContract(sketch: Sketch, ids: readonly ElementId[], relief: Years): Years {
  const { from, to } = contractSpan(sketch);
  const isAlone =
    ids.includes('spic-federal.property') &&
    !ids.includes('spic-federal.income') &&
    isLater(sketch);
  if (!isAlone) return relief;
  const volume = sketch.held.contract?.stated ?? investedFrom(sketch, from, 99);
  let room = (volume / 200n) * 100n;
  let isOver = false;
  const left: Years = new Map(relief);
  for (let year = from; year <= to; year++) {
    const whole = relief.get(year) ?? 0n;
    if (whole === 0n) continue;
    const got = isOver ? 0n : gotOf(sketch, whole, room);
    left.set(year, got);
    isOver ||= whole >= room;
    room -= got;
  }
  return left;
}

/** What a year gets of its relief where there is so much room. */
function gotOf({ readings }: Sketch, whole: bigint, room: bigint): bigint {
  if (whole <= room || readings['cap-year'] === 'full') return whole;
  return readings['cap-year'] === 'none' ? 0n : room;
}
