import { at, type Dated, type Figure, type Value } from '../../figures/figure';
import type { InForceFigures, StepOf } from '../../figures/policy';
import type { Day } from '../../kit/day';
import { allOf, type Finding, type MissingFact } from '../../kit/finding';
import type { Kopecks } from '../../kit/money';
import type { When } from '../../profile/profile';
import { investedIn } from '../facts/capital-investment';
import type { Case } from '../facts/case';
import { atLeast, holds } from '../facts/condition';
import { programmeInvestment } from '../facts/programme';
import { isUnderSpecialRegime } from '../facts/regime';
import { isHeldBeside, type Status, type Tenure } from '../facts/status';
import { partsOn, type Window } from '../facts/window';
import type { Basis } from './measure';

/**
 * Capital investment inside a window that must reach an amount, with what does not count there.
 * @param entry the day on which the measure is entered, where that is not the window's first.
 */
export function invests(
  id: string,
  c: Case,
  required: Value<Kopecks>,
  window: Window,
  entry: Day = window.from,
): Finding {
  const invested = investedIn(c, window, entry);
  const { figure } = required;
  const found = atLeast(id, required, invested?.amount, 'capitalInvestment');
  return invested === undefined || invested.leftOut.length === 0
    ? { ...found, figure, within: window }
    : { ...found, figure, within: window, leftOut: invested.leftOut };
}

/** Capital investment of the PP&E programme; a part that is known meets the condition if it already suffices. */
export function programmeInvests(id: string, c: Case, required: Dated<Kopecks>): Finding {
  const { amount, whole } = programmeInvestment(c);
  return atLeast(
    `${id}.capital-investment`,
    required,
    whole || amount >= required.value ? amount : undefined,
    'ppeProgramme.capitalInvestment',
  );
}

/** A status that must not be held in any year of the measure's own status. It is unknown only where the profile has no section of statuses. */
export const holdsNot = (
  c: Case,
  id: string,
  asked: Dated<boolean>,
  status: string,
  own: Tenure,
): readonly Finding[] =>
  holds(id, asked, `statuses.${status}`, isHeldBeside(c, status, own), false);

/** The project stands in the region, as asked on the day on which the measure is entered. */
export function inRegion(id: string, c: Case, entry: Day): readonly Finding[] {
  const site = c.profile.project.site;
  return holds(
    `${id}.in-the-region`,
    at(c.policy.baseline.inRegion, entry),
    'project.site',
    site === undefined ? undefined : site !== 'elsewhere',
  );
}

/** The taxes of which measures are for payers alone, and the figure that says so. */
const PAYERS = { income: 'incomeTaxPayer', property: 'propertyTaxPayer' } as const;

/**
 * The investor pays the tax: not met under a special tax regime, which frees of income
 * tax and of property tax on average values (Laws of Kaluga Region 621-OZ art. 1 and
 * 263-OZ art. 1). There is a finding only where such a regime is stated; where nothing
 * is stated the general regime is an assumption of the result.
 */
export function paysTax(id: string, c: Case, tax: keyof typeof PAYERS, entry: Day): Finding[] {
  if (!isUnderSpecialRegime(c.profile)) return [];
  const asked = at(c.policy.baseline[PAYERS[tax]], entry);
  return [...holds(`${id}.pays-the-tax`, asked, 'investor.specialTaxRegime', true, false)];
}

/** The finding of a part that is for payers of a tax, below that on the payer where there is one. */
export function ofPayers(
  c: Case,
  tax: keyof typeof PAYERS,
  entry: Day,
  id: string,
  finding: Finding,
): Finding {
  const payer = paysTax(id, c, tax, entry);
  return payer.length === 0 ? finding : allOf(`${id}.conditions-of-payers`, [...payer, finding]);
}

/** A status that is held, or taken as obtained on the day the measure is entered. */
export function hasStatus(id: string, status: Status, step: StepOf): Finding {
  return {
    id: `${id}.status`,
    verdict: 'met',
    unit: 'day',
    actual: status.held,
    required: status.entry,
    citation: step.citation,
    standing: step.standing,
    ...(status.held === null ? { assumed: true } : {}),
  };
}

/** Whether a measure gives relief in a tax period at all: not before its first year, not after its last. */
export function inForce(figures: InForceFigures, year: number): boolean {
  const first = at(figures.firstYear, `${year}-01-01`).value ?? year;
  const last = at(figures.lastYear, `${year}-01-01`).value ?? year;
  return first <= year && year <= last;
}

/** The years of a measure without their end. */
export const withoutLastYear = <F extends InForceFigures>(figures: F): F => ({
  ...figures,
  lastYear: {
    ...figures.lastYear,
    values: figures.lastYear.values.map((dated) => ({ ...dated, value: null })),
  },
});

/** The years of a measure with an end so many years later. */
export const withLaterLastYear = <F extends InForceFigures>(figures: F, later: number): F => ({
  ...figures,
  lastYear: {
    ...figures.lastYear,
    values: figures.lastYear.values.map(({ value, ...dated }) => ({
      ...dated,
      value: value === null ? null : value + later,
    })),
  },
});

