import type { Command } from 'commander';
import type { Problem } from '../kit/problem';
import { shortened } from '../kit/shortened';
import { foundText } from '../profile/found';
import { notOneOf } from './choices';
import { languageProblems } from './language';

/** What is left of a command line when its known options are taken out. */
export interface Operands {
  readonly operands: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Parts what is named from what is no option of the command, so that every
 * unknown option can be reported at once. What stands behind an unknown option
 * may belong to it and is left alone.
 */
export function operandsOf(command: Command, most: number): Operands {
  const { args } = command;
  const unknown = args.findIndex(isOption);
  const operands = unknown < 0 ? args : args.slice(0, unknown);
  const offered = command.options.map(({ long }) => long ?? '');
  const excess = operands.slice(most).map((found) => ({
    path: '',
    code: 'too-many-arguments',
    expected: COUNTED[most] ?? `${most} arguments`,
    found: `${foundText(found)} besides`,
  }));
  return {
    operands: operands.slice(0, most),
    problems: [
      ...languageProblems(command),
      ...excess,
      ...args.filter(isOption).map((given) => {
        const [option = given] = given.split('=', 1);
        const problem = notOneOf(shortened(option), option, [...offered, '--help']);
        return { ...problem, code: 'unknown-option', found: 'an unknown option' };
      }),
    ],
  };
}

const COUNTED: readonly string[] = ['no argument', '1 argument'];

const isOption = (text: string): boolean => /^-./.test(text);

/** Gathers the values of an option that may be repeated. */
export function collected(value: string, earlier: string[] = []): string[] {
  // The list is the command's own; a copy for each value would cost their square.
  earlier.push(value);
  return earlier;
}
