import type { Case } from './facts/case';
import { type IncomeRates, ordinaryIncome } from './facts/rates';
import { type Finding, type MissingFact, missingFacts, verdictOf } from './kit/finding';
import { halfUp, type Kopecks, rateText, roublesText } from './kit/money';
import type { Ratio } from './kit/ratio';
import type { Appraisal, Assumed, Basis } from './measures/measure';
import type { ReadingId } from './policy/readings';
import { type Twin, twinsThatBind } from './policy/twins';
import type {
  Budget,
  CapUse,
  Missing,
  ObjectRelief,
  Outcome,
  Periods,
  Sums,
  TaxId,
  UnconfirmedFigure,
  Verdict,
} from './result';
import { capAt, type Granted } from './taxes/cap';
import {
  deductionLines,
  deductionReadings,
  deductionYears,
  type LapsedPool,
  ordinaryBasesFor,
} from './taxes/deduction';
import { importLines } from './taxes/import';
import { incomeLines, incomeYears } from './taxes/income';
import { landLines } from './taxes/land';
import { printed, type TaxLine } from './taxes/line';
import { type ObjectLine, propertyLines } from './taxes/property';
import { transportLines } from './taxes/transport';
import type { Cap, Treatment } from './taxes/treatment';

/** What the taxes make of one treatment. */
export interface Computed {
  readonly periods: Periods | null;
  readonly lines: readonly TaxLine[];
  readonly cap: CapUse | null;
  readonly objects: readonly ObjectRelief[];
  readonly deferred: readonly TaxLine[];
  readonly costs: readonly TaxLine[];
  readonly readings: readonly ReadingId[];
  /** Assumptions that only the lines show. */
  readonly assumed: readonly Assumed[];
}

const NOTHING: Computed = {
  periods: null,
  lines: [],
  cap: null,
  objects: [],
  deferred: [],
  costs: [],
  readings: [],
  assumed: [],
};

/** The rates of income tax that a contract of the project has in force, and the readings on which they depend. */
export interface ContractRates {
  /** Null in a year without. */
  readonly inYear: (year: number) => IncomeRates | null;
  /** The base of a given year under the contract; undefined where there is none. */
  readonly base: (year: number) => Ratio | undefined;
  /** The same where the profit holds depreciation that is not taken. */
  readonly raisedBase: (notTaken: (year: number) => Ratio) => (year: number) => Ratio | undefined;
  readonly readings: readonly ReadingId[];
  /** Facts still missing to know the rates of any of the years. */
  readonly missingIn: (years: readonly number[]) => readonly MissingFact[];
}

/** An outcome with its lines as they were computed, from which those of several outcomes can be summed. */
export interface Judged {
  readonly outcome: Outcome;
  readonly lines: readonly TaxLine[];
  /** The readings on which the amounts depend, beside those on which the appraisal does. */
  readonly readings: readonly ReadingId[];
  /** Assumptions made for the amounts, beside those of the appraisal. */
  readonly assumed: readonly Assumed[];
}

/** The verdict on an appraisal, the facts on which it hangs, and what the taxes make of its treatment. */
export interface Reckoned {
  readonly verdict: Verdict;
  readonly asked: readonly MissingFact[];
  /** Facts without which lines are not computed, or not all of them. */
  readonly forLines: readonly MissingFact[];
  readonly computed: Computed;
  /** Whether the relief is known, at least in part; what is not is never 0. */
  readonly isKnown: boolean;
}

/** The answer on one measure or part in figures; lines stand only where no value is missing. */
export function reckon(c: Case, appraisal: Appraisal, contract: ContractRates): Reckoned {
  const { findings } = appraisal;
  const verdict = verdictOf(findings);
  const asked = missingFacts(findings);
  const [treatment] = appraisal.treatments;
  const ofContract =
    treatment?.tax === 'income-deduction' ? contract.missingIn(deductionYears(c, treatment)) : [];
  const forLines = [...appraisal.missing, ...ofContract];
  const computable =
    treatment !== undefined &&
    ofContract.length === 0 &&
    (verdict === 'eligible' ||
      (verdict === 'unknown' && asked.every(({ asks }) => asks === 'yes-no')));
  const computed = computable ? compute(c, treatment, contract) : NOTHING;
  const isKnown =
    verdict === 'ineligible' ||
    computed.lines.length > 0 ||
    ![...asked, ...forLines].some(({ asks }) => asks === 'value');
  return { verdict, asked, forLines, computed, isKnown };
}

