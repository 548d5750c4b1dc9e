import type { Command } from 'commander';
import type { SweepValue } from '../answer/results/analysis';
import type { Region } from '../engine/region';
import { scaled } from '../kit/decimal-text';
import { unscaled } from '../kit/fixed-point';
import type { Problem } from '../kit/problem';
import { foundText } from '../profile/found';
import { LIMITS } from '../profile/limits';
import type { PlanOptions } from '../questions/plan/plan';
import { isPointed } from '../texts/numbers';
import { REPORT_FORMATS } from './formats';
import { planOptionsOf } from './plan-request';
import { type Input, inputOf } from './request';

/** What `sweep` asks for. */
export interface SweepRequest extends Input {
  readonly path: string;
  readonly values: readonly SweepValue[];
  readonly options: PlanOptions;
  /** Ends and step written with a point and three digits, which as amounts may mean several. */
  readonly pointed: readonly PointedOption[];
}

/** A number of the command line as it is written there. */
export interface PointedOption {
  readonly option: string;
  readonly source: string;
}

interface SweepOptions {
  readonly path?: string;
  readonly values?: string;
  readonly from?: string;
  readonly to?: string;
  readonly step?: string;
}

/** Reads the command line of `sweep`. */
export function sweepRequestOf(command: Command, region: Region): SweepRequest {
  const input = inputOf(command, region, REPORT_FORMATS);
  const given = command.opts<SweepOptions>();
  const values = valuesOf(given);
  const { options, problems } = planOptionsOf(command, region, input);
  return {
    ...input,
    path: given.path ?? '',
    values: values.values,
    options,
    pointed: pointedIn(given),
    problems: [
      ...input.problems,
      ...(given.path === undefined ? [NO_PATH] : []),
      ...values.problems,
      ...problems,
    ],
  };
}

const pointedIn = (given: SweepOptions): readonly PointedOption[] =>
  (['from', 'to', 'step'] as const).flatMap((name) => {
    const source = given[name];
    return source !== undefined && isPointed(source) ? [{ option: `--${name}`, source }] : [];
  });

interface Values {
  readonly values: readonly SweepValue[];
  readonly problems: readonly Problem[];
}

function valuesOf(options: SweepOptions): Values {
  const { from, step, to, values } = options;
  const isSpaced = from !== undefined || to !== undefined || step !== undefined;
  if ((values === undefined) !== isSpaced) return { values: [], problems: [EITHER] };
  if (values === undefined) return spaced(options);
  const listed = values.split(',').map((value) => value.trim());
  const problems = [
    ...(listed.includes('') ? [{ ...LIST, found: foundText(values) }] : []),
    ...(listed.length > LIMITS.sweepValues ? [tooMany(listed.length)] : []),
  ];
  return { values: listed.map(swept), problems };
}

/** A whole number as a number, as a count or a year is written; all else as text. */
function swept(text: string): SweepValue {
  const number = Number(text);
  return /^-?\d+$/.test(text) && Number.isSafeInteger(number) ? number : text;
}

const PLACES = 6;

/** Numbers from the first to the last, both of which may be among them. */
function spaced(ends: SweepOptions): Values {
  const read = (['from', 'to', 'step'] as const).map((name) => {
    const text = ends[name];
    const number = text === undefined ? undefined : scaled(text, PLACES);
    return number === undefined ? { problem: notANumber(name, text) } : { number };
  });
  const problems = read.flatMap(({ problem }) => problem ?? []);
  const [first = 0n, last = 0n, space = 0n] = read.flatMap(({ number }) => number ?? []);
  if (problems.length > 0) return { values: [], problems };
  if (space <= 0n) return { values: [], problems: [{ ...STEP, found: foundText(ends.step) }] };
  if (last < first) return { values: [], problems: [{ ...ORDER, found: foundText(ends.to) }] };
  const count = Number((last - first) / space) + 1;
  if (count > LIMITS.sweepValues) return { values: [], problems: [tooMany(count)] };
  const values = Array.from({ length: count }, (_, index) =>
    swept(unscaled(first + BigInt(index) * space, PLACES)),
  );
  return { values, problems: [] };
}

const notANumber = (name: string, text: string | undefined): Problem => ({
  path: `--${name}`,
  code: 'not-a-number',
  expected: 'a decimal number',
  found: text === undefined ? 'nothing' : foundText(text),
});

const tooMany = (count: number): Problem => ({
  path: '--values',
  code: 'too-many-values',
  expected: `at most ${LIMITS.sweepValues} values`,
  found: String(count),
});

const NO_PATH: Problem = {
  path: '--path',
  code: 'missing-option',
  expected: 'the path of a number or a day of the profile',
  found: 'nothing',
};

const EITHER: Problem = {
  path: '--values',
  code: 'either-or',
  expected: 'either --values or --from, --to and --step',
  found: 'both or neither',
};

const LIST: Omit<Problem, 'found'> = {
  path: '--values',
  code: 'empty-value',
  expected: 'values parted by commas',
};

const STEP: Omit<Problem, 'found'> = {
  path: '--step',
  code: 'not-above-0',
  expected: 'a number above 0',
};

const ORDER: Omit<Problem, 'found'> = {
  path: '--to',
  code: 'below-from',
  expected: 'a number that is not below --from',
};
