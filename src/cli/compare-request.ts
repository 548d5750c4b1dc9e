import type { Command } from 'commander';
import type { Region } from '../engine/region';
import type { Problem } from '../kit/problem';
import type { PlanOptions } from '../questions/plan/plan';
import { operandsOf } from './arguments';
import { chooseEdition } from './choices';
import { WORKBOOK_FORMATS, type WorkbookFormat } from './formats';
import { planOptionsOf } from './plan-request';
import { type Input, inputOf } from './request';
import { STDIN } from './source';

/** One side of a comparison. */
export interface Side {
  readonly file: string;
  readonly edition?: string;
  readonly options: PlanOptions;
}

/** What `compare` asks for. */
export interface CompareRequest extends Pick<Input<WorkbookFormat>, 'format' | 'problems'> {
  /** Both are absent where no file is named, or where an edition is not known. */
  readonly left?: Side;
  readonly right?: Side;
}

interface CompareOptions {
  readonly otherEdition?: string;
  readonly reading?: readonly string[];
}

/** Reads the command line of `compare`. */
export function compareRequestOf(command: Command, region: Region): CompareRequest {
  const { file, ...input } = inputOf(command, region, WORKBOOK_FORMATS, 2);
  const { otherEdition, reading = [] } = command.opts<CompareOptions>();
  const [, other] = operandsOf(command, 2).operands;
  const chosen = chooseEdition(otherEdition, region, '--other-edition');
  const { options, problems } = planOptionsOf(command, region, input);
  const isAlone = other === undefined;
  const sides: Pick<CompareRequest, 'left' | 'right'> =
    file === undefined || chosen.problem !== undefined
      ? {}
      : {
          left: sideOf(file, isAlone ? { ...options, readings: {} } : options, input.edition),
          right: sideOf(other ?? file, options, chosen.name ?? input.edition),
        };
  const isNothingElse = isAlone && reading.length === 0 && otherEdition === undefined;
  return {
    format: input.format,
    ...sides,
    problems: [
      ...input.problems,
      ...(chosen.problem === undefined ? [] : [chosen.problem]),
      ...(file !== undefined && isNothingElse ? [NOTHING_ELSE] : []),
      ...(file === STDIN && other === STDIN ? [TWICE] : []),
      ...problems,
    ],
  };
}

const sideOf = (file: string, options: PlanOptions, edition: string | undefined): Side =>
  edition === undefined ? { file, options } : { file, edition, options: { ...options, edition } };

const NOTHING_ELSE: Problem = {
  path: '',
  code: 'nothing-to-compare',
  expected: 'another profile, --reading or --other-edition',
  found: 'one profile alone',
};

const TWICE: Problem = {
  path: '',
  code: 'repeated',
  expected: 'standard input once',
  found: '- again',
};
