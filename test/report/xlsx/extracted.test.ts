import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { extractedWorkbook } from '../../../src/report/xlsx';
import { unzipped, zipped } from '../../../src/report/xlsx/archive';
import { bytesOf } from '../../../src/report/xlsx/bytes';
import { bookWith, withCell } from './small-book';

const back = async (profile: string): Promise<string | undefined> => {
  const found = extractedWorkbook(await bytesOf(await bookWith(profile)));
  return found.ok ? found.profiles[0]?.text : undefined;
};

describe('a profile comes back from its workbook as it was read', () => {
  test.each([
    ['empty lines and spaces', 'a: 1\n\n\n  b: "x"   \n\n'],
    ['tabs and line breaks of Windows', 'a:\t1\r\nb: 2\r\n'],
    ['no line break at the end', 'a: 1'],
    ['what looks like formulas', "=cmd()\n+1\n@x\n-2\n'quoted"],
    ['codes of Excel and markup', '_x0041_ _x000D_ <b>&amp;</b> ]]>'],
    ['signs that turn a text or have no width', 'a: \u202eb\u200b\ufeffc\u2028d'],
    ['signs beyond 16 bits', 'a: 𝒳🏭'],
    ['numbers', '0012\n1.50\n1e5'],
    ['a line of 100,000 characters', `a: ${'ы'.repeat(100_000)}\nb: 1`],
  ])('%s', async (_, text) => {
    expect(await back(text)).toBe(text);
  });

  test('of 300 KB, one line in each row', async () => {
    const lines = Array.from(
      { length: 6000 },
      (_, index) => `  item${index}: "${'x'.repeat(35)}" # a remark`,
    );
    const text = `list:\n${lines.join('\n')}\n`;
    expect(text.length).toBeGreaterThan(300_000);
    const workbook = await bookWith(text);
    expect(await back(text)).toBe(text);
    const sheet = workbook.sheets.find(({ name }) => name === 'Profile');
    expect(sheet?.rows).toHaveLength(2 + 6002);
  });
});

describe('changes of a workbook', () => {
  test('of a field have its path, what it was and what it is', async () => {
    const workbook = await bookWith('a: 1');
    const changed = withCell(workbook, (cell) =>
      cell?.kind === 'number' && cell.name?.path === 'taxableProfit.2019'
        ? { ...cell, value: '1234567.5' }
        : cell,
    );
    const found = extractedWorkbook(await bytesOf(changed));
    expect(found).toMatchObject({
      ok: true,
      changed: [{ path: 'taxableProfit.2019', now: 1234567.5, was: 1000000 }],
      lost: [],
    });
  });

  test('of a rate or a formula are named without a path', async () => {
    const workbook = await bookWith('a: 1');
    let rates = 0;
    let formulas = 0;
    const changed = withCell(workbook, (cell) => {
      if (cell?.kind === 'number' && cell.style === 'figure' && rates++ === 0)
        return { ...cell, value: '0.5' };
      if (cell?.kind === 'formula' && cell.form === 'roubles' && formulas++ === 0) {
        return { kind: 'number', value: '7', form: 'roubles', style: 'formula' };
      }
      return cell;
    });
    const found = extractedWorkbook(await bytesOf(changed));
    expect(found).toMatchObject({ ok: true, changed: [{ path: null, now: 0.5 }] });
    expect(found.ok && found.lost).toHaveLength(1);
  });

  test('none are seen in numbers of more digits than a spreadsheet keeps', async () => {
    const bytes = await bytesOf(await bookWith('a: 1', '12345678901234.56'));
    expect(extractedWorkbook(bytes)).toMatchObject({ ok: true, changed: [], lost: [] });
  });
});

describe('refused is', () => {
  test('a file that is no archive, or is cut', async () => {
    const bytes = await bytesOf(await bookWith('a: 1'));
    expect(extractedWorkbook(strToU8('PK no archive'))).toEqual({ ok: false, because: 'cut' });
    expect(extractedWorkbook(bytes.slice(0, bytes.length / 2))).toEqual({
      ok: false,
      because: 'cut',
    });
  });

  test('a workbook of another kind or a later version', async () => {
    const bytes = await bytesOf(await bookWith('a: 1'));
    const parts = unzipped(bytes) ?? {};
    const other = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        strToU8(new TextDecoder().decode(part).replaceAll('workbook@1', 'workbook@9')),
      ]),
    );
    expect(extractedWorkbook(zipped(other))).toEqual({
      ok: false,
      because: 'other-version',
      format: 'investor-incentives/workbook@9',
    });
    const named = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        strToU8(
          new TextDecoder().decode(part).replaceAll('name="investor-incentives"', 'name="x"'),
        ),
      ]),
    );
    expect(extractedWorkbook(zipped(named))).toEqual({ ok: false, because: 'no-report' });
  });

  test('a profile of which a line was taken out', async () => {
    const workbook = await bookWith('a: 1\nb: 2\nc: 3');
    const cut = withCell(workbook, (cell) =>
      cell?.kind === 'text' && cell.text === 'b: 2' ? { ...cell, text: 'b' } : cell,
    );
    expect(extractedWorkbook(await bytesOf(cut))).toEqual({ ok: false, because: 'cut' });
  });
});