/** A rule that could not be read: where it applies it is not known whether it is met. */
export function notRead(id: string, applies: Dated<boolean>, figure: string): readonly Finding[] {
  if (!applies.value) return [];
  const { citation, standing } = applies;
  const missing = [{ path: `policy.${figure}`, asks: 'yes-no' }] as const;
  return [{ id, verdict: 'unknown', unit: 'yes-no', actual: null, missing, citation, standing }];
}

/** The last tax period of a measure from a year on, within the edition; null where nothing ends it there. */
export const lastYearInForce = (
  c: Case,
  { lastYear }: InForceFigures,
  year: number,
): number | null => lastYearBy(c, lastYear, year);

/**
 * The last year, from one on, that lies within the last year then in force: a
 * figure that is read again in each tax period may put off an end, or bring it forward.
 */
export function lastYearBy<Bound extends number | null>(
  c: Case,
  figure: Figure<Bound>,
  from: number,
): Bound | number {
  const edition = c.policy.years;
  for (let year = edition.last; year >= from; year--) {
    const { value } = at(figure, `${year}-01-01`);
    if (value === null || value >= year) return year === edition.last ? value : year;
  }
  return at(figure, `${from}-01-01`).value;
}

/** The last period that is certain, and the last that is possible; null where nothing ends them. */
export type LastPeriod = readonly [sure: number | null, possible: number | null];

/** Nothing ends the periods, neither those that are certain nor those that are possible. */
export const NO_END: LastPeriod = [null, null];

/** The periods of a relief, or of one of its objects, as far as they are known. */
export interface PeriodSpan {
  /** The first period; undefined where a fact is missing to know it. */
  readonly first: number | undefined;
  /** The earliest year that could be the first period. */
  readonly from: number;
  /** The latest one; left out, the edition's last year. */
  readonly to?: number;
  /** The last period where the relief begins in the year. */
  readonly lastOf: (first: number) => LastPeriod;
  /** The fact that would tell the periods; '' where there is none. */
  readonly path: string;
  /** How it is asked; left out, as a value. */
  readonly asks?: MissingFact['asks'];
}

/** A relief whose first period is known and which goes on as long as its measure. */
export const openSpan = (first: number): PeriodSpan => ({
  first,
  from: first,
  lastOf: () => NO_END,
  path: '',
});

/**
 * Some period of the relief lies in the years of the measure, of one object at
 * least where there are several. Where its periods are not all known, the answer
 * is still certain if it is the same in every case.
 */
export function isInForce(
  id: string,
  c: Case,
  figures: InForceFigures,
  ...spans: readonly [PeriodSpan, ...PeriodSpan[]]
): Finding {
  const edition = c.policy.years;
  const from = Math.min(...spans.map((span) => span.first ?? span.from));
  const known = spans.every(({ first }) => first !== undefined);
  const lookedAt = `${Math.min(from, edition.last)}-01-01`;
  const first = at(figures.firstYear, lookedAt);
  const last = at(figures.lastYear, lookedAt);
  const decisive = last.value !== null && from > last.value ? last : first;
  const base = {
    id: `${id}.in-force`,
    unit: 'year',
    actual: known && spans.some(hasPeriods) ? from : null,
    required: { from: first.value ?? edition.first, to: last.value ?? edition.last },
    citation: decisive.citation,
    standing: decisive.standing,
  } as const;
  const judged = spans.map((span) => ({ span, ...cases(c, figures, span) }));
  if (judged.some(({ inEvery }) => inEvery)) return { ...base, verdict: 'met' };
  const open = judged.filter(({ inSome }) => inSome);
  if (open.length === 0) return { ...base, verdict: 'not-met' };
  const facts = new Map(open.map(({ span: { asks = 'value', path } }) => [path, { path, asks }]));
  const missing = [...facts.values()];
  return { ...base, verdict: 'unknown', missing };
}

/** Whether the relief does not end before it begins. */
function hasPeriods({ first, lastOf }: PeriodSpan): boolean {
  if (first === undefined) return true;
  const [, last] = lastOf(first);
  return last === null || last >= first;
}

/** Whether the relief has a period in the years of the measure in some case of its first and last one, and in every case. */
function cases(
  c: Case,
  figures: InForceFigures,
  span: PeriodSpan,
): { readonly inSome: boolean; readonly inEvery: boolean } {
  const edition = c.policy.years.last;
  const gives = (from: number, to: number | null): boolean => {
    for (let year = from; year <= Math.min(to ?? edition, edition); year++) {
      if (inForce(figures, year)) return true;
    }
    return false;
  };
  let every = true;
  let some = false;
  for (let first = span.first ?? span.from; first <= (span.first ?? span.to ?? edition); first++) {
    const [sure, possible] = span.lastOf(first);
    every &&= gives(first, sure);
    some ||= gives(first, possible);
  }
  return { inSome: some, inEvery: some && every };
}

/** The reading of the end of a window, where an amount or another moment is dated on the day on which its values part. */
export const windowEndMatters = (
  c: Case,
  from: Day,
  years: number,
  moments: readonly When[] = [],
): readonly string[] => {
  const invested = (c.profile.capitalInvestment ?? []).map(({ when }) => when);
  return partsOn(from, years, [...moments, ...invested]) ? ['window-end'] : [];
};

/** The figures of a measure's years as they apply in a year, for its basis. */
export const restsOnYears = (figures: InForceFigures, year: number): Basis[] => [
  at(figures.firstYear, `${year}-01-01`),
  at(figures.lastYear, `${year}-01-01`),
];
