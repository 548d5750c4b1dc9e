import type { Case } from '../../../engine/facts/case';
import {
  inForce,
  isInForce,
  lastYearInForce,
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
  const years = (paid ?? []).filter(isOpen);
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

/** The years of the edition in which workers that are stated may be paid; undefined where none are stated. */
const paidYears = (
  { policy }: Case,
  { hasWorkers, mayPay }: Payroll,
): readonly number[] | undefined => (hasWorkers ? yearsIn(policy.years).filter(mayPay) : undefined);

function findings(
  c: Case,
  payroll: Payroll,
  paid: readonly number[] | undefined,
  judged: readonly JudgedYear[],
): Finding {
  const start = yearOf(c.profile.project.start);
  const [first = start] = paid ?? [];
  const register = inRegister(c, judged[0]?.year ?? first);
  const stated = payrollStated(c, payroll, judged[0]?.year ?? start);
  const [last] = (paid ?? []).slice(-1);
  if (last === undefined) {
    return allOf('sme-contributions', [...register, ...refusedAnyway(c, payroll), ...stated]);
  }
  const span = { first, from: first, lastOf: () => [last, last] as const, path: '' };
  return allOf('sme-contributions', [
    ...register,
    isInForce('sme-contributions', c, smeContributionFigures(c.policy), span),
    ...(judged.length === 0
      ? []
      : [
          anyOf(
            'sme-contributions.years',
            judged.map(({ finding }) => finding),
          ),
        ]),
    ...stated,
  ]);
}

/** Why the first year in force that may have pay is refused, where every one is, whoever works in it. */
function refusedAnyway(c: Case, { mayPay }: Payroll): readonly Finding[] {
  const years = yearsIn(c.policy.years)
    .filter((year) => inForce(smeContributionFigures(c.policy), year) && mayPay(year))
    .map((year) => smeYear(c, year));
  return years.length > 0 && years.every(({ verdict }) => verdict === 'not-met')
    ? [anyOf('sme-contributions.years', years.slice(0, 1))]
    : [];
}

/** That the payroll is stated; not met where it has no group of workers, and where none could be of a year in force. */
function payrollStated(
  c: Case,
  { hasWorkers, mayPay, missing }: Payroll,
  year: number,
): readonly Finding[] {
  const { citation, standing } = at(smeContributionFigures(c.policy).rate, lastDayOf(year));
  const id = 'sme-contributions.payroll';
  const open = yearsIn(c.policy.years).filter((one) =>
    inForce(smeContributionFigures(c.policy), one),
  );
  if (missing.length > 0 && (open.length === 0 || open.some(mayPay))) {
    return [{ id, verdict: 'unknown', missing, citation, standing }];
  }
  return hasWorkers && yearsIn(c.policy.years).some(mayPay)
    ? []
    : [{ id, verdict: 'not-met', unit: 'count', actual: 0, required: 1, citation, standing }];
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
