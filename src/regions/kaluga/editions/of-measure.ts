import type { StepOf } from '../../../figures/policy';
import type { Rows } from '../definitions';
import type { FIGURES } from '../measures/declared';

type Group = keyof typeof FIGURES;

/** What an edition has of a measure: the rows of its figures, and how it is obtained. */
export interface OfMeasure<G extends Group> {
  readonly rows: Rows[G];
  readonly step: StepOf;
}

/** The same of every measure, by the name of its figures. */
export type OfMeasures = { readonly [G in Group]: OfMeasure<G> };

/** The rows of the figures of every measure. */
export const rowsOf = (measures: OfMeasures): Pick<Rows, Group> =>
  // Each group keeps its own rows.
  partOf(measures, ({ rows }) => rows) as Pick<Rows, Group>;

/** How each measure is obtained. */
export const stepsOf = (measures: OfMeasures): { readonly [name: string]: StepOf } =>
  partOf(measures, ({ step }) => step);

const partOf = <Part>(measures: OfMeasures, part: (one: OfMeasure<Group>) => Part) =>
  Object.fromEntries(Object.entries(measures).map(([name, one]) => [name, part(one)]));
