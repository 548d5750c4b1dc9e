import { MEASURES } from './task.mjs';

/** The library as it is built: a document in, findings and lines out. */
const { assess, linesIn, parseProfile } = await import('../../../dist/lib/index.js');

export function answer(document) {
  const parsed = parseProfile(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return assess(parsed.profile, { edition: 'brochure-2019', measures: MEASURES }).measures.map(
    (measure) => ({
      id: measure.id,
      verdict: measure.verdict,
      findings: measure.findings,
      lines: linesIn(measure).map(({ year, budget, taxBefore, taxAfter, relief }) => ({
        year,
        budget,
        before: taxBefore,
        after: taxAfter,
        relief,
      })),
    }),
  );
}
