import type { ProfileDocument } from '../../src/regions/kaluga/document';
import type { Readings } from '../../src/regions/kaluga/readings';
import type { End, MeasureAnswer } from './answer';
import { questionOf } from './cases';
import { answerOf } from './index';

/** A measure of the law as the second working-out itself answers it. */
export const measure = (
  id: string,
  document: ProfileDocument,
  end: End = 'least',
  readings: Partial<Readings> = {},
): MeasureAnswer => {
  const { measures } = answerOf(questionOf({ document, readings }, 'law'), end);
  const found = measures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not worked out`);
  return found;
};

export const yearly = (from: number, ...values: number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, index) => [String(from + index), value]));

export const works = (fields: Partial<ProfileDocument>): ProfileDocument => ({
  project: { name: 'Works', start: '2025-01-15', site: 'region', activity: { main: '28.11' } },
  ...fields,
});
