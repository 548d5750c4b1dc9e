import { describe, expect, test } from 'vitest';
import { excelRu } from '../../src/report/csv-excel-ru';
import { command } from './fake';

const PROFILE = `
project: { name: Plant, start: 2019-01-01, site: region }
capitalInvestment: { 2019: 120000000 }
taxableProfit: { 2020: "10000000.50", 2021: 30000000 }
landPlots: [{ id: "1.5", cadastralValue: 100000000, rate: "0.015", title: 2019-05-20 }]
statuses: { sezResident: { registered: 2019-01-01 } }
`;
const files = { 'p.yaml': PROFILE };

const COMMANDS: readonly (readonly string[])[] = [
  ['assess', 'p.yaml'],
  ['plan', 'p.yaml'],
  ['loan', 'p.yaml'],
  ['compare', 'p.yaml', '--other-edition', 'law'],
  ['sweep', 'p.yaml', '--path', 'taxableProfit.2020', '--values', '20000000'],
  ['figures'],
  ['measures'],
];

describe.each(COMMANDS.map((argv) => [argv[0] ?? '', argv] as const))('%s', (_, argv) => {
  test('has the form with a byte order mark and semicolons', async () => {
    const usual = await command([...argv, '--format', 'csv'], { files });
    const { code, err, out } = await command([...argv, '--format', 'csv', '--csv', 'excel-ru'], {
      files,
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(excelRu(usual.out));
    expect(out.startsWith('\ufeff')).toBe(true);
    const [head = ''] = out.slice(1).split('\r\n');
    expect(head).toBe((usual.out.split('\r\n')[0] ?? '').replaceAll(',', ';'));
  });

  test('has it with --format csv alone, and refuses another form', async () => {
    const without = await command([...argv, '--csv', 'excel-ru'], { files });
    expect(without).toMatchObject({ code: 2, out: '' });
    expect(without.err).toContain('expected --format csv, found --format table');
    const other = await command([...argv, '--format', 'csv', '--csv', 'excel'], { files });
    expect(other).toMatchObject({ code: 2, out: '' });
    expect(other.err).toContain('Did you mean excel-ru?');
  });
});

test('decimal numbers have commas, names and days stay as they are', () => {
  const csv =
    'of,kind,from,value,relief\r\n1.5,money,2019-01-01,10.5,-0.25\r\n"a;b",code,,21.20,5\r\n';
  expect(excelRu(csv)).toBe(
    '\ufeffof;kind;from;value;relief\r\n1.5;money;2019-01-01;10,5;-0,25\r\n"a;b";code;;21.20;5\r\n',
  );
});

test('a text that a spreadsheet would run as a formula keeps its apostrophe', () => {
  expect(excelRu("of,relief\r\n'=1+1,-1.5\r\n")).toBe("\ufeffof;relief\r\n'=1+1;-1,5\r\n");
});
