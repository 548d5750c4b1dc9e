import type { Command } from 'commander';
import type { Problem } from '../kit/problem';
import type { Language } from '../words/words';
import { valuesIn } from './argv';
import { choose } from './choices';
import type { Io } from './io';

export const LANGUAGES = ['en', 'ru'] as const satisfies readonly Language[];

export const LANGUAGE_HELP = 'language of what people read: en, ru';

/** The variable of the environment that chooses the language where the option does not. */
const VARIABLE = 'INVESTOR_INCENTIVES_LANG';

/** Variables that hold the language of a system, the strongest first. */
const OF_SYSTEM = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/** What the choice of a language depends on. */
export type Surroundings = Pick<Io, 'env' | 'isTTY' | 'locale'>;

/**
 * The language in which a command answers: that of `--lang`, else of the variable, else on a terminal
 * that of the system, else English. A value that names neither language is passed over.
 */
export const languageOf = (command: Command, io: Surroundings): Language =>
  languageFor(command.opts<{ readonly lang?: string }>().lang, io);

/** The same for a command line that is not parsed yet. */
export function languageIn(argv: readonly string[], io: Surroundings): Language {
  return languageFor(valuesIn(argv, '--lang').at(-1), io);
}

function languageFor(given: string | undefined, { env, isTTY, locale }: Surroundings): Language {
  const system = isTTY
    ? (OF_SYSTEM.map((name) => env[name]).find((value) => value !== undefined && value !== '') ??
      locale?.())
    : undefined;
  return named(given) ?? named(env[VARIABLE]) ?? named(system) ?? 'en';
}

/** Languages by the names that locales of Windows have for them. */
const ON_WINDOWS: { readonly [name: string]: Language } = { english: 'en', russian: 'ru' };

/** The language that a locale names: ru, ru_RU.UTF-8, ru-RU, Russian_Russia.1251; none for another. */
function named(locale: string | undefined): Language | undefined {
  const [code = ''] = (locale ?? '').toLowerCase().split(/[_.@-]/);
  if (Object.hasOwn(ON_WINDOWS, code)) return ON_WINDOWS[code];
  return LANGUAGES.find((language) => language === code);
}

/** What is wrong with the language that a command line asks for. */
export function languageProblems(command: Command): readonly Problem[] {
  const { lang } = command.opts<{ readonly lang?: string }>();
  const { problem } = lang === undefined ? {} : choose('--lang', lang, LANGUAGES);
  return problem === undefined ? [] : [problem];
}
