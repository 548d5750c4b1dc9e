import { type Assessment, type ElementId, PROGRAMME_IDS } from '../../src/index';
import type { MeasureResult, Outcome, PartResult } from '../../src/result';
import type { Offer, Sketch } from './straight-project';
import { firstBasesOf } from './straight-taxes';

/** What an investor holds or obtains. */
export type Status =
  | 'investment-register'
  | 'rip'
  | 'spic-federal'
  | 'spic-regional'
  | 'sez-resident'
  | 'ppe-register';

export const INCOMES: readonly string[] = [
  'investment-register',
  'rip',
  'spic-federal',
  'spic-regional',
  'sez.income',
];
const COLUMNS: readonly Status[] = ['investment-register', 'rip', 'spic-federal', 'spic-regional'];

/** Whether the exemption may stand on a status of a year: by the law from 2023 on the Register alone. */
const isInTable = ({ edition }: Sketch, status: Status, year: number): boolean =>
  COLUMNS.includes(status) &&
  (edition !== 'law' || year <= 2022 || status === 'investment-register');

/** The first year of a status, held or obtained on the start. */
export function entry({ held, start }: Sketch, status: Status): number {
  if (status === 'investment-register') return held.register ?? start;
  if (status === 'rip') return held.rip ?? start;
  const level = status === 'spic-federal' ? 'federal' : 'regional';
  return held.contract?.level === level ? held.contract.signed : start;
}

/** The last year of a status held: of a contract that of its end, or of its longest term. */
export function lastYearOf({ held: { contract } }: Sketch, status: Status): number | null {
  const isHeld = status === `spic-${contract?.level}`;
  return isHeld && contract !== undefined ? (contract.ends ?? contract.signed + 9) : null;
}

/** The statuses held on which the exemption may stand, the earliest first: one must leave some object a period. */
function heldGrounds(sketch: Sketch): readonly Status[] {
  const bases = firstBasesOf(sketch);
  const leavesPeriod = (status: Status): boolean =>
    bases.length === 0 ||
    bases.some(
      (base) =>
        Math.max(base, entry(sketch, status)) <=
        (lastYearOf(sketch, status) ?? Number.POSITIVE_INFINITY),
    );
  return COLUMNS.filter((one) => heldBy(sketch).includes(one))
    .filter((one) => isInTable(sketch, one, entry(sketch, one)) && leavesPeriod(one))
    .sort((a, b) => entry(sketch, a) - entry(sketch, b));
}
export const isLoan = (id: ElementId): boolean => PROGRAMME_IDS.some((one) => one === id);
export const isZone = (id: ElementId): boolean => id.startsWith('sez.');

type Whole = MeasureResult | PartResult;

/** Whether a measure can be used, if only where a missing yes or no is supposed to be yes. */
function isOpen({ missing, periods, verdict }: Outcome): boolean {
  const asked = missing.filter(({ asks }) => asks === 'value');
  if (verdict === 'ineligible') return false;
  return verdict === 'eligible' ? periods !== null : asked.every((one) => one.for === 'lines');
}

