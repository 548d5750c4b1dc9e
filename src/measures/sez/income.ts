import { isPriority } from '../../facts/activity';
import type { Case } from '../../facts/case';
import { projectBases } from '../../facts/profit';
import { type RateUsed, rateIn } from '../../facts/rates';
import { residentStatus } from '../../facts/status';
import { firstDayOf, yearOf } from '../../kit/day';
import type { Finding } from '../../kit/finding';
import { rateText } from '../../kit/money';
import { at } from '../../policy/figure';
import { inForce, lastYearInForce, NO_END, ofPayers } from '../conditions';
import { awaitsWithLosses, firstPeriod } from '../first-period';
import { afterProfit, profitMissing, restsOnLosses } from '../income';
import { type Appraisal, type Assumed, type Part, restsOn } from '../measure';
import { periodsFrom } from '../periods';
import { statusEnd, whileHeld, withHeld } from '../while-held';

/** Income tax of a resident: 2 % federal, the regional rate by the period of residence and the activity. */
export const sezIncome: Part = {
  id: 'sez.income',
  title: { en: 'income tax', ru: 'налог на прибыль' },
  appraise,
};

function appraise(c: Case): Appraisal {
  const figures = c.policy.sez;
  const status = residentStatus(c);
  const entered = yearOf(status.entry);
  const losses = { measure: 'sez', entered, apart: true } as const;
  const first = firstPeriod(c, losses, status.entry);
  const activity = at(figures.priorityActivities, status.entry);
  const periods =
    first.year === undefined || !isTold(c, first.year)
      ? null
      : periodsFrom(c.policy, first.year, [
          statusEnd(status),
          { year: lastYearInForce(c, figures, first.year), because: 'zone-ends' },
        ]);
  const held = whileHeld('sez.income', status, figures.step, [
    {
      first: first.year,
      from: Math.max(entered, afterProfit(c)),
      lastOf: () => NO_END,
      path: 'taxableProfit',
    },
  ]);
  return {
    findings: ofPayers(
      c,
      'income',
      status.entry,
      'sez.income',
      withHeld('sez.income', activityFinding(c, first.year ?? entered), held.findings),
    ),
    treatments:
      periods === null && !awaitsWithLosses(c, first)
        ? []
        : [
            {
              tax: 'income',
              periods,
              awaitedFrom: first.awaitedFrom,
              bases: projectBases(c, losses),
              rates: (year) =>
                periods !== null && inForce(figures, year)
                  ? {
                      federal: rateIn('sez.federalRate', figures.federalRate, year),
                      regional: regionalRate(c, year, year - periods.first + 1),
                    }
                  : null,
            },
          ],
    missing: [...profitMissing(c), ...first.missing],
    basis: [
      restsOn('sez.priorityActivities', figures.priorityActivities, activity),
      ...restsOnLosses(c),
    ],
    assumed: [...first.assumed, ...ceilingAssumed(c)],
    readings: first.readings,
  };
}

const priorityIn = (c: Case, year: number): boolean | undefined =>
  isPriority(
    c.profile.project.activity,
    at(c.policy.sez.priorityActivities, firstDayOf(year)).value,
  );

/** Whether the activity tells the schedule of the year and of every later one, by whatever list holds then. */
const isTold = (c: Case, from: number): boolean =>
  [from, ...c.policy.sez.priorityActivities.values.map((dated) => yearOf(dated.from))]
    .filter((year) => year >= from)
    .every((year) => priorityIn(c, year) !== undefined);

/** The rate of a tax period by the schedule of that year: priority activities have one of their own. */
function regionalRate(c: Case, year: number, period: number): RateUsed {
  const name = priorityIn(c, year) === true ? 'priorityRegionalRates' : 'otherRegionalRates';
  const figure = c.policy.sez[name];
  const { value, citation, standing } = at(figure, firstDayOf(year));
  const step = value.find(({ upTo }) => upTo === null || period <= upTo);
  if (step === undefined) throw new RangeError('the last step has no bound');
  return { rate: step.rate, figure: `sez.${name}`, decides: figure.decides, citation, standing };
}

/** Years in which the federal ceiling lies below the highest rate of the schedule, which no resident reaches in them. */
function ceilingAssumed(c: Case): Assumed[] {
  const { otherRegionalRates, regionalCeiling } = c.policy.sez;
  return regionalCeiling.values.flatMap(({ from, value }, index) => {
    const next = regionalCeiling.values[index + 1];
    const highest = at(otherRegionalRates, from).value.at(-1)?.rate ?? 0n;
    if (next === undefined || value >= highest) return [];
    const values = { ceiling: rateText(value), first: yearOf(from), last: yearOf(next.from) - 1 };
    return [{ id: 'sez-regional-ceiling', values }];
  });
}

/** The activity selects a schedule: whichever it is, the condition is met once it is known. */
function activityFinding(c: Case, year: number): Finding {
  const { activity } = c.profile.project;
  const figure = at(c.policy.sez.priorityActivities, firstDayOf(year));
  const base = {
    id: 'sez.income.activity',
    unit: 'code',
    actual: activity.sezKind ?? activity.main ?? null,
    required: figure.value,
    citation: figure.citation,
    standing: figure.standing,
  } as const;
  if (isTold(c, year)) return { ...base, verdict: 'met' };
  const path = activity.main === undefined ? 'project.activity.main' : 'project.activity.sezKind';
  return { ...base, verdict: 'unknown', missing: [{ path, asks: 'value' }] };
}
