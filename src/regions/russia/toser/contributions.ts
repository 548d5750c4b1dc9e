import type { Case } from '../../../engine/facts/case';
import type { Appraisal, Part } from '../../../engine/measure/measure';
import { notWhileHeld } from '../../../engine/measure/while-held';
import type { PaymentTreatment } from '../../../engine/taxes/treatment';
import { at } from '../../../figures/figure';
import { stepIn } from '../../../figures/policy';
import { MONTHS_A_YEAR, monthOf } from '../../../kit/day';
import { allOf, distinctFacts, type Finding, type MissingFact } from '../../../kit/finding';
import { memo } from '../../../kit/memo';
import {
  basisOfLimits,
  basisOfSmallTariff,
  CONTRIBUTIONS_PAID,
  contributionsAtMost,
  contributionsOf,
  monthsOfYear,
  ownTariff,
  payrollGivenTo,
  payrollOf,
} from '../contributions/payroll';
import { areLimitsKnown, type TariffOf } from '../contributions/products';
import { toserStatus } from '../statuses';
import { statusInTime } from './conditions';
import { toserFigures } from './figures';
import { type EndOfMonths, endOfMonths, territoryBasis, territoryOf, underOtherEnd } from './frame';
import { excludedWithin } from './income';

/** Insurance contributions of a resident: reduced for so many months from the one after registration. */
export const toserContributions: Part = {
  id: 'toser.contributions',
  title: { en: 'insurance contributions', ru: 'страховые взносы' },
  law: 'Tax Code art. 427 p. 1 sub. 12, p. 2, 10.1',
  tax: 'payment',
  payment: CONTRIBUTIONS_PAID,
  paysAtMost: (c, year) => (isReduced(c, year) ? contributionsAtMost(c, year) : 0n),
  appraise,
  comesWithStatus: true,
};

const residentTariff: TariffOf = (policy) => [
  { amount: null, tariff: toserFigures(policy).contributions },
];

/** The first month of the relief, and what ends it. */
function monthsOf(c: Case): EndOfMonths & { readonly from: number } {
  const { entry } = toserStatus(c);
  const from = monthOf(entry) + 1;
  const term = at(toserFigures(c.policy).contributionMonths, entry).value;
  return { from, ...endOfMonths(c, from + term) };
}

/** Whether some month of a year has the relief. */
function isReduced(c: Case, year: number): boolean {
  if (territoryOf(c) === undefined) return false;
  const { from, to } = monthsOf(c);
  return from < (year + 1) * MONTHS_A_YEAR && to > year * MONTHS_A_YEAR;
}

function appraise(c: Case): Appraisal {
  const status = toserStatus(c);
  const { because, from, to } = monthsOf(c);
  const payroll = payrollOf(c);
  const term = at(toserFigures(c.policy).contributionMonths, status.entry);
  const nothing = { treatments: [], missing: [], basis: [], assumed: [], readings: [] };
  const findings = allOf('toser.contributions', [
    ...statusInTime(c),
    ...whileResident(c, from < to),
  ]);
  if (territoryOf(c) === undefined || from >= to) return { findings, ...nothing };
  const periods = {
    first: Math.floor(from / MONTHS_A_YEAR),
    last: Math.floor((to - 1) / MONTHS_A_YEAR),
    because,
  };
  const known = memo<Year>();
  const inYear = (year: number): Year => known(String(year), () => yearOf(c, year, { from, to }));
  const span = Array.from(
    { length: periods.last - periods.first + 1 },
    (_, index) => periods.first + index,
  );
  const years = span.filter((year) => payroll.inYear(year) !== undefined);
  const mayPay = span.some((year) => payroll.mayPay(year) && areLimitsKnown(c.policy, year));
  return {
    findings,
    treatments:
      payroll.missing.length > 0
        ? []
        : [
            {
              tax: 'payment',
              payment: CONTRIBUTIONS_PAID,
              periods,
              due: (month) =>
                month < from || month >= to
                  ? null
                  : inYear(Math.floor(month / MONTHS_A_YEAR)).due(month),
            },
          ],
    missing: [
      ...(mayPay ? payroll.missing : []),
      ...distinctFacts(years.flatMap((year) => inYear(year).missing)),
    ],
    basis: [
      term,
      ...territoryBasis(c),
      ...basisOfLimits(c, years),
      ...basisOfSmallTariff(c, years),
    ],
    assumed: [
      ...payroll.assumed,
      ...payrollGivenTo(years, periods.last),
      ...excludedWithin(status),
    ],
    readings: monthsOf(underOtherEnd(c)).to === to ? [] : ['toser.end'],
  };
}

interface Year {
  readonly due: PaymentTreatment['due'];
  readonly missing: readonly MissingFact[];
}

const NOTHING_DUE: PaymentTreatment['due'] = () => null;

/** The contributions of a year: on the pay of its months in which the relief runs. */
function yearOf(c: Case, year: number, { from, to }: { from: number; to: number }): Year {
  const groups = payrollOf(c).inYear(year);
  if (groups === undefined || !areLimitsKnown(c.policy, year)) {
    return { due: NOTHING_DUE, missing: [] };
  }
  const months = monthsOfYear(year).filter((month) => month >= from && month < to);
  const { missing, tariff } = ownTariff(c, year, months, groups);
  return tariff === null
    ? { due: NOTHING_DUE, missing }
    : {
        due: (month) => ({
          ordinary: contributionsOf(c, [month], groups, tariff),
          granted: contributionsOf(c, [month], groups, residentTariff),
        }),
        missing,
      };
}

/** Residency lasts into the first month of the relief. */
function whileResident(c: Case, hasMonths: boolean): readonly Finding[] {
  return hasMonths
    ? []
    : [notWhileHeld('toser.contributions', toserStatus(c), stepIn(c.policy, 'toser'))];
}
