import type { Kopecks } from '../../kit/money';
import { formAt } from '../../profile/fields/at';
import { type Fields, fieldsIn, formOf } from '../../profile/fields/field';
import { LIMITS } from '../../profile/limits';
import type { Profile } from '../../profile/profile';
import { changed } from '../near-misses/changed';

/** The section of the statuses, which a profile states together: what it leaves out is not held then. */
export const STATUSES_PATH = 'statuses';

/** The answers to a question, and the profile that each makes. */
export interface PossibleAnswers {
  /** The words that can be answered; none where the answer is a yes or no or an amount. */
  readonly choices: readonly string[];
  readonly profiles: readonly Profile[];
}

/** Every answer to a yes or no of the rules, or to one of a few words; of statuses none, or each of them alone. */
export function answersTo(profile: Profile, path: string): PossibleAnswers {
  const form = formAt(profile.region.profiles.fields, path);
  if (path === STATUSES_PATH) {
    const statuses = (form && fieldsIn(form)) ?? {};
    return { choices: Object.keys(statuses), profiles: holdingEach(profile, statuses) };
  }
  const choices = typeof form === 'object' && 'choice' in form ? form.choice : [];
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

/** The profile without a status, and with each alone since its start, of each kind where it has several. */
function holdingEach(profile: Profile, statuses: Fields): readonly Profile[] {
  const { start } = profile.project;
  // The first day has a name of its own in each.
  const since = { registered: start, included: start, signed: start };
  const held = Object.entries(statuses).flatMap(([name, status]) =>
    kindsOf(fieldsIn(formOf(status)) ?? {}).map((kind) => ({ [name]: { ...since, ...kind } })),
  );
  return [{}, ...held].map((one) => ({ ...profile, statuses: one }));
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
