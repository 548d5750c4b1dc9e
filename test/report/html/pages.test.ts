import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fingerprintOf } from '../../../src/figures/hash';
import { policyOf } from '../../../src/index';
import { command, complaints } from '../../cli/fake';

const FOLDER = 'fixtures/projects';
const PROJECTS = readdirSync(FOLDER).filter((file) => !file.includes('.expected.'));
const PURINA = readFileSync(`${FOLDER}/nestle-purina-2019.yaml`, 'utf8');

/** The page that a command writes about a profile. */
async function page(argv: readonly string[], stdin: string): Promise<string> {
  const { code, err, out } = await command([...argv, '-', '--format', 'html'], { stdin });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

/** What a page loads, runs or sends to. */
const ACTIVE =
  /<(script|iframe|object|embed|link|form|img)\b|\son\w+=|url\((?!#)|@import|javascript:/i;

/** Every command about one project. */
const COMMANDS = [
  ['assess'],
  ['plan', '--discount-rate', '0.1', '--analysis'],
  ['loan'],
  ['compare', '--reading', 'first-period.rip=first-profit'],
  ['compare', '--regions', 'kaluga:region,kaluga:elsewhere'],
  ['sweep', '--path', 'capitalInvestment.2.amount', '--values', '1000000,2000000000'],
];

/** Kilobytes of the page of a plan. */
const MOST = 66;

describe.each(['en', 'ru'])('a page in %s', (language) => {
  test.each(COMMANDS)('of %s stands alone, in its language', async (...argv) => {
    const html = await page([...argv, '--lang', language], PURINA);
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}"`));
    expect(html.trimEnd()).toMatch(/<\/html>$/);
    expect(html).toContain(`content="default-src 'none';`);
    expect(html).not.toMatch(ACTIVE);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  test.each(PROJECTS)(`of the plan of %s has at most ${MOST} KB`, async (file) => {
    const stdin = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const argv = ['plan', '--discount-rate', '0.1', '--as-of', '2026-11-30', '--lang', language];
    expect(Buffer.byteLength(await page(argv, stdin))).toBeLessThanOrEqual(MOST * 1024);
  });
});

test('the finding stands before every table, and so do its amounts', async () => {
  const html = await page(['plan', '--discount-rate', '0.1'], PURINA);
  const [head = ''] = html.split('<table');
  expect(head).toContain(
    '<h1>Best package: federal contract (SPIC) + property-tax exemption.</h1>',
  );
  // Printed by the same plan as a table: 433 326 000 saved, of which no edition was named.
  expect(head).toContain('433\u00a0326\u00a0000\u00a0₽');
  expect(head).toContain('No edition was named');
});

test('a comparison begins with the package after', async () => {
  const html = await page(['compare', '--reading', 'first-period.rip=first-profit'], PURINA);
  expect(html).toMatch(/<h1>Best package after: [^<]+<\/h1>/);
});

test('no table is without rows', async () => {
  const yablochko = readFileSync(`${FOLDER}/yablochko.yaml`, 'utf8');
  expect(await page(['plan'], yablochko)).not.toContain('<tbody></tbody>');
});

test('what is refused is folded, with its reasons', async () => {
  const html = await page(['assess'], PURINA);
  const [, folded = ''] = html.split('<details>');
  expect(folded).toMatch(/^<summary>Refused measures and why \(\d+\)<\/summary>/);
  expect(html.match(/Refused measures/g)).toHaveLength(1);
});

test('a source that no one confirms says so beside its number', async () => {
  expect(await page(['plan', '--unconfirmed'], PURINA)).toMatch(/\[\d+, unconfirmed\]/);
});

/** The foot of a page, and the line at the foot of its sheets. */
const feetOf = (html: string) => ({
  foot: html.split('<footer>')[1]?.split('</footer>')[0] ?? '',
  sheet: /@bottom-left\{content:"([^"]*)"/.exec(html)?.[1] ?? '',
});

test.each(COMMANDS)(
  'the foot of %s names the edition and the hash of its figures',
  async (...argv) => {
    const html = await page([...argv, '--edition', 'law', '--as-of', '2026-11-30'], PURINA);
    const { hash } = fingerprintOf(policyOf('law'));
    const { foot, sheet } = feetOf(html);
    expect(foot).toContain(`Edition law, figures ${hash}`);
    expect(foot.match(/Edition/g)).toHaveLength(1);
    expect(sheet).toContain(`law ${hash.slice('sha256:'.length).slice(0, 12)} \u00b7 2026-11-30`);
  },
);

test('the foot of a comparison of two editions names both', async () => {
  const html = await page(['compare', '--other-edition', 'law'], PURINA);
  expect(feetOf(html).foot).toMatch(/Edition brochure-2019, figures \S+ · Edition law, figures/);
});

describe('the day of a page', () => {
  test('is the one that is named, written as the language writes it', async () => {
    expect(await page(['plan', '--as-of', '2026-11-30'], PURINA)).toContain('As of 2026-11-30');
    expect(await page(['plan', '--as-of', '2026-11-30', '--lang', 'ru'], PURINA)).toContain(
      'По состоянию на 30.11.2026',
    );
    expect(await page(['plan'], PURINA)).not.toContain('As of');
  });

  test.each([
    ['html', '30.11.2026', ['--as-of: expected a day as YYYY-MM-DD, found "30.11.2026".']],
    [
      'json',
      '2026-11-30',
      ['--as-of: expected one of the formats html, pdf, xlsx, found --format json.'],
    ],
  ])('is refused where it is none or is not shown: %s %s', async (format, day, expected) => {
    const argv = ['plan', '-', '--format', format, '--as-of', day];
    const outcome = await command(argv, { stdin: PURINA });
    expect(outcome.code).toBe(2);
    expect(complaints(outcome)).toEqual(expected);
  });
});

test('a page has the same bytes in every time zone', async () => {
  const own = process.env['TZ'];
  try {
    const pages: string[] = [];
    for (const zone of ['UTC', 'America/New_York', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone;
      pages.push(await page(['plan', '--as-of', '2026-11-30', '--lang', 'ru'], PURINA));
    }
    expect(new Set(pages).size).toBe(1);
  } finally {
    process.env['TZ'] = own;
  }
});

describe('--out', () => {
  const files = { 'project.yaml': PURINA, 'report.html': 'kept' };
  const argv = ['plan', 'project.yaml', '--format', 'html', '-o'];

  test('writes a file that is not there yet, and nothing to standard output', async () => {
    const { code, out, written } = await command([...argv, 'new.html'], { files });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(written['new.html']).toMatch(/^<!doctype html>/);
  });

  test('overwrites a file only with --force', async () => {
    const refused = await command([...argv, 'report.html'], { files });
    expect(refused.written).toEqual({});
    expect(complaints(refused)).toEqual([
      'report.html: --out: expected a file that does not exist yet, or --force to overwrite it, found a file.',
    ]);
    const { code, written } = await command([...argv, 'report.html', '--force'], { files });
    expect(code).toBe(0);
    expect(written['report.html']).toMatch(/^<!doctype html>/);
  });

  test('says why a file cannot be written', async () => {
    const outcome = await command([...argv, 'new.html'], { files, notWritten: 'ENOSPC' });
    expect(outcome.code).toBe(2);
    expect(complaints(outcome)).toEqual([
      'new.html: --out: expected a file that can be written, found no space left on the disk.',
    ]);
  });
});

describe('a page begins with its finding:', () => {
  const headlineOf = (html: string): string => /<h1>(.*?)<\/h1>/s.exec(html)?.[1] ?? '';
  const borrower = readFileSync('test/package/borrower.yaml', 'utf8');
  const purina = readFileSync('fixtures/projects/nestle-purina-2019.yaml', 'utf8');
  const pageOf = async (stdin: string, ...argv: string[]): Promise<string> =>
    (await command([...argv, '-', '--format', 'html'], { stdin })).out;

  test('the loans that may be had, and the one that is worth most', async () => {
    // Interest saved less the guarantee, as the table of worth has it: 7,505,444.01 and 10,841,196.90.
    expect(headlineOf(await pageOf(borrower, 'loan'))).toMatch(
      /^The project may have: .* and .*\. Worth most: .*, 10\u00a0841\u00a0196\.90\u00a0₽ in present value\.$/,
    );
    const none = purina.replace(/^borrowing:\n(?: .*\n)+/m, '');
    expect(headlineOf(await pageOf(none, 'loan'))).toBe('No loan may be had for certain.');
  });

  test('the package that is best at every value, or how it changes', async () => {
    const argv = ['sweep', '--path', 'capitalInvestment.2.amount', '--values', '1,4000000000'];
    expect(headlineOf(await pageOf(purina, ...argv))).toBe(
      'The same package is best at every value: Federal contract (SPIC) + property-tax exemption.',
    );
    const small = `project: { name: P, start: 2019-01-01, site: region, activity: { main: "28.11" } }
capitalInvestment: { 2019: 60000000 }
taxableProfit: { 2020: 10000000 }
`;
    const over = ['sweep', '--path', 'capitalInvestment.2019', '--values', '1,100000000'];
    expect(headlineOf(await pageOf(small, ...over))).toBe(
      'The best package changes: No measure at all, then Register of Investment Projects.',
    );
  });

  test('the measures that a change of policy touches', async () => {
    const line = JSON.stringify(parse(purina));
    const argv = ['portfolio', '-', '--after', 'law', '--totals', '--format', 'html'];
    const { out } = await command(argv, { stdin: `${line}\n` });
    expect(headlineOf(out)).toMatch(/^The change touches: .*federal contract \(SPIC\).*\.$/);
    const same = ['portfolio', '-', '--after', 'brochure-2019', '--totals', '--format', 'html'];
    expect(headlineOf((await command(same, { stdin: `${line}\n` })).out)).toBe(
      'No relief and no verdict changes.',
    );
  });
});
