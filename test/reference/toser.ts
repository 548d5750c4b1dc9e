import type { Accounts } from './accounts';
import { type Answer, all, is, type Question } from './answer';
import { atLeast, invested, years } from './capital';
import { monthOf, monthsLater, yearOf } from './days';
import { million } from './numbers';
import { finalYear } from './periods';
import { standsIn, toserHeld } from './rates';
import { lastDay, quarterOf, type Territory, toserFields } from './territories';

/** Residency of a development territory: from when, and how it ends. */
export interface Residency {
  readonly territory: Territory;
  readonly from: string;
  /** The last year and the last month by the territory's own end; without bound where that is not asked. */
  readonly lastYear: number;
  readonly lastMonth: number;
  /** The first month without relief after exclusion, its year and quarters of it with relief. */
  readonly outFrom: number;
  readonly outYear: number;
  readonly quarters: number;
}

/** What a region asks of an investment, and for how long land is exempt. */
export interface Terms {
  readonly amount: bigint;
  /** Years from registration in which it is made; all where it is left out. */
  readonly within?: number;
  readonly landMonths: number;
  /** Readings of the frame. */
  readonly firstPeriod: string;
  readonly propertyStart: string;
  readonly end: string;
}

const FOREVER = 9999 * 12;

export function residencyOf(
  question: Question,
  territory: Territory,
  { end }: Pick<Terms, 'end'>,
): Residency {
  const { resident } = toserFields(question.profile);
  const last = lastDay(territory);
  const out = resident?.excluded === undefined ? undefined : quarterOf(resident.excluded);
  const isEnded = end === 'territory';
  return {
    territory,
    from: resident?.registered ?? question.profile.project.start,
    lastYear: Math.min(isEnded ? yearOf(last) : FOREVER, finalYear(question)),
    lastMonth: isEnded ? monthOf(last) : FOREVER,
    outFrom: out?.month ?? FOREVER,
    outYear: out === undefined ? FOREVER : Math.floor(out.month / 12),
    quarters: out?.quarter ?? 4,
  };
}

/** Whether the territory is there on the day of registration. */
function inForce({ from, territory }: Residency): Answer {
  if (from < territory.earliest || from > lastDay(territory)) return 'no';
  return from < territory.sureFrom ? 'value-missing' : 'yes';
}

/** Whether no other status is held with which residency does not stand. */
function noOther(question: Question, { from }: Residency): Answer {
  const { statuses } = question.profile;
  const own = toserHeld(question);
  const ends = own && 'ends' in own ? own.ends : undefined;
  const last = ends === undefined ? finalYear(question) : yearOf(ends);
  if (statuses === undefined) return 'yes-no-missing';
  const has = (status: Parameters<typeof standsIn>[0]): boolean =>
    standsIn(status, yearOf(from), last);
  const contract = statuses.specialInvestmentContract;
  const isSecond = contract !== undefined && contract.signed >= '2019-08-13';
  const ofContract = contract && { included: contract.signed, ends: contract.ends };
  return all([
    is(has(statuses.rip), false),
    is(has(statuses.sezResident), false),
    is(isSecond && has(ofContract), false),
  ]);
}

/** Jobs of the year of registration or of the next; too few are never a refusal. */
function jobs({ profile }: Question, { from }: Residency): Answer {
  const series = toserFields(profile).jobs;
  const found = [0, 1].map((later) => series?.values[yearOf(from) + later - series.first]);
  if (found.some((one) => one !== undefined && one >= 10)) return 'yes';
  return 'value-missing';
}

/** What is asked of a resident. */
export function conditions(question: Question, own: Residency, terms: Terms): Answer {
  const fields = toserFields(question.profile);
  const { from } = own;
  const window =
    terms.within === undefined
      ? { from, to: '9999-12-31', toYear: 9999 }
      : years(question, from, terms.within);
  return all([
    inForce(own),
    is(fields.registeredThere, true),
    is(fields.subdivisionOutside, false),
    noOther(question, own),
    is(fields.allowed, true),
    is(fields.mainEmployer, false),
    atLeast(invested(question, window), terms.amount),
    jobs(question, own),
    from <= '2026-03-31' ? 'yes' : 'yes-no-missing',
  ]);
}

/** Whether the contributions' relief was claimed in time: by the third anniversary of the first day. */
export function inTime({ from, territory }: Residency): Answer {
  if (from <= monthsLater(territory.earliest, 36)) return 'yes';
  if (from > '2021-12-31') return 'yes-no-missing';
  return from <= monthsLater(territory.latest, 36) ? 'value-missing' : 'no';
}

/** The accounts of residency: a base of its own, of which losses know no limit. */
export const accountsOf = ({ readings }: Question, entry: number): Accounts => ({
  secondFrom: readings['losses-before-status'] === 'reduce' ? undefined : entry,
  unlimitedFrom: 0,
});

/** Years without profit after which the first period comes anyway, by the investment that is planned. */
export function yearsWithout(question: Question, { from }: Residency): number {
  const planned = invested(question, { from, to: '9999-12-31', toYear: 9999 }) ?? 0n;
  if (planned >= million(100_000)) return 9;
  if (planned >= million(1000)) return 6;
  return planned >= million(500) ? 5 : 3;
}
