import { yearOf } from '../kit/day';
import type { MissingFact } from '../kit/finding';
import type { Case } from './facts/case';
import type { ContractRates } from './judge';
import type { Appraisal, ContractHeld } from './measure/measure';
import type { Region } from './region';
import { isClosed } from './taxes/cap';
import { incomeYears } from './taxes/income';
import type { IncomeTreatment } from './taxes/treatment';
import type { Periods } from './terms';

/** Of a project without a contract: its rates and bases are the ordinary ones. */
const NO_CONTRACT: ContractRates = {
  inYear: () => null,
  base: () => undefined,
  raisedBase: () => () => undefined,
  readings: [],
  missingIn: () => [],
};

/**
 * The reduced rates of a special investment contract that is held and not refused, in every
 * period of it that its cap does not close, whether or not the period has a profit.
 */
export function contractRates(region: Region, c: Case): ContractRates {
  const [found] = region.measures.flatMap(({ appraise, contract }) => {
    const held = contract?.(c);
    return held === undefined ? [] : [{ held, appraisal: exact(appraise(c)) }];
  });
  if (found === undefined) return NO_CONTRACT;
  const { appraisal, held } = found;
  const { readings } = appraisal;
  if (appraisal.findings.verdict === 'not-met') return { ...NO_CONTRACT, readings };
  const treatment = appraisal.treatments.find((one) => one.tax === 'income');
  const volume = held.missing;
  const missing = missingForRates(c, appraisal, treatment, volume);
  const periods = volume.length > 0 ? null : (treatment?.periods ?? null);
  const missingIn = (years: readonly number[]) =>
    years.some((year) => mayHaveRates(held, periods, year)) ? missing : [];
  if (treatment === undefined) return { ...NO_CONTRACT, readings, missingIn };
  const income = incomeYears(c, treatment);
  const closed = new Set(
    (income.ledger ?? [])
      .filter((granted) => treatment.cap && isClosed(treatment.cap, granted))
      .map(({ year }) => year),
  );
  const applies = (year: number) =>
    income.periods !== null &&
    year >= income.periods.first &&
    year <= income.periods.last &&
    !closed.has(year);
  return {
    inYear: (year) => (applies(year) ? income.rates(year) : null),
    base: (year) => income.years.find((one) => one.year === year)?.base.amount,
    raisedBase: (notTaken) => contractRates(region, { ...c, notTaken }).base,
    readings: [...readings, ...income.readings()],
    missingIn,
  };
}

/** @throws RangeError for rates that are an interval: a fault of the region. */
function exact(appraisal: Appraisal): Appraisal {
  if (appraisal.otherEnd === undefined) return appraisal;
  throw new RangeError(`${appraisal.findings.id}: the rates of a contract held must be exact`);
}

/**
 * Facts still missing to know in which years a contract has its rates. Without a first profit
 * among the given years it has none in any of them.
 */
function missingForRates(
  c: Case,
  { missing }: Appraisal,
  treatment: IncomeTreatment | undefined,
  volume: readonly MissingFact[],
): readonly MissingFact[] {
  if (missing.some(({ path }) => path.startsWith('taxableProfit'))) return [];
  const { cap } = treatment ?? {};
  const isCapKnown = !cap || cap.stated !== null || c.profile.capitalInvestment !== undefined;
  const lacking: readonly MissingFact[] = isCapKnown
    ? volume
    : [{ path: 'capitalInvestment', asks: 'value' }];
  return [...missing.filter(({ path }) => !lacking.some((one) => one.path === path)), ...lacking];
}

/** Whether a contract could have rates in a year: in its periods, as far as they are known. */
function mayHaveRates(
  { ends, signed }: ContractHeld,
  periods: Periods | null,
  year: number,
): boolean {
  const { first, last } = periods ?? {
    first: yearOf(signed),
    last: ends === undefined ? Number.POSITIVE_INFINITY : yearOf(ends),
  };
  return year >= first && year <= last;
}
