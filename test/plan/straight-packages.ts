import type { ElementId } from '../../src/index';
import { roublesText } from '../../src/kit/money';
import { incomeSaved } from './straight-income';
import {
  type Gates,
  groundsOf,
  INCOMES,
  isLoan,
  isOutsideZone,
  isWhole,
  meet,
  type Offering,
  offersOf,
  type Standing,
  type Status,
  standingOf,
  yearsOf,
} from './straight-lawful';
import type { Income } from './straight-measures';
import { contributionsSaved, exportsPaid } from './straight-payments';
import { isTula, type Sketch } from './straight-project';
import {
  exemptible,
  interestSaved,
  isOfExemption,
  landSaved,
  propertySaved,
  residencyOf,
  transportSaved,
} from './straight-taxes';
import { isInTerritory, landSavedInTerritory } from './straight-toser';
import { add, type Years } from './straight-years';
import { underContract, waysInTula } from './tula/property';

/** A lawful package and what it is worth, as the plan prints it. */
export interface Straight {
  readonly elements: readonly ElementId[];
  readonly nominal: string;
  readonly present: string;
  /** Rationals of the present value, to compare. */
  readonly weight: bigint;
}

function subsetsOf<T>(list: readonly T[]): T[][] {
  let sets: T[][] = [[]];
  for (const one of list) sets = sets.flatMap((set) => [set, [...set, one]]);
  return sets;
}

/** Every lawful package of what is let in, at the best that it reaches so: what is unconfirmed and unknown needs both gates. */
export function packagesOf(
  sketch: Sketch,
  plan: Offering,
  { unconfirmed, unknown }: Gates,
): Map<string, Straight> {
  const offers = offersOf(plan).filter(({ known }) => known || unknown);
  const standing = standingOf(sketch, unconfirmed);
  const best = new Map<string, Straight>();
  for (const subset of subsetsOf(offers.filter(({ certain }) => certain || unconfirmed))) {
    const ids = subset.map(({ id }) => id);
    if (!isWhole(ids, offers)) continue;
    const columns = groundsOf(standing, ids);
    if (columns.length === 0) continue;
    const ways = waysOf(sketch, standing, ids, columns);
    best.set(
      keyOf(ids),
      ways.reduce((most, one) => (one.weight > most.weight ? one : most)),
    );
  }
  return best;
}

/** Whether the upgrade may follow an exemption that rests on the status. */
const mayBeFollowed = (status: Status): boolean =>
  status === 'rip' || status === 'spic-federal' || status === 'spic-regional';

const NO_PROPERTY = {
  dated: null,
  outsideZoneOnly: false,
  exempted: [],
  upgrades: false,
  follows: false,
  resident: null,
  settled: [],
};

/** A package for each choice of the relief of each object. */
function waysOf(
  sketch: Sketch,
  standing: Standing,
  ids: readonly ElementId[],
  columns: readonly (Status | null)[],
): Straight[] {
  if (isTula(sketch)) {
    return waysInTula(sketch, ids).map((rateIn) => {
      const saved = savedBy(sketch, ids, { ...NO_PROPERTY, rateIn });
      return { elements: ids, ...worthOf(sketch, saved) };
    });
  }
  const [ground = null] = columns
    .flatMap((column) => column ?? [])
    .sort((one, other) => yearsOf(sketch, one).from - yearsOf(sketch, other).from);
  const dated = ground && yearsOf(sketch, ground);
  const isResident = isOutsideZone(standing, ids, ground);
  const listed = dated !== null && standing.unconfirmed && !isResident ? exemptible(sketch) : [];
  const settled = ids.includes('toser.property') ? sketch.objects.filter(isInTerritory) : [];
  // What both relieve stands under either, for all its years.
  const either = settled.filter((one) => dated !== null && isOfExemption(sketch, one));
  const ways = subsetsOf(either).flatMap((left) =>
    subsetsOf(listed).map((exempted) => ({
      exempted,
      settled: settled.filter((one) => !left.includes(one)).map(({ id }) => id),
    })),
  );
  return ways.map((way) => {
    const saved = savedBy(sketch, ids, {
      ...way,
      dated,
      outsideZoneOnly: isResident,
      upgrades: ids.includes('ppe-upgrade'),
      follows: ground !== null && mayBeFollowed(ground) && meet(sketch, ground, 'ppe-register'),
      resident: ids.includes('sez.property') ? residencyOf(sketch) : null,
    });
    return { elements: ids, ...worthOf(sketch, saved) };
  });
}

export const keyOf = (ids: readonly ElementId[]): string => [...ids].sort().join('+');

/** What a package saves in each year. */
function savedBy(
  sketch: Sketch,
  ids: readonly ElementId[],
  property: Parameters<typeof propertySaved>[1],
): Years {
  const none: Years = new Map();
  const whole = propertySaved(sketch, property);
  const ofProperty = isTula(sketch) ? underContract(sketch, ids, whole) : whole;
  const deductible = [
    ofProperty,
    ids.includes('sez.land') ? landSaved(sketch) : none,
    ids.includes('toser.land') ? landSavedInTerritory(sketch) : none,
    ids.includes('sez.transport') ? transportSaved(sketch) : none,
    ids.includes('export-transport') ? exportsPaid(sketch) : none,
    contributionsSaved(sketch, {
      ofManufacturer: ids.includes('sme-contributions'),
      ofResident: ids.includes('toser.contributions'),
    }),
  ];
  const interest = ids.some(isLoan) ? interestSaved(sketch) : none;
  const raise: Years = new Map();
  const raising = sketch.loan?.inProfit === false ? deductible : [...deductible, interest];
  if (sketch.readings['saved-taxes-raise-profit'] !== 'no') addAll(raise, raising);
  const income = ids.find((id): id is Income => INCOMES.includes(id)) ?? null;
  const deducted = {
    regional: ids.includes('investment-tax-deduction') ? sketch.asset : undefined,
    federal: ids.includes('federal-deduction') ? sketch.federalAsset : undefined,
  };
  const { cutOff, income: ofIncome } = incomeSaved(sketch, income, deducted, raise, ofProperty);
  const saved: Years = new Map();
  addAll(saved, [...deductible, interest, ofIncome]);
  for (const [year, amount] of cutOff) add(saved, year, -amount);
  return saved;
}

function addAll(sum: Years, all: readonly Years[]): void {
  for (const years of all) for (const [year, amount] of years) add(sum, year, amount);
}

const POWERS = 60;

/** Nominal sum, and the sum of amounts over (1 + d)^t at the end of each year. */
function worthOf({ discount, start }: Sketch, saved: Years) {
  let nominal = 0n;
  let weight = 0n;
  for (const [year, amount] of saved) {
    nominal += amount;
    const years = year - start + 1;
    weight += amount * 100n ** BigInt(years) * (100n + discount) ** BigInt(POWERS - years);
  }
  const unit = (100n + discount) ** BigInt(POWERS);
  const floor = (dividend: bigint, divisor: bigint): bigint =>
    dividend / divisor - (dividend % divisor < 0n ? 1n : 0n);
  return {
    nominal: roublesText(nominal),
    present: roublesText(floor(2n * weight + unit, 2n * unit)),
    weight,
  };
}
