import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compare, parseProfile, plan } from '../../../src/index';
import { loans } from '../../../src/questions/assess/loans';
import { formatOf } from '../../../src/report/format';
import { planParts } from '../../../src/report/plan/model';
import { wordsIn } from '../../../src/report/words/load';
import { unzipped } from '../../../src/report/xlsx/archive';
import { bytesOf } from '../../../src/report/xlsx/bytes';
import type { Sheet, SheetCell, Workbook } from '../../../src/report/xlsx/cells';
import { comparisonWorkbook } from '../../../src/report/xlsx/compare';
import { loanWorkbook } from '../../../src/report/xlsx/loan';
import { planWorkbook } from '../../../src/report/xlsx/plan';
import { bookWords } from '../../../src/report/xlsx/words';
import type { Told } from '../../../src/report/xlsx/words/book-words';
import type { Language } from '../../../src/words/words';
import { placedCells } from './workbooks';

const BORROWER = readFileSync('test/package/borrower.yaml', 'utf8');

function profileOf(text: string) {
  const parsed = parseProfile(parse(text));
  if (!parsed.ok) throw new Error('no sound profile');
  return parsed.profile;
}

const projectOf = (name: string) =>
  profileOf(readFileSync(`fixtures/projects/${name}.yaml`, 'utf8'));

async function settingIn(language: Language) {
  const words = await wordsIn(language);
  const profiles = [{ name: 'project.yaml', text: BORROWER, document: parse(BORROWER) }];
  return { words, format: formatOf(true, words), version: '0.1.0', basis: [], profiles };
}

async function planOf(profile: ReturnType<typeof profileOf>, language: Language = 'en') {
  const setting = await settingIn(language);
  const answer = plan(profile, { discountRate: '0.1', loans: 'all' });
  const parts = planParts(answer, setting.words, setting.format);
  return { answer, workbook: planWorkbook(answer, parts, setting) };
}

/** Two projects of which one states the profit of years that the other leaves open. */
const COMPARISON = compare(
  { profile: projectOf('nestle-purina-2018'), options: { discountRate: '0.1' } },
  { profile: projectOf('harbin-electric'), options: { discountRate: '0.1' } },
);

async function booksIn(language: Language): Promise<readonly Workbook[]> {
  const setting = await settingIn(language);
  return [
    (await planOf(profileOf(BORROWER), language)).workbook,
    (await planOf(projectOf('harbin-electric'), language)).workbook,
    (await planOf(projectOf('kronospan-mdf-1'), language)).workbook,
    loanWorkbook(loans(profileOf(BORROWER), {}), [], setting),
    comparisonWorkbook(COMPARISON, [], setting),
  ];
}

const cellsIn = ({ sheets }: Pick<Workbook, 'sheets'>, name: string) =>
  placedCells(sheets.filter((sheet) => sheet.name === name));

const TOLD: readonly Told[] = ['input', 'formula', 'figure', 'kept'];

const styleIn = (cell: SheetCell): string | undefined =>
  cell?.kind === 'formula' ? 'formula' : cell?.style;

