import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summaryResult } from '../../src/answer/summary';
import { judgedMeasures } from '../../src/engine/measures';
import { assess, caseOf } from '../../src/questions/assess/assess';
import { KALUGA } from '../../src/regions/kaluga/region';
import { anyDocument } from '../contracts/random-profile';
import { anyReadings } from '../contracts/random-readings';
import { cases } from '../deep';
import { profileOf } from '../profile/document';

test('in short a measure has the verdict and the sums of the assessment', () => {
  fc.assert(
    fc.property(anyDocument, anyReadings, (document, readings) => {
      const profile = profileOf(document);
      const { measures } = assess(profile, { readings });
      expect(judgedMeasures(KALUGA, caseOf(profile, { readings })).map(summaryResult)).toEqual(
        measures.map(({ id, verdict, sums, parts = [] }) => {
          const judged = parts.length > 0 ? parts : [{ id, sums }];
          const notComputed = judged.flatMap((one) => (one.sums.total === null ? [one.id] : []));
          return { id, verdict, sums, ...(notComputed.length > 0 ? { notComputed } : {}) };
        }),
      );
    }),
    { numRuns: cases(30, 600), seed: 20190101 },
  );
});

test('only the measures that are asked for are reported', () => {
  const profile = profileOf({ project: { name: 'Plant', start: '2019-01-01' } });
  const told = judgedMeasures(KALUGA, caseOf(profile, {}), ['sez', 'rip']);
  expect(told.map(({ measure }) => measure.id)).toEqual(['rip', 'sez']);
});
