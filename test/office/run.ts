/** Calculates workbooks by LibreOffice, without the results that stand in them, and opens CSV as the Russian Excel would. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { parse } from 'yaml';
import { compare, parseProfile } from '../../src/index';
import { loans } from '../../src/questions/assess/loans';
import { excelRu } from '../../src/report/csv-excel-ru';
import { formatOf } from '../../src/report/format';
import { loanCsv } from '../../src/report/loans/csv';
import { wordsIn } from '../../src/report/words/load';
import { unzipped, zipped } from '../../src/report/xlsx/archive';
import { bytesOf } from '../../src/report/xlsx/bytes';
import type { Workbook } from '../../src/report/xlsx/cells';
import { comparisonWorkbook } from '../../src/report/xlsx/compare';
import { workbookExtract } from '../../src/report/xlsx/extracted';
import { addressOf } from '../../src/report/xlsx/layout';
import { loanWorkbook } from '../../src/report/xlsx/loan';
import { placedIn } from '../../src/report/xlsx/patches';
import { readWorkbook } from '../../src/report/xlsx/read';
import { parsedXml } from '../../src/report/xlsx/xml';
import { PROJECTS, plannedProject } from '../report/xlsx/workbooks';
import { ASKS, type ChangedBook, changedBooks } from './changes';

const LENT = 'kurovskoy-expanded-clay';
const textOf = (name: string): string => readFileSync(`fixtures/projects/${name}.yaml`, 'utf8');

function profileOf(name: string) {
  const parsed = parseProfile(parse(textOf(name)));
  if (!parsed.ok) throw new Error(`${name} is no sound profile`);
  return parsed.profile;
}

async function workbooks(): Promise<{ readonly [name: string]: Workbook }> {
  const books: { [name: string]: Workbook } = {};
  const sides = ['nestle-purina-2018', 'nestle-purina-2019'] as const;
  const [left, right] = sides.map((name) => ({
    profile: profileOf(name),
    options: { discountRate: '0.1' },
  }));
  if (left === undefined || right === undefined) throw new Error('no sides');
  for (const language of ['en', 'ru'] as const) {
    const words = await wordsIn(language);
    const profiles = [{ name: 'project.yaml', text: textOf(LENT), document: undefined }];
    const setting = { words, format: formatOf(true, words), version: '0', basis: [], profiles };
    books[`loan-${language}`] = loanWorkbook(loans(profileOf(LENT), {}), [], setting);
    for (const name of PROJECTS) {
      const { workbook } = await plannedProject(name, language);
      books[`plan-${name.replace('.yaml', '')}-${language}`] = workbook;
    }
    books[`compare-${language}`] = comparisonWorkbook(compare(left, right), [], setting);
  }
  return books;
}

/** The same file without the results of its formulas, so that they must be calculated. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipped(bytes) ?? {}).map(([name, part]) => [
    name,
    name.startsWith('xl/worksheets/')
      ? strToU8(strFromU8(part).replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f>'))
      : part,
  ]);
  return zipped(Object.fromEntries(parts));
}

const folder = mkdtempSync(join(tmpdir(), 'office-'));
const saved = join(folder, 'saved');
mkdirSync(saved);

/** Opens files and saves them again. */
const convert = (files: readonly string[], ...options: readonly string[]) =>
  spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/home`,
      ...['--headless', ...options, '--convert-to', 'xlsx', '--outdir', saved],
      ...files,
    ],
    { encoding: 'utf8' },
  );

const readSaved = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(join(saved, basename(file).replace(/\.\w+$/, '.xlsx'))));

let compared = 0;
const differences: string[] = [];

function check(at: string, found: unknown, written: string): void {
  compared++;
  const isSame =
    typeof found === 'number'
      ? Math.abs(found - Number(written)) < 0.0005
      : String(found ?? '') === written;
  if (!isSame) differences.push(`${at}: ${String(found)}, expected ${written}`);
}

/** Every formula of a workbook, by the sheet and the address of its cell. */
const formulasOf = ({ sheets }: Workbook) =>
  sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, index) =>
      placedIn(row).flatMap(({ cell, column }) =>
        cell?.kind === 'formula' ? [{ sheet: name, at: addressOf(index, column), cell }] : [],
      ),
    ),
  );

function checkWorkbook(name: string, book: Workbook, bytes: Uint8Array): void {
  const read = readWorkbook(bytes, parsedXml);
  for (const { at, cell, sheet } of formulasOf(book)) {
    const { number, text } = read?.sheet(sheet)?.get(at) ?? {};
    const written = typeof cell.value === 'string' ? cell.value : cell.value.text;
    check(`${name} ${sheet}!${at}`, number ?? text, written);
  }
  const back = workbookExtract(bytes, parsedXml);
  const [profile] = back.ok ? back.profiles : [];
  const project = /^plan-(.*)-\w+$/.exec(name)?.[1] ?? LENT;
  check(`${name}: the profile comes back`, String(profile?.text === textOf(project)), 'true');
  check(`${name}: cells seen as changed`, back.ok ? back.changed.length : -1, '0');
}

/** Of changed inputs: those that asked for a new plan, and those that were compared with one. */
const turns = { asked: 0, compared: 0 };

/** A workbook whose inputs were changed has what a new plan has, or asks for one. */
function checkChanged({ check: place, expected, isKept, name }: ChangedBook, bytes: Uint8Array) {
  const read = readWorkbook(bytes, parsedXml);
  if (read?.sheet(place.sheet)?.get(place.at)?.text === ASKS) {
    turns.asked++;
    return;
  }
  turns.compared++;
  check(`${name}: the package of a new plan is the same`, String(isKept), 'true');
  for (const [sheet, at, value] of expected) {
    const { number, text } = read?.sheet(sheet)?.get(at) ?? {};
    check(`${name} ${sheet}!${at}`, number ?? text, value);
  }
}

/** Columns and decimals of CSV in the form of the Russian Excel, opened in Russian. */
function checkCsv(csv: string, bytes: Uint8Array, sheet: string): void {
  const cells = readWorkbook(bytes, parsedXml)?.sheet(sheet);
  const rows = csv.split('\r\n').filter((row) => row !== '');
  for (const [row, line] of rows.entries()) {
    for (const [column, field] of line.split(',').entries()) {
      const { number, text } = cells?.get(addressOf(row, column)) ?? {};
      const isNumber = row > 0 && /^-?\d+(\.\d+)?$/.test(field);
      const isDay = /^\d{4}-\d\d-\d\d$/.test(field);
      if (isNumber) check(`csv row ${row} column ${column}`, number, field);
      else if (!isDay) check(`csv row ${row} column ${column}`, text, field);
    }
  }
}

async function run(): Promise<number> {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    process.stdout.write('Skipped: LibreOffice is not installed (Debian: libreoffice-calc).\n');
    return 0;
  }
  const books = await workbooks();
  const changed = await changedBooks();
  const files: string[] = [];
  for (const [name, book] of [
    ...Object.entries(books),
    ...changed.map((one) => [one.name, one.book] as const),
  ]) {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, withoutResults(await bytesOf(book)));
    files.push(file);
  }
  convert(files);
  for (const [name, book] of Object.entries(books))
    checkWorkbook(name, book, readSaved(`${name}.xlsx`));
  for (const one of changed) checkChanged(one, readSaved(`${one.name}.xlsx`));
  const csv = loanCsv(loans(profileOf(LENT), {}).loans);
  const file = join(folder, 'quarters.csv');
  writeFileSync(file, excelRu(csv));
  // Semicolons, double quotes, UTF-8, from the first row, Russian of Russia.
  convert([file], '--infilter=CSV:59,34,76,1,,1049');
  checkCsv(csv, readSaved(file), 'quarters');
  process.stdout.write(
    `${turns.compared} changes of inputs compared with new plans; ${turns.asked} ask for one.\n`,
  );
  process.stdout.write(`${compared} cells compared, ${differences.length} differ.\n`);
  for (const difference of differences.slice(0, 20)) process.stdout.write(`${difference}\n`);
  return differences.length === 0 && turns.compared > 0 ? 0 : 1;
}

process.exitCode = await run().finally(() => rmSync(folder, { recursive: true, force: true }));
