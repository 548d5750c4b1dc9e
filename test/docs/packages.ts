import { directNames, type Locked, lockedPackages } from '../supply/locked';
import { tableOf } from './blocks';

/** The day of each locked release of what the library asks for, as the registry told it on 2026-11-22. */
const RELEASED: { readonly [release: string]: string } = {
  '@date-fns/utc 2.1.1': '2025-08-09',
  '@noble/hashes 1.8.0': '2025-04-22',
  'cli-progress 3.12.0': '2024-06-25',
  'cli-table3 0.6.5': '2024-11-22',
  'commander 14.0.3': '2026-02-01',
  'date-fns 4.4.0': '2026-05-30',
  'decimal.js 10.6.0': '2025-07-06',
  'fastest-levenshtein 1.0.16': '2024-06-25',
  'financial 0.2.4': '2024-12-13',
  'markdown-table 3.1.0': '2026-11-03',
  'papaparse 5.7.1': '2026-11-11',
  'picocolors 1.1.1': '2024-10-16',
  'piscina 5.3.2': '2026-08-28',
  'string-width 4.2.3': '2024-02-23',
  'wrap-ansi 7.0.0': '2024-02-23',
  'xmlbuilder2 4.0.3': '2025-12-01',
  'yaml 2.9.1': '2026-09-11',
  'zod 4.6.7': '2026-10-12',
};

/** Builds of one package for one platform each. */
const BUILD = /^(@napi-rs\/nice)-.+$/;

const installed = (): readonly Locked[] => lockedPackages().filter(({ production }) => production);

/** What the library asks for, as it is locked. */
export const directTable = (): string =>
  tableOf(
    ['Package', 'Locked', 'Released', 'Licence', 'Brings'],
    installed()
      .filter(({ name }) => directNames().includes(name))
      .map(({ licence, name, needs, version }) => [
        `\`${name}\``,
        version,
        releasedOn(name, version),
        licence,
        needs.length === 0 ? 'nothing' : needs.map((one) => `\`${one}\``).join(', '),
      ]),
  );

function releasedOn(name: string, version: string): string {
  const day = RELEASED[`${name} ${version}`];
  if (day === undefined) throw new Error(`ask the registry when ${name} ${version} was released`);
  return day;
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