/** The answer on one measure or part: verdict, findings, lines and sums. */
export function judge(c: Case, appraisal: Appraisal, contract: ContractRates): Judged {
  const { findings } = appraisal;
  const { verdict, asked, computed, forLines, isKnown } = reckon(c, appraisal, contract);
  const unconfirmed = unconfirmedOf(appraisal.basis, computed);
  const outcome = {
    verdict,
    findings,
    missing: verdict === 'ineligible' ? [] : missingOf(asked, forLines),
    confirmed: unconfirmed.every(({ decides }) => decides !== 'amount'),
    unconfirmed,
    periods: computed.periods,
    lines: computed.lines.map(printed),
    cap: computed.cap,
    sums: isKnown ? sumsOf(computed.lines) : NOT_COMPUTED,
    objects: computed.objects,
    deferred: computed.deferred.map(printed),
    costs: computed.costs.map(printed),
  };
  const { assumed, lines, readings } = computed;
  return { outcome, lines, readings, assumed };
}

/** A measure and its parts: the verdict and findings of the whole, the lines and sums of the parts. */
export function together(whole: Judged, parts: readonly Judged[]): Outcome {
  const outcomes = parts.map(({ outcome }) => outcome);
  const periods = outcomes.flatMap((part) => part.periods ?? []);
  const last = periods.reduce<Periods | null>(
    (latest, one) => (latest === null || one.last > latest.last ? one : latest),
    null,
  );
  const unconfirmed = [whole.outcome, ...outcomes].flatMap((part) => part.unconfirmed);
  return {
    ...whole.outcome,
    confirmed: outcomes.every(({ confirmed, lines }) => confirmed || lines.length === 0),
    unconfirmed: unconfirmed.filter(
      (one, index) => unconfirmed.findIndex(({ figure }) => figure === one.figure) === index,
    ),
    periods: last && { ...last, first: Math.min(...periods.map(({ first }) => first)) },
    lines: outcomes.flatMap(({ lines }) => lines),
    sums: outcomes.some(({ sums }) => sums.total !== null)
      ? sumsOf(parts.flatMap(({ lines }) => lines))
      : NOT_COMPUTED,
    objects: outcomes.flatMap(({ objects }) => objects),
    deferred: outcomes.flatMap(({ deferred }) => deferred),
  };
}

function compute(c: Case, treatment: Treatment, contract: ContractRates): Computed {
  const { periods } = treatment;
  switch (treatment.tax) {
    case 'income': {
      const income = incomeYears(c, treatment);
      const { cap: limit } = treatment;
      const { ledger } = income;
      const cap = limit && ledger && income.periods && capUse(c, limit, income.periods, ledger);
      const lines = income.years.flatMap(incomeLines);
      const readings = income.readings();
      return { ...NOTHING, periods: income.periods, lines, cap: cap ?? null, readings };
    }
    case 'income-deduction': {
      const rates = (year: number) => contract.inYear(year) ?? ordinaryIncome(c, year);
      const raised = contract.raisedBase(treatment.depreciation);
      const ordinary = ordinaryBasesFor(c, treatment);
      const bases = {
        raised: (year: number) => raised(year) ?? ordinary.raised(year),
        taxable: (year: number) => contract.base(year) ?? ordinary.taxable(year),
      };
      const { costs, lapsed, lines } = deductionLines(c, treatment, rates, bases);
      return {
        ...NOTHING,
        periods,
        lines,
        costs,
        assumed: lapsed.length === 0 ? [] : [lapsedNote(lapsed)],
        readings: [...contract.readings, ...deductionReadings(c, treatment, rates, bases)],
      };
    }
    case 'property': {
      const { lines, objects } = propertyLines(c, treatment);
      return { ...NOTHING, periods, lines, objects: lines.flatMap((line) => rows(line, objects)) };
    }
    case 'land':
      return { ...NOTHING, periods, lines: landLines(treatment) };
    case 'transport':
      return { ...NOTHING, periods, lines: transportLines(c, treatment) };
    case 'import':
      return { ...NOTHING, periods, ...importLines(treatment) };
  }
}

/** What the assets of years of loss brought to the deduction, which lapses. */
const lapsedNote = (lapsed: readonly LapsedPool[]): Assumed => ({
  id: 'deduction-lapses',
  values: {
    years: lapsed.map(({ federal, regional, year }) => ({
      year: String(year),
      federal: roublesText(federal),
      regional: roublesText(regional),
    })),
  },
});

function capUse(c: Case, cap: Cap, periods: Periods, granted: readonly Granted[]): CapUse {
  const used = granted.reduce((sum, period) => sum + period.used, 0n);
  const last = granted.at(-1);
  return {
    share: rateText(cap.share),
    base: cap.base,
    on: cap.on,
    citation: cap.citation,
    standing: cap.standing,
    amount: roublesText(last?.cap ?? capAt(c, cap, periods.last)),
    used: roublesText(used),
    exhausted: granted.filter(({ exhausts }) => exhausts).map(({ year }) => year),
    cutOff: roublesText(granted.reduce((sum, period) => sum + period.cutOff, 0n)),
    periods: granted.map((period) => ({
      year: period.year,
      cap: roublesText(period.cap),
      before: roublesText(period.before),
      full: roublesText(period.full),
      granted: roublesText(period.granted),
      used: roublesText(period.used),
      cutOff: roublesText(period.cutOff),
    })),
  };
}

