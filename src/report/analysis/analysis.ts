import type { NearMiss, PlanReadings, Threshold } from '../../answer/results/analysis';
import type { Block } from '../blocks';
import type { PlanVoice } from '../plan/voice';
import { nearMissBlocks } from './near-misses';
import { planReadingBlocks } from './readings';
import { thresholdBlocks } from './thresholds';

/** What would change a plan. */
export interface Analysis {
  readonly nearMisses: readonly NearMiss[];
  readonly thresholds: readonly Threshold[];
  readonly planReadings: PlanReadings;
}

/** Near misses, thresholds and readings, each under a heading of its own. */
export const analysisBlocks = (
  { nearMisses, planReadings, thresholds }: Analysis,
  voice: PlanVoice,
): readonly Block[] => [
  ...nearMissBlocks(nearMisses, voice),
  ...thresholdBlocks(thresholds, voice),
  ...planReadingBlocks(planReadings, voice),
];
