import { type Twin, twinsThatBind } from '../figures/twins';
import { type Finding, type MissingFact, missingFacts, verdictOf } from '../kit/finding';
import { type Kopecks, roublesText } from '../kit/money';
import type { Ratio } from '../kit/ratio';
import type { Case } from './facts/case';
import { type IncomeRates, ordinaryIncome } from './facts/rates';
import type { Appraisal, Assumed, Basis } from './measure/measure';
import { capAt, capBaseAt, type Granted } from './taxes/cap';
import { type Credit, taxCredit } from './taxes/credit';
import {
  deductionLines,
  deductionReadings,
  deductionYears,
  type LapsedPool,
  ordinaryBasesFor,
} from './taxes/deduction';
import { importLines } from './taxes/import';
import { incomeYears } from './taxes/income';
import { incomeLines } from './taxes/income-lines';
import { type JudgedLine, type JudgedObject, linesBetween, objectsBetween } from './taxes/interval';
import { landLines } from './taxes/land';
import type { TaxLine } from './taxes/line';
import { paymentLines } from './taxes/payment';
import { type ObjectLine, propertyLines } from './taxes/property';
import { reimbursementLines } from './taxes/reimbursement';
import { subsidyLines } from './taxes/subsidy';
import { ordinaryTaxesLeft } from './taxes/taxes-left';
import { transportLines } from './taxes/transport';
import type { Cap, Treatment } from './taxes/treatment';
import type { Missing, Periods, UnconfirmedFigure, Verdict } from './terms';

/** What the taxes make of one treatment. */
export interface Computed {
  readonly periods: Periods | null;
  readonly lines: readonly JudgedLine[];
  readonly cap: UsedCap | null;
  readonly objects: readonly JudgedObject[];
  readonly deferred: readonly TaxLine[];
  readonly costs: readonly TaxLine[];
  /** Tax put off on the ordinary tax, with what is repaid of it; null where there is none. */
  readonly credit: Credit | null;
  readonly readings: readonly string[];
  /** Assumptions that only the lines show. */
  readonly assumed: readonly Assumed[];
}

/** What the taxes make of one treatment by itself. */
interface Exact extends Omit<Computed, 'lines' | 'objects'> {
  readonly lines: readonly TaxLine[];
  readonly objects: readonly ObjectLine[];
}

/** A cap on relief and what each period uses of it. */
export interface UsedCap {
  readonly cap: Cap;
  /** The cap of the last period computed. */
  readonly amount: Kopecks;
  readonly granted: readonly Granted[];
  /** The capital investment of which the cap of a year is a share. */
  readonly baseIn: (year: number) => Kopecks;
}

const NOTHING: Exact = {
  periods: null,
  lines: [],
  cap: null,
  objects: [],
  deferred: [],
  costs: [],
  credit: null,
  readings: [],
  assumed: [],
};

/** The rates of income tax that a contract of the project has in force, and the readings on which they depend. */
export interface ContractRates {
  /** Null in a year without. */
  readonly inYear: (year: number) => IncomeRates | null;
  /** The base of a given year under the contract; undefined where there is none. */
  readonly base: (year: number) => Ratio | undefined;
  /** The same where the profit holds depreciation that is not taken; losses are counted as without it, by the years that have the rates. */
  readonly raisedBase: (notTaken: (year: number) => Ratio) => (year: number) => Ratio | undefined;
  readonly readings: readonly string[];
  /** Facts still missing to know the rates of any of the years. */
  readonly missingIn: (years: readonly number[]) => readonly MissingFact[];
}

/** The verdict on an appraisal, the facts it depends on, and what the taxes make of its treatment. */
export interface Judged {
  readonly appraisal: Appraisal;
  readonly verdict: Verdict;
  /** Facts without which the verdict is unknown. */
  readonly asked: readonly MissingFact[];
  /** Facts without which lines are not computed, or not all of them. */
  readonly forLines: readonly MissingFact[];
  readonly computed: Computed;
  /** Whether the relief is known, at least in part; what is not is never 0. */
  readonly isKnown: boolean;
  /** Whether facts are missing without which no relief is known. */
  readonly lacksFacts: boolean;
}

/** The answer on one measure or part in numbers; lines stand only where no value is missing. */
export function judge(c: Case, appraisal: Appraisal, contract: ContractRates): Judged {
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
  const computed = computable
    ? computeBetween(c, treatment, appraisal.otherEnd, contract)
    : withoutYears(appraisal);
  const lacksValues = [...asked, ...forLines].some(({ asks }) => asks === 'value');
  const isKnown =
    verdict === 'ineligible' ||
    computed.lines.length > 0 ||
    (appraisal.notByYear === undefined && appraisal.relievesNothing === undefined && !lacksValues);
  const lacksFacts = !isKnown && lacksValues;
  return { appraisal, verdict, asked, forLines, computed, isKnown, lacksFacts };
}

/** Nothing, or the amount that falls in no year. */
const withoutYears = ({ notByYear }: Appraisal): Computed =>
  notByYear === undefined
    ? NOTHING
    : {
        ...NOTHING,
        assumed: [{ id: 'amount-not-by-year', values: { amount: roublesText(notByYear) } }],
      };