/** The relief of each object in the year of a line, and what rounding to full roubles leaves. */
function rows(line: TaxLine, objects: readonly ObjectLine[]): ObjectRelief[] {
  const own = objects.filter(({ year }) => year === line.year);
  const sum = own.reduce((total, { relief }) => total + relief, 0n);
  const rounding = { year: line.year, object: null, base: null, rate: null } as const;
  return [
    ...own.map(({ year, object, base, rate, relief }) => ({
      year,
      object,
      base: roublesText(halfUp(base.dividend, base.divisor)),
      rate: rateText(rate.rate),
      relief: roublesText(relief),
    })),
    { ...rounding, relief: roublesText(line.relief - sum) },
  ];
}

function missingOf(asked: readonly MissingFact[], forLines: readonly MissingFact[]): Missing[] {
  const missing = new Map<string, Missing>();
  for (const fact of asked) missing.set(fact.path, { ...fact, for: 'verdict' });
  for (const fact of forLines) {
    if (!missing.has(fact.path)) missing.set(fact.path, { ...fact, for: 'lines' });
  }
  return [...missing.values()];
}

/** The unconfirmed figures of the basis and of the rates in the lines, each once. */
function unconfirmedOf(
  basis: readonly Basis[],
  { lines, deferred }: Computed,
): UnconfirmedFigure[] {
  const unconfirmed = new Map<string, UnconfirmedFigure>();
  const look = (used: readonly Basis[]): void => {
    for (const { figure, decides, citation, standing } of used) {
      if (standing === 'unconfirmed') unconfirmed.set(figure, { figure, decides, citation });
    }
  };
  look(basis);
  for (const { rates } of lines) look(rates);
  for (const { rates } of deferred) look(rates);
  return [...unconfirmed.values()];
}

/**
 * The figures whose twins an amendment changed while they themselves bind the answer;
 * none where the measure is refused for another reason than its years.
 */
export function bindingTwins(
  { policy }: Case,
  appraisals: readonly Appraisal[],
  lines: readonly TaxLine[],
): readonly Twin[] {
  const [own] = appraisals;
  if (own === undefined || isRefusedOtherwise(own.findings)) return [];
  return twinsThatBind(
    policy,
    () =>
      new Set(
        [...appraisals.flatMap(({ basis }) => basis), ...lines.flatMap(({ rates }) => rates)].map(
          ({ figure }) => figure,
        ),
      ),
  );
}

const isRefusedOtherwise = ({ findings = [], id }: Finding): boolean =>
  findings.some((one) => one.verdict === 'not-met' && one.id !== `${id}.in-force`);

/** The sums of a relief that facts are missing to compute. */
export const NOT_COMPUTED: Sums = {
  total: null,
  extraTax: null,
  net: null,
  byYear: [],
  byTax: [],
  byBudget: [],
};

/** Sums of relief by year, by tax and by budget. */
export function sumsOf(lines: readonly TaxLine[]): Sums {
  const all: ReliefSum = { relief: 0n, extraTax: 0n };
  const byYear = new Map<number, ReliefSum>();
  const byTax = new Map<TaxId, ReliefSum>();
  const byBudget = new Map<Budget, ReliefSum>();
  for (const line of lines) {
    addTo(all, line);
    addTo(sumIn(byYear, line.year), line);
    addTo(sumIn(byTax, line.tax), line);
    addTo(sumIn(byBudget, line.budget), line);
  }
  const years = [...byYear].sort(([a], [b]) => a - b);
  return {
    total: roublesText(all.relief),
    extraTax: roublesText(all.extraTax),
    net: roublesText(all.relief - all.extraTax),
    byYear: years.map(([year, sum]) => ({ year, ...printedSum(sum) })),
    byTax: [...byTax].map(([tax, sum]) => ({ tax, ...printedSum(sum) })),
    byBudget: [...byBudget].map(([budget, sum]) => ({ budget, ...printedSum(sum) })),
  };
}

/** Relief and extra tax of lines, added up one by one. */
interface ReliefSum {
  relief: Kopecks;
  extraTax: Kopecks;
}

function sumIn<Key>(sums: Map<Key, ReliefSum>, key: Key): ReliefSum {
  const known = sums.get(key);
  if (known !== undefined) return known;
  const sum: ReliefSum = { relief: 0n, extraTax: 0n };
  sums.set(key, sum);
  return sum;
}

function addTo(sum: ReliefSum, { extraTax = 0n, relief }: TaxLine): void {
  sum.relief += relief;
  sum.extraTax += extraTax;
}

/** Extra tax stands only where there is some. */
const printedSum = ({ extraTax, relief }: ReliefSum) =>
  extraTax === 0n
    ? { relief: roublesText(relief) }
    : { relief: roublesText(relief), extraTax: roublesText(extraTax) };
