import { type Day, firstDayOf, yearOf } from '../../kit/day';
import type { Kopecks } from '../../kit/money';
import { formAt } from '../../profile/fields/at';
import { type Fields, fieldsIn, formOf } from '../../profile/fields/field';
import { LIMITS } from '../../profile/limits';
import type { Profile, Statuses } from '../../profile/profile';
import { regionOf } from '../../regions/default';
import { caseOf } from '../assess/assess';
import { changed } from '../near-misses/changed';
import type { PlanOptions } from '../plan/plan';

/** The section of the statuses, which a profile states together: what it leaves out is not held then. */
export const STATUSES_PATH = 'statuses';

/** The answers to a question, and the profile that each makes. */
export interface PossibleAnswers {
  /** The words that can be answered; none where the answer is a yes or no or an amount. */
  readonly choices: readonly string[];
  readonly profiles: readonly Profile[];
}

/** The words that answer a question; none where a yes or no or an amount does. */
export function choicesOf(profile: Profile, path: string): readonly string[] {
  const form = formAt(profile.region.profiles.fields, path);
  if (path === STATUSES_PATH) return Object.keys(statusFields(profile));
  return typeof form === 'object' && 'choice' in form ? form.choice : [];
}

const statusFields = ({ region }: Profile): Fields => {
  const form = formAt(region.profiles.fields, STATUSES_PATH);
  return (form && fieldsIn(form)) ?? {};
};

/** Every answer to a yes or no of the rules, or to one of a few words; of statuses none, or each of them alone. */
export function answersTo(profile: Profile, path: string, options: PlanOptions): PossibleAnswers {
  const choices = choicesOf(profile, path);
  if (path === STATUSES_PATH) return { choices, profiles: holdingEach(profile, options) };
  const values = choices.length > 0 ? choices : [true, false];
  const profiles = values.map((value) =>
    changed(profile, [{ kind: 'state', finding: path, path, value }]),
  );
  return { choices, profiles };
}

/**
 * The profiles of the least and the most of an amount of investment, which measures ask to be at least so much; null
 * where another fact stands at the path.
 */
export function amountBounds(profile: Profile, path: string): PossibleAnswers | null {
  const amounts = [0n, largestAmount()];
  switch (path) {
    case 'capitalInvestment': {
      const when = { day: profile.project.start };
      return ofProfiles(
        amounts.map((amount) => ({ ...profile, capitalInvestment: [{ path, when, amount }] })),
      );
    }
    case 'ppeProgramme.capitalInvestment':
      return ofProfiles(
        amounts.map((amount) => ({
          ...profile,
          ppeProgramme: { ...profile.ppeProgramme, capitalInvestment: amount },
        })),
      );
    default:
      return null;
  }
}

const ofProfiles = (profiles: readonly Profile[]): PossibleAnswers => ({ choices: [], profiles });

/** Kopecks of the largest amount that a profile can state. */
const largestAmount = (): Kopecks => 10n ** BigInt(LIMITS.amountDigits + LIMITS.amountPlaces) - 1n;

/**
 * The profile without a status, and with each alone since its start, of each kind where it has several; where the
 * measure of a status is refused to one held since then, also since the first later year in which it is not.
 */
function holdingEach(profile: Profile, options: PlanOptions): readonly Profile[] {
  const { start } = profile.project;
  const { last } = caseOf(profile, options).policy.years;
  const later = Array.from({ length: Math.max(0, last - yearOf(start)) }, (_, index) =>
    firstDayOf(yearOf(start) + 1 + index),
  );
  const holding = (held: Statuses): Profile => ({ ...profile, statuses: held });
  const held = Object.entries(statusFields(profile)).flatMap(([name, status]) =>
    kindsOf(fieldsIn(formOf(status)) ?? {}).flatMap((kind) => {
      const since = (day: Day) => holding({ [name]: heldSince(day, kind) });
      const first = since(start);
      if (!isRefused(first, options)) return [first];
      const open = later.map(since).find((one) => !isRefused(one, options));
      return open === undefined ? [first] : [first, open];
    }),
  );
  return [holding({}), ...held];
}

/** A status held since a day; the first day has a name of its own in each. */
const heldSince = (day: Day, kind: { readonly [name: string]: string }) => ({
  registered: day,
  included: day,
  signed: day,
  ...kind,
});

/** Whether every measure of the statuses held is refused. */
function isRefused(profile: Profile, options: PlanOptions): boolean {
  const { measures, statuses } = regionOf(profile);
  const c = caseOf(profile, options);
  const held = statuses.filter(({ isHeld }) => isHeld(profile.statuses ?? {}));
  return measures
    .filter(({ id }) => held.some(({ measure }) => measure === id))
    .every(({ appraise }) => appraise(c).findings.verdict === 'not-met');
}

/** Every way to fill in the words that a section needs. */
const kindsOf = (fields: Fields): readonly { readonly [name: string]: string }[] =>
  Object.entries(fields).reduce<readonly { readonly [name: string]: string }[]>(
    (kinds, [name, field]) => {
      const form = formOf(field);
      return form !== field && typeof form === 'object' && 'choice' in form
        ? kinds.flatMap((kind) => form.choice.map((word) => ({ ...kind, [name]: word })))
        : kinds;
    },
    [{}],
  );
