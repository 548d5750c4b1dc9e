import { amountResult } from '../../answer/amount';
import type { Case } from '../../engine/facts/case';
import { isUnderSpecialRegime } from '../../engine/facts/regime';
import { namedInVain } from '../../engine/loans/judge';
import {
  type Assumed,
  isJudged,
  isNotStated,
  isOffered,
  type Measure,
  reliefsOf,
  type Uses,
} from '../../engine/measure/measure';
import { type JudgedMeasure, type JudgedPart, judgedIn, obtainedBy } from '../../engine/measures';
import { type Region, reliefOf } from '../../engine/region';
import { reliefSum } from '../../engine/sums';
import type { Treatment } from '../../engine/taxes/treatment';
import type { CitingNote, Note } from '../../engine/terms';
import type { MeasureId, ProgrammeId } from '../../figures/ids';
import { overlaps } from '../../figures/overlaps';
import type { AmendmentRecord, FigureDay } from '../../figures/policy';
import type { Finding } from '../../kit/finding';
import { minus } from '../../kit/interval';
import { lastYearOf } from '../../kit/series';
import type { CapitalInvestment } from '../../profile/profile';
import { otherEdition } from './other-edition';
import { unitWarnings } from './unit-warning';

/** Names of measures by what they do and look at. */
interface Kinds {
  readonly income: readonly MeasureId[];
  readonly property: readonly MeasureId[];
  readonly uses: (name: keyof Uses) => readonly MeasureId[];
  /** Those that take a section as none where it is left out. */
  readonly takeAsNone: (path: string) => readonly MeasureId[];
}

function kindsOf({ measures }: Region): Kinds {
  const idsWhere = (is: (one: Measure) => boolean) => measures.filter(is).map(({ id }) => id);
  const relieves = (taxes: readonly Treatment['tax'][]) =>
    idsWhere((one) => reliefsOf(one).some(({ tax }) => taxes.includes(tax)));
  return {
    income: relieves(['income', 'income-deduction', 'income-credit']),
    property: relieves(['property']),
    uses: (name) => idsWhere((one) => one.uses[name] !== undefined),
    takeAsNone: (path) => idsWhere(({ uses }) => uses.takenAsNone?.includes(path) === true),
  };
}

/** Measures on taxes that only the general tax regime has, but for those that ask the regime themselves. */
const ofGeneralRegime = ({ income, property, uses }: Kinds): readonly MeasureId[] =>
  [...new Set([...income, ...property])].filter((id) => !uses('taxRegime').includes(id));

/** All that was assumed: of the profile as a whole, of statuses not held yet, and by single measures. */
export function assumptionsOf(region: Region, c: Case, measures: readonly JudgedMeasure[]): Note[] {
  const chosen = measures.map(({ measure }) => measure.id);
  const open = measures.filter(({ whole }) => whole.verdict !== 'ineligible');
  return joined(
    [
      ...ofProfile(region, c),
      ...open.flatMap(({ measure }) => {
        const by = obtainedBy(c, measure);
        return by === null
          ? []
          : [{ id: 'status-assumed', measures: [measure.id], values: { day: by } }];
      }),
      ...open.flatMap((judged) =>
        assumedIn(judged).map((one) => ({ ...one, measures: [judged.measure.id] })),
      ),
      ...measures.flatMap((judged) => seriesEnds(region, c, judged)),
    ].map((note) => ({ ...note, measures: note.measures.filter((id) => chosen.includes(id)) })),
  ).filter((note) => note.measures.length > 0);
}

/** What the appraisals of a measure and its parts assume, then what its amounts do. */
function assumedIn(judged: JudgedMeasure): readonly Assumed[] {
  const all = judgedIn(judged);
  return [
    ...all.flatMap(({ appraisal }) => appraisal.assumed),
    ...all.flatMap(({ computed }) => computed.assumed),
  ];
}

