import { describe, expect, test } from 'vitest';
import { yamlOf } from '../../src/page/state/as-yaml';
import { patternOf, putValue, yearsStated } from '../../src/page/state/document';
import { openedText } from '../../src/page/state/opened';
import { shownValue } from '../../src/page/state/shown';
import { type Action, next, type PageState } from '../../src/page/state/state';
import { LOADED_DEFAULT } from '../../src/regions/loaded';
import { formatOf } from '../../src/report/format';
import { extracted, withProfile } from '../../src/report/html';
import { readDocument } from '../../src/texts/document';
import { typedValue } from '../../src/texts/typed';
import { en, ru } from '../words';

const EMPTY: PageState = {
  language: 'en',
  tab: 'project',
  document: {},
  typed: {},
  options: {},
  notice: null,
  made: null,
  kept: [],
};

const stateAfter = (...actions: readonly Action[]): PageState => actions.reduce(next, EMPTY);

const FIELDS = LOADED_DEFAULT.profiles.fields;

describe('a value is put at its place', () => {
  test('and taken away with the sections that it leaves empty', () => {
    const one = putValue({}, ['property', 'immovable', '2019'], '5');
    expect(one).toEqual({ property: { immovable: { '2019': '5' } } });
    expect(putValue(one, ['property', 'immovable', '2019'], undefined)).toEqual({});
  });

  test('in a list, of which an item can be taken out', () => {
    const two = putValue({ plots: [{ id: 'a' }] }, ['plots', 1, 'id'], 'b');
    expect(two).toEqual({ plots: [{ id: 'a' }, { id: 'b' }] });
    expect(putValue(two, ['plots', 0], undefined)).toEqual({ plots: [{ id: 'b' }] });
    expect(putValue(two, ['plots', 1, 'id'], undefined)).toEqual({ plots: [{ id: 'a' }, {}] });
    expect(putValue({ plots: [{}] }, ['plots', 0], undefined)).toEqual({});
  });

  test('where another one keeps its place in the order of the document', () => {
    const document = { a: 1, b: 2 };
    expect(Object.keys(putValue(document, ['a'], 3))).toEqual(['a', 'b']);
    expect(document).toEqual({ a: 1, b: 2 });
  });

  test('and an empty section that was put stays', () => {
    expect(putValue({}, ['statuses'], {})).toEqual({ statuses: {} });
  });
});

test('a path is named as declarations name it', () => {
  expect(patternOf(['imports', 0, 'day'])).toBe('imports[].day');
  expect(patternOf(['project'])).toBe('project');
});

test('years are found wherever values by year stand', () => {
  expect(yearsStated({ a: { '2019': 1 }, b: [{ c: { '2021': 2 } }], d: '2020' })).toEqual([
    2019, 2021,
  ]);
});

describe('what is typed', () => {
  test('is shown as the language writes it, and read back as the same', () => {
    const shown = shownValue('amount', '1234567.50', formatOf(true, ru));
    expect(shown.replace(/\s/g, ' ')).toBe('1 234 567,50');
    expect(typedValue('amount', shown)).toBe('1234567.50');
    expect(typedValue('amount', shownValue('amount', '1234567.50', formatOf(true, en)))).toBe(
      '1234567.50',
    );
    expect(typedValue('share', shownValue('share', '0.135', formatOf(true, ru)))).toBe('0.135');
    expect(shownValue('day', '2019-02-01', formatOf(true, ru))).toBe('01.02.2019');
    expect(typedValue('day', '01.02.2019')).toBe('2019-02-01');
    expect(shownValue('day', '2019-02-01', formatOf(true, en))).toBe('2019-02-01');
    expect(shownValue('day', 'soon', formatOf(true, ru))).toBe('soon');
  });

  test('stays as typed while the field is not left', () => {
    const path = ['taxableProfit', '2020'];
    const typed = stateAfter({ type: 'type', path, form: 'amount', text: '1 2' });
    expect(typed).toMatchObject({
      document: { taxableProfit: { '2020': '1 2' } },
      typed: { 'taxableProfit.2020': '1 2' },
    });
    expect(next(typed, { type: 'leave', path }).typed).toEqual({});
    expect(next(EMPTY, { type: 'leave', path })).toBe(EMPTY);
  });
});

