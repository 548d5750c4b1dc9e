import type { ScenarioDocument } from '../../src/scenario/document';
import { parseScenario } from '../../src/scenario/parse';
import { runScenario, type ScenarioResult } from '../../src/scenario/run';
import { INVESTOR } from '../profiles';

/**
 * A plant that invests exactly what a Regional Investment Project must, with
 * profit in 2020: 3 % federal and 17 % regional tax without it, 0 and 13.5 % with it.
 */
export const PLANT = {
  project: { name: 'Plant', start: '2019-01-01', site: 'region' },
  investor: INVESTOR,
  statuses: {},
  capitalInvestment: { 2019: 50_000_000 },
  taxableProfit: { 2020: 10_000_000 },
} as const;

/** A scenario of that plant. */
export const scenario = (fields: Partial<ScenarioDocument> = {}): ScenarioDocument => ({
  name: 'Fifty million in three years make a Regional Investment Project',
  profile: PLANT,
  expect: [{ measure: 'rip', verdict: 'eligible' }],
  source: { kind: 'worked-by-hand', text: '50m is what must be invested' },
  checkedBy: 'the tests',
  ...fields,
});

/** What became of it. */
export function outcome(fields: Partial<ScenarioDocument> = {}): ScenarioResult {
  const parsed = parseScenario(scenario(fields));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return runScenario(parsed.scenario);
}

/** What it expected, what was found, and whether that is met, by what it is about. */
export const checks = (
  expect: ScenarioDocument['expect'],
  fields: Partial<ScenarioDocument> = {},
) =>
  outcome({ ...fields, expect }).checks.map(({ about, expected, found, met }) => [
    about,
    expected,
    found,
    met,
  ]);
