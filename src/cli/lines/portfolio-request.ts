import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { LoadedRegion } from '../../engine/region';
import type { Problem } from '../../kit/problem';
import { choose } from '../choices';
import { PAGE_FORMATS } from '../formats';
import { pageProblems } from '../page-options';
import type { Regions } from '../regions';
import { regionOfPolicies } from './policy-names';
import { type LinesInput, linesInputOf } from './request';

export const TOTALS_FORMATS = ['table', 'json', 'markdown', ...PAGE_FORMATS] as const;

export type TotalsFormat = (typeof TOTALS_FORMATS)[number];

/** What `portfolio` asks for. */
export interface PortfolioRequest extends LinesInput {
  readonly format: TotalsFormat;
  /** The region of both policies. */
  readonly region: LoadedRegion;
  /** Names of editions and files; none for the edition as it is. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The file of the totals; absent where they are printed. */
  readonly report?: string;
}

interface Options {
  readonly format: string;
  readonly edition?: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly report?: string;
}

/** Reads the command line of `portfolio`. */
export function portfolioRequestOf(command: Command, regions: Regions): PortfolioRequest {
  const region = regionOfCommand(command, regions);
  const input = linesInputOf(command, [region]);
  const { format, before = [], after = [], report } = command.opts<Options>();
  const taken = [input.file, input.out].flatMap((one) => (one === undefined ? [] : resolve(one)));
  const chosen = choose('--format', format, TOTALS_FORMATS);
  return {
    ...input,
    region,
    format: chosen.name ?? TOTALS_FORMATS[0],
    before,
    after,
    ...(report === undefined ? {} : { report }),
    problems: [
      ...input.problems,
      ...(chosen.problem === undefined ? [] : [chosen.problem]),
      ...(after.length === 0 ? [NO_POLICY] : []),
      ...(taken.includes(resolve(report ?? '')) ? [TAKEN] : []),
      ...pageProblems(command, { option: '--report', file: report }),
    ],
  };
}

/** The region whose edition the command line names, as one of the figures or of a policy. */
function regionOfCommand(command: Command, regions: Regions): LoadedRegion {
  const { after = [], before = [], edition } = command.opts<Partial<Options>>();
  const named = edition === undefined ? [] : [edition];
  return regionOfPolicies(regions, [...named, ...before, ...after]);
}

const TAKEN: Problem = {
  path: '--report',
  code: 'output',
  expected: 'another file',
  found: 'that of the records or of the input',
};

const NO_POLICY: Problem = {
  path: '--after',
  code: 'missing-option',
  expected: 'the policy to set against the one before: an edition or a file with an amendment',
  found: 'nothing',
};
