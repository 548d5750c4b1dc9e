import { readdirSync } from 'node:fs';
import { KALUGA_PROFILES } from '../../src/regions/kaluga/profiles';
import { factsIn, fixture, type Interview, valueAt } from './interview';

export const FIXTURES = readdirSync('fixtures/projects').flatMap((name) =>
  name.endsWith('.yaml') && !name.includes('.expected.') ? name.slice(0, -'.yaml'.length) : [],
);

/** The pages that show the table. */
export const PAGES = ['docs/interview.md', 'docs/interview.ru.md'] as const;

const TABLE =
  /(<!-- table of interviews -->\n[^\n]*\n[^\n]*\n)([\s\S]*?)(<!-- \/table of interviews -->)/;

/** The rows of the table on a page. */
export const tableIn = (page: string): readonly string[] =>
  (page.match(TABLE)?.[2] ?? '').trim().split('\n');

/** The page with other rows. */
export const withTable = (page: string, rows: readonly string[]): string =>
  page.replace(TABLE, (_, head, __, foot) => `${head}${rows.join('\n')}\n${foot}`);

/** Questions asked, those of them whose answer is not known, facts that the profile states, fields of the form. */
export function rowOf(name: string, { asked, skipped }: Interview): string {
  const fields = factsIn(KALUGA_PROFILES.fields);
  const full = fixture(name);
  const stated = fields.filter((path) => valueAt(full, path) !== undefined);
  const cells = [`\`${name}\``, asked.length, skipped.length, stated.length, fields.length];
  return `| ${cells.join(' | ')} |`;
}
