import type { Case } from '../../../engine/facts/case';
import { isSo } from '../../../engine/facts/condition';
import {
  inRegion,
  isInForce,
  openSpan,
  type PeriodSpan,
  restsOnYears,
} from '../../../engine/measure/conditions';
import type { Appraisal, Assumed, Measure } from '../../../engine/measure/measure';
import { factsOfUnrelieved, listMissing, relievedAmong } from '../../../engine/measure/property';
import type { MeasureLines } from '../../../engine/region';
import { paidOf } from '../../../engine/taxes/subsidy';
import type { PaymentOf } from '../../../engine/taxes/treatment';
import type { Note } from '../../../engine/terms';
import { at } from '../../../figures/figure';
import { firstDayOf, lastDayOf, yearOf } from '../../../kit/day';
import { allOf, anyOf, type Finding } from '../../../kit/finding';
import type { Kopecks } from '../../../kit/money';
import { type Carriage, exportsIn, yearOfCarriage } from '../fields/exports';
import { type CarriageTerms, carriedIn, mayAdd, subsidiesOf } from './carried';
import { exportFigures } from './figures';

const ID = 'export-transport';

/** What the federal budget pays; a subsidy received raises the taxable profit (Tax Code art. 250). */
const SUBSIDY: PaymentOf = {
  id: 'export-subsidy',
  title: { en: 'subsidy of export transport', ru: 'субсидия на экспортные перевозки' },
  budget: 'federal',
  isExpense: true,
};

/**
 * Subsidy of export transport (Decrees 496 of 26.04.2017 and 1347 of 28.07.2022): the federal budget pays a
 * share of the transport cost. An estimate: who is selected is not known before.
 */
export const exportTransport: Measure = {
  id: ID,
  title: { en: 'Subsidy of export transport', ru: 'Субсидия на экспортные перевозки' },
  law: 'Decrees of the Government 496 of 26.04.2017 and 1347 of 28.07.2022',
  name: 'exportTransport',
  offered: (policy) => exportFigures(policy).offered,
  held: () => null,
  status: null,
  tax: 'subsidy',
  payment: SUBSIDY,
  paysAtMost: paidAtMost,
  appraise,
  uses: {},
  ends: ['carriage-ends'],
};

function appraise(c: Case): Appraisal {
  const { start } = c.profile.project;
  const figures = exportFigures(c.policy);
  const exports = exportsIn(c.profile);
  const found = (exports ?? []).map((one) => ({ one, finding: carriageFinding(c, one) }));
  const findings = found.map(({ finding }) => finding);
  const isPaid = relievedAmong(findings);
  const carried = found.flatMap(({ finding, one }) => (isPaid(finding) ? [carriedIn(c, one)] : []));
  const known = carried.filter(({ needsDay }) => !needsDay);
  const years = known.map(({ one }) => yearOfCarriage(one));
  const treatment = (atLeast: boolean) => ({
    tax: 'subsidy' as const,
    payment: SUBSIDY,
    periods: {
      first: Math.min(...years),
      last: Math.max(...years),
      because: 'carriage-ends',
    },
    subsidies: subsidiesOf(known, atLeast),
  });
  /** Whether a carriage may decide anything beside those of which something is known. */
  const isOpen = (one: Carriage): boolean => one.day !== undefined || mayAdd(c, one, known);
  const bounded = known.filter(({ isBounded }) => isBounded);
  return {
    findings: allOf(ID, [
      ...inRegion(ID, c, start),
      exports === undefined
        ? listMissing(`${ID}.carriage`, 'exports')
        : anyOf(`${ID}.carriage`, findings),
      isInForce(ID, c, figures, spanOf(exports, yearOf(start))),
    ]),
    treatments: known.length === 0 ? [] : [treatment(false)],
    ...(bounded.length === 0 ? {} : { otherEnd: treatment(true) }),
    missing: [
      ...factsOfUnrelieved(
        found.filter(({ one }) => isOpen(one)).map(({ finding }) => finding),
        isPaid,
      ),
      ...carried
        .filter(({ needsDay, one }) => needsDay && mayAdd(c, one, known))
        .map(({ one }) => ({ path: `${one.path}.day`, asks: 'value' as const })),
    ],
    basis: [...known.flatMap(({ basis }) => basis), ...restsOnYears(figures, yearOf(start))],
    assumed: assumedOf(known, bounded),
    readings: [],
  };
}

