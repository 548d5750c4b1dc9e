import type { Readable, Writable } from 'node:stream';
import { intro, isCancel, log, outro, select, text } from '@clack/prompts';
import { stopped } from '../interview/stopped';

/** Standard input and output of a terminal. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** One of the answers that can be chosen. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** How a text is asked for. */
export interface TextPrompt {
  readonly message: string;
  /** An example of an answer. */
  readonly example?: string;
  /** What is wrong with a text; nothing where it can be used. */
  readonly fault: (text: string) => string | undefined;
}

/** Questions on a terminal; each fails as `isStopped` knows where the one who is asked ends the interview. */
export interface Prompts {
  readonly open: (title: string) => void;
  readonly tell: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly close: (message: string) => void;
  readonly text: (prompt: TextPrompt) => Promise<string>;
  readonly one: (message: string, options: readonly Option[]) => Promise<string>;
}

/**
 * Asks on a terminal, in the words of the caller alone.
 * @param broken breaks what is told between words; questions are broken anyway.
 */
export function promptsOn(streams: Terminal, broken: (message: string) => string): Prompts {
  const { output } = streams;
  return {
    open: (title) => intro(title, { output }),
    tell: (message) => log.info(broken(message), { output }),
    warn: (message) => log.warn(broken(message), { output }),
    close: (message) => outro(message, { output }),
    text: async ({ example, fault, message }) =>
      answered(
        await text({
          ...streams,
          message,
          ...(example === undefined ? {} : { placeholder: example }),
          validate: (given = '') => fault(given),
        }),
      ),
    // A choice of several would show "none" and its instructions in English alone.
    one: async (message, options) =>
      answered(
        await select({
          ...streams,
          message,
          options: options.map(({ label, value }) => ({ label, value })),
          showInstructions: false,
        }),
      ),
  };
}

function answered<Value>(given: Value): Exclude<Value, symbol> {
  if (isCancel(given)) throw stopped();
  // Nothing but the sign of a cancelled prompt is a symbol.
  return given as Exclude<Value, symbol>;
}
