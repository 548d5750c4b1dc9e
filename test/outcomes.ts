import { isOfParts } from '../src/answer/read';
import type { MeasureResult, Outcome, PartResult } from '../src/answer/results/assessment';

/** What a measure or a part comes to, the lines of parts gathered in the whole. */
export function outcomeOf<One extends MeasureResult | PartResult>(one: One): Outcome {
  if (!isOfParts(one)) return one as Outcome;
  const { parts } = one;
  return {
    ...one,
    lines: parts.flatMap(({ lines }) => lines),
    cap: null,
    objects: parts.flatMap(({ objects }) => objects),
    deferred: parts.flatMap(({ deferred }) => deferred),
    costs: [],
  };
}

/** Every measure of an answer, each followed by its parts. */
export const judgedIn = (
  measures: readonly MeasureResult[],
): readonly (MeasureResult | PartResult)[] =>
  measures.flatMap((measure) => [measure, ...(measure.parts ?? [])]);
