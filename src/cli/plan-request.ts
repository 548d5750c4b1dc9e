import type { Command } from 'commander';
import type { Region } from '../engine/region';
import type { Timing } from '../engine/valuation/discount';
import { rateText } from '../kit/money';
import type { Problem } from '../kit/problem';
import { foundText } from '../profile/found';
import { readShare } from '../profile/numerals';
import type { PlanOptions } from '../questions/plan/plan';
import { type Choice, choose } from './choices';
import { WORKBOOK_FORMATS, type WorkbookFormat } from './formats';
import { loansOf } from './loans-option';
import { chosenReadings, namesOf, notInCsv } from './options';
import { elementIds } from './plan-options';
import { type Input, inputOf } from './request';

/** What `plan` asks for. */
export interface PlanRequest extends Input<WorkbookFormat> {
  readonly options: PlanOptions;
  /** Whether to tell near misses, thresholds and readings. */
  readonly analysis: boolean;
}

/** The options of a plan that more than one command takes. */
interface WeighingOptions {
  readonly discountRate?: string;
  readonly timing?: string;
  readonly unconfirmed?: true;
  readonly unknown?: true;
  readonly among?: readonly string[];
  readonly firstPeriods?: string;
  readonly reading?: readonly string[];
  readonly loans?: string;
}

const TIMINGS: readonly Timing[] = ['end', 'mid', 'start'];
const FIRST_PERIODS = ['as-read', 'chosen'] as const;

/** Reads the command line of `plan`. */
export function planRequestOf(command: Command, region: Region): PlanRequest {
  const input = inputOf(command, region, WORKBOOK_FORMATS);
  const { analysis, format } = command.opts<{
    readonly analysis?: true;
    readonly format: string;
  }>();
  const { options, problems } = planOptionsOf(command, region, input);
  return {
    ...input,
    options,
    analysis: analysis === true,
    problems: [
      ...input.problems,
      ...problems,
      ...(analysis && format === 'csv' ? [notInCsv('--analysis')] : []),
    ],
  };
}

/** The options of a plan and everything that is wrong with them. */
export function planOptionsOf(
  command: Command,
  region: Region,
  { edition }: Pick<Input, 'edition'>,
): { readonly options: PlanOptions; readonly problems: readonly Problem[] } {
  const given = command.opts<WeighingOptions>();
  const weighing = weighingOf(command);
  const among = namesOf('--among', given.among ?? [], elementIds(region));
  const readings = chosenReadings(given.reading ?? [], region, edition);
  return {
    options: {
      ...(edition === undefined ? {} : { edition }),
      ...(given.among === undefined ? {} : { among: among.names }),
      ...weighing.options,
      readings: readings.readings,
    },
    problems: [...weighing.problems, ...among.problems, ...readings.problems],
  };
}

/** The options of a plan that no region brings names for: how packages are weighed, and what is let in. */
export function weighingOf(command: Command): {
  readonly options: Omit<PlanOptions, 'among' | 'edition' | 'policy' | 'readings'>;
  readonly problems: readonly Problem[];
} {
  const given = command.opts<WeighingOptions>();
  const rate = rateOf(given.discountRate);
  const timing = chosen('--timing', given.timing, TIMINGS);
  const firstPeriods = chosen('--first-periods', given.firstPeriods, FIRST_PERIODS);
  const loans = loansOf(given.loans);
  return {
    options: {
      ...(rate.name === undefined ? {} : { discountRate: rate.name }),
      ...(timing.name === undefined ? {} : { timing: timing.name }),
      ...(firstPeriods.name === undefined ? {} : { firstPeriods: firstPeriods.name }),
      ...(loans.name === undefined ? {} : { loans: loans.name }),
      unconfirmed: given.unconfirmed === true,
      unknown: given.unknown === true,
    },
    problems: [rate, timing, firstPeriods, loans].flatMap(({ problem }) => problem ?? []),
  };
}

const chosen = <Name extends string>(
  option: string,
  given: string | undefined,
  offered: readonly Name[],
): Choice<Name> => (given === undefined ? {} : choose(option, given, offered));

/** A yearly rate as decimal text of 1, as a profile states it. */
function rateOf(given: string | undefined): Choice<string> {
  if (given === undefined) return {};
  const rate = readShare(given);
  if (typeof rate === 'bigint') return { name: rateText(rate) };
  const { hint } = rate;
  return {
    problem: {
      path: '--discount-rate',
      code: 'not-a-rate',
      expected: 'a yearly rate of 1 as decimal text, from 0 to 1, such as 0.1',
      found: foundText(given),
      ...(hint === undefined ? {} : { hint }),
    },
  };
}
