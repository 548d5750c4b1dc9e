import type { Threshold } from '../../answer/results/analysis';
import type { Case } from '../../engine/facts/case';
import type { Parting, PartingBy, PartingInput } from '../../engine/measure/measure';
import type { JudgedMeasure } from '../../engine/measures';
import { leavesOf } from '../../kit/finding';
import type { Kopecks } from '../../kit/money';
import type { Profile } from '../../profile/profile';
import { investing, programmeOf, upgrading } from './vary';

/** A parting of one measure, with the project on either side of it. */
export interface BoundOfProject extends Omit<Parting, 'figure'> {
  readonly threshold: Pick<Threshold, 'measure' | 'input' | 'figure' | 'of' | 'within'>;
  /** What the profile has. */
  readonly actual: Kopecks;
  readonly vary: (amount: Kopecks) => Profile;
}

/** In this order: the conditions of all measures, then what else parts them by each input. */
const INPUTS = ['capital-investment', 'programme-investment', 'upgrade-cost'] as const;

/** Every amount at which a figure parts projects by their capital investment or by an upgrade. */
export function boundsOf(c: Case, measures: readonly JudgedMeasure[]): readonly BoundOfProject[] {
  const others = measures.flatMap(({ measure: { id, partings } }) =>
    (partings?.(c) ?? []).map((parting) => ({ id, parting })),
  );
  return [
    ...measures.flatMap((measure) => capitalBounds(c, measure)),
    ...INPUTS.flatMap((input) =>
      others
        .filter(({ parting }) => parting.by.input === input)
        .map(({ id, parting }) => boundBy(c, id, parting)),
    ),
  ];
}

/** The minimums of a measure in the windows of its conditions, and the steps of its periods; none where nothing is stated. */
function capitalBounds(
  c: Case,
  { measure: { id, steps }, whole }: JudgedMeasure,
): readonly BoundOfProject[] {
  return leavesOf(whole.appraisal.findings).flatMap((leaf): BoundOfProject[] => {
    const { figure, within } = leaf;
    if (figure === undefined || within === undefined || leaf.unit !== 'roubles') return [];
    const { actual, required } = leaf;
    if (actual === undefined || actual === null || required === undefined) return [];
    const by = { input: 'capital-investment', within } as const;
    const least = { figure, at: required, below: required - 1n };
    return [least, ...(steps?.(c) ?? [])].map((one) => boundBy(c, id, { ...one, by, actual }));
  });
}

/** A parting with the project on either side of it. */
function boundBy(
  c: Case,
  measure: string,
  { actual, at, below, by, figure }: PartingBy,
): BoundOfProject {
  return { at, below, actual, vary: varied(c, by), threshold: { measure, figure, ...by } };
}

/** The project with another amount. */
function varied(c: Case, by: PartingInput): BoundOfProject['vary'] {
  switch (by.input) {
    case 'capital-investment':
      return (amount) => investing(c, by.within, amount);
    case 'programme-investment':
      return (amount) => programmeOf(c.profile, amount);
    case 'upgrade-cost':
      return (cost) => upgrading(c.profile, by.of, cost);
  }
}