function ofProfile(region: Region, c: Case): Note[] {
  const kinds = kindsOf(region);
  const { capitalInvestment, company, property, statuses, taxableProfit } = c.profile;
  const notes: Note[] = [];
  notes.push(...ofInvestor(region, kinds, c));
  if (taxableProfit !== undefined && !isUnderSpecialRegime(c.profile)) {
    const id = c.profile.carryLosses ? 'losses-carried' : 'profit-as-declared';
    notes.push({ id, measures: kinds.income, values: {} });
    if (company === undefined) {
      notes.push({ id: 'company-is-project', measures: kinds.takeAsNone('company'), values: {} });
    }
  }
  if (capitalInvestment !== undefined && capitalInvestment.length > 0) {
    const measures = byInvestment(region, c);
    notes.push({ id: 'investment-by-plan', measures, values: {} });
    const unnamed = capitalInvestment.filter(
      ({ kind, counts }) => kind === undefined && counts === undefined,
    );
    if (unnamed.length > 0) {
      const paths = unnamed.map(({ path }) => path);
      notes.push({ id: 'investment-kind', measures, values: { paths } });
    }
    const byAnalogy = capitalInvestment.filter(isLeftOutByAnalogy);
    if (byAnalogy.length > 0) {
      const paths = byAnalogy.map(({ path }) => path);
      const others = measures.filter((id) => !kinds.uses('namesInvestment').includes(id));
      notes.push({ id: 'investment-kind-by-analogy', measures: others, values: { paths } });
    }
  }
  if (statuses !== undefined) {
    notes.push({ id: 'no-other-status', measures: kinds.uses('otherStatuses'), values: {} });
  }
  const whole = (property ?? []).filter(({ ofProject }) => ofProject);
  if (whole.length > 0) {
    const paths = whole.map(({ path }) => path);
    notes.push({
      id: 'property-as-one-object',
      measures: kinds.uses('property'),
      values: { paths },
    });
  }
  return notes;
}

/** Facts of the investor that are taken one way where they are left out. */
function ofInvestor({ measures }: Region, kinds: Kinds, { profile: { investor } }: Case): Note[] {
  const notes: Note[] = [];
  if (investor.specialTaxRegime === undefined) {
    notes.push({ id: 'general-tax-regime', measures: ofGeneralRegime(kinds), values: {} });
  }
  for (const { id, uses } of measures) {
    const left = (uses.takenAsNo ?? []).filter((fact) => investor[fact] === undefined);
    if (left.length === 0) continue;
    const paths = left.map((fact) => `investor.${fact}`);
    notes.push({ id: 'participant-facts-taken-as-no', measures: [id], values: { paths } });
  }
  return notes;
}

/** Kinds that the Tax Code keeps out of regional projects (art. 25.8 p. 3-4), and other measures only by analogy. */
const KEPT_OUT_OF_RIP: readonly CapitalInvestment['kind'][] = [
  'passenger-vehicles',
  'housing',
  'existing-buildings',
];

const isLeftOutByAnalogy = ({ counts, kind }: CapitalInvestment): boolean =>
  counts === undefined && KEPT_OUT_OF_RIP.includes(kind);

/** Measures that look at capital investment: those that always do, then those whose figures ask for some. */
function byInvestment({ measures }: Region, c: Case): readonly MeasureId[] {
  const always = measures.filter(({ uses }) => uses.investment === true);
  const now = measures.filter(
    ({ uses: { investment } }) => typeof investment === 'function' && investment(c),
  );
  return [...always, ...now].map(({ id }) => id);
}

/** Relief that lasts longer than the profit is given for. */
function seriesEnds(region: Region, c: Case, { measure, parts, whole }: JudgedMeasure): Note[] {
  const isOnIncome = ({ part }: JudgedPart): boolean => reliefOf(region, part.id)?.tax === 'income';
  const income = parts.find(isOnIncome)?.judged ?? whole;
  const { lines, periods } = income.computed;
  const profit = c.profile.taxableProfit;
  if (profit === undefined || periods === null) return [];
  if (!lines.some(({ tax }) => tax === 'income')) return [];
  const last = lastYearOf(profit);
  return periods.last > last
    ? [{ id: 'profit-given-to', measures: [measure.id], values: { last, until: periods.last } }]
    : [];
}

