import { packageWorth, worthResult } from '../../answer/package';
import type { PlanReadingEffect, PlanReadings } from '../../answer/results/analysis';
import type { Valued } from '../../engine/plan/evaluate';
import { haveSameTaxes } from '../../engine/plan/same-taxes';
import type { Profile } from '../../profile/profile';
import { readingsUsed } from '../assess/assess';
import { type Planned, type PlanOptions, plannedFor } from '../plan/plan';
import { gainOf, weighed } from './worth';

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
  const base = plannedFor(profile, options);
  const mattering = readingsUsed(base.assessed)
    .filter(({ id, mattersTo }) => mattersTo.length > 0 || id === ALWAYS)
    .map(({ id, value }) => ({ id, effects: effectsOf(profile, options, base, { id, value }) }));
  const chosen = plannedFor(profile, { ...options, firstPeriods: 'chosen' });
  return {
    best: bestOf(base, base.best),
    effects: mattering.flatMap(({ effects }) => effects),
    without: mattering.filter(({ effects }) => effects.length === 0).map(({ id }) => id),
    firstPeriodsChosen: {
      best: bestOf(base, chosen.best),
      gain: gainIn(base, chosen.best),
      chosen: chosen.best.firstPeriods,
    },
  };
}

/** A reading that no measure by itself depends on, since it is about packages. */
const ALWAYS = 'saved-taxes-raise-profit';

function effectsOf(
  profile: Profile,
  options: PlanOptions,
  base: Planned,
  { id, value }: { readonly id: string; readonly value: string },
): PlanReadingEffect[] {
  return (base.assessed.region.readings[id]?.values ?? [])
    .filter((other) => other !== value)
    .flatMap((other) => {
      const readings = { ...options.readings, [id]: other };
      const { best } = plannedFor(profile, { ...options, readings });
      return haveSameTaxes(base.best, best)
        ? []
        : [
            {
              reading: id,
              value,
              other,
              best: bestOf(base, best),
              gain: gainIn(base, best),
            },
          ];
    });
}

/** A package as of the valuation day of a plan. */
const bestOf = ({ present }: Planned, best: Valued) => packageWorth(weighed(best, present));

/** What a package is worth more than the best of a plan. */
const gainIn = ({ best, present }: Planned, other: Valued) =>
  worthResult(gainOf(other.savings, best.savings, present));
