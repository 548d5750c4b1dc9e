import type { Kind } from './accounts';
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
import type { Beginning } from './periods';
import { bookOf, ordinaryBook, yearsOf } from './profit';

/** Rates in millionths of the two budgets. */
export interface Rates {
  readonly federal: bigint;
  readonly regional: bigint;
}

const BUDGETS = ['federal', 'regional'] as const;

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
  readonly begins: Beginning;
  /** Last period, as far as it is not the cap that ends it. */
  readonly last: number;
  /**
   * Years in which the measure has its rates.
   * @param profitable how many years from the first period on had a base above 0.
   */
  readonly inForce: (year: number, profitable: number) => boolean;
  readonly rates: (year: number, profitable: number) => Rates;
  readonly cap?: Cap;
  /** Whether the company's profit is taxed in a year in the place of the project's. */
  readonly isOfCompany?: (year: number) => boolean;
}

interface State {
  used: bigint;
  isClosed: boolean;
  /** Whether some relief was granted before or in the period. */
  isUsed: boolean;
  readonly exhausted: number[];
  amount: bigint;
  cutOff: bigint;
}

export interface Run {
  readonly lines: readonly TaxLine[];
  readonly cap: CapAnswer | null;
  /** How the losses of each given year are counted. */
  readonly kinds: ReadonlyMap<number, Kind>;
  /** Years taxed at the rates of the measure. */
  readonly reduced: ReadonlySet<number>;
}

/** The lines of a measure on income tax. */
export function incomeMeasure(question: Question, course: Course): MeasureAnswer {
  const { answer, id } = course;
  if (!counts(answer)) return bare(id, answer);
  const { cap, lines } = run(question, course);
  return { ...bare(id, answer), verdict: verdictOf(answer), lines, cap };
}

/** Bases of one year, before and under the measure, as the losses of either kind leave them. */
interface Books {
  ordinary(year: number): Fraction;
  look(year: number, kind: Kind): Fraction;
  close(year: number, kind: Kind): Fraction;
}

function booksOf(question: Question, { begins, isOfCompany }: Course): Books {
  const { company, taxableProfit } = question.profile;
  const none = { first: 0, values: [] };
  const series = [taxableProfit ?? none, company?.taxableProfit ?? none];
  const usual = series.map((one) => ordinaryBook(question, one));
  const own = series.map((one) => bookOf(question, one, begins.accounts));
  const choose = (year: number, [ofProject, ofCompany]: (Fraction | undefined)[]): Fraction =>
    (isOfCompany?.(year) === true ? ofCompany : ofProject) ?? ZERO;
  return {
    ordinary: (year) =>
      choose(
        year,
        usual.map((book) => book.close(year, 'ordinary')),
      ),
    look: (year, kind) =>
      choose(
        year,
        own.map((book) => book.look(year, kind)),
      ),
    close: (year, kind) =>
      choose(
        year,
        own.map((book) => book.close(year, kind)),
      ),
  };
}

/** Every given year in its order: by the measure in its periods, and at ordinary rates else. */
export function run(question: Question, course: Course): Run {
  const { begins, cap, inForce, last } = course;
  const { entry, first, seeks } = begins;
  const state: State = {
    used: 0n,
    isClosed: false,
    isUsed: false,
    exhausted: [],
    amount: 0n,
    cutOff: 0n,
  };
  const lines: TaxLine[] = [];
  const kinds = new Map<number, Kind>();
  const reduced = new Set<number>();
  const books = booksOf(question, course);
  const { taxableProfit } = question.profile;
  let [periods, profitable] = [0, 0];
  const close = (year: number, kind: Kind): Fraction => {
    const base = books.close(year, kind);
    if (first !== undefined && year >= first && base.of > 0n) profitable++;
    return base;
  };
  for (const year of taxableProfit === undefined ? [] : yearsOf(taxableProfit)) {
    const before = books.ordinary(year);
    const isBegun = first !== undefined && year >= first;
    if (isBegun && year <= last && inForce(year, profitable)) {
      periods++;
      const period = {
        year,
        before,
        own: books.look(year, 'own'),
        rates: course.rates(year, profitable),
      };
      const taken = takenBy(question, course, period, state);
      if (!taken.isRefused) {
        close(year, 'own');
        kinds.set(year, 'own');
        reduced.add(year);
        lines.push(...taken.lines);
        continue;
      }
      const base = close(year, 'ordinary');
      lines.push(...refused(atOrdinary(question, year, before, base), taken, state));
      kinds.set(year, 'ordinary');
      continue;
    }
    const kind: Kind = seeks && year >= entry && !isBegun ? 'own' : 'ordinary';
    kinds.set(year, kind);
    const base = close(year, kind);
    lines.push(...atOrdinary(question, year, before, base));
  }
  const { amount, cutOff, exhausted, used } = state;
  const capped = cap === undefined || periods === 0 ? null : { amount, used, cutOff, exhausted };
  return { lines, cap: capped, kinds, reduced };
}

