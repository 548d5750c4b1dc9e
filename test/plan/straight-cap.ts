import type { Rates } from './straight-measures';

const positive = (amount: bigint): bigint => (amount > 0n ? amount : 0n);

/** What is used of a cap. */
export interface Ledger {
  readonly used: bigint;
  /** Nothing is granted any more. */
  readonly isClosed: boolean;
}

/** Relief of a year in the two budgets of income tax, and of property tax where the cap is on both. */
export interface Relief extends Rates {
  readonly property: bigint;
}

export const NOTHING: Relief = { federal: 0n, regional: 0n, property: 0n };
export const sumOf = ({ federal, property, regional }: Relief): bigint =>
  federal + regional + property;

/** A part of an amount in a proportion, in full roubles, half up; the amount itself where all is taken. */
const part = (amount: bigint, of: bigint, whole: bigint): bigint =>
  of === whole ? amount : ((2n * amount * of + whole * 100n) / (2n * whole * 100n)) * 100n;

/** A cap at the end of a year, and at the end of the last. */
export interface Room {
  readonly now: bigint;
  readonly atLast: bigint;
}

export interface Granted {
  readonly left: Relief;
  readonly ledger: Ledger;
  /** Whether the cap leaves the year no relief. */
  readonly isRefused: boolean;
}

/** What the cap leaves of a year's relief, the whole of which takes so much of it. */
export function granted(
  ledger: Ledger,
  full: Relief,
  takes: bigint,
  cap: Room,
  mode: string,
): Granted {
  if (ledger.isClosed) return { left: NOTHING, ledger, isRefused: true };
  const passes = takes > positive(cap.now - ledger.used);
  const room = mode === 'none' ? 0n : positive(cap.now - ledger.used);
  const isCut = passes && mode !== 'full';
  const taken = isCut ? room : takes;
  const used = ledger.used + taken;
  const isReached = (takes > 0n && used >= cap.now) || passes;
  const next = { used, isClosed: isReached && (mode !== 'clip' || used >= cap.atLast) };
  if (!isCut) return { left: full, ledger: next, isRefused: false };
  const whole = sumOf(full);
  const all = part(whole, taken, takes);
  if (all === 0n) return { left: NOTHING, ledger: next, isRefused: true };
  const federal = part(all, full.federal, whole);
  const regional = full.property === 0n ? all - federal : part(all, full.regional, whole);
  const left = { federal, regional, property: all - federal - regional };
  return { left, ledger: next, isRefused: false };
}
