import type { Command } from 'commander';
import type { LoadedRegion } from '../../engine/region';
import type { Problem } from '../../kit/problem';
import { foundText } from '../../profile/found';
import { operandsOf } from '../arguments';
import { editionHelp } from '../choices';
import { type LOANS_CHOICES, loansOf } from '../loans-option';
import { STDIN } from '../source';
import { type AskedOfRegion, askedOfRegion } from './asked';
import type { LinesRequest } from './run-lines';

/** What both commands about lines ask for, and everything that is wrong with it. */
export interface LinesInput extends Omit<LinesRequest, 'file'> {
  /** Absent where none is named. */
  readonly file?: string;
  /** For each region that has what the options name; lines of others are left out. */
  readonly asked: readonly AskedOfRegion[];
  /** Which loans are examined; absent where none is named. */
  readonly loans?: (typeof LOANS_CHOICES)[number];
  readonly totals: boolean;
  readonly problems: readonly Problem[];
}

interface Options {
  readonly edition?: string;
  readonly reading?: readonly string[];
  readonly measure?: readonly string[];
  readonly loans?: string;
  readonly totals?: true;
  readonly jobs: string;
  readonly out?: string;
  readonly resume?: true;
  readonly force?: true;
  readonly firstLine: string;
}

/** The most threads that may be asked for. */
const MOST_JOBS = 256;

/** Adds the options of both commands. */
export function withLineOptions(
  command: Command,
  regions: readonly LoadedRegion[],
  collected: Collect,
): Command {
  const editions = regions.flatMap((region) => region.editions);
  return command
    .argument('[file]', 'the profiles, one a line in JSON, or - for standard input')
    .option('--edition <id>', editionHelp({ editions }))
    .option('--reading <id=value>', 'choose a reading; may be repeated', collected)
    .option('--measure <id>', 'only this measure; may be repeated', collected)
    .option('--totals', 'without findings and lines, which takes less time')
    .option('-o, --out <file>', 'write the records there, not to standard output')
    .option('--force', 'overwrite that file where it exists')
    .option('--resume', 'go on behind the last whole record of that file')
    .option('--jobs <n>', 'threads; for a file only', '1')
    .option('--first-line <n>', 'number of the first line, of a part of a file', '1')
    .allowUnknownOption()
    .allowExcessArguments();
}

type Collect = (value: string, earlier?: string[]) => string[];

/** Reads the options of both commands, for the regions whose lines may be answered. */
export function linesInputOf(command: Command, regions: readonly LoadedRegion[]): LinesInput {
  const { edition, reading, measure, ...options } = command.opts<Options>();
  const rest = operandsOf(command, 1);
  const [file] = rest.operands;
  const { asked, chosen, others } = askedOfRegion(regions, { edition, measure, reading });
  const jobs = countOf('--jobs', options.jobs, MOST_JOBS);
  const firstLine = countOf('--first-line', options.firstLine, Number.MAX_SAFE_INTEGER);
  const loans = loansOf(options.loans);
  const { force = false, out, resume = false, totals = false } = options;
  return {
    ...(file === undefined ? {} : { file }),
    ...(out === undefined ? {} : { out }),
    asked,
    ...(loans.name === undefined ? {} : { loans: loans.name }),
    jobs: jobs.count,
    firstLine: firstLine.count,
    resume,
    force,
    totals,
    problems: [
      ...rest.problems,
      ...(file === undefined && rest.problems.length === 0 ? [NO_FILE] : []),
      ...[chosen, jobs, firstLine, loans].flatMap(({ problem }) => problem ?? []),
      ...(resume && out === undefined ? [NOTHING_TO_RESUME] : []),
      ...others,
    ],
  };
}

const NO_FILE: Problem = {
  path: '',
  code: 'missing-argument',
  expected: `a file of profiles, one a line, or ${STDIN} for standard input`,
  found: 'nothing',
};

const NOTHING_TO_RESUME: Problem = {
  path: '--resume',
  code: 'missing-option',
  expected: '--out with the file to go on with',
  found: 'nothing',
};

/** A whole number from 1 on. */
function countOf(
  path: string,
  text: string,
  most: number,
): { readonly count: number; readonly problem?: Problem } {
  const count = /^\d{1,16}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= most) return { count };
  const expected = `a whole number from 1 to ${most}`;
  return { count: 1, problem: { path, code: 'not-a-count', expected, found: foundText(text) } };
}
