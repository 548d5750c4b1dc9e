import type { Command } from 'commander';
import type { LoadedRegion } from '../../engine/region';
import type { Problem } from '../../kit/problem';
import { choose } from '../choices';
import type { Regions } from '../regions';
import { regionOfPolicies } from './policy-names';
import { type LinesInput, linesInputOf } from './request';

export const TOTALS_FORMATS = ['table', 'json', 'markdown', 'html'] as const;

export type TotalsFormat = (typeof TOTALS_FORMATS)[number];

/** What `portfolio` asks for. */
export interface PortfolioRequest extends LinesInput {
  readonly format: TotalsFormat;
  /** The region of both policies. */
  readonly region: LoadedRegion;
  /** Names of editions and files; none for the edition as it is. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Options {
  readonly format: string;
  readonly edition?: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** Reads the command line of `portfolio`. */
export function portfolioRequestOf(command: Command, regions: Regions): PortfolioRequest {
  const region = regionOfCommand(command, regions);
  const input = linesInputOf(command, [region]);
  const { format, before = [], after = [] } = command.opts<Options>();
  const chosen = choose('--format', format, TOTALS_FORMATS);
  return {
    ...input,
    region,
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

/** The region whose edition the command line names, as one of the figures or of a policy. */
function regionOfCommand(command: Command, regions: Regions): LoadedRegion {
  const { after = [], before = [], edition } = command.opts<Partial<Options>>();
  const named = edition === undefined ? [] : [edition];
  return regionOfPolicies(regions, [...named, ...before, ...after]);
}

const NO_POLICY: Problem = {
  path: '--after',
  code: 'missing-option',
  expected: 'the policy to set against the one before: an edition or a file with an amendment',
  found: 'nothing',
};
