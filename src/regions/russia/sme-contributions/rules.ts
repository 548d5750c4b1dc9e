import type { Case } from '../../../engine/facts/case';
import {
  inForce,
  isInForce,
  lastYearInForce,
  openSpan,
  restsOnYears,
} from '../../../engine/measure/conditions';
import type { Appraisal, Assumed, Basis, Measure } from '../../../engine/measure/measure';
import { periodsFrom, yearsIn } from '../../../engine/measure/periods';
import { at } from '../../../figures/figure';
import { lastDayOf, MONTHS_A_YEAR, yearOf } from '../../../kit/day';
import { allOf, anyOf, distinctFacts, type Finding, missingFacts } from '../../../kit/finding';
import { memo } from '../../../kit/memo';
import { investorOf } from '../contributions/facts';
import {
  basisOfLimits,
  basisOfSmallTariff,
  CONTRIBUTIONS_PAID,
  contributionsAtMost,
  type Payroll,
  payrollGivenTo,
  payrollOf,
} from '../contributions/payroll';
import { inRegister, smeYear } from './conditions';
import { smeContributionFigures } from './figures';
import { type YearOfPay, yearOfPay } from './year';

/**
 * Lower insurance contributions of manufacturing small and medium-sized enterprises (Tax Code art. 427
 * p. 13.2): a rate of their own on a month's pay above the threshold, tested in each year.
 */
export const smeContributions: Measure = {
  id: 'sme-contributions',
  title: {
    en: 'Lower contributions of manufacturing SMEs',
    ru: 'Пониженные взносы производственных МСП',
  },
  law: 'Tax Code art. 427 p. 13.2',
  name: 'smeContributions',
  offered: (policy) => smeContributionFigures(policy).offered,
  held: () => null,
  status: null,
  tax: 'payment',
  payment: CONTRIBUTIONS_PAID,
  paysAtMost: (c, year) =>
    investorOf(c).smeCategory === 'none' || !inForce(smeContributionFigures(c.policy), year)
      ? 0n
      : contributionsAtMost(c, year),
  appraise,
  uses: {},
  opens: (_, { id }) =>
    id === 'sme-contributions.same-activity-before'
      ? { kind: 'blocked', because: 'day-past' }
      : undefined,
};

function appraise(c: Case): Appraisal {
  const payroll = payrollOf(c);
  const paid = paidYears(c, payroll);
  const isOpen = (year: number): boolean => inForce(smeContributionFigures(c.policy), year);
  const years = paid.filter(isOpen);
  const judged = years.map((year) => ({ year, finding: smeYear(c, year) }));
  const open = judged.filter(({ finding }) => finding.verdict !== 'not-met');
  const passed = open.filter(({ finding }) => finding.verdict === 'met').map(({ year }) => year);
  const known = memo<YearOfPay>();
  const ofYear = (year: number) => known(String(year), () => yearOfPay(c, year, payroll));
  const [first] = open;
  const periods = first && periodsOf(c, first.year);
  const isStated = payroll.missing.length === 0;
  const amounts = isStated ? open.map((one) => ({ ...one, ...ofYear(one.year) })) : [];
  return {
    findings: findings(c, payroll, paid, judged),
    treatments:
      periods === undefined || !isStated
        ? []
        : [
            {
              tax: 'payment',
              payment: CONTRIBUTIONS_PAID,
              periods,
              due: (month) => {
                const year = Math.floor(month / MONTHS_A_YEAR);
                return passed.includes(year) ? ofYear(year).due(month) : null;
              },
            },
          ],
    missing: distinctFacts(
      amounts.flatMap(({ finding, hasAmount, missing }) =>
        hasAmount ? [...missingFacts(finding), ...missing] : [],
      ),
    ),
    basis: basisOf(
      c,
      open.map(({ year }) => year),
      amounts,
    ),
    assumed: [
      ...payroll.assumed,
      ...(periods === undefined || !isStated ? [] : payrollGivenTo(years, periods.last)),
      ...failedYears(judged, open.length),
    ],
    readings: amounts.some(({ baselineMatters }) => baselineMatters) ? ['sme-baseline'] : [],
  };
}

interface JudgedYear {
  readonly year: number;
  readonly finding: Finding;
}

