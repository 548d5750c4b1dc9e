import { expect, test } from 'vitest';
import { openedBook } from '../../src/page/state/opened';
import { LOADED_DEFAULT } from '../../src/regions/loaded';
import { bytesOf } from '../../src/report/xlsx/bytes';
import type { SheetCell } from '../../src/report/xlsx/cells';
import { parsedXml } from '../../src/report/xlsx/xml';
import { bookWith, withCell } from '../report/xlsx/small-book';

const PROFILE = `project: { name: Plant, start: 2019-01-01 }
taxableProfit: { 2019: 1000000 }
`;

const FIELDS = LOADED_DEFAULT.profiles.fields;
const opened = (bytes: Uint8Array) => openedBook(bytes, FIELDS, parsedXml);

/** The book after the profit of 2019 was changed in it. */
const changedTo = async (value: string, profile = PROFILE): Promise<Uint8Array> =>
  bytesOf(
    withCell(await bookWith(profile), (cell: SheetCell) =>
      cell?.kind === 'number' && cell.name?.path === 'taxableProfit.2019'
        ? { ...cell, value }
        : cell,
    ),
  );

test('a workbook gives its project back', async () => {
  expect(opened(await bytesOf(await bookWith(PROFILE)))).toMatchObject({
    ok: true,
    document: {
      project: { name: 'Plant', start: '2019-01-01' },
      taxableProfit: { '2019': 1_000_000 },
    },
    changes: { fields: [], others: [], lost: [] },
  });
});

test('with a number that was changed in it, and says so', async () => {
  expect(opened(await changedTo('1234567.5'))).toMatchObject({
    ok: true,
    document: { taxableProfit: { '2019': '1234567.50' } },
    changes: {
      fields: [{ path: 'taxableProfit.2019', was: '1000000', now: '1234567.50' }],
    },
  });
});

test('but not with a number that no project can have', async () => {
  expect(opened(await changedTo('0.001'))).toMatchObject({
    ok: false,
    because: 'book-changed',
    problems: [{ path: 'taxableProfit.2019' }],
  });
});

test.each<[what: string, bytes: () => Promise<Uint8Array>, because: string]>([
  ['another archive', async () => new TextEncoder().encode('PK\u0003\u0004'), 'book-cut'],
  ['one that is cut', async () => (await changedTo('5')).slice(0, -100), 'book-cut'],
  ['one without a project', async () => bytesOf(await bookWith('a: 1')), 'no-profile'],
  ['one that is too large', async () => new Uint8Array(5 * 1024 * 1024 + 1), 'too-large'],
])('%s changes nothing', async (_, bytes, because) => {
  expect(opened(await bytes())).toMatchObject({ ok: false, because });
});