/** What is paid in a year where every carriage is that may be; all of the cost of one whose day decides. */
function paidAtMost(c: Case, year: number): Kopecks {
  const carried = (exportsIn(c.profile) ?? [])
    .filter((one) => yearOfCarriage(one) === year && carriageFinding(c, one).verdict !== 'not-met')
    .map((one) => carriedIn(c, one));
  const known = carried.filter(({ needsDay }) => !needsDay);
  return [
    ...subsidiesOf(known, false).map(({ least }) => paidOf(least)),
    ...carried.filter(({ needsDay }) => needsDay).map(({ one }) => one.transportCost),
  ].reduce((sum, amount) => sum + amount, 0n);
}

/** From the first year of carriage to the last; from the start on where nothing is carried. */
function spanOf(exports: readonly Carriage[] | undefined, start: number): PeriodSpan {
  if (exports === undefined || exports.length === 0) return openSpan(start);
  const years = exports.map(yearOfCarriage);
  const last = Math.max(...years);
  return { ...openSpan(Math.min(...years)), lastOf: () => [last, last] };
}

const pathsOf = (all: readonly CarriageTerms[]): readonly string[] =>
  all.map(({ one }) => one.path);

function assumedOf(
  known: readonly CarriageTerms[],
  bounded: readonly CarriageTerms[],
): readonly Assumed[] {
  const timber = known.filter(({ takenAsNoTimber }) => takenAsNoTimber);
  return [
    ...(known.length === 0 ? [] : [{ id: 'export-estimate', values: {} }]),
    ...(bounded.length === 0
      ? []
      : [{ id: 'export-upper-bound', values: { paths: pathsOf(bounded) } }]),
    ...(timber.length === 0
      ? []
      : [{ id: 'export-not-timber', values: { paths: pathsOf(timber) } }]),
  ];
}

/**
 * Carriage while the subsidy is paid, by a company that was selected. In a year of which only a part
 * is paid for it is not known without a day.
 */
function carriageFinding(c: Case, one: Carriage): Finding {
  const { firstDay, lastDay, share } = exportFigures(c.policy);
  const day = one.day ?? `${one.year}-01-01`;
  const [first, last] = [at(firstDay, day), at(lastDay, day)];
  const [from, to] = spanOfDays(one);
  const isBefore = (end: string): boolean => first.value !== null && end < first.value;
  const isAfter = (end: string): boolean => last.value !== null && end > last.value;
  const isOut = isBefore(to) || isAfter(from);
  const selected = {
    ...isSo(`${ID}.selected`, at(share, day), `${one.path}.selected`, one.selected),
    of: one.path,
  };
  const isPartly = !isOut && (isBefore(from) || isAfter(to));
  if (!isOut && (!isPartly || selected.verdict === 'not-met')) return selected;
  const { citation, standing } = isAfter(to) ? last : first;
  return {
    id: `${ID}.carried-in-time`,
    of: one.path,
    ...(isOut
      ? { verdict: 'not-met' }
      : {
          verdict: 'unknown',
          missing: [...(selected.missing ?? []), { path: `${one.path}.day`, asks: 'value' }],
        }),
    unit: 'day',
    actual: one.day ?? yearOfCarriage(one),
    required: { from: first.value ?? `${c.policy.years.first}-01-01`, to: last.value },
    citation,
    standing,
  };
}

/** The first and the last day on which the goods may be carried. */
function spanOfDays(one: Carriage): readonly [string, string] {
  const year = yearOfCarriage(one);
  return one.day === undefined ? [firstDayOf(year), lastDayOf(year)] : [one.day, one.day];
}

/** Exports whose goods are worth less than their carriage, where the subsidy is among the measures judged. */
export function exportWarnings(c: Case, measures: readonly MeasureLines[]): readonly Note[] {
  const odd = (exportsIn(c.profile) ?? []).filter(
    ({ goodsValue, transportCost }) => goodsValue < transportCost,
  );
  return odd.length === 0 || !measures.some(({ id }) => id === ID)
    ? []
    : [
        {
          id: 'goods-below-transport-cost',
          measures: [ID],
          values: { paths: odd.map(({ path }) => path) },
        },
      ];
}
