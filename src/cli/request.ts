import type { Command } from 'commander';
import type { Problem } from '../kit/problem';
import { parseReadings } from '../policy/choose';
import type { EditionId } from '../policy/editions';
import { EDITION_YEARS } from '../policy/editions';
import type { MeasureId } from '../policy/ids';
import { MEASURE_IDS } from '../policy/ids';
import type { Readings } from '../policy/readings';
import { foundText } from '../profile/found';
import { operandsOf } from './arguments';
import type { Choice } from './choices';
import { choose } from './choices';
import type { FormatName } from './formats';
import { FORMATS } from './formats';

/** What a command line asks for, and everything that is wrong with it. */
export interface Request {
  /** Absent where none is named, or where the edition to read it in is not known. */
  readonly file?: string;
  readonly format: FormatName;
  readonly edition?: EditionId;
  readonly measures: readonly MeasureId[];
  readonly readings: Partial<Readings>;
  /** Whether to tell what other readings would give. */
  readonly otherReadings: boolean;
  readonly problems: readonly Problem[];
}

interface Options {
  readonly format: string;
  readonly edition?: string;
  readonly reading?: readonly string[];
  readonly measure?: readonly string[];
  readonly otherReadings?: true;
}

const EDITIONS = Object.keys(EDITION_YEARS) as readonly EditionId[];

/** Reads the command line of `assess`. */
export function requestOf(command: Command): Request {
  const { format, edition, reading = [], measure = [], otherReadings } = command.opts<Options>();
  const rest = operandsOf(command, 1);
  const [file] = rest.operands;
  const chosenFormat = choose('--format', format, FORMATS);
  const chosenEdition: Choice<EditionId> =
    edition === undefined ? {} : choose('--edition', edition, EDITIONS);
  const measures = measure.map((id) => choose('--measure', id, MEASURE_IDS));
  const readings = readingsOf(reading);
  return {
    ...(file === undefined || chosenEdition.problem !== undefined ? {} : { file }),
    format: chosenFormat.name ?? FORMATS[0],
    ...(chosenEdition.name === undefined ? {} : { edition: chosenEdition.name }),
    measures: [...new Set(measures.flatMap(({ name }) => name ?? []))],
    readings: readings.readings,
    otherReadings: otherReadings === true,
    problems: [
      ...rest.problems,
      ...(file === undefined && rest.problems.length === 0 ? [NO_FILE] : []),
      ...[chosenFormat, chosenEdition, ...measures].flatMap(({ problem }) => problem ?? []),
      ...(otherReadings && chosenFormat.name === 'csv' ? [NOT_IN_CSV] : []),
      ...readings.problems,
    ],
  };
}

const NO_FILE: Problem = {
  path: '',
  code: 'missing-argument',
  expected: 'the file of a profile, or - for standard input',
  found: 'nothing',
};

/** A table of CSV holds one kind of row. */
const NOT_IN_CSV: Problem = {
  path: '--other-readings',
  code: 'not-in-format',
  expected: `one of the formats ${FORMATS.filter((name) => name !== 'csv').join(', ')}`,
  found: '--format csv',
};

/** Readings given as `id=value`. */
function readingsOf(pairs: readonly string[]): Pick<Request, 'readings' | 'problems'> {
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
  const parsed = parseReadings(Object.fromEntries(values));
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
