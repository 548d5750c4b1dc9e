import type {
  AmountResult,
  Assessment,
  CapUse,
  Line,
  MeasureResult,
  Outcome,
} from '../../src/answer/results/assessment';
import type { Sources } from '../../src/answer/results/tables';
import { yearsInForce } from '../../src/engine/measure/measure';
import type { Verdict } from '../../src/engine/terms';
import { at } from '../../src/figures/figure';
import type { FindingVerdict } from '../../src/kit/finding';
import { EDITIONS } from '../../src/regions/kaluga/editions/index';
import { MEASURES } from '../../src/regions/kaluga/measures/index';
import { judgedIn, outcomeOf } from '../outcomes';
import { kopecks } from './amounts';
import { findingFaults } from './finding-laws';
import { loanFaultsOf } from './loan-laws';

/** A measure or a part of one, with the name that faults are told by. */
export interface Named {
  readonly name: string;
  readonly outcome: Outcome;
}

/** Every measure and every part of an assessment. */
export const outcomesOf = ({ measures }: Assessment): readonly Named[] =>
  judgedIn(measures).map((one) => ({ name: one.id, outcome: outcomeOf(one) }));

const total = (amounts: readonly AmountResult[]): bigint =>
  amounts.reduce((sum, amount) => sum + kopecks(amount), 0n);

const reliefOf = (lines: readonly { readonly relief: AmountResult }[]): bigint =>
  total(lines.map(({ relief }) => relief));

/** The lines and sums of an outcome at one end of its intervals. */
type Ends = Pick<Outcome, 'costs' | 'deferred' | 'lines' | 'missing' | 'sums'>;

/** The same at both ends: where relief is the least, the tax after is the most. */
function endsOf(outcome: Outcome): readonly Ends[] {
  if (!JSON.stringify([outcome.lines, outcome.sums]).includes('{"from":')) return [outcome];
  return (['from', 'to'] as const).map((end) => {
    const other = end === 'from' ? 'to' : 'from';
    return JSON.parse(JSON.stringify(outcome), (key, value) =>
      typeof value === 'object' && value !== null && 'from' in value && 'to' in value
        ? value[key === 'taxAfter' ? other : end]
        : value,
    ) as Outcome;
  });
}

/** Names of the claims that do not hold. */
const broken = (claims: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [claim]));

/** Relief lies between nothing and the tax; what it costs elsewhere is no relief. */
const lineFaults = ({ costs, deferred, lines }: Ends, sources: Sources): string[] => [
  ...[...lines, ...deferred].flatMap((line) =>
    broken({
      'relief is below 0': kopecks(line.relief) >= 0n,
      // A budget pays more than the nothing that it had.
      'relief is above the tax before':
        line.arithmetic.kind === 'subsidy' || kopecks(line.relief) <= kopecks(line.taxBefore),
      ...arithmetic(line, sources),
    }),
  ),
  ...costs.flatMap((line) =>
    broken({ 'a cost is a relief': kopecks(line.relief) <= 0n, ...arithmetic(line, sources) }),
  ),
];

const arithmetic = (line: Line, sources: Sources) => ({
  'the tax after is not what the relief leaves':
    kopecks(line.taxAfter) ===
    kopecks(line.taxBefore) - kopecks(line.relief) + kopecks(line.extraTax ?? '0'),
  'a line has no source': (sources[line.source]?.text ?? '').length > 0,
  'nothing is cut off': line.cutOff === undefined || kopecks(line.cutOff) > 0n,
});

/** No two lines are of the same tax, year, budget and thing. */
function repeatedLines({ costs, deferred, lines }: Outcome): string[] {
  const keyOf = ({ budget, of, tax, year }: Line) => [year, tax, budget, of].join(' ');
  return [[...lines, ...deferred], costs].flatMap((those) => {
    const keys = those.map(keyOf);
    return keys.filter((key, index) => keys.indexOf(key) !== index);
  });
}

/** What a notional difference may take where there is no relief: its three taxes are rounded apart. */
const ROUNDED_APART = 2_00n;

