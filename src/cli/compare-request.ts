import type { Command } from 'commander';
import type { Problem } from '../kit/problem';
import type { PlanOptions } from '../plan';
import { EDITION_IDS, type EditionId } from '../policy/editions';
import { operandsOf } from './arguments';
import { choose } from './choices';
import { planOptionsOf } from './plan-request';
import { type Input, inputOf } from './request';
import { STDIN } from './source';

/** One side of a comparison. */
export interface Side {
  readonly file: string;
  readonly edition?: EditionId;
  readonly options: PlanOptions;
}

/** What `compare` asks for. */
export interface CompareRequest extends Pick<Input, 'format' | 'problems'> {
  /** Absent where no file is named, or where the edition to read it in is not known. */
  readonly left?: Side;
  readonly right?: Side;
}

/** Reads the command line of `compare`. */
export function compareRequestOf(command: Command): CompareRequest {
  const { file, ...input } = inputOf(command, 2);
  const { edition } = input;
  const { otherEdition, reading = [] } = command.opts<{
    readonly otherEdition?: string;
    readonly reading?: readonly string[];
  }>();
  const [, other] = operandsOf(command, 2).operands;
  const chosen =
    otherEdition === undefined ? {} : choose('--other-edition', otherEdition, EDITION_IDS);
  const { options, problems } = planOptionsOf(command, input);
  const rightEdition = chosen.name ?? edition;
  const isSame = file !== undefined && other === undefined;
  const left: Side = {
    file: file ?? '',
    ...(edition === undefined ? {} : { edition }),
    options: isSame ? { ...options, readings: {} } : options,
  };
  const right: Side = {
    file: other ?? left.file,
    ...(rightEdition === undefined ? {} : { edition: rightEdition }),
    options: { ...options, ...(rightEdition === undefined ? {} : { edition: rightEdition }) },
  };
  return {
    format: input.format,
    ...(file === undefined ? {} : { left }),
    ...(file === undefined || chosen.problem !== undefined ? {} : { right }),
    problems: [
      ...input.problems,
      ...(chosen.problem === undefined ? [] : [chosen.problem]),
      ...(isSame && reading.length === 0 && otherEdition === undefined ? [NOTHING_ELSE] : []),
      ...(file === STDIN && other === STDIN ? [TWICE] : []),
      ...problems,
    ],
  };
}

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