/** What one treatment comes to; with another end of it, everything between the two. */
function computeBetween(
  c: Case,
  treatment: Treatment,
  otherEnd: Treatment | undefined,
  contract: ContractRates,
): Computed {
  const one = compute(c, treatment, contract);
  if (otherEnd === undefined) return one;
  if (one.cap !== null) throw new RangeError('a relief under a cap has one end, found two');
  const other = compute(c, otherEnd, contract);
  return {
    ...one,
    lines: linesBetween(one.lines, other.lines),
    objects: objectsBetween(one.objects, other.objects),
    readings: [...new Set([...one.readings, ...other.readings])],
  };
}

function compute(c: Case, treatment: Treatment, contract: ContractRates): Exact {
  const { periods } = treatment;
  switch (treatment.tax) {
    case 'income': {
      const income = incomeYears(c, treatment);
      const { cap: limit } = treatment;
      const { ledger } = income;
      const cap = limit && ledger && income.periods && usedCap(c, limit, income.periods, ledger);
      const lines = income.years.flatMap(incomeLines);
      const readings = income.readings();
      return {
        periods: income.periods,
        lines,
        cap: cap ?? null,
        objects: [],
        deferred: [],
        costs: [],
        credit: null,
        readings,
        assumed: [],
      };
    }
    case 'income-deduction': {
      const rates = (year: number) => contract.inYear(year) ?? ordinaryIncome(c, year);
      const raised = contract.raisedBase(treatment.depreciation);
      const ordinary = ordinaryBasesFor(c, treatment);
      const bases = {
        raised: (year: number) => raised(year) ?? ordinary.raised(year),
        taxable: (year: number) => contract.base(year) ?? ordinary.taxable(year),
      };
      const drawn = deductionLines(c, treatment, rates, bases);
      const { atOtherRates, costs, lapsed, lines } = drawn;
      return {
        periods,
        lines,
        cap: null,
        objects: [],
        deferred: [],
        costs,
        credit: null,
        readings: [...contract.readings, ...deductionReadings(c, treatment, drawn, rates, bases)],
        assumed: [
          ...(lapsed.length === 0 ? [] : [lapsedNote(lapsed)]),
          ...(atOtherRates.length === 0 ? [] : [otherRatesNote(atOtherRates)]),
        ],
      };
    }
    case 'property':
      return { ...NOTHING, periods, ...propertyLines(c, treatment) };
    case 'land':
      return { ...NOTHING, periods, lines: landLines(treatment) };
    case 'transport':
      return { ...NOTHING, periods, lines: transportLines(c, treatment) };
    case 'import':
      return { ...NOTHING, periods, ...importLines(treatment) };
    case 'payment':
      return { ...NOTHING, periods, lines: paymentLines(treatment) };
    case 'subsidy':
      return { ...NOTHING, periods, lines: subsidyLines(treatment) };
    case 'reimbursement':
      return {
        ...NOTHING,
        periods,
        lines: reimbursementLines(treatment, ordinaryTaxesLeft(c)),
      };
    case 'income-credit': {
      const left = ordinaryTaxesLeft(c);
      const credit = taxCredit(treatment, (year) => left(year)?.income.regional ?? null);
      return { ...NOTHING, periods, credit };
    }
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

/** Years in which a deduction from tax at ordinary rates takes nothing. */
const otherRatesNote = (years: readonly number[]): Assumed => ({
  id: 'no-deduction-at-other-rates',
  values: { years: [...new Set(years)].map(String) },
});

const usedCap = (c: Case, cap: Cap, { last }: Periods, granted: readonly Granted[]): UsedCap => ({
  cap,
  amount: granted.at(-1)?.cap ?? capAt(c, cap, last),
  granted,
  baseIn: (year) => capBaseAt(c, cap, year),
});

/** The facts missing for the verdict, then those missing for the lines alone; none of what is refused. */
export function missingIn({ asked, forLines, verdict }: Judged): readonly Missing[] {
  if (verdict === 'ineligible') return [];
  const missing = new Map<string, Missing>();
  for (const fact of asked) missing.set(fact.path, { ...fact, for: 'verdict' });
  for (const fact of forLines) {
    if (!missing.has(fact.path)) missing.set(fact.path, { ...fact, for: 'lines' });
  }
  return [...missing.values()];
}

/** The unconfirmed figures of the basis and of the rates in the lines, each once. */
export function unconfirmedOf({ appraisal, computed }: Judged): readonly UnconfirmedFigure[] {
  const unconfirmed = new Map<string, UnconfirmedFigure>();
  const look = (used: readonly Basis[]): void => {
    for (const { figure, decides, citation, standing } of used) {
      if (standing === 'unconfirmed') unconfirmed.set(figure, { figure, decides, citation });
    }
  };
  look(appraisal.basis);
  for (const { rates } of computed.lines) look(rates);
  for (const { rates } of computed.deferred) look(rates);
  return [...unconfirmed.values()];
}

/** Whether no unconfirmed figure decides the amount. */
export const areConfirmed = (unconfirmed: readonly UnconfirmedFigure[]): boolean =>
  unconfirmed.every(({ decides }) => decides !== 'amount');

/**
 * The figures whose twins an amendment changed while they themselves bind the answer;
 * none where the measure is refused for another reason than its years.
 */
export function bindingTwins(
  { policy }: Case,
  appraisals: readonly Appraisal[],
  lines: readonly JudgedLine[],
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
