import type { Case } from '../../../engine/facts/case';
import { meetInAYear, type Tenure } from '../../../engine/facts/status';
import type { Appraisal, Measure, Ruling } from '../../../engine/measure/measure';
import { at, type Figure } from '../../../figures/figure';
import type { ReliefId, StatusId } from '../../../figures/ids';
import type { InForceFigures, Policy } from '../../../figures/policy';
import { yearOf } from '../../../kit/day';
import { toserStatus } from '../statuses';
import { partAnywhere, residencyAnywhere } from './anywhere';
import { residency } from './conditions';
import { toserContributions } from './contributions';
import { TERRITORY_ENDS } from './ends';
import { toserFigures } from './figures';
import { type ToserRegion, territoryBasis, territoryOf } from './frame';
import { toserIncome } from './income';
import { toserLand } from './land';
import { toserProperty } from './property';

/**
 * Resident of a development territory (473-FZ of 29.12.2014): reliefs from income, property and land tax
 * and from insurance contributions, each with a clock of its own. Its own verdict is that of residency.
 */
export const toserOf = (region: ToserRegion): Measure => ({
  id: 'toser',
  title: {
    en: 'Advanced-development territory: resident',
    ru: 'Территория опережающего развития: резидент',
  },
  law: '473-FZ of 29.12.2014; Tax Code art. 284 p. 1.8, 284.4, 427',
  name: 'toser',
  offered: (policy) => toserFigures(policy).offered,
  years,
  held: (c) => toserStatus(c).held,
  status: 'toser-resident',
  beside: (c, other, tenureOf) => besideOf(c, other, tenureOf, region),
  appraise: (c: Case) => residencyAnywhere(c, (one) => appraise(one, region)),
  parts: [toserIncome, toserProperty, toserLand(region), toserContributions].map((part) =>
    partAnywhere(part, (one) => appraise(one, region)),
  ),
  ends: [TERRITORY_ENDS],
  uses: { investment: true, takenAsNone: ['company'], otherStatuses: true, property: true },
  opens: (c, { id, path }) => {
    if (path === 'project.site' && id.startsWith('toser.')) {
      const [site] = Object.keys(toserFigures(c.policy).territories);
      return site === undefined ? undefined : { kind: 'state', path, value: site };
    }
    return id === 'toser.status-in-time' ? { kind: 'blocked', because: 'day-past' } : undefined;
  },
});

function appraise(c: Case, region: ToserRegion): Appraisal {
  const status = toserStatus(c);
  const territory = territoryOf(c);
  return {
    findings: residency(c, region),
    treatments: [],
    missing: [],
    basis: [
      ...territoryBasis(c),
      ...(territory === undefined ? [] : [at(territory.minCapitalInvestment, status.entry)]),
    ],
    assumed: [],
    readings: region.windowReadings(c, status.entry),
  };
}

/** From the first day of the earliest territory to the last of the latest one. */
function years(policy: Policy): InForceFigures {
  const all = Object.values(toserFigures(policy).territories);
  const [earliest] = sorted(all.map(({ firstDay }) => firstDay));
  const latest = sorted(all.map(({ lastDay }) => lastDay)).at(-1);
  if (earliest === undefined || latest === undefined) {
    throw new RangeError('the region has no territory');
  }
  return { firstYear: yearsOfDays(earliest), lastYear: yearsOfDays(latest) };
}

type DayFigure = Figure<string | null>;

const sorted = (figures: readonly DayFigure[]): readonly DayFigure[] =>
  [...figures].sort((a, b) => (figureValue(a) < figureValue(b) ? -1 : 1));

const figureValue = ({ values }: DayFigure): string => values.at(-1)?.value ?? '';

const yearsOfDays = (figure: DayFigure): Figure<number | null> => ({
  ...figure,
  values: figure.values.map(({ value, ...dated }) => ({
    ...dated,
    value: value === null ? null : yearOf(value),
  })),
});

/** The rule that forbids residency beside another status, or beside a relief; null where none does. */
function besideOf(
  c: Case,
  other: StatusId | ReliefId,
  tenureOf: (status: StatusId) => Tenure,
  { deductions, others }: ToserRegion,
): Ruling | null {
  const { beside } = toserFigures(c.policy);
  const pairs = [
    ['toserWithRip', beside.rip, others.rip],
    ['toserWithContract', beside.contract, others.contract],
    ['toserWithSez', beside.sez, others.sez],
    ['toserWithDeduction', beside.deduction, Object.keys(deductions)],
  ] as const;
  const pair = pairs.find(([, , ids]) => ids.includes(other));
  if (pair === undefined) return null;
  const tenure = tenureOf(deductions[other] ?? other);
  const [rule, figure] = pair;
  const { citation, standing, value } = at(figure, tenure.entry);
  return value || !meetInAYear(toserStatus(c), tenure)
    ? null
    : { rule, lawful: false, citation, standing };
}
