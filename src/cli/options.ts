import type { Command } from 'commander';
import type { Problem } from '../kit/problem';
import { shortened } from '../kit/shortened';
import { foundText } from '../profile/found';
import type { EditionId } from '../regions/kaluga/editions/ids';
import type { Readings } from '../regions/kaluga/readings';
import { parseReadings } from '../regions/parse-readings';
import { choose } from './choices';
import type { FormatName } from './formats';
import { CSV_FORMS, FORMATS } from './formats';

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
  expected: `one of the formats ${FORMATS.filter((name: FormatName) => name !== 'csv').join(', ')}`,
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

/** Readings given as `id=value`, in the edition in which they are to be read. */
export function readingsOf(
  pairs: readonly string[],
  edition?: EditionId,
): { readonly readings: Partial<Readings>; readonly problems: readonly Problem[] } {
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
  const parsed = parseReadings(Object.fromEntries(values), edition);
  return parsed.ok
    ? { readings: parsed.readings, problems }
    : { readings: {}, problems: [...problems, ...parsed.problems.map(ofOption)] };
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