describe.each(['en', 'ru'] as const)('sheets in %s', (language) => {
  test('name each colour that they have, and inputs only where there are some', async () => {
    const { colours } = bookWords(language);
    const namedIn = ({ rows }: Sheet): readonly Told[] => {
      const notes = rows.flat().flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []));
      return TOLD.filter((style) => notes.some((note) => note.includes(colours[style])));
    };
    const books = await booksIn(language);
    const wrong = books.flatMap(({ sheets }) =>
      sheets.flatMap((sheet) => {
        const named = namedIn(sheet);
        const has = new Set(sheet.rows.flat().map(styleIn));
        const unnamed = TOLD.filter((style) => has.has(style) && !named.includes(style));
        const blue = named.includes('input') && !has.has('input');
        return named.length > 0 && (unnamed.length > 0 || blue) ? [[sheet.name, unnamed]] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('write whether a new plan is needed as a word', async () => {
    const { check, no, yes } = bookWords(language);
    const { workbook } = await planOf(projectOf('harbin-electric'), language);
    const asked = workbook.sheets.flatMap(({ isHidden, rows }) =>
      isHidden
        ? []
        : rows.filter(([first]) => first?.kind === 'text' && first.text === check.newPlan),
    );
    expect(asked.length).toBeGreaterThan(1);
    const forms = asked.flatMap((row) =>
      row.flatMap((cell) => (cell?.kind === 'formula' ? [cell.form] : [])),
    );
    expect(new Set(forms)).toEqual(new Set(['answer']));
    const styles = unzipped(await bytesOf(workbook))?.['xl/styles.xml'];
    const xml = new TextDecoder().decode(styles).replaceAll('&quot;', '"');
    expect(xml).toContain(`"${yes}";"${yes}";"${no}"`);
  });
});

test('the net present value of flows is a formula over them, and what the plan has', async () => {
  const { answer, workbook } = await planOf(profileOf(BORROWER));
  const { npv } = answer.investor.without;
  if ('absent' in npv) throw new Error('the borrower has flows and a rate');
  const { labels, sheets } = bookWords('en');
  const cells = cellsIn(workbook, sheets.investor);
  const row = cells.find(
    ({ cell }) => cell?.kind === 'text' && cell.text === labels.npvWithout,
  )?.row;
  const found = cells.find((one) => one.row === row && one.column === 1)?.cell;
  expect(found).toMatchObject({ kind: 'formula', value: npv.value });
  expect(found?.kind === 'formula' ? found.formula : '').toMatch(/^ROUND\(SUM\(L\d+:L\d+\),2\)$/);
  // Flows without the package, as the profile and the ordinary taxes have them.
  const flows = cells.filter(({ cell, column }) => column === 6 && cell?.kind === 'formula');
  expect(flows.map(({ cell }) => cell?.kind === 'formula' && cell.value)).toEqual(
    answer.investor.flows.map(({ without }) => without),
  );
});

test('a project without flows has no sheet of them', async () => {
  const { workbook } = await planOf(projectOf('harbin-electric'));
  expect(workbook.sheets.map(({ name }) => name)).not.toContain('Investor');
});

describe('the workbook of a comparison', () => {
  const bookOf = async () => comparisonWorkbook(COMPARISON, [], await settingIn('en'));

  test('has every amount as a number, and none of a side that is not known', async () => {
    const cells = cellsIn(await bookOf(), 'Differences');
    const first = cells.find(({ cell }) => cell?.kind === 'number')?.row ?? expect.fail();
    for (const [index, { after, before, difference }] of COMPARISON.best.byPeriod.entries()) {
      const row = cells.filter((one) => one.row === first + index && one.column > 2);
      expect(row.map(({ cell }) => cell?.kind)).toEqual([
        before === null ? 'text' : 'number',
        after === null ? 'text' : 'number',
        difference === null ? 'text' : 'formula',
      ]);
    }
    expect(COMPARISON.best.byPeriod.filter(({ before }) => before === null).length).toBeGreaterThan(
      3,
    );
  });

  test('adds up each side, and no differences of which some are missing', async () => {
    const total = cellsIn(await bookOf(), 'Differences').filter(
      ({ cell }) => cell?.kind === 'formula' && cell.formula.startsWith('SUM('),
    );
    const { after, before } = COMPARISON.best;
    expect(total.map(({ cell }) => cell?.kind === 'formula' && cell.value)).toEqual([
      before.value.nominal,
      after.value.nominal,
    ]);
  });

  test('has the relief of each measure in numbers', async () => {
    const cells = cellsIn(await bookOf(), 'Measures');
    const named = (name: string) =>
      cells.find(({ cell }) => cell?.kind === 'text' && cell.text === name)?.row;
    const row = named('Federal contract (SPIC)');
    const amounts = cells.filter((one) => one.row === row && one.column > 2);
    expect(amounts.map(({ cell }) => cell?.kind)).toEqual(['number', 'number', 'formula']);
  });
});
