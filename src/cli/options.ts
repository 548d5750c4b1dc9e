import type { Command } from 'commander';
import { type ReadingsRegion, readingsFrom } from '../figures/choose';
import type { Problem } from '../kit/problem';
import { shortened } from '../kit/shortened';
import { foundText } from '../profile/found';
import { choose } from './choices';
import type { ReportFormat } from './formats';
import { CSV_FORMS, REPORT_FORMATS } from './formats';

/** The names of those offered, each once, and the problems with the others. */
export function namesOf<Name extends string>(
  option: string,
  given: readonly string[],
  offered: readonly Name[],
): { readonly names: readonly Name[]; readonly problems: readonly Problem[] } {
  const choices = given.map((id) => choose(option, id, offered));
  return {
    names: [...new Set(choices.flatMap(({ name }) => name ?? []))],
    problems: choices.flatMap(({ problem }) => problem ?? []),
  };
}

/** An option that a format cannot show: a table of CSV holds one kind of row. */
export const notInCsv = (option: string): Problem => ({
  path: option,
  code: 'not-in-format',
  expected: `one of the formats ${REPORT_FORMATS.filter((name: ReportFormat) => name !== 'csv').join(', ')}`,
  found: '--format csv',
});

/** What is wrong with the form of CSV that a command line asks for: another name, or another format. */
export function csvProblems(command: Command): readonly Problem[] {
  const { csv, format } = command.opts<{ readonly csv?: string; readonly format: string }>();
  if (csv === undefined) return [];
  const { problem } = choose('--csv', csv, CSV_FORMS);
  const found = `--format ${shortened(format)}`;
  return [
    ...(problem === undefined ? [] : [problem]),
    ...(format === 'csv'
      ? []
      : [{ path: '--csv', code: 'not-in-format', expected: '--format csv', found }]),
  ];
}

/** Readings by id. */
export interface ChosenReadings {
  readonly [id: string]: string;
}

/** Readings given as `id=value`, in the edition in which they are to be read. */
export function chosenReadings(
  pairs: readonly string[],
  region: ReadingsRegion,
  edition?: string,
): { readonly readings: ChosenReadings; readonly problems: readonly Problem[] } {
  const { problems, values } = pairsOf(pairs);
  const others = readingProblemsOf(values, region, edition);
  return {
    readings: others.length === 0 ? values : {},
    problems: [...problems, ...others],
  };
}

/** Everything that is wrong with readings by id. */
export function readingProblemsOf(
  readings: ChosenReadings,
  region: ReadingsRegion,
  edition?: string,
): readonly Problem[] {
  const parsed = readingsFrom(readings, edition, region);
  return parsed.ok ? [] : parsed.problems.map(ofOption);
}

/** Readings given as `id=value`, whatever they are called. */
export function pairsOf(pairs: readonly string[]): {
  readonly values: ChosenReadings;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const values = new Map<string, string>();
  for (const pair of pairs) {
    const [, id, value] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (id === undefined || value === undefined) {
      problems.push(readingProblem('not-a-pair', 'id=value', foundText(pair)));
    } else if (values.has(id)) {
      problems.push(readingProblem('repeated', 'each reading once', `${foundText(id)} again`));
    } else {
      values.set(id, value);
    }
  }
  return { values: Object.fromEntries(values), problems };
}

const ofOption = (problem: Problem): Problem => ({
  ...problem,
  path: problem.path.replace(/^readings\./, '--reading '),
});

const readingProblem = (code: string, expected: string, found: string): Problem => ({
  path: '--reading',
  code,
  expected,
  found,
});
