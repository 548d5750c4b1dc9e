import type { EventEmitter } from 'node:events';
import type { Command, Option } from 'commander';
import { wrap } from '../report/layout';
import { helpError, helpHeading, helpPhrase } from '../report/words/ru-help';

/** Turns the help of a program and of its commands into Russian. */
export function helpInRussian(program: Command, width: number): void {
  for (const command of [program, ...program.commands]) {
    command
      .summary(helpPhrase(command.summary()))
      .description(helpPhrase(command.description()))
      .helpOption('-h, --help', helpPhrase('display help for command'))
      .configureHelp({
        styleTitle: helpHeading,
        optionDescription,
        commandUsage: usageOf,
        subcommandTerm: (one) => termOf(one),
      });
    for (const argument of command.registeredArguments) {
      argument.description = helpPhrase(argument.description);
    }
    for (const option of command.options) option.description = helpPhrase(option.description);
    const below = textBelow(command);
    eventsOf(command).removeAllListeners('afterHelp');
    command.addHelpText('after', translated(below, width));
  }
  program.helpCommand('help [command]', helpPhrase('display help for command'));
}

export { helpError };

const named = (text: string): string =>
  text
    .replace('[options]', '[параметры]')
    .replace('[command]', '[команда]')
    .replace('[file]', '[файл]')
    .replace('[other]', '[другой]')
    .replace('[paths...]', '[пути...]');

const usageOf = (command: Command): string => {
  const above = command.parent === null ? '' : `${command.parent.name()} `;
  return named(`${above}${command.name()} ${command.usage()}`);
};

const termOf = (command: Command): string => {
  const words = command.registeredArguments.map((one) => {
    const name = `${one.name()}${one.variadic ? '...' : ''}`;
    return one.required ? `<${name}>` : `[${name}]`;
  });
  const options = command.options.length > 0 ? ['[options]'] : [];
  return named([command.name(), ...options, ...words].join(' '));
};

/** What an option is, and its default. */
function optionDescription({ defaultValue, description }: Option): string {
  return defaultValue === undefined || typeof defaultValue === 'boolean'
    ? description
    : `${description} (по умолчанию: ${JSON.stringify(defaultValue)})`;
}

/** A command as what it is beside its declared type: it tells when its help is written. */
const eventsOf = (command: Command): EventEmitter => command as unknown as EventEmitter;

/** The text that stands below the options in English. */
function textBelow(command: Command): string {
  let text = '';
  const write = (part: string): void => {
    text += part;
  };
  eventsOf(command).emit('afterHelp', { error: false, command, write });
  return text;
}

/** Paragraphs in Russian; lines that are indented are examples or ids, and stay. */
const translated = (text: string, width: number): string =>
  `\n${text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraphOf(paragraph, width))
    .join('\n\n')}`;

function paragraphOf(paragraph: string, width: number): string {
  const [first = '', ...others] = paragraph.split('\n');
  if (first.endsWith(':')) {
    const rest = others.map((line) => line.replace(/, a year$/, ', год'));
    return [helpHeading(first), ...rest].join('\n');
  }
  return partsOf(paragraph)
    .map((part) =>
      part.startsWith('  ') ? part : wrap(helpPhrase(part.replaceAll('\n', ' ')), width).join('\n'),
    )
    .join('\n');
}

/** The text of a paragraph and the examples within it, each by itself. */
const partsOf = (paragraph: string): readonly string[] =>
  paragraph.split(/\n(?= {2})|(?<=\n {2}[^\n]*)\n(?! {2})/);
