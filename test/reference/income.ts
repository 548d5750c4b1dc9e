import {
  type Answer,
  bare,
  type CapAnswer,
  counts,
  type MeasureAnswer,
  type Question,
  type TaxLine,
  verdictOf,
} from './answer';
import { type Fraction, halfUp, most, taxOn, ZERO } from './numbers';
import type { Bases } from './profit';

/** Rates in millionths of the two budgets. */
export interface Rates {
  readonly federal: bigint;
  readonly regional: bigint;
}

export function ordinaryRates({ edition }: Question, year: number): Rates {
  if (year <= 2016) return { federal: 20_000n, regional: 180_000n };
  if (year <= 2024) return { federal: 30_000n, regional: 170_000n };
  if (edition === 'brochure-2019') return { federal: 20_000n, regional: 180_000n };
  return year <= 2030
    ? { federal: 80_000n, regional: 170_000n }
    : { federal: 70_000n, regional: 180_000n };
}

/** A reduced regional rate, printed as a rate and as so many points off 18%. */
export function reducedRate({ readings }: Question, rate: bigint, year: number): bigint {
  const isReduction = readings['regional-rate-2017-2024'] === 'printed-reduction';
  return isReduction && year >= 2017 && year <= 2024 ? rate - 10_000n : rate;
}

export interface Period {
  readonly year: number;
  readonly before: Fraction;
  readonly own: Fraction;
  readonly rates: Rates;
}

/** A cap on the sum of reliefs. */
export interface Cap {
  readonly of: (year: number) => bigint;
  /** What the full relief of a period counts against the cap. */
  readonly counted?: (period: Period) => bigint;
  /** Whether the relief of a year counts against the cap at all. */
  readonly counts?: (year: number) => boolean;
}

export interface Course {
  readonly id: string;
  readonly answer: Answer;
  readonly bases: Bases | undefined;
  /** Last period, as far as it is not the cap that ends it. */
  readonly last: number;
  /** Years in which the measure is in force. */
  readonly inForce: (year: number) => boolean;
  readonly rates: (year: number) => Rates;
  readonly cap?: Cap;
}

interface State {
  used: bigint;
  hasGiven: boolean;
  isClosed: boolean;
  readonly exhausted: number[];
  amount: bigint;
  cutOff: bigint;
}

/** The lines of a measure on income tax. */
export function incomeMeasure(question: Question, course: Course): MeasureAnswer {
  const { id, answer, bases, last } = course;
  if (!counts(answer) || bases?.first === undefined) return bare(id, answer);
  const lines: TaxLine[] = [];
  const state: State = {
    used: 0n,
    hasGiven: false,
    isClosed: false,
    exhausted: [],
    amount: 0n,
    cutOff: 0n,
  };
  const first = bases.first;
  const years = [...bases.own.keys()].filter(
    (year) => year >= first && year <= last && course.inForce(year),
  );
  for (const year of years) {
    const period: Period = {
      year,
      before: bases.ordinary.get(year) ?? ZERO,
      own: bases.own.get(year) ?? ZERO,
      rates: course.rates(year),
    };
    lines.push(...linesOf(question, course, period, state));
  }
  const { used, exhausted, amount, cutOff } = state;
  const cap: CapAnswer | null =
    course.cap === undefined || lines.length === 0 ? null : { amount, used, cutOff, exhausted };
  return { ...bare(id, answer), verdict: verdictOf(answer), lines, cap };
}

function linesOf(question: Question, course: Course, period: Period, state: State): TaxLine[] {
  const { cap } = course;
  const { used } = state;
  const { year, before, own, rates } = period;
  const ordinary = ordinaryRates(question, year);
  const beforeFederal = taxOn(before, ordinary.federal);
  const beforeRegional = taxOn(before, ordinary.regional);
  const afterFederal = taxOn(own, rates.federal);
  const afterRegional = taxOn(own, rates.regional);
  const federal = most(0n, beforeFederal - afterFederal);
  const regional = most(0n, beforeRegional - afterRegional);
  const full = federal + regional;
  const granted =
    cap === undefined ? full : grantedOf(question, cap, course.last, period, state, full);
  const isOver = state.hasGiven && state.isClosed && state.used === used;
  const isCut = granted < full || isOver;
  const keptFederal = granted < full ? halfUp(granted * federal, full * 100n) * 100n : federal;
  const keptRegional = granted < full ? granted - keptFederal : regional;
  const line = (budget: string, tax: bigint, after: bigint, whole: bigint, kept: bigint) => ({
    year,
    tax: 'income',
    budget,
    of: '',
    before: tax,
    after: isCut ? tax - kept : after,
    relief: kept,
    cutOff: whole - kept,
  });
  return [
    line('federal', beforeFederal, afterFederal, federal, keptFederal),
    line('regional', beforeRegional, afterRegional, regional, keptRegional),
  ];
}

/** What the cap leaves of the full relief of a period; moves the state on. */
function grantedOf(
  { readings }: Question,
  cap: Cap,
  last: number,
  period: Period,
  state: State,
  full: bigint,
): bigint {
  const isCounted = cap.counts?.(period.year) ?? true;
  const counted = isCounted ? (cap.counted?.(period) ?? full) : 0n;
  const room = most(0n, cap.of(period.year) - state.used);
  state.amount = cap.of(period.year);
  const how = readings['cap-year'];
  const passes = counted > room;
  let granted = full;
  let uses = counted;
  if (passes && how !== 'full') {
    const left = how === 'none' ? 0n : room;
    granted = counted === full ? left : halfUp(full * left, counted * 100n) * 100n;
    uses = left;
  }
  if (state.isClosed) [granted, uses] = [0n, 0n];
  state.used += uses;
  state.cutOff += full - granted;
  const isReached = uses > 0n && state.used >= state.amount;
  state.isClosed ||= (passes || isReached) && (how !== 'clip' || state.used >= cap.of(last));
  if (isReached) state.exhausted.push(period.year);
  state.hasGiven ||= granted > 0n;
  return granted;
}
