import type { Case } from '../../../engine/facts/case';
import { firstTaxedMonth } from '../../../engine/facts/land';
import { isUnderSpecialRegime } from '../../../engine/facts/regime';
import { profitMissing } from '../../../engine/measure/income';
import type { Appraisal, Assumed, Measure } from '../../../engine/measure/measure';
import { paidOf } from '../../../engine/taxes/subsidy';
import type { ReimbursedCost } from '../../../engine/taxes/treatment';
import type { Figure } from '../../../figures/figure';
import type { InForceFigures, Policy } from '../../../figures/policy';
import { MONTHS_A_YEAR, yearOf } from '../../../kit/day';
import type { MissingFact } from '../../../kit/finding';
import type { Kopecks } from '../../../kit/money';
import { lastYearOf } from '../../../kit/series';
import type { LandPlot } from '../../../profile/profile';
import { infrastructureIn, szpkIn } from '../fields/szpk';
import { szpkStatus } from '../statuses';
import { agreement } from './conditions';
import { szpkFigures } from './figures';
import { readingsOf } from './readings';
import { basisOfReimbursement, costsOf, PAYMENTS, reimbursementOf } from './reimbursement';

/**
 * Agreement on protection and encouragement of investment (69-FZ of 01.04.2020): taxes and terms stay as they
 * were, and costs of infrastructure are reimbursed out of the taxes that reliefs leave. It is judged only
 * where the profile states one.
 */
export const szpk: Measure = {
  id: 'szpk',
  title: {
    en: 'Agreement on protection and encouragement of investment',
    ru: 'Соглашение о защите и поощрении капиталовложений',
  },
  law: '69-FZ of 01.04.2020; Tax Code art. 25.17, 25.18',
  name: 'szpk',
  offered: (policy) => szpkFigures(policy).offered,
  onlyWith: 'szpk',
  years,
  held: (c) => szpkStatus(c).held,
  status: null,
  tax: 'reimbursement',
  payment: PAYMENTS,
  paysAtMost,
  appraise,
  uses: { investment: true },
  opens: (_, { id }) =>
    id === 'szpk.in-force' ? { kind: 'blocked', because: 'day-past' } : undefined,
};

/** From the year of the first day on. */
function years(policy: Policy): InForceFigures {
  const { firstDay } = szpkFigures(policy);
  const valuesAs = (to: (day: string | null) => number | null): Figure<number | null> => ({
    ...firstDay,
    values: firstDay.values.map(({ value, ...dated }) => ({ ...dated, value: to(value) })),
  });
  return {
    firstYear: valuesAs((day) => (day === null ? null : yearOf(day))),
    lastYear: valuesAs(() => null),
  };
}

/** What is reimbursed in a year that has taxes enough, unless a condition refuses it. */
function paysAtMost(c: Case, year: number): Kopecks {
  const isPaid =
    readingsOf(c)['szpk.spread'] === 'as-tax-allows' && agreement(c).verdict !== 'not-met';
  return isPaid
    ? ceiling(
        costsOf(c, infrastructureIn(c.profile) ?? []).reimbursed.filter(
          ({ first, last }) => first <= year && year <= last,
        ),
      )
    : 0n;
}

function appraise(c: Case): Appraisal {
  const stated = infrastructureIn(c.profile);
  const infrastructure = stated ?? [];
  const { over, reimbursed: costs } = costsOf(c, infrastructure);
  const asksYears = costs.some(({ cost }) => cost > 0n);
  const spread = readingsOf(c)['szpk.spread'];
  const missing = [
    ...(stated === undefined ? [INFRASTRUCTURE] : []),
    ...(asksYears && spread === 'as-tax-allows' ? taxesMissing(c, costs) : []),
  ];
  const isSpread = asksYears && spread === 'as-tax-allows' && missing.length === 0;
  return {
    findings: agreement(c),
    treatments: isSpread ? [reimbursementOf(c, costs)] : [],
    ...(asksYears && spread === 'ceiling-only' ? { notByYear: ceiling(costs) } : {}),
    missing,
    basis: basisOfReimbursement(c, infrastructure),
    assumed: [
      ...stability(c),
      ...(isSpread ? spreadNotes(c, costs) : []),
      ...(over.length === 0 ? [] : [{ id: 'szpk-years-over', values: { objects: over } }]),
      ...besideOthers(c),
    ],
    readings: asksYears ? ['szpk.spread'] : [],
  };
}

const INFRASTRUCTURE = { path: 'infrastructure', asks: 'value' } as const;

/** Facts without which the taxes that are left are not known: a profit, and the rates of plots that are taxed in the years of the costs. */
const taxesMissing = (c: Case, costs: readonly ReimbursedCost[]): readonly MissingFact[] => [
  ...(isUnderSpecialRegime(c.profile) ? [] : profitMissing(c)),
  ...(c.profile.landPlots ?? []).flatMap((plot) =>
    plot.rate === undefined && isTaxedWithin(plot, costs)
      ? [{ path: `${plot.path}.rate`, asks: 'value' } as const]
      : [],
  ),
];

const isTaxedWithin = (plot: LandPlot, costs: readonly ReimbursedCost[]): boolean =>
  plot.cadastralValue > 0n &&
  costs.some(({ cost, last }) => cost > 0n && firstTaxedMonth(plot) < (last + 1) * MONTHS_A_YEAR);

/** For how long the agreement keeps taxes and terms, which has no amount. */
function stability(c: Case): readonly Assumed[] {
  const { stabilityYears: years } = szpkIn(c.profile);
  const { entry: signed } = szpkStatus(c);
  return years === undefined ? [] : [{ id: 'szpk-stability', values: { years, signed } }];
}

/** What the years of reimbursement take for granted. */
function spreadNotes(c: Case, costs: readonly ReimbursedCost[]): readonly Assumed[] {
  const { landPlots, property, taxableProfit } = c.profile;
  const last = taxableProfit === undefined ? undefined : lastYearOf(taxableProfit);
  const until = Math.max(...costs.map((one) => one.last));
  const unstated = [
    ...(property === undefined && !isUnderSpecialRegime(c.profile) ? ['property'] : []),
    ...(landPlots === undefined ? ['landPlots'] : []),
  ];
  return [
    { id: 'szpk-of-taxes-left', values: {} },
    ...(unstated.length === 0 ? [] : [{ id: 'szpk-taxes-as-none', values: { paths: unstated } }]),
    ...(last === undefined || until <= last || isUnderSpecialRegime(c.profile)
      ? []
      : [{ id: 'profit-given-to', values: { last, until } }]),
  ];
}

/** The sum of what may be reimbursed. */
const ceiling = (costs: readonly ReimbursedCost[]): Kopecks =>
  costs.reduce((sum, { cost, share }) => sum + paidOf([{ base: cost, rate: share }]), 0n);

/** Statuses beside which no source seen tells whether the agreement may stand. */
function besideOthers({ profile: { statuses } }: Case): readonly Assumed[] {
  const paths = ['toserResident', 'specialInvestmentContract']
    .filter((name) => statuses?.[name] !== undefined)
    .map((name) => `statuses.${name}`);
  return paths.length === 0 ? [] : [{ id: 'szpk-beside-not-read', values: { paths } }];
}
