import type { JudgedResult, MeasureResult, PartResult } from '../../src/answer/results/assessment';
import { type ElementId, type Plan, PROGRAMME_IDS } from '../../src/index';
import { OTHER_PROGRAMME_IDS } from '../../src/regions/russia/other-loans/figures';
import { isSecond } from './straight-measures';
import { isTula, millionRoubles, type Offer, type Sketch } from './straight-project';
import { createdYears } from './straight-taxes';
import { residencyYears } from './straight-toser';
import type { Span } from './straight-years';
import {
  excludedByContract,
  excludeInTula,
  isIncomeBesideContract,
  permittedByContract,
  permittedInTula,
} from './tula/statuses';

/** What an investor holds or obtains. */
export type Status =
  | 'investment-register'
  | 'rip'
  | 'spic-federal'
  | 'spic-regional'
  | 'sez-resident'
  | 'toser-resident'
  | 'park-resident'
  | 'ppe-register';

export const INCOMES: readonly string[] = [
  'investment-register',
  'rip',
  'spic-federal',
  'spic-regional',
  'sez.income',
  'toser.income',
  'spic-federal.income',
  'uzlovaya-park.income',
];
const COLUMNS: readonly Status[] = ['investment-register', 'rip', 'spic-federal', 'spic-regional'];

/** The last year in which the law lets every column date the exemption. */
const LAST_OF_COLUMNS = 2022;

/** Whether the exemption may rest on a status that is had from the year. */
const isColumn = ({ edition }: Sketch, status: Status, from: number): boolean =>
  status === 'investment-register' || edition !== 'law' || from <= LAST_OF_COLUMNS;

const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, one) => sum + one, 0n);

/** Whether the conditions of a status of its own hold, were it obtained at the start; that of the Register is the exemption's. */
function mayObtain(sketch: Sketch, status: Status, { capex, held, start } = sketch): boolean {
  const within = (years: number, million: number): boolean =>
    sumOf(capex.slice(0, years)) >= millionRoubles(million);
  const isResident = held.resident !== undefined && (held.residentEnds ?? start) >= start;
  const isSettled = held.toser !== undefined && residencyYears(sketch).to >= start;
  if (status === 'rip') return !isResident && !isSettled && (within(3, 50) || within(5, 500));
  if (status === 'spic-federal') return within(10, 750);
  return status === 'spic-regional' ? within(10, 300) : true;
}
const LOANS: readonly string[] = [...PROGRAMME_IDS, ...OTHER_PROGRAMME_IDS];
export const isLoan = (id: ElementId): boolean => LOANS.includes(id);
export const isZone = (id: ElementId): boolean => id.startsWith('sez.');
const isTerritorial = (id: ElementId): boolean => id.startsWith('toser.');

type Whole = MeasureResult | PartResult;

/** Whether a measure can be used, if only where a missing yes or no is supposed to be yes. */
function isOpen({ missing, verdict }: JudgedResult): boolean {
  const asked = missing.filter(({ asks, for: of }) =>
    of === 'verdict' ? asks !== 'yes-no' : asks === 'value',
  );
  if (verdict === 'ineligible') return false;
  return verdict === 'eligible' || asked.every((one) => one.for === 'lines');
}

/** Single answers of a plan, and what has nothing to relieve. */
export type Offering = Pick<Plan, 'assessment' | 'left'>;

/** What stands open by itself: verdicts only, no amounts. */
export function offersOf({ assessment: { loans, measures }, left }: Offering): Offer[] {
  const offers: Offer[] = [];
  const isEmpty = (id: string): boolean =>
    left.some((one) => one.element === id && one.because === 'nothing-to-relieve');
  for (const one of measures.flatMap((own): Whole[] => [...(own.parts ?? [own])])) {
    const known = one.verdict === 'eligible';
    if (isOpen(one) && !isEmpty(one.id))
      offers.push({ id: one.id as ElementId, certain: one.confirmed, known });
  }
  for (const loan of loans) {
    if (loan.verdict === 'eligible' && loan.worth !== null && !loan.worth.isFloor) {
      offers.push({ id: loan.id, certain: loan.confirmed, known: true });
    }
  }
  return offers;
}

function statusOf(id: ElementId): Status | null {
  if (isZone(id)) return 'sez-resident';
  if (isTerritorial(id)) return 'toser-resident';
  if (id.startsWith('uzlovaya-park.')) return 'park-resident';
  if (id.startsWith('spic-federal.')) return 'spic-federal';
  if (id === 'ppe-upgrade' || id === 'investment-tax-deduction') return 'ppe-register';
  return COLUMNS.find((one) => one === id) ?? null;
}

/** In Tula Region a contract of either level is asked as the federal one. */
const levelOf = (sketch: Sketch, { level }: NonNullable<Sketch['held']['contract']>) =>
  isTula(sketch) ? 'federal' : level;