/** What a reader must know before using the figures; that the law has changed since comes first of all. */
export function warningsOf(
  region: Region,
  c: Case,
  measures: readonly JudgedMeasure[],
  named: { readonly edition: boolean; readonly measures: readonly MeasureId[] },
): CitingNote[] {
  const others = region.measures.filter(
    ({ id }) => !measures.some(({ measure }) => measure.id === id),
  );
  const left = others.filter((one) => isJudged(c, one)).map(({ id }) => id);
  const unoffered = [
    ...others
      .filter((one) => named.measures.includes(one.id) && !isOffered(c, one))
      .map(({ id }) => id),
    ...namedInVain(region.programmes, c),
  ];
  const unstated = others.filter(
    (one) => named.measures.includes(one.id) && isOffered(c, one) && isNotStated(c, one),
  );
  const judged = measures.map(({ lines, measure: { id } }) => ({ id, lines }));
  return joined([
    ...(named.edition ? [] : otherEdition(region, c, measures)),
    ...scenario(c.policy.amendments),
    ...measures.flatMap(({ measure, twins }) =>
      twins.map(({ binds, changed }) => ({
        id: 'twin-figure-binds',
        measures: [measure.id],
        values: { changed, binds },
      })),
    ),
    ...unitWarnings(c.profile),
    ...notInEdition(c, unoffered),
    ...unstated.map(({ id, onlyWith = '' }) => ({
      id: 'only-where-stated',
      measures: [id],
      values: { path: `statuses.${onlyWith}` },
    })),
    ...(left.length > 0 ? [{ id: 'measures-not-asked-for', measures: left, values: {} }] : []),
    ...region.warnings(c, judged),
    ...measures.flatMap(investedBefore),
    ...sharedCaps(measures),
    ...measures.flatMap(extraTax),
  ]);
}

/** That measures and loans asked for by name are not in the edition. */
export const notInEdition = (
  { policy }: Case,
  ids: readonly (MeasureId | ProgrammeId)[],
): readonly Note[] =>
  ids.length === 0
    ? []
    : [{ id: 'not-in-this-edition', measures: ids, values: { edition: policy.edition } }];

/** That the figures are those of amendments, what gave way to them, and where they meet. */
function scenario(amendments: readonly AmendmentRecord[]): Note[] {
  if (amendments.length === 0) return [];
  const named = ({ figure, from }: FigureDay) => ({ figure, from });
  const dropped = amendments.flatMap((one) => one.dropped.map(named));
  const met = overlaps(amendments).map(({ titles, ...day }) => ({ ...named(day), titles }));
  const titles = amendments.map(({ title }) => title);
  const figures = amendments.flatMap(({ changed }) => changed.map(named));
  return [
    { id: 'scenario', measures: [], values: { titles, figures } },
    ...(dropped.length === 0
      ? []
      : [{ id: 'scenario-drops-later-values', measures: [], values: { figures: dropped } }]),
    ...(met.length === 0
      ? []
      : [{ id: 'amendments-overlap', measures: [], values: { figures: met } }]),
  ];
}

/** Caps on income and property tax together, which are applied here to income tax alone. */
function sharedCaps(judged: readonly JudgedMeasure[]): Note[] {
  const measures = judged.flatMap((one) =>
    judgedIn(one).some(({ computed }) => computed.cap?.cap.on === 'income-and-property')
      ? [one.measure.id]
      : [],
  );
  return measures.length === 0
    ? []
    : [{ id: 'cap-shared-with-property-tax', measures, values: {} }];
}

/** Years in which a measure makes a tax cost more than without it. */
function extraTax({ isKnown, lines, measure }: JudgedMeasure): Note[] {
  const years = lines.flatMap((line) => (line.extraTax === undefined ? [] : [line.year]));
  if (years.length === 0 || !isKnown) return [];
  const sum = reliefSum(lines);
  const amount = amountResult(sum.extraTax);
  const values = {
    years: [...new Set(years)],
    amount,
    net: amountResult(minus(sum.relief, sum.extraTax)),
  };
  return [{ id: 'extra-tax', measures: [measure.id], values }];
}

/** Capital investment before the start of a window: it counts for nothing. */
function investedBefore({ measure: { id }, whole }: JudgedMeasure): Note[] {
  const paths = leftOut(whole.appraisal.findings);
  return paths.length === 0
    ? []
    : [{ id: 'investment-before-start', measures: [id], values: { paths: [...new Set(paths)] } }];
}

function leftOut(finding: Finding, paths: string[] = []): string[] {
  for (const { because, path } of finding.leftOut ?? []) {
    if (because === 'before-start') paths.push(path);
  }
  for (const below of finding.findings ?? []) leftOut(below, paths);
  return paths;
}

/** Notes that say the same of several measures, said once. */
function joined<One extends Note>(notes: readonly One[]): One[] {
  const all: One[] = [];
  for (const note of notes) {
    const index = all.findIndex((one) => one.id === note.id && isSameText(one.values, note.values));
    const before = all[index];
    if (before === undefined) all.push(note);
    else all[index] = { ...before, measures: [...new Set([...before.measures, ...note.measures])] };
  }
  return all;
}

const isSameText = (one: Note['values'], other: Note['values']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