/** What stands open by itself: verdicts only, no amounts. */
export function offersOf({ loans, measures }: Assessment): Offer[] {
  const offers: Offer[] = [];
  for (const one of measures.flatMap((own): Whole[] => [...(own.parts ?? [own])])) {
    const known = one.verdict === 'eligible';
    if (isOpen(one)) offers.push({ id: one.id as ElementId, certain: one.confirmed, known });
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
  if (id === 'ppe-upgrade' || id === 'investment-tax-deduction') return 'ppe-register';
  return COLUMNS.find((one) => one === id) ?? null;
}

function heldBy({ held }: Sketch): Status[] {
  const statuses: Status[] = [];
  if (held.register) statuses.push('investment-register');
  if (held.rip) statuses.push('rip');
  if (held.contract?.level === 'federal') statuses.push('spic-federal');
  if (held.contract?.level === 'regional') statuses.push('spic-regional');
  if (held.resident) statuses.push('sez-resident');
  if (held.ppe) statuses.push('ppe-register');
  return statuses;
}

const isPair = (one: string, other: string, a: string, b: string): boolean =>
  (one === a && other === b) || (one === b && other === a);

/** Whether two statuses exclude each other. */
const exclude = (one: string, other: string): boolean =>
  isPair(one, other, 'investment-register', 'ppe-register') ||
  isPair(one, other, 'rip', 'sez-resident');

/** A deduction stands neither beside RIP nor beside residency. */
const excludesDeduction = (status: string): boolean =>
  status === 'rip' || status === 'sez-resident';

/** Whether a status is asked against another: both are used, or one is used and still to be obtained. */
const asked = (used: readonly Status[], held: readonly Status[]): (readonly [Status, Status])[] =>
  used.flatMap((one) => [
    ...used.map((other) => [one, other] as const),
    ...(held.includes(one) ? [] : held.map((other) => [one, other] as const)),
  ]);

/** Whether the statuses may be used where those are held. */
const compatible = (used: readonly Status[], held: readonly Status[], deducts: boolean): boolean =>
  !asked(used, held).some(([one, other]) => exclude(one, other)) &&
  !(deducts && [...used, ...held].some(excludesDeduction));

const isContract = (one: Status): boolean => one === 'spic-federal' || one === 'spic-regional';

/** Whether the statuses stand together only on a permission that nobody confirms. */
const restsOnPermission = (
  used: readonly Status[],
  held: readonly Status[],
  deducts: boolean,
): boolean =>
  asked(used, held).some(
    ([one, other]) =>
      (one === 'investment-register' && (other === 'rip' || isContract(other))) ||
      (other === 'investment-register' && (one === 'rip' || isContract(one))),
  ) ||
  (deducts && [...used, ...held].some(isContract));

/** What the statuses of a project leave open. */
export interface Standing {
  /** Statuses held on which the exemption may stand, the earliest first. */
  readonly grounds: readonly Status[];
  /** Those not held on which it may stand. */
  readonly columns: readonly Status[];
  readonly held: readonly Status[];
  readonly obtainable: readonly string[];
  /** Whether permissions that nobody confirms may be used. */
  readonly unconfirmed: boolean;
}

export const standingOf = (
  sketch: Sketch,
  { measures }: Assessment,
  unconfirmed: boolean,
): Standing => ({
  grounds: heldGrounds(sketch),
  columns: COLUMNS.filter(
    (one) => !heldBy(sketch).includes(one) && isInTable(sketch, one, sketch.start),
  ),
  held: heldBy(sketch),
  obtainable: measures
    .filter(({ findings: { findings = [] } }) =>
      findings
        .filter(({ id }) => /\.(capital-investment|participant)$/.test(id))
        .every(({ verdict }) => verdict === 'met'),
    )
    .map(({ id }) => id),
  unconfirmed,
});

/** The columns on which the exemption of a package may stand, null for a package without it; none where it is unlawful. */
export function groundsOf(
  { columns: open, grounds, held, obtainable, unconfirmed }: Standing,
  ids: readonly ElementId[],
): readonly (Status | null)[] {
  if (ids.filter((id) => INCOMES.includes(id)).length > 1) return [];
  const own = ids.flatMap((id) => statusOf(id) ?? []);
  const deducts = ids.includes('investment-tax-deduction');
  const admits = (used: readonly Status[]) =>
    unconfirmed || !restsOnPermission(used, held, deducts);
  const ground = grounds.find((one) => compatible([...own, one], held, deducts));
  if (ids.includes('property-exemption') && ground !== undefined) {
    return admits(own) ? [ground] : [];
  }
  const exempting = open.filter((one) => own.includes(one) || obtainable.includes(one));
  const columns = ids.includes('property-exemption') ? exempting : [null];
  const usedWith = (column: Status | null) => (column === null ? own : [...own, column]);
  const lawful = columns.filter((column) => compatible(usedWith(column), held, deducts));
  const confirmed = lawful.filter((one) => !restsOnPermission(usedWith(one), held, deducts));
  return confirmed.length > 0 || !unconfirmed ? confirmed : lawful;
}

/** One loan at most; a resident has every certain relief of residency. */
export function isWhole(ids: readonly ElementId[], offers: readonly Offer[]): boolean {
  const comesAlong = offers.filter(
    ({ certain, id }) => certain && isZone(id) && id !== 'sez.income',
  );
  if (ids.filter(isLoan).length > 1) return false;
  return !ids.some(isZone) || comesAlong.every(({ id }) => ids.includes(id));
}

/** Elements that stand in no package, and pairs of the others that no package can hold; names in alphabetical order. */
export function forbiddenOf(sketch: Sketch, assessment: Assessment) {
  const standing = standingOf(sketch, assessment, true);
  const ids = offersOf(assessment).map(({ id }) => id);
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