function heldBy(sketch: Sketch, { held } = sketch): Status[] {
  const statuses: Status[] = [];
  if (held.register) statuses.push('investment-register');
  if (held.rip) statuses.push('rip');
  const level = held.contract && levelOf(sketch, held.contract);
  if (level === 'federal') statuses.push('spic-federal');
  if (level === 'regional') statuses.push('spic-regional');
  if (held.resident) statuses.push('sez-resident');
  if (held.ppe) statuses.push('ppe-register');
  if (held.toser) statuses.push('toser-resident');
  if (held.park) statuses.push('park-resident');
  return statuses;
}

/** Years of a contract that states no end. */
const LONGEST = 10;
const LONGEST_OF_SECOND = 15;

/** The years of a contract of the level, held or obtained at the start. */
function termOf(sketch: Sketch, level: 'federal' | 'regional'): Span {
  const { held, start } = sketch;
  const own = held.contract;
  const contract = own && levelOf(sketch, own) === level ? own : undefined;
  const from = contract?.signed ?? start;
  const isLong = level === 'federal' && isSecond(sketch, from);
  return { from, to: contract?.ends ?? from + (isLong ? LONGEST_OF_SECOND : LONGEST) - 1 };
}

/** The years of a status, held or obtained at the start. */
export function yearsOf(sketch: Sketch, status: Status): Span {
  const { held, start } = sketch;
  const span = (from = start, to = Number.POSITIVE_INFINITY): Span => ({ from, to });
  if (status === 'investment-register') return span(held.register, held.registerEnds);
  if (status === 'rip') return span(held.rip, held.ripEnds);
  if (status === 'sez-resident') return span(held.resident, held.residentEnds);
  if (status === 'ppe-register') return span(held.ppe, held.ppeEnds);
  if (status === 'toser-resident') return residencyYears(sketch);
  if (status === 'park-resident') return span(held.park, held.parkEnds);
  return termOf(sketch, status === 'spic-federal' ? 'federal' : 'regional');
}

/** Whether two statuses have a calendar year in common: what ended before excludes nothing. */
export function meet(sketch: Sketch, one: Status, other: Status): boolean {
  const [a, b] = [yearsOf(sketch, one), yearsOf(sketch, other)];
  return a.from <= b.to && b.from <= a.to;
}

const isPair = (one: string, other: string, a: string, b: string): boolean =>
  (one === a && other === b) || (one === b && other === a);

/** Whether two statuses exclude each other. */
const exclude = (one: string, other: string): boolean =>
  isPair(one, other, 'investment-register', 'ppe-register') ||
  isPair(one, other, 'rip', 'sez-resident') ||
  isPair(one, other, 'rip', 'toser-resident') ||
  isPair(one, other, 'sez-resident', 'toser-resident');

/** Whether a contract of the second kind is used beside residency or a participant's status. */
const isBesideSecond = (sketch: Sketch, used: readonly Status[]): boolean =>
  used.includes('spic-federal') &&
  isSecond(sketch, yearsOf(sketch, 'spic-federal').from) &&
  used.some(
    (one) =>
      (one === 'rip' || one === 'sez-resident' || one === 'toser-resident') &&
      meet(sketch, 'spic-federal', one),
  );

/** A deduction stands neither beside RIP nor beside residency. */
const excludesDeduction = (status: string): boolean =>
  status === 'rip' || status === 'sez-resident' || status === 'toser-resident';

/** Whether a status is asked against another: both are used, or one is used and still to be obtained. */
const asked = (
  { held, sketch }: Standing,
  used: readonly Status[],
): (readonly [Status, Status])[] =>
  used
    .flatMap((one) => [
      ...used.map((other) => [one, other] as const),
      ...(held.includes(one) ? [] : held.map((other) => [one, other] as const)),
    ])
    .filter(([one, other]) => meet(sketch, one, other));

/** The statuses had in a year of the programme's. */
const besideProgramme = ({ held, sketch }: Standing, used: readonly Status[]): Status[] =>
  [...used, ...held].filter((one) => meet(sketch, one, 'ppe-register'));

/** The statuses used that have a year in common with a federal contract that is used. */
const besideContract = (sketch: Sketch, used: readonly Status[]): Status[] =>
  used.includes('spic-federal') ? used.filter((one) => meet(sketch, one, 'spic-federal')) : [];

/** Whether the statuses may be used beside those that are held. */
const compatible = (standing: Standing, used: readonly Status[], deducts: boolean): boolean =>
  !asked(standing, used).some(([one, other]) =>
    isTula(standing.sketch) ? excludeInTula(one, other) : exclude(one, other),
  ) &&
  !(isTula(standing.sketch) && besideContract(standing.sketch, used).some(excludedByContract)) &&
  !(deducts && besideProgramme(standing, used).some(excludesDeduction)) &&
  !isBesideSecond(standing.sketch, used);