describe('a paste', () => {
  const rows = [
    { path: ['capitalInvestment'], kind: 'amount' },
    { path: ['taxableProfit'], kind: 'signed-amount' },
  ] as const;
  const paste = (text: string, row = 0, year = 2019): Action => ({
    type: 'paste',
    text,
    rows,
    row,
    year,
  });

  test('fills cells to the right and below, and gaps take values away', () => {
    const before = stateAfter(paste('9\t9\n9\t9'));
    expect(next(before, paste('1 000\t\n-5\t2,5')).document).toEqual({
      capitalInvestment: { '2019': 1000 },
      taxableProfit: { '2019': -5, '2020': '2.5' },
    });
  });

  test('goes to the years that it names', () => {
    expect(stateAfter(paste('2021\t2023\n7\t8', 1)).document).toEqual({
      taxableProfit: { '2021': 7, '2023': 8 },
    });
  });

  test('keeps texts for the parser to refuse, and says what was left out', () => {
    expect(stateAfter(paste('н/д\n1\n2', 1))).toMatchObject({
      document: { taxableProfit: { '2019': 'н/д' } },
      notice: { kind: 'pasted', pasted: { rowsLeftOut: 2, grid: { grid: { texts: 1 } } } },
    });
  });

  test('that is too large changes nothing', () => {
    const before = stateAfter(paste('1'));
    const state = next(before, paste('1\n'.repeat(1_000)));
    expect(state.document).toBe(before.document);
    expect(state.notice).toMatchObject({ pasted: { grid: { ok: false, because: 'too-large' } } });
  });
});

test('a choice of the usual value is no choice', () => {
  const chosen = stateAfter({ type: 'choose', options: { edition: 'law', unknown: true } });
  expect(chosen.options).toEqual({ edition: 'law', unknown: true });
  expect(next(chosen, { type: 'choose', options: { edition: undefined } }).options).toEqual({
    unknown: true,
  });
});

describe('a file that is opened', () => {
  const document = {
    project: { name: 'Plant', start: '2019-01-01' },
    capitalInvestment: { '2019': '5' },
  };

  test('is a profile in YAML or JSON', () => {
    expect(openedText(yamlOf(document), FIELDS)).toMatchObject({ ok: true, document });
    expect(openedText(JSON.stringify(document), FIELDS)).toMatchObject({ ok: true, document });
  });

  test('or a page that carries one', () => {
    const page = withProfile(
      '<!doctype html>\n<html lang="ru" data-investor-incentives="report@1"><!--project--></html>\n',
      { name: 'a.yaml', text: yamlOf(document) },
    );
    expect(extracted(page).ok).toBe(true);
    expect(openedText(page, FIELDS)).toMatchObject({ ok: true, document });
    expect(openedText(page.slice(0, -9), FIELDS)).toMatchObject({ ok: false, because: 'cut' });
  });

  test('has its series as maps, those of which no year stands twice', () => {
    const profit = [
      { year: 2019, amount: 1 },
      { year: 2020, amount: 2 },
    ];
    const text = JSON.stringify({
      ...document,
      taxableProfit: profit,
      transportTax: [profit[0], profit[0]],
    });
    expect(openedText(text, FIELDS)).toMatchObject({
      document: { taxableProfit: { '2019': 1, '2020': 2 }, transportTax: [profit[0], profit[0]] },
    });
  });

  test.each([
    ['', 'no-profile'],
    ['a: 1', 'no-profile'],
    ['- project', 'no-profile'],
    ['{"project": ', 'no-profile'],
    ['<!doctype html><title>Another page</title></html>', 'no-report'],
    ['x'.repeat(5 * 1024 * 1024 + 1), 'too-large'],
  ])('is refused where it holds no profile: %.20j, %s', (text, because) => {
    expect(openedText(text, FIELDS)).toMatchObject({ ok: false, because });
  });

  test('is written so that numbers of amounts stay texts', () => {
    const text = yamlOf({ project: { name: 'A: "b"' }, taxableProfit: { '2019': '7.60' } });
    expect(readDocument(text).value).toEqual({
      project: { name: 'A: "b"' },
      taxableProfit: { 2019: '7.60' },
    });
  });
});
