import { expect, test } from 'vitest';
import { tabbed } from '../../src/page/state/tabbed';

const TABLE = {
  kind: 'table',
  columns: [
    { title: 'Year', align: 'name' },
    { title: 'Saved', align: 'amount' },
    { title: 'Share', align: 'amount' },
    { title: 'Remark', align: 'text' },
  ],
  rows: [
    ['2019', '1\u00a0234\u00a0567,50', '13,5\u00a0%', 'one\nline'],
    ['=1+1', { text: '-5', tone: 'bad' }, '-', '- none'],
    ['2021', 'not known', '1,234', ''],
  ],
} as const;

test('a table is copied with numbers as a spreadsheet of the language reads them', () => {
  expect(tabbed(TABLE, 'ru').split('\n')).toEqual([
    'Year\tSaved\tShare\tRemark',
    '2019\t1234567,50\t13,5%\tone line',
    "'=1+1\t-5\t-\t'- none",
    '2021\tnot known\t1,234\t',
  ]);
  expect(tabbed(TABLE, 'en').split('\n')[1]).toBe('2019\t1234567.50\t13.5%\tone line');
});

test('a table without titles is copied without a row of them', () => {
  const columns = [{ title: '', align: 'name' }] as const;
  expect(tabbed({ kind: 'table', columns, rows: [['a']] }, 'en')).toBe('a');
});