export const lineOf = (
  year: number,
  budget: string,
  before: bigint,
  relief: bigint,
  extra = 0n,
  cutOff = 0n,
): TaxLine => ({
  year,
  tax: 'income',
  budget,
  of: '',
  before,
  after: before - relief + extra,
  relief,
  extra,
  cutOff,
});

/** Lines of a year at ordinary rates, of which other losses may change the tax. */
function atOrdinary(question: Question, year: number, before: Fraction, base: Fraction): TaxLine[] {
  const rates = ordinaryRates(question, year);
  return BUDGETS.map((budget) => {
    const tax = taxOn(before, rates[budget]);
    const less = tax - taxOn(base, rates[budget]);
    return lineOf(year, budget, tax, most(0n, less), most(0n, -less));
  });
}

/** Lines of a year that a cap leaves no relief, with what it cuts off; one that has ended the relief cuts off no more. */
const refused = (ordinary: readonly TaxLine[], taken: Taken, state: State): TaxLine[] =>
  ordinary.map((line, index) => ({
    ...line,
    cutOff: state.isClosed && state.isUsed ? 0n : (taken.lines[index]?.cutOff ?? 0n),
  }));

interface Taken {
  readonly lines: readonly TaxLine[];
  /** Whether the cap leaves the year no relief. */
  readonly isRefused: boolean;
}

/** A period at the rates of the measure, as far as its cap goes. */
function takenBy(question: Question, course: Course, period: Period, state: State): Taken {
  const { before, own, rates, year } = period;
  const ordinary = ordinaryRates(question, year);
  const taxes = BUDGETS.map((budget) => taxOn(before, ordinary[budget]));
  const differences = BUDGETS.map(
    (budget, index) => (taxes[index] ?? 0n) - taxOn(own, rates[budget]),
  );
  const [federal = 0n, regional = 0n] = differences.map((one) => most(0n, one));
  const [moreFederal = 0n, moreRegional = 0n] = differences.map((one) => most(0n, -one));
  const full = federal + regional;
  const { granted, isRefused } =
    course.cap === undefined
      ? { granted: full, isRefused: false }
      : grantedOf(question, course.cap, course.last, period, state, full);
  const keptFederal = granted < full ? halfUp(granted * federal, full * 100n) * 100n : federal;
  const keptRegional = granted - keptFederal;
  const [beforeFederal = 0n, beforeRegional = 0n] = taxes;
  return {
    lines: [
      lineOf(year, 'federal', beforeFederal, keptFederal, moreFederal, federal - keptFederal),
      lineOf(year, 'regional', beforeRegional, keptRegional, moreRegional, regional - keptRegional),
    ],
    isRefused,
  };
}

/** What a cap leaves of the full relief, and what that uses of it. */
function cutTo(full: bigint, counted: bigint, left: bigint): { granted: bigint; uses: bigint } {
  const granted = counted === full ? left : halfUp(full * left, counted * 100n) * 100n;
  return { granted, uses: left };
}

/** What the cap leaves of the full relief of a period; moves the state on. */
function grantedOf(
  { readings }: Question,
  cap: Cap,
  last: number,
  period: Period,
  state: State,
  full: bigint,
): { granted: bigint; isRefused: boolean } {
  const isCounted = cap.counts?.(period.year) ?? true;
  const counted = isCounted ? (cap.counted?.(period) ?? full) : 0n;
  const room = most(0n, cap.of(period.year) - state.used);
  state.amount = cap.of(period.year);
  if (state.isClosed) {
    state.cutOff += full;
    return { granted: 0n, isRefused: true };
  }
  const how = readings['cap-year'];
  const passes = counted > room;
  const isCut = passes && how !== 'full';
  const left = how === 'none' ? 0n : room;
  const { granted, uses } = isCut ? cutTo(full, counted, left) : { granted: full, uses: counted };
  state.used += uses;
  state.cutOff += full - granted;
  state.isUsed ||= granted > 0n;
  const isReached = uses > 0n && state.used >= state.amount;
  state.isClosed = (passes || isReached) && (how !== 'clip' || state.used >= cap.of(last));
  if (isReached) state.exhausted.push(period.year);
  // Without a relief to cut the cap closes a period of which it would leave nothing.
  const isRefused =
    full > 0n ? isCut && granted === 0n : isCounted && room === 0n && how !== 'full';
  return { granted, isRefused };
}
