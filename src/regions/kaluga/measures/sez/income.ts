import { isPriority } from '../../../../engine/facts/activity';
import type { Case } from '../../../../engine/facts/case';
import { givenYears } from '../../../../engine/facts/profit';
import { type RateUsed, rateOfPeriod } from '../../../../engine/facts/rates';
import { profitAtMost } from '../../../../engine/facts/savings';
import { inForce } from '../../../../engine/measure/conditions';
import type { Assumed } from '../../../../engine/measure/measure';
import type { Periods } from '../../../../engine/terms';
import { at } from '../../../../figures/figure';
import { firstDayOf, yearOf } from '../../../../kit/day';
import type { Finding } from '../../../../kit/finding';
import { rateText, taxOn } from '../../../../kit/money';
import { sezFigures } from '../../../russia/sez/figures';
import { sezIncomeOf } from '../../../russia/sez/income';
import { residentStatus } from '../../../russia/sez/status';

/** Income tax of a resident: 2 % federal, the regional rate by the period of residence and the activity. */
export const sezIncome = /* @__PURE__ */ sezIncomeOf({
  law: 'Law of Kaluga Region 621-OZ of 29.12.2009; Tax Code art. 284 p. 1, 1.2',
  schedule: (c, { from, periods }) => {
    const isKnown = isTold(c, from) || (periods !== null && isSameEitherWay(c, periods));
    return {
      isKnown,
      finding: activityFinding(c, from, isKnown),
      rateOf: (year, period) => regionalRate(c, year, period),
      basis: [at(sezFigures(c.policy).priorityActivities, residentStatus(c).entry)],
      assumed: ceilingAssumed(c),
      readings: [],
    };
  },
});

const priorityIn = (c: Case, year: number): boolean | undefined =>
  isPriority(
    c.profile.project.activity,
    at(sezFigures(c.policy).priorityActivities, firstDayOf(year)).value,
  );

/** Whether the activity decides the schedule of the year and of every later one, whatever list applies then. */
export const isTold = (c: Case, from: number): boolean =>
  [from, ...sezFigures(c.policy).priorityActivities.values.map((dated) => yearOf(dated.from))]
    .filter((year) => year >= from)
    .every((year) => priorityIn(c, year) !== undefined);

/**
 * Whether every period that has an amount, or may have one on a profit that packages raise, has the same rate
 * under both schedules, where the activity does not tell which is its own.
 */
function isSameEitherWay(c: Case, periods: Periods): boolean {
  const { taxableProfit } = c.profile;
  if (taxableProfit === undefined) return false;
  return givenYears(taxableProfit, periods.first, periods.last)
    .filter((year) => inForce(sezFigures(c.policy), year) && priorityIn(c, year) === undefined)
    .every((year) => {
      const profit = profitAtMost(c, year) ?? 0n;
      const rates = SCHEDULES.map(
        (name) => rateOfSchedule(c, name, year, year - periods.first + 1).rate,
      );
      const [priority, other] = rates;
      return priority === other || rates.every((rate) => taxOn(profit, rate) <= 0n);
    });
}

const SCHEDULES = ['priorityRegionalRates', 'otherRegionalRates'] as const;

/** The rate of a tax period by the schedule of that year: priority activities have one of their own. */
const regionalRate = (c: Case, year: number, period: number): RateUsed =>
  rateOfSchedule(c, SCHEDULES[priorityIn(c, year) === true ? 0 : 1], year, period);

const rateOfSchedule = (
  c: Case,
  name: (typeof SCHEDULES)[number],
  year: number,
  period: number,
): RateUsed => rateOfPeriod(sezFigures(c.policy)[name], firstDayOf(year), period);

/** Years in which the federal ceiling lies below the highest rate of the schedule, which no resident reaches in them. */
function ceilingAssumed(c: Case): Assumed[] {
  const { otherRegionalRates, regionalCeiling } = sezFigures(c.policy);
  return regionalCeiling.values.flatMap(({ from, value }, index) => {
    const next = regionalCeiling.values[index + 1];
    const highest = at(otherRegionalRates, from).value.at(-1)?.rate ?? 0n;
    if (next === undefined || value >= highest) return [];
    const values = { ceiling: rateText(value), first: yearOf(from), last: yearOf(next.from) - 1 };
    return [{ id: 'sez-regional-ceiling', values }];
  });
}

/** The activity selects a schedule: whichever it is, the condition is met once the amounts are known. */
function activityFinding(c: Case, year: number, isKnown: boolean): Finding {
  const { activity } = c.profile.project;
  const figure = at(sezFigures(c.policy).priorityActivities, firstDayOf(year));
  const base = {
    id: 'sez.income.activity',
    unit: 'code',
    actual: activity.sezKind ?? activity.main ?? null,
    required: figure.value,
    citation: figure.citation,
    standing: figure.standing,
  } as const;
  if (isKnown) return { ...base, verdict: 'met' };
  const path = activity.main === undefined ? 'project.activity.main' : 'project.activity.sezKind';
  return { ...base, verdict: 'unknown', missing: [{ path, asks: 'value' }] };
}
