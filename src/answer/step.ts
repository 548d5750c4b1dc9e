import type { Step } from '../engine/terms';
import type { Cite } from './cite';
import type { StepResult } from './results/assessment';

export const stepResult = ({ by, citation, held, id, standing }: Step, cite: Cite): StepResult => ({
  id,
  held,
  by,
  source: cite(citation, standing),
});
