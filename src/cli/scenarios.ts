import { runScenario } from '../scenario/run';
import type { TestFormat } from './formats';
import { InputError, type PlacedProblem } from './input-error';
import type { Io } from './io';
import type { Regions } from './regions';
import { readScenario, scenarioFiles } from './scenario-files';
import { junitOf } from './scenario-junit';
import { jsonOf, textOf } from './scenario-report';
import { type FileResult, hasPassed } from './scenario-result';
import { updated } from './scenario-update';
import { reasonOf, unreadable } from './source';

interface Options {
  readonly format: TestFormat;
  readonly update: boolean;
}

/**
 * Runs the scenarios at some paths and reports the results.
 * @returns Whether all of them passed.
 * @throws InputError where there is nothing to run.
 */
export async function runFiles(
  paths: readonly string[],
  { format, update }: Options,
  regions: Regions,
  io: Io,
): Promise<boolean> {
  const files = await scenarioFiles(paths, io);
  if (files.length === 0) throw new InputError(paths.map(noScenario));
  const results: FileResult[] = [];
  for (const file of files) results.push(await fileResult(file, update, regions, io));
  io.stdout.write(WRITTEN[format](results));
  return results.every(hasPassed);
}

const WRITTEN: { readonly [Format in TestFormat]: (results: readonly FileResult[]) => string } = {
  text: textOf,
  json: jsonOf,
  junit: junitOf,
};

const noScenario = (path: string): PlacedProblem => ({
  source: path,
  path: '',
  code: 'no-scenario',
  expected: 'a file whose name ends in .scenario.yaml, .scenario.yml or .scenario.json',
  found: 'none',
});

async function fileResult(
  file: string,
  update: boolean,
  regions: Regions,
  io: Io,
): Promise<FileResult> {
  const { problems, scenario, text } = await readScenario(file, regions, io);
  if (scenario === undefined) return { file, problems, recorded: [], refused: [] };
  const result = runScenario(scenario);
  if (!update) return { file, result, problems, recorded: [], refused: [] };
  const { recorded, refused, text: after } = updated(text, result);
  if (recorded.length === 0) return { file, result, problems, recorded, refused };
  try {
    await io.writeFile(file, after);
  } catch (error) {
    throw unreadable(file, 'a file that can be written', reasonOf(error));
  }
  const again = await readScenario(file, regions, io);
  return {
    file,
    ...(again.scenario === undefined ? {} : { result: runScenario(again.scenario) }),
    problems: again.problems,
    recorded,
    refused,
  };
}
