import type { PropertyObject } from '../../src/profile/document';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { type Chosen, everyYear, type Fields, millions } from '../profiles';
import { caseWith } from '../taxes/case';

export const hall = (commissioned: string, id = 'hall'): PropertyObject => ({
  ...{ id, kind: 'immovable', commissioned, cost: millions(12), lifeMonths: 240 },
});

export const valued = (first: number, id = 'mill'): PropertyObject => ({
  ...{ id, kind: 'immovable', yearlyBases: everyYear(first, 2030, millions(10)) },
});

export interface Own extends Fields {
  readonly objects?: PropertyObject[];
  readonly readings?: Chosen;
}

/** A project of 2019 with 600 million invested in its first year, of three exempt periods. */
export const caseOf = ({ objects, readings = {}, ...fields }: Own = {}) => ({
  ...caseWith({
    capitalInvestment: { 2019: millions(600) },
    ...(objects === undefined ? {} : { property: { objects } }),
    ...fields,
  }),
  readings: { ...DEFAULT_READINGS, ...readings },
});
