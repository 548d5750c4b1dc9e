import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Plan } from '../../../src/answer/results/plan';
import { parseProfile, plan } from '../../../src/index';
import { formatOf } from '../../../src/report/format';
import { planParts } from '../../../src/report/plan/model';
import { wordsIn } from '../../../src/report/words/load';
import type { Sheet, SheetCell, Workbook } from '../../../src/report/xlsx/cells';
import { placedIn } from '../../../src/report/xlsx/patches';
import { planWorkbook } from '../../../src/report/xlsx/plan';
import type { Language } from '../../../src/words/words';

/** From the folder in which the tests and `npm run test:office` run. */
const FOLDER = 'fixtures/projects';

/** Every project, by the name of its file. */
export const PROJECTS: readonly string[] = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.yaml') && !name.endsWith('.expected.yaml'),
);

export const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** A plan with its workbook. */
export interface Planned {
  readonly answer: Plan;
  readonly workbook: Workbook;
}

/** The workbook of a document; undefined where it is no sound profile. */
export async function planned(
  document: unknown,
  text: string,
  language: Language = 'en',
): Promise<Planned | undefined> {
  const parsed = parseProfile(document);
  if (!parsed.ok) return undefined;
  const words = await wordsIn(language);
  const format = formatOf(true, words);
  const answer = plan(parsed.profile, { discountRate: '0.1', loans: 'all' });
  const profiles = [{ name: 'project.yaml', text, document }];
  return {
    answer,
    workbook: planWorkbook(answer, planParts(answer, words, format), {
      words,
      format,
      version: '0.1.0',
      basis: [{ edition: answer.assessment.edition, hash: answer.assessment.policy.hash }],
      profiles,
    }),
  };
}

/** The workbook of a project of the fixtures. */
export async function plannedProject(name: string, language: Language = 'en'): Promise<Planned> {
  const made = await planned(parse(textOf(name)), textOf(name), language);
  if (made === undefined) throw new Error(`${name} is no sound profile`);
  return made;
}

/** A number of the profile in its cell. */
export interface InputCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly path: string;
  readonly value: string;
}

export const inputCells = (sheets: readonly Sheet[]): readonly InputCell[] =>
  placedCells(sheets).flatMap(({ cell, column, row, sheet }) =>
    cell?.kind === 'number' && cell.style === 'input'
      ? [{ sheet: sheet.name, row, column, path: cell.name?.path ?? '', value: cell.value }]
      : [],
  );

/** A cell of a sheet with its place. */
export interface PlacedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
}

export const placedCells = (sheets: readonly Sheet[]): readonly PlacedCell[] =>
  sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      placedIn(cells).map(({ cell, column }) => ({ sheet, row, column, cell })),
    ),
  );

/** A change of some numbers of a document, and the document with it. */
export interface ChangedDocument {
  readonly document: unknown;
  readonly changes: readonly (InputCell & { readonly to: string })[];
}

/** A document with one to three of its numbers changed by up to 15 %, as a seed has it. */
export function changedDocument(
  document: unknown,
  inputs: readonly InputCell[],
  random: () => number,
): ChangedDocument {
  const copy = structuredClone(document);
  const count = 1 + Math.floor(random() * 3);
  const picked = new Set(
    Array.from({ length: count }, () => inputs[Math.floor(random() * inputs.length)]),
  );
  const changes = [...picked].flatMap((input) => {
    if (input === undefined) return [];
    const to = (Number(input.value) * (0.85 + random() * 0.3)).toFixed(2).replace('.00', '');
    setAt(copy, input.path, to);
    return [{ ...input, to }];
  });
  return { document: copy, changes };
}

function setAt(document: unknown, path: string, value: string): void {
  const steps = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  let at = document as { [step: string]: unknown };
  for (const step of steps.slice(0, -1)) at = at[step] as { [step: string]: unknown };
  at[steps.at(-1) ?? ''] = value;
}

/** Numbers from 0 to 1 that a seed determines. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** What a package is: its elements and the years of its relief from income tax. */
export const packageOf = ({ best: { elements, income } }: Plan): string =>
  JSON.stringify([elements, income?.first, income?.last]);

/** Sheets whose amounts follow from the numbers of the profile. */
export const isFollowed = ({ name }: Sheet): boolean =>
  ['Year by year', 'Cap', 'Budgets'].includes(name);

/** The formulas of those sheets with what each gives in a plan, by sheet and place. */
export const followed = ({ sheets }: Workbook): ReadonlyMap<string, string> =>
  new Map(
    placedCells(sheets.filter(isFollowed)).flatMap(({ cell, column, row, sheet }) =>
      cell?.kind === 'formula' && typeof cell.value === 'string'
        ? [[`${sheet.name} ${row} ${column}`, cell.value] as const]
        : [],
    ),
  );

/** Bases and rates whose product ends with half a rouble, with the tax on them. */
export function exactHalves(count: number): readonly { base: string; rate: string; tax: string }[] {
  const RATES = [
    '0.022',
    '0.011',
    '0.135',
    '0.17',
    '0.18',
    '0.02',
    '0.03',
    '0.005',
    '0.015',
    '0.05',
  ];
  const random = randomFrom(7);
  const halves: { base: string; rate: string; tax: string }[] = [];
  while (halves.length < count) {
    const rate = RATES[halves.length % RATES.length] ?? '0.022';
    const thousandths = BigInt(Math.round(Number(rate) * 1000));
    const roubles = BigInt(Math.floor(random() * 4_000_000_000));
    // base × rate = roubles + 1/2 where base = (roubles + 1/2) / rate ends at kopecks.
    const kopecks = (roubles * 2n + 1n) * 50_000n;
    if (kopecks % thousandths !== 0n) continue;
    const base = kopecks / thousandths;
    halves.push({
      base: `${base / 100n}.${String(base % 100n).padStart(2, '0')}`,
      rate,
      tax: String(roubles + 1n),
    });
  }
  return halves;
}
