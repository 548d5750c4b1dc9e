import { directNames, type Locked, lockedPackages } from '../supply/locked';
import { tableOf } from './blocks';

/** The day of each locked release of what the library asks for, as the registry told it on 2026-11-22, and its author. */
const RELEASED: { readonly [release: string]: readonly [day: string, author: string] } = {
  '@date-fns/utc 2.1.1': ['2025-08-09', 'Sasha Koss'],
  '@noble/hashes 1.8.0': ['2025-04-22', 'Paul Miller'],
  'cli-progress 3.12.0': ['2024-06-25', 'Andi Dittrich'],
  'cli-table3 0.6.5': ['2024-11-22', 'James Talmage'],
  'commander 14.0.3': ['2026-02-01', 'TJ Holowaychuk'],
  'date-fns 4.4.0': ['2026-05-30', 'Sasha Koss'],
  'decimal.js 10.6.0': ['2025-07-06', 'Michael Mclaughlin'],
  'fastest-levenshtein 1.0.16': ['2024-06-25', 'Kasper Weihe'],
  'financial 0.2.4': ['2024-12-13', 'Luciano Mammino'],
  'markdown-table 3.1.0': ['2026-11-03', 'Titus Wormer'],
  'papaparse 5.7.1': ['2026-11-11', 'Matthew Holt'],
  'picocolors 1.1.1': ['2024-10-16', 'Alexey Raspopov'],
  'piscina 5.3.2': ['2026-08-28', 'James Snell'],
  'string-width 4.2.3': ['2024-02-23', 'Sindre Sorhus'],
  'wrap-ansi 7.0.0': ['2024-02-23', 'Sindre Sorhus'],
  'xmlbuilder2 4.0.3': ['2025-12-01', 'Ozgur Ozcitak'],
  'yaml 2.9.1': ['2026-09-11', 'Eemeli Aro'],
  'zod 4.6.7': ['2026-10-12', 'Colin McDonnell'],
};

/** Builds of one package for one platform each. */
const BUILD = /^(@napi-rs\/nice)-.+$/;

const installed = (): readonly Locked[] => lockedPackages().filter(({ production }) => production);

/** What the library asks for, as it is locked. */
export const directTable = (): string =>
  tableOf(
    ['Package', 'Locked', 'Released', 'Author', 'Licence', 'Brings'],
    installed()
      .filter(({ name }) => directNames().includes(name))
      .map(({ licence, name, needs, version }) => [
        `\`${name}\``,
        version,
        ...releaseOf(name, version),
        licence,
        needs.length === 0 ? 'nothing' : needs.map((one) => `\`${one}\``).join(', '),
      ]),
  );

function releaseOf(name: string, version: string): readonly [day: string, author: string] {
  const release = RELEASED[`${name} ${version}`];
  if (release === undefined)
    throw new Error(`ask the registry who released ${name} ${version}, when`);
  return release;
}

/** What comes with it. */
export function indirectTable(): string {
  const rows = installed()
    .filter(({ name }) => !directNames().includes(name))
    .map(({ licence, name, optional, version }) => {
      const family = BUILD.exec(name)?.[1];
      return [
        family === undefined ? `\`${name}\`` : `\`${family}-…\`, a build for each platform`,
        version,
        licence,
        optional ? 'yes' : 'no',
      ];
    });
  const seen = new Set(rows.map((row) => JSON.stringify(row)));
  return tableOf(
    ['Package', 'Locked', 'Licence', 'Optional'],
    [...seen].map((row) => JSON.parse(row) as string[]),
  );
}
