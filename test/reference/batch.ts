import fc from 'fast-check';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { anyGates, anySketchOf } from '../plan/straight-cases';
import { bothOf } from '../plan/straight-compare';
import { anySketchInTula } from '../plan/tula/cases';
import type { RegionId } from './answer';
import { anyAsked, questionOf } from './cases';
import { differences, disagreements, disagreementsInTula } from './compare';
import { anyAskedInTula, tulaQuestionOf } from './tula/cases';

/** What is held against each other: answers on measures and loans, or packages of plans. */
export const SUBJECTS = ['measures', 'packages'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The editions of each region. */
export const EDITIONS: Readonly<Record<RegionId, readonly Batch['edition'][]>> = {
  kaluga: EDITION_IDS,
  tula: ['tula-2026'],
};

/** Random projects of one seed; with the path, the one that failed. */
export interface Batch {
  readonly of: Subject;
  readonly edition: EditionId | 'tula-2026';
  readonly seed: number;
  readonly projects: number;
  readonly path?: string;
}

/** The smallest project found on which the two disagree. */
export interface Found extends Batch {
  readonly path: string;
  readonly project: unknown;
  readonly differences: readonly string[];
}

/** What the two tell differently of a project of either kind; what is thrown is told too. */
function found<T>(of: (project: T) => readonly string[]): (project: T) => readonly string[] {
  return (project) => {
    try {
      return of(project);
    } catch (error) {
      return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    }
  };
}

function search<T>(
  batch: Batch,
  projects: fc.Arbitrary<T>,
  of: (project: T) => readonly string[],
): Found | null {
  const { path, projects: numRuns, seed } = batch;
  const differ = found(of);
  const { counterexample, counterexamplePath } = fc.check(
    fc.property(projects, (project) => differ(project).length === 0),
    { numRuns, seed, ...(path !== undefined && { path, endOnFailure: true }) },
  );
  if (counterexample === null) return null;
  const [project] = counterexample;
  return { ...batch, path: counterexamplePath ?? '', project, differences: differ(project) };
}

/** The first disagreement of a batch, made as small as it can be; null where there is none. */
export function verify(batch: Batch): Found | null {
  const { edition } = batch;
  if (edition === 'tula-2026' && batch.of === 'measures') {
    return search(batch, anyAskedInTula, (asked) => disagreementsInTula(tulaQuestionOf(asked)));
  }
  if (edition !== 'tula-2026' && batch.of === 'measures') {
    return search(batch, anyAsked, (asked) => disagreements(questionOf(asked, edition)));
  }
  const sketches = edition === 'tula-2026' ? anySketchInTula : anySketchOf(edition);
  const plans = fc.tuple(sketches, anyGates);
  return search(batch, plans, ([sketch, gates]) => {
    const { planned, straight } = bothOf(sketch, gates);
    return differences(planned, straight);
  });
}