/** Every breakdown of the relief agrees with the lines, group by group and as a whole. */
function sumFaults(outcome: Ends): string[] {
  const { lines, missing, sums } = outcome;
  // Of a measure with parts each part names what it lacks.
  const names = missing.length > 0 || 'parts' in outcome;
  const total = kopecks(sums.total ?? '0');
  const agrees = <K extends 'year' | 'tax' | 'budget'>(
    key: K,
    groups: readonly ({ readonly relief: AmountResult } & Pick<Line, K>)[],
  ): boolean =>
    reliefOf(groups) === total &&
    new Set(lines.map((line) => line[key])).size === groups.length &&
    groups.every((group) => {
      return kopecks(group.relief) === reliefOf(lines.filter((line) => line[key] === group[key]));
    });
  return broken({
    'what was not computed has an amount': sums.total !== null || lines.length === 0,
    'what was not computed names no missing value': sums.total !== null || names,
    'the total is not the sum of the lines': total === reliefOf(lines),
    'the sums by year differ': agrees('year', sums.byYear),
    'the sums by tax differ': agrees('tax', sums.byTax),
    'the sums by budget differ': agrees('budget', sums.byBudget),
  });
}

/** The rows of objects and of rounding make up the line of property tax, year by year. */
function objectFaults({ lines, objects }: Outcome): string[] {
  const taxed = lines.filter(({ tax }) => tax === 'property');
  const years = new Set([...objects, ...taxed].map(({ year }) => year));
  return [...years].flatMap((year) => {
    const rows = objects.filter((row) => row.year === year);
    const ofYear = taxed.filter((line) => line.year === year);
    return broken({
      [`the rows of ${year} are not its line`]: reliefOf(rows) === reliefOf(ofYear),
      [`${year} has no row of rounding`]: rows.filter(({ object }) => object === null).length === 1,
    });
  });
}

/** The relief of a measure keeps to its cap, and the account of the cap to the lines. */
function capFaults({ cap, lines: all, periods }: Outcome, mode: string): string[] {
  if (cap === null) return [];
  // what loss accounts change in years that the cap refuses or ends before touches no cap
  const ended = periods?.last ?? 0;
  const refused = new Set(cap.periods.filter((one) => one.granted === '0').map(({ year }) => year));
  const lines = all.filter(({ year }) => year <= ended);
  const relieved = lines.filter(
    ({ year }) => cap.periods.some((one) => one.year === year) && !refused.has(year),
  );
  return [
    ...cap.periods.flatMap((_, index) => periodFaults(cap, index, mode, lines)),
    ...broken({
      'used is not what the periods use': kopecks(cap.used) === total(usedOf(cap)),
      'what was granted is not the relief of the lines': total(granted(cap)) === reliefOf(relieved),
      'what is cut off differs':
        kopecks(cap.cutOff) === total(cap.periods.map(({ cutOff }) => cutOff)),
      'the cap is not that of the last period':
        cap.amount === (cap.periods.at(-1)?.cap ?? cap.amount),
    }),
  ];
}

const granted = (cap: CapUse): string[] => cap.periods.map((period) => period.granted);

const usedOf = (cap: CapUse): string[] => cap.periods.map(({ used }) => used);

function periodFaults(cap: CapUse, index: number, mode: string, lines: readonly Line[]): string[] {
  const period = cap.periods[index];
  if (period === undefined) return ['there is no such period'];
  const before = kopecks(period.before);
  const given = kopecks(period.granted);
  const used = kopecks(period.used);
  const reaches = used > 0n && before + used >= kopecks(period.cap);
  const later = cap.periods.slice(index + 1);
  const ofYear = lines.filter(({ year }) => year === period.year);
  return broken({
    [`${period.year} passes the cap`]:
      used === 0n ||
      before + used <= kopecks(period.cap) ||
      (mode === 'full' && (before === 0n || before < kopecks(period.cap))),
    [`${period.year} does not follow the periods before`]:
      before === total(usedOf(cap).slice(0, index)),
    [`${period.year} uses the cap without relief`]: given > 0n || used <= ROUNDED_APART,
    [`${period.year} does not add up`]:
      kopecks(period.full) === given + kopecks(period.cutOff) && kopecks(period.cutOff) >= 0n,
    [`${period.year} is wrongly called exhausted`]: cap.exhausted.includes(period.year) === reaches,
    [`relief follows the end of ${period.year}`]:
      mode === 'clip' || !reaches || later.every((one) => kopecks(one.granted) === 0n),
    [`${period.year} has another relief in its lines`]: given === 0n || reliefOf(ofYear) === given,
    [`${period.year} has another cut in its lines`]:
      ofYear.length === 0 ||
      total(ofYear.map(({ cutOff = '0' }) => cutOff)) === kopecks(period.cutOff),
  });
}