/** The years of the edition in which workers that are stated may be paid; none where no workers are stated. */
const paidYears = ({ policy }: Case, { hasWorkers, mayPay }: Payroll): readonly number[] =>
  hasWorkers ? yearsIn(policy.years).filter(mayPay) : [];

function findings(
  c: Case,
  { mayPay, missing }: Payroll,
  paid: readonly number[],
  judged: readonly JudgedYear[],
): Finding {
  const figures = smeContributionFigures(c.policy);
  const start = yearOf(c.profile.project.start);
  const [first] = paid;
  const last = paid.at(-1);
  const register = inRegister(c, judged[0]?.year ?? first ?? start);
  if (first !== undefined && last !== undefined) {
    const span = { ...openSpan(first), lastOf: () => [last, last] as const };
    return allOf('sme-contributions', [
      ...register,
      isInForce('sme-contributions', c, figures, span),
      ...ofYears(judged.map(({ finding }) => finding)),
      ...(judged[0] === undefined || missing.length === 0
        ? []
        : [payrollMissing(c, missing, judged[0].year)]),
    ]);
  }
  const open = yearsIn(c.policy.years).filter((year) => inForce(figures, year));
  if (open.length === 0) {
    const never = isInForce('sme-contributions', c, figures, openSpan(start));
    return allOf('sme-contributions', [...register, never]);
  }
  const mayHave = open.filter(mayPay);
  const payroll = mayHave.length > 0 ? payrollMissing(c, missing, start) : payrollEmpty(c, start);
  return allOf('sme-contributions', [...register, ...refusedAnyway(c, mayHave), payroll]);
}

/** That one of the years judged meets its conditions. */
const ofYears = (years: readonly Finding[]): readonly Finding[] =>
  years.length === 0 ? [] : [anyOf('sme-contributions.years', years)];

/** Why the first year in force that may have pay is refused, where every one is, whoever works in it. */
function refusedAnyway(c: Case, mayHave: readonly number[]): readonly Finding[] {
  const years = mayHave.map((year) => smeYear(c, year));
  return years.every(({ verdict }) => verdict === 'not-met') ? ofYears(years.slice(0, 1)) : [];
}

/** That the payroll is stated, which is not known before these facts are. */
const payrollMissing = (c: Case, missing: Payroll['missing'], year: number): Finding => ({
  ...payrollIn(c, year),
  verdict: 'unknown',
  missing,
});

/** That it is stated, where it has no group of workers, or none that could be paid in a year in force. */
const payrollEmpty = (c: Case, year: number): Finding => ({
  ...payrollIn(c, year),
  verdict: 'not-met',
  unit: 'count',
  actual: 0,
  required: 1,
});

function payrollIn(c: Case, year: number): Pick<Finding, 'id' | 'citation' | 'standing'> {
  const { citation, standing } = at(smeContributionFigures(c.policy).rate, lastDayOf(year));
  return { id: 'sme-contributions.payroll', citation, standing };
}

const periodsOf = (c: Case, first: number) =>
  periodsFrom(c.policy, first, [
    { year: lastYearInForce(c, smeContributionFigures(c.policy), first), because: 'last-year' },
  ]);

/** The figures on which the years that do not fail rest. */
function basisOf(
  c: Case,
  years: readonly number[],
  amounts: readonly (YearOfPay & { readonly year: number })[],
): readonly Basis[] {
  const figures = smeContributionFigures(c.policy);
  const { activities, mainShare, rate, thresholdWages } = figures;
  const ofPay = amounts.map(({ year }) => year);
  return [
    ...years.flatMap((year) => [
      at(rate, lastDayOf(year)),
      at(thresholdWages, lastDayOf(year)),
      at(activities, lastDayOf(year)),
      at(mainShare, lastDayOf(year)),
      ...restsOnYears(figures, year),
    ]),
    ...basisOfLimits(c, ofPay),
    ...basisOfSmallTariff(
      c,
      amounts.filter(({ isSmall }) => isSmall).map(({ year }) => year),
    ),
  ];
}

/** Years in which a condition fails beside others that have relief. */
function failedYears(judged: readonly JudgedYear[], open: number): readonly Assumed[] {
  const failed = judged.filter(({ finding }) => finding.verdict === 'not-met');
  return failed.length === 0 || open === 0
    ? []
    : [{ id: 'sme-years-without', values: { years: failed.map(({ year }) => String(year)) } }];
}
