import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipped } from '../../src/report/xlsx/archive';
import { readWorkbook } from '../../src/report/xlsx/read';
import { parsedXml } from '../../src/report/xlsx/xml';
import { command } from './fake';

const PROFILE = `# a plant
project: { name: Plant, start: 2019-01-01, site: region }
capitalInvestment: { 2019: 120000000 }
taxableProfit:
  2020: "10000000.50" # assumed
  2021: 30000000
property:
  immovable: [{ year: 2020, amount: 7000000 }]
landPlots: [{ id: Plot, cadastralValue: 100000000, rate: "0.015", title: 2019-05-20 }]
borrowing: { programmes: [development-projects], amount: 50000000, totalBudget: 120000000, drawn: 2019-06-01, marketRate: "0.12" }
`;
const LENT = readFileSync('fixtures/projects/kurovskoy-expanded-clay.yaml', 'utf8');
const files = { 'p.yaml': PROFILE, 'lent.yaml': LENT, 'old.xlsx': 'the old file' };

const bookOf = async (...argv: string[]): Promise<Uint8Array> => {
  const { bytes, code, err } = await command([...argv, '--format', 'xlsx', '-o', 'new.xlsx'], {
    files,
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return bytes['new.xlsx'] ?? new Uint8Array();
};

/** The texts of all cells of a sheet. */
const textsOf = (bytes: Uint8Array, sheet: string): readonly string[] =>
  [...(readWorkbook(bytes, parsedXml)?.sheet(sheet)?.values() ?? [])].flatMap(
    ({ text }) => text ?? [],
  );

describe('a workbook', () => {
  test('of a loan has its sheets in both languages, and the day that is named', async () => {
    const en = await bookOf('loan', 'lent.yaml', '--as-of', '2026-11-30');
    expect(textsOf(en, 'Summary').join('\n')).toContain('As of 2026-11-30');
    expect(textsOf(en, 'Summary')[0]).toMatch(/^The formulas keep this schedule/);
    expect(textsOf(en, 'Loan')).toContain('Balance');
    const ru = await bookOf('loan', 'lent.yaml', '--lang', 'ru');
    expect(textsOf(ru, 'Итоги')[0]).toMatch(/^Формулы сохраняют этот график/);
    expect(textsOf(ru, 'Заём')).toContain('Остаток долга');
  });

  test('of a comparison has the differences', async () => {
    const both = await bookOf('compare', 'p.yaml', '--other-edition', 'law');
    expect(textsOf(both, 'Differences')).toContain('Difference');
  });

  test('of equal input has equal bytes', async () => {
    expect(await bookOf('loan', 'p.yaml')).toEqual(await bookOf('loan', 'p.yaml'));
  });

  test('is written by no other command', async () => {
    const { code, err } = await command(['assess', 'p.yaml', '--format', 'xlsx', '-o', 'a.xlsx'], {
      files,
    });
    expect(code).toBe(2);
    expect(err).toContain('--format: expected one of table, json, markdown, csv, html, pdf');
  });

  test('is not written to a terminal, and is to a pipe', async () => {
    const argv = ['loan', 'p.yaml', '--format', 'xlsx'];
    const shown = await command(argv, { files, isTTY: true });
    expect(shown).toMatchObject({ code: 2, out: '' });
    expect(shown.err).toContain('Add -o FILE.xlsx');
    const piped = await command(argv, { files });
    expect(piped).toMatchObject({ code: 0, err: '' });
    expect(piped.out.startsWith('PK')).toBe(true);
  });

  test.each(['EBUSY', 'ENOSPC', 'EACCES'])(
    'leaves the old file where it cannot be written (%s)',
    async (notWritten) => {
      const argv = ['loan', 'p.yaml', '--format', 'xlsx', '-o', 'old.xlsx'];
      expect((await command(argv, { files })).code).toBe(2);
      const failed = await command([...argv, '--force'], { files, notWritten });
      expect(failed).toMatchObject({ code: 2, written: {}, bytes: {} });
    },
  );

  test.each(['=cmd()', '+1', '@x', '-1+1'])(
    'takes a project by the name of %s as a text',
    async (name) => {
      const profile = PROFILE.replace('name: Plant', `name: "${name}"`);
      const argv = ['loan', 'p.yaml', '--format', 'xlsx', '-o', 'new.xlsx'];
      const { bytes, code } = await command(argv, { files: { 'p.yaml': profile } });
      expect(code).toBe(0);
      expect(textsOf(bytes['new.xlsx'] ?? new Uint8Array(), 'Summary')).toContain(
        `Loans of the Industrial Development Fund for the project: ${name}`,
      );
    },
  );

  test('of a name of 40,000 characters is refused with the profile', async () => {
    const profile = PROFILE.replace('name: Plant', `name: ${'x'.repeat(40_000)}`);
    const argv = ['loan', 'p.yaml', '--format', 'xlsx', '-o', 'new.xlsx'];
    expect((await command(argv, { files: { 'p.yaml': profile } })).code).toBe(2);
  });
});

describe('extract', () => {
  test('gives the profile of a workbook back as it was read', async () => {
    const bytes = await bookOf('loan', 'p.yaml');
    const back = await command(['extract', 'x.xlsx'], { files: { 'x.xlsx': bytes } });
    expect(back).toMatchObject({ code: 0, err: '', out: PROFILE });
  });

  test('refuses an archive that is no workbook of ours', async () => {
    const { code, err } = await command(['extract', 'x.xlsx'], {
      files: { 'x.xlsx': zipped({ 'a.txt': strToU8('a') }) },
    });
    expect(code).toBe(2);
    expect(err).toContain('a file that is no report of investor-incentives');
  });
});
