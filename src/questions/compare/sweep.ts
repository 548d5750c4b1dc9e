import { packageWorth, reliefWorth } from '../../answer/package';
import type { Sweep, SweepRow, SweepValue, SweptMeasure } from '../../answer/results/analysis';
import type { JudgedMeasure } from '../../engine/measures';
import { type Present, reliefValuation } from '../../engine/plan/value';
import type { Problem } from '../../kit/problem';
import { shortened } from '../../kit/shortened';
import { LIMITS } from '../../profile/limits';
import type { Profile } from '../../profile/profile';
import { type ParseOptions, parseProfile } from '../../regions/parse-profile';
import { VERSION } from '../../version';
import { unitWarnings } from '../assess/unit-warning';
import { type PlanOptions, plannedFor } from '../plan/plan';
import { placeInDocument, withValue } from './document-path';
import { ofMeasure } from './judgments';
import { weighed } from './worth';

/** By what packages are weighed, and for which region the document is read. */
export interface SweepOptions extends PlanOptions, Pick<ParseOptions, 'region'> {}

/**
 * What becomes of a project as one number or day of its document takes other
 * values: the best package, and the verdict and relief of every measure. The
 * document is the one that `parseProfile` reads; a position in a list is written
 * `property.objects.0.cost` or `property.objects[0].cost`. A value with which it is no
 * sound profile has its problems in its row. Present values are as of 1 January
 * of the start year of each row.
 *
 * @example
 * const plant = {
 *   project: { name: 'Plant', start: '2019-01-01', site: 'region' },
 *   capitalInvestment: { 2019: 60000000 },
 *   taxableProfit: { 2020: 10000000 },
 * };
 * const { rows } = sweep(plant, 'capitalInvestment.2019', [100000000, '7,6'], { discountRate: '0.1' });
 * rows[0].best.value; // { nominal: '350000', present: '289256.20' }
 * rows[1].problems[0].code; // 'decimal-comma'
 * sweep(plant, 'capitalInvestment.2018', []).problems[0].hint; // 'did you mean capitalInvestment.2019?'
 *
 * @throws RangeError for options that the types refuse.
 */
export function sweep(
  document: unknown,
  path: string,
  values: readonly SweepValue[],
  options: SweepOptions = {},
): Sweep {
  if (values.length > LIMITS.sweepValues) {
    return { ok: false, problems: [tooManyValues(shortened(path), values.length)] };
  }
  const place = placeInDocument(document, path);
  if (!place.ok) return { ok: false, problems: [place.problem] };
  const { actual, names } = place;
  const edition = options.policy?.edition ?? options.edition;
  return {
    ok: true,
    schema: 'investor-incentives/sweep@2',
    version: VERSION,
    path,
    actual,
    rows: values.map((value): SweepRow => {
      const parsed = parseProfile(withValue(document, names, value), {
        edition,
        region: options.region,
      });
      return parsed.ok
        ? rowOf(value, parsed.profile, options)
        : { value, ok: false, problems: parsed.problems };
    }),
  };
}

const tooManyValues = (path: string, count: number): Problem => ({
  path,
  code: 'too-many-values',
  expected: `at most ${LIMITS.sweepValues} values`,
  found: String(count),
});

function rowOf(value: SweepValue, profile: Profile, options: PlanOptions): SweepRow {
  const { assessed, basis, best, present } = plannedFor(profile, options);
  return {
    value,
    ok: true,
    rankedBy: basis.rankedBy,
    best: packageWorth(weighed(best, present)),
    warnings: unitWarnings(profile),
    measures: assessed.measures.map((measure) => swept(measure, present)),
  };
}

function swept(judged: JudgedMeasure, present: Present): SweptMeasure {
  const { relief, saved, verdict } = ofMeasure(judged);
  const worth = (flows: typeof saved) => flows && reliefWorth(reliefValuation(flows, present));
  return { id: judged.measure.id, verdict, relief: worth(relief), net: worth(saved) };
}
