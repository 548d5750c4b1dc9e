import type { Scenario } from '../scenario/parse';
import { type Check, runScenario } from '../scenario/run';
import type { PlacedProblem } from '../texts/placed';
import type { Language } from '../words/words';
import type { TestFormat } from './formats';
import { InputError } from './input-error';
import type { Io } from './io';
import type { Regions } from './regions';
import { sayingsIn } from './sayings';
import { readScenario, scenarioFiles } from './scenario-files';
import { junitOf } from './scenario-junit';
import { jsonOf, reportText, type ScenarioVoice } from './scenario-report';
import { type FileResult, hasPassed } from './scenario-result';
import { updated } from './scenario-update';
import { reasonOf, unreadable } from './source';

interface Options {
  readonly format: TestFormat;
  readonly update: boolean;
  readonly language: Language;
}

/**
 * Runs the scenarios at some paths and reports the results.
 * @returns Whether all of them passed.
 * @throws InputError where there is nothing to run.
 */
export async function runFiles(
  paths: readonly string[],
  { format, language, update }: Options,
  regions: Regions,
  io: Io,
): Promise<boolean> {
  const files = await scenarioFiles(paths, io);
  if (files.length === 0) throw new InputError(paths.map(noScenario));
  const ran: Ran[] = [];
  for (const file of files) ran.push(await fileResult(file, update, regions, io));
  const results = ran.map(({ result }) => result);
  const voice = format === 'text' ? await voiceIn(language, ran) : undefined;
  io.stdout.write(WRITTEN[format](results, voice));
  return results.every(hasPassed);
}

type Write = (results: readonly FileResult[], voice: ScenarioVoice | undefined) => string;

const WRITTEN: { readonly [Format in TestFormat]: Write } = {
  text: reportText,
  json: jsonOf,
  junit: junitOf,
};

/** A file with the scenario that it holds. */
interface Ran {
  readonly result: FileResult;
  readonly scenario?: Scenario;
}

/** How results are told in a language other than that in which they are recorded. */
async function voiceIn(
  language: Language,
  ran: readonly Ran[],
): Promise<ScenarioVoice | undefined> {
  if (language === 'en') return undefined;
  const [{ scenarios }, say, { reasonsIn }] = await Promise.all([
    import('../report/words/ru-scenarios'),
    sayingsIn(language),
    import('./scenario-reasons'),
  ]);
  const reasons = new Map<Check, readonly string[]>();
  for (const { result, scenario } of ran) {
    const failed = (result.result?.checks ?? []).filter(({ met }) => !met);
    if (scenario === undefined || failed.length === 0) continue;
    for (const [check, because] of await reasonsIn(language, scenario, failed)) {
      reasons.set(check, because);
    }
  }
  return { words: scenarios, say, because: (check) => reasons.get(check) ?? [] };
}

const noScenario = (path: string): PlacedProblem => ({
  source: path,
  path: '',
  code: 'no-scenario',
  expected: 'a file whose name ends in .scenario.yaml, .scenario.yml or .scenario.json',
  found: 'none',
});

async function fileResult(file: string, update: boolean, regions: Regions, io: Io): Promise<Ran> {
  const { problems, scenario, text } = await readScenario(file, regions, io);
  if (scenario === undefined) return { result: { file, problems, recorded: [], refused: [] } };
  const result = runScenario(scenario);
  const as = (told: Pick<FileResult, 'recorded' | 'refused'>): Ran => ({
    result: { file, result, problems, ...told },
    scenario,
  });
  if (!update) return as({ recorded: [], refused: [] });
  const { recorded, refused, text: after } = updated(text, result);
  if (recorded.length === 0) return as({ recorded, refused });
  try {
    await io.writeFile(file, after);
  } catch (error) {
    throw unreadable(file, 'a file that can be written', reasonOf(error));
  }
  const again = await readScenario(file, regions, io);
  const told = { file, problems: again.problems, recorded, refused };
  return again.scenario === undefined
    ? { result: told }
    : { result: { ...told, result: runScenario(again.scenario) }, scenario: again.scenario };
}
