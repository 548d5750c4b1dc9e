import type { KindValues, LoanRates, Schedule, Tiers, UpgradeBand } from '../figures/kinds';
import type { AmendmentFault } from './problems';
import { amendedSection, checked, listOf, orAbsent, type Reader } from './reader';
import { flag, money, positiveMoney, proportion, rate, spanValue } from './values';

/** Tax periods by amount. */
export const tiers = (): Reader<Tiers> => (found, years) => {
  const steps = ascending<Tiers['steps'][number], 'upTo'>('upTo', {
    upTo: orAbsent(positiveMoney),
    periods: spanValue,
  });
  const read = steps(found, years);
  return read.faults === undefined ? { value: { steps: read.value, bounds: 'scenario' } } : read;
};

/** Rates by tax period. */
export const schedule = (): Reader<Schedule> =>
  ascending<Schedule[number], 'upTo'>('upTo', { upTo: orAbsent(spanValue), rate });

/** Yearly rates by year of a loan. */
export const loanRates = (): Reader<LoanRates> =>
  ascending<LoanRates[number], 'upToYear'>('upToYear', { upToYear: orAbsent(spanValue), rate });

/** More tax periods above an amount. */
export const periodsAbove = (): Reader<KindValues['periods-above']> =>
  amendedSection({ above: money, periods: spanValue });

/** Steps whose bounds rise; the last has none. */
const ascending = <
  Step extends { readonly [Name in Bound]: bigint | number | null },
  Bound extends keyof Step & string,
>(
  bound: Bound,
  fields: { readonly [Name in keyof Step]: Reader<Step[Name]> },
): Reader<readonly Step[]> =>
  checked(listOf(amendedSection<Step>(fields)), (steps) => {
    if (steps.length === 0) return [NO_STEP];
    return steps.flatMap((step, index): AmendmentFault[] => {
      const at = [index, bound];
      const value = step[bound];
      if (index === steps.length - 1) {
        return value === null
          ? []
          : [{ at, code: 'last-step-bounded', expected: 'null: the last step has no bound' }];
      }
      const before = steps[index - 1]?.[bound] ?? null;
      return value !== null && (before === null || value > before)
        ? []
        : [{ at, code: 'steps-not-ascending', expected: 'a bound above that of the step before' }];
    });
  });

const NO_STEP: AmendmentFault = { at: [], code: 'empty-list', expected: 'at least one step' };

/** Bands of the share of an upgrade; there may be gaps between them. */
export const bands = (): Reader<readonly UpgradeBand[]> =>
  checked(
    listOf(
      amendedSection<UpgradeBand>({
        from: proportion,
        fromIncluded: flag,
        to: orAbsent(proportion),
        rate,
      }),
    ),
    (all) =>
      all.length === 0 ? [NO_STEP] : all.flatMap((band, index) => bandFaults(all, band, index)),
  );

function bandFaults(
  all: readonly UpgradeBand[],
  band: UpgradeBand,
  index: number,
): AmendmentFault[] {
  const { from, fromIncluded, to } = band;
  const faults: AmendmentFault[] = [];
  const before = all[index - 1];
  if (before !== undefined && before.to !== null) {
    const apart = from > before.to || (from === before.to && !fromIncluded);
    if (!apart) {
      faults.push({
        at: [index, 'from'],
        code: 'bands-overlap',
        expected: 'a share above the band before, which includes its end',
      });
    }
  }
  const last = index === all.length - 1;
  if (to === null && !last) {
    faults.push({
      at: [index, 'to'],
      code: 'bands-overlap',
      expected: 'an end: only the last band has none',
    });
  }
  if (to !== null && last) {
    faults.push({
      at: [index, 'to'],
      code: 'last-step-bounded',
      expected: 'null: the last band has no end',
    });
  }
  if (to !== null && to <= from) {
    faults.push({
      at: [index, 'to'],
      code: 'steps-not-ascending',
      expected: 'an end above its start',
    });
  }
  return faults;
}