const VERDICTS: Readonly<Record<FindingVerdict, Verdict>> = {
  met: 'eligible',
  'not-met': 'ineligible',
  unknown: 'unknown',
};

/** A verdict follows from the findings, and lines from the verdict. */
function verdictFaults({ findings, missing, verdict, ...outcome }: Outcome): string[] {
  const { cap, costs, deferred, lines, objects, periods } = outcome;
  const asked = missing.filter((fact) => fact.for === 'verdict');
  const isBare =
    periods === null &&
    cap === null &&
    [costs, deferred, lines, objects].every((list) => list.length === 0);
  const supposed = verdict === 'unknown' && asked.every(({ asks }) => asks === 'yes-no');
  return broken({
    'the verdict is not that of the findings': VERDICTS[findings.verdict] === verdict,
    'what is not known is not named': (verdict === 'unknown') === asked.length > 0,
    'a refused measure asks for facts': verdict !== 'ineligible' || missing.length === 0,
    'there are amounts without ground': isBare || verdict === 'eligible' || supposed,
    'a line on an unconfirmed figure is called confirmed':
      !outcome.confirmed || lines.every(({ source }) => !source.endsWith('.unconfirmed')),
    'the unconfirmed figures do not tell whether it is confirmed':
      'parts' in outcome ||
      outcome.confirmed === outcome.unconfirmed.every(({ decides }) => decides === 'bound'),
  });
}

/** What loss accounts change outside the periods of a measure on income tax. */
const isAtOrdinaryRates = ({ ordinaryRate, rate, tax }: Line): boolean =>
  tax === 'income' && rate === ordinaryRate;

/** Every line lies in the periods of its relief, but for income tax that loss accounts change at the ordinary rates. */
const periodsFaults = ({ deferred, lines, periods }: Outcome): string[] =>
  [...lines, ...deferred]
    .filter(({ year }) => periods === null || year < periods.first || year > periods.last)
    .filter((line) => !isAtOrdinaryRates(line))
    .map(({ tax, year }) => `${tax} of ${year} lies outside the periods`);

/** What every measure, part and programme of an assessment breaks. */
export const faultsOf = (assessment: Assessment): string[] => {
  const capYear = assessment.readings.find(({ id }) => id === 'cap-year')?.value ?? '';
  return [
    ...outcomesOf(assessment).flatMap(({ name, outcome }) =>
      [
        ...endsOf(outcome).flatMap((one) => lineFaults(one, assessment.sources)),
        ...repeatedLines(outcome),
        ...endsOf(outcome).flatMap(sumFaults),
        ...objectFaults(outcome),
        ...capFaults(outcome, capYear),
        ...verdictFaults(outcome),
        ...periodsFaults(outcome),
        ...findingFaults(outcome.findings, assessment.sources),
      ].map((fault) => `${name}: ${fault}`),
    ),
    ...assessment.measures.flatMap((measure) => outOfForce(assessment, measure)),
    ...loanFaultsOf(assessment),
  ];
};

/** Lines of years in which the measure has not begun or has ended, but for those at ordinary rates. */
function outOfForce({ edition, readings }: Assessment, measure: MeasureResult): string[] {
  const { id } = measure;
  const { deferred, lines } = outcomeOf(measure);
  const policy = Object.values(EDITIONS).find((one) => one.edition === edition);
  const found = MEASURES.find((measure) => measure.id === id);
  const figures = policy && found && yearsInForce(found, policy);
  if (figures === undefined) return [`${id} is no measure`];
  const keeps = readings.some(({ value }) => value === 'keeps-its-term');
  if (id === 'investment-register' && keeps) return [];
  // The profile may state when the territory was created, and a reading lets reliefs outlive it.
  if (id === 'toser') return [];
  return [...lines, ...deferred]
    .filter((line) => !isAtOrdinaryRates(line))
    .flatMap(({ tax, year }) => {
      const first = at(figures.firstYear, `${year}-01-01`).value ?? year;
      const last = at(figures.lastYear, `${year}-01-01`).value ?? year;
      return year < first || year > last ? [`${id}: ${tax} of ${year} is out of force`] : [];
    });
}
