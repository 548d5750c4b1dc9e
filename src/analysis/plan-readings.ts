import type { Plan } from '../packages/result';
import { type PlanOptions, plan, presentOf } from '../plan';
import { READINGS, type ReadingId } from '../policy/readings';
import type { Profile } from '../profile/profile';
import type { PlanReadingEffect, PlanReadings } from './result';
import { gainOf, savingsOf, weighed } from './worth';

/**
 * What the best package would be under every other value of each reading that
 * took part in an answer, `saved-taxes-raise-profit` among them, and with the first
 * period of every relief freely chosen. Values under which neither the package
 * nor its worth changes are left out; years, of which there are many, are tried
 * only where first periods are chosen.
 *
 * @example
 * const parsed = parseProfile({
 *   project: { name: 'Plant', start: '2019-01-01', site: 'region' },
 *   capitalInvestment: { 2019: 120000000 },
 *   taxableProfit: { 2020: 10000000, 2021: 30000000 },
 * });
 * const { effects, firstPeriodsChosen } = planReadings(parsed.profile);
 * effects[0].reading; // 'regional-rate-2017-2024'
 * effects[0].gain; // { nominal: '100000', present: null }
 * firstPeriodsChosen.chosen; // [{ reading: 'first-period.investment-register', year: 2021 }]
 * firstPeriodsChosen.gain; // { nominal: '700000', present: null }
 *
 * @throws RangeError for options that the types refuse.
 */
export function planReadings(profile: Profile, options: PlanOptions = {}): PlanReadings {
  const base = plan(profile, options);
  const mattering = base.assessment.readings
    .filter(({ id, mattersTo }) => mattersTo.length > 0 || id === ALWAYS)
    .map(({ id, value }) => ({ id, effects: effectsOf(profile, options, base, { id, value }) }));
  const chosen = plan(profile, { ...options, firstPeriods: 'chosen' });
  const present = presentOf(base.valuation);
  return {
    best: weighed(base.best, present),
    effects: mattering.flatMap(({ effects }) => effects),
    without: mattering.filter(({ effects }) => effects.length === 0).map(({ id }) => id),
    firstPeriodsChosen: {
      best: weighed(chosen.best, present),
      gain: gainOf(savingsOf(chosen.best), savingsOf(base.best), present),
      chosen: chosen.best.firstPeriods,
    },
  };
}

/** A reading that no measure by itself depends on, since it is about packages. */
const ALWAYS: ReadingId = 'saved-taxes-raise-profit';

function effectsOf(
  profile: Profile,
  options: PlanOptions,
  base: Plan,
  { id, value }: { readonly id: ReadingId; readonly value: string },
): PlanReadingEffect[] {
  const present = presentOf(base.valuation);
  return READINGS[id].values
    .filter((other) => other !== value)
    .flatMap((other) => {
      const readings = { ...options.readings, [id]: other };
      const { best } = plan(profile, { ...options, readings });
      return isSame(base, best)
        ? []
        : [
            {
              reading: id,
              value,
              other,
              best: weighed(best, present),
              gain: gainOf(savingsOf(best), savingsOf(base.best), present),
            },
          ];
    });
}

const isSame = ({ best }: Plan, other: Plan['best']): boolean =>
  JSON.stringify([best.elements, best.taxes]) === JSON.stringify([other.elements, other.taxes]);