const isContract = (one: Status): boolean => one === 'spic-federal' || one === 'spic-regional';

/** Whether the statuses stand together only on a permission that nobody confirms. */
const restsOnPermission = (
  standing: Standing,
  used: readonly Status[],
  deducts: boolean,
): boolean =>
  asked(standing, used).some(
    ([one, other]) =>
      (isTula(standing.sketch) && permittedInTula(one, other)) ||
      (one === 'investment-register' && (other === 'rip' || isContract(other))) ||
      (other === 'investment-register' && (one === 'rip' || isContract(one))),
  ) ||
  (isTula(standing.sketch) && besideContract(standing.sketch, used).some(permittedByContract)) ||
  (deducts && besideProgramme(standing, used).some(isContract));

/** Whether what nobody confirms, and what is not known, may be recommended. */
export interface Gates {
  readonly unconfirmed: boolean;
  readonly unknown: boolean;
}

/** What the statuses of a project leave open. */
export interface Standing {
  readonly sketch: Sketch;
  readonly held: readonly Status[];
  /** Whether permissions that nobody confirms may be used. */
  readonly unconfirmed: boolean;
}

export const standingOf = (sketch: Sketch, unconfirmed: boolean): Standing => ({
  sketch,
  held: heldBy(sketch),
  unconfirmed,
});

/** Whether the exemption on a status is only for objects outside the zone: beside residency, used or held. */
export const isOutsideZone = (
  { held, sketch }: Standing,
  ids: readonly ElementId[],
  status: Status | null,
): boolean =>
  (ids.some(isZone) || held.includes('sez-resident')) &&
  (status === null || meet(sketch, status, 'sez-resident'));

/**
 * Whether an object of the project's own that may be exempt gets a period while the status lasts;
 * without such objects there is none to lack one.
 */
function leavesPeriod(standing: Standing, ids: readonly ElementId[], status: Status): boolean {
  const { sketch } = standing;
  const { from, to } = yearsOf(sketch, status);
  const begun = createdYears(sketch, isOutsideZone(standing, ids, status));
  return begun.length === 0 || begun.some((year) => Math.max(year, from) <= to);
}

/** The columns on which the exemption of a package may stand, null for a package without it; none where it is unlawful. */
export function groundsOf(
  standing: Standing,
  ids: readonly ElementId[],
): readonly (Status | null)[] {
  if (ids.filter((id) => INCOMES.includes(id)).length > 1) return [];
  const { held, sketch, unconfirmed } = standing;
  const own = ids.flatMap((id) => statusOf(id) ?? []);
  const deducts = ids.includes('investment-tax-deduction');
  const usedWith = (column: Status | null) => (column === null ? own : [...own, column]);
  const isApart = isIncomeBesideContract(ids) && meet(sketch, 'park-resident', 'spic-federal');
  if (isApart) return [];
  const isLawful = (column: Status | null): boolean =>
    compatible(standing, usedWith(column), deducts);
  const isConfirmed = (used: readonly Status[]): boolean =>
    unconfirmed || !restsOnPermission(standing, used, deducts);
  if (!ids.includes('property-exemption')) {
    return isLawful(null) && isConfirmed(own) ? [null] : [];
  }
  const open = COLUMNS.filter(
    (one) => isColumn(sketch, one, yearsOf(sketch, one).from) && isLawful(one),
  );
  const had = open.filter((one) => held.includes(one) && leavesPeriod(standing, ids, one));
  if (had.length > 0) return isConfirmed(own) ? had : [];
  return open.filter(
    (one) => !held.includes(one) && mayObtain(sketch, one) && isConfirmed(usedWith(one)),
  );
}

/** One loan at most; a resident has every certain relief of residency. */
export function isWhole(ids: readonly ElementId[], offers: readonly Offer[]): boolean {
  if (ids.filter(isLoan).length > 1) return false;
  return [isZone, isTerritorial].every((isOf) => {
    const comesAlong = offers.filter(
      ({ certain, id, known }) => certain && known && isOf(id) && !INCOMES.includes(id),
    );
    return !ids.some(isOf) || comesAlong.every(({ id }) => ids.includes(id));
  });
}

/** Elements that stand in no package, and pairs of the others that no package can hold; names in alphabetical order. */
export function forbiddenOf(sketch: Sketch, plan: Offering) {
  const standing = standingOf(sketch, true);
  const ids = offersOf(plan).map(({ id }) => id);
  const isLawful = (...some: ElementId[]) => groundsOf(standing, some).length > 0;
  const open = ids.filter((id) => isLawful(id));
  return {
    alone: ids.filter((id) => !isLawful(id)).sort(),
    pairs: open
      .flatMap((one) =>
        open.flatMap((other) =>
          one < other && !isLawful(one, other) ? [`${one} x ${other}`] : [],
        ),
      )
      .sort(),
  };
}
