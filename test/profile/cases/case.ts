import type { ProblemCode } from '../../../src/profile/problems';

export type Expected = [code: ProblemCode, path: string, found: string, hint?: string];

/** Fields of a document beside its name and start day, and all the problems that they make. */
export interface Case {
  readonly name: string;
  readonly fields: object;
  readonly problems: readonly Expected[];
}

export const writtenOff = { commissioned: '2019-03-15', cost: '12000000', lifeMonths: 120 };

export const object = (fields: object) => ({
  property: { objects: [{ id: 'hall', kind: 'immovable', ...fields }] },
});

export const plot = (fields: object) => ({
  landPlots: [{ id: 'plot', cadastralValue: 1, title: '2019-05-20', ...fields }],
});

export const asset = (fields: object) => ({
  fixedAssets: [{ id: 'line', putIntoUse: '2020-06-01', cost: 1, lifeMonths: 120, ...fields }],
});
