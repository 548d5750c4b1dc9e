import type { ScenarioWords } from './scenarios';

/** The texts on results of scenarios. */
export const scenarios: ScenarioWords = {
  failed: 'failed',
  recorded: 'recorded',
  counts: (passed, failed) => `${passed} passed, ${failed} failed`,
  about: (about) => about,
  value: (value) => value,
  expected: (value) => `expected  ${value}`,
  found: (value) => `found     ${value}`,
  recordedAt: (place) => `recorded: ${place}`,
  notRecorded: (why) => `not recorded: ${why}`,
};
