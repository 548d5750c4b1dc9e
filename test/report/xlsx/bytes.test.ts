import { describe, expect, test } from 'vitest';
import { unzipped } from '../../../src/report/xlsx/archive';
import { bytesOf } from '../../../src/report/xlsx/bytes';
import { formula, input, textCell, type Workbook } from '../../../src/report/xlsx/cells';
import { laidOut } from '../../../src/report/xlsx/layout';

const book = (name: string, footer = 'A & B'): Workbook => ({
  sheets: laidOut([
    {
      id: 'one',
      name: 'Year by year',
      columns: [20, 20],
      frozen: { rows: 1, columns: 1 },
      rows: [
        { cells: [textCell('Roubles', 'head'), textCell('2019', 'amounts')] },
        {
          key: 'base',
          cells: [textCell(name, 'label'), input('taxableProfit.2019', '150.25', 'kopecks')],
        },
        {
          key: 'tax',
          breaks: true,
          cells: (at) => [
            textCell('Tax', 'label'),
            formula(`ROUND(${at('base', 1)}*0.2,0)`, '30', 'roubles'),
          ],
          red: (at) => [{ from: 1, to: 1, when: `${at('base', 1)}>200` }],
        },
      ],
    },
  ]),
  footer,
  answers: { yes: 'yes', no: 'no' },
  cut: (characters) => ` (${characters} characters)`,
});

const partsOf = async (name: string, footer?: string) => {
  const parts = unzipped(await bytesOf(book(name, footer))) ?? {};
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
};

test('equal workbooks have equal bytes, with the first moment of 2000 as the time of every part', async () => {
  const [one, other] = [await bytesOf(book('Works')), await bytesOf(book('Works'))];
  expect(one).toEqual(other);
  const view = new DataView(one.buffer, one.byteOffset);
  // The time and the date of the first part: 0:00, year 1980 + 20, month 1, day 1.
  expect(view.getUint16(10, true)).toBe(0);
  expect(view.getUint16(12, true)).toBe((20 << 9) | (1 << 5) | 1);
});

describe('the parts of a workbook', () => {
  test('hold results beside formulas, red cells, frozen heads and the setting of pages', async () => {
    const sheet = (await partsOf('Works'))['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<c r="B3"[^>]*><f>ROUND\(B2\*0\.2,0\)<\/f><v>30<\/v><\/c>/);
    expect(sheet).toContain('<formula>B2&gt;200</formula>');
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain('<brk id="2"');
    expect(sheet).toContain('A &#38;&#38; B');
    expect((await partsOf('Works'))['xl/workbook.xml']).toContain(
      "'Year by year'!$A:$A,'Year by year'!$1:$1",
    );
  });

  test.each(['=cmd()', '+1', '@x', '-2+3', '=HYPERLINK("http://x")', '<f>1</f>'])(
    'show %s as a text',
    async (name) => {
      const parts = await partsOf(name);
      const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
      expect(sheet).toMatch(/<c r="A2"[^>]* t="s"><v>\d+<\/v><\/c>/);
      expect(sheet.match(/<f>/g)).toHaveLength(1);
    },
  );

  test('give a text that takes two lines of its column the height of two', async () => {
    const rowOf = async (name: string) =>
      /<row r="2"[^>]*>/.exec((await partsOf(name))['xl/worksheets/sheet1.xml'] ?? '')?.[0];
    expect(await rowOf('Works')).toBe('<row r="2">');
    expect(await rowOf('Register of Investment Projects')).toContain('ht="27"');
  });

  test('end a long footer with a whole word', async () => {
    const sheet = (await partsOf('Works', 'word '.repeat(40)))['xl/worksheets/sheet1.xml'] ?? '';
    expect(/&#38;L&#38;8([^&]*)/.exec(sheet)?.[1]).toBe(`${'word '.repeat(29)}… `);
  });

  test('hold 40,000 characters cut to what a cell may have, with a word', async () => {
    const strings = (await partsOf('Ы'.repeat(40_000)))['xl/sharedStrings.xml'] ?? '';
    const [longest = ''] = strings.match(/Ы+[^<]*/) ?? [];
    expect(longest).toHaveLength(32_767);
    expect(longest.endsWith(' (40000 characters)')).toBe(true);
  });

  test('leave out characters that XML cannot hold or that turn a text', async () => {
    const strings = (await partsOf('a\u0000b\u202ec\ud800d\u0007'))['xl/sharedStrings.xml'] ?? '';
    expect(strings).toContain('<t>abcd</t>');
  });
});
