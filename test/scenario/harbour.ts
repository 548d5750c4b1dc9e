import type { ScenarioDocument } from '../../src/scenario/document';
import { parseScenario } from '../../src/scenario/parse';
import { runScenario, type ScenarioResult } from '../../src/scenario/run';
import { TOY } from '../toy/region';

/**
 * A pier that invests exactly what a resident of the harbour must, with profit in
 * 2022: 3 % federal and 17 % regional tax without the status, 0 and 10 % with it.
 */
export const PIER = {
  project: { name: 'Pier', region: 'toy', start: '2021-01-01', site: 'harbour' },
  capitalInvestment: { 2021: 100_000_000 },
  taxableProfit: { 2022: 10_000_000 },
} as const;

/** What became of a scenario of that pier. */
export function outcome(fields: Partial<ScenarioDocument> = {}): ScenarioResult {
  const document = {
    name: 'A hundred million make a resident of the harbour',
    profile: PIER,
    expect: [{ measure: 'harbour', verdict: 'eligible' }],
    source: { kind: 'worked-by-hand', text: '100m is what must be invested' },
    checkedBy: 'the tests',
    ...fields,
  };
  const parsed = parseScenario(document, { region: TOY });
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
