import type { Command } from 'commander';
import type { Problem } from '../../kit/problem';
import { choose } from '../choices';
import { type LinesInput, linesInputOf } from './request';

export const TOTALS_FORMATS = ['table', 'json', 'markdown'] as const;

export type TotalsFormat = (typeof TOTALS_FORMATS)[number];

/** What `portfolio` asks for. */
export interface PortfolioRequest extends LinesInput {
  readonly format: TotalsFormat;
  /** Names of editions and files; none for the edition as it is. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Options {
  readonly format: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** Reads the command line of `portfolio`. */
export function portfolioRequestOf(command: Command): PortfolioRequest {
  const input = linesInputOf(command);
  const { format, before = [], after = [] } = command.opts<Options>();
  const chosen = choose('--format', format, TOTALS_FORMATS);
  return {
    ...input,
    format: chosen.name ?? TOTALS_FORMATS[0],
    before,
    after,
    problems: [
      ...input.problems,
      ...(chosen.problem === undefined ? [] : [chosen.problem]),
      ...(after.length === 0 ? [NO_POLICY] : []),
    ],
  };
}

const NO_POLICY: Problem = {
  path: '--after',
  code: 'missing-option',
  expected: 'the policy to set against the one before: an edition or a file with an amendment',
  found: 'nothing',
};
