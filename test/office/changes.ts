import { parse } from 'yaml';
import type { SheetCell, Workbook } from '../../src/report/xlsx/cells';
import { addressOf } from '../../src/report/xlsx/layout';
import { placedIn } from '../../src/report/xlsx/patches';
import { bookWords } from '../../src/report/xlsx/words';
import {
  changedDocument,
  followed,
  type InputCell,
  inputCells,
  PROJECTS,
  packageOf,
  placedCells,
  planned,
  plannedProject,
  randomFrom,
  textOf,
} from '../report/xlsx/workbooks';

/** Changes of the inputs of each project. */
const TURNS = 10;

/** A workbook with other numbers in its blue cells, and what a new plan has of them. */
export interface ChangedBook {
  readonly name: string;
  readonly book: Workbook;
  /** What each formula gives in the workbook of the new plan, by sheet and address. */
  readonly expected: readonly (readonly [sheet: string, at: string, value: string])[];
  /** Whether the new plan has the same package. */
  readonly isKept: boolean;
  /** The cell that asks for a new plan. */
  readonly check: { readonly sheet: string; readonly at: string };
}

/** Ten random changes of the inputs of every project, as seeds have them. */
export async function changedBooks(): Promise<readonly ChangedBook[]> {
  const all: ChangedBook[] = [];
  for (const [index, project] of PROJECTS.entries()) {
    const { answer, workbook } = await plannedProject(project);
    const inputs = inputCells(workbook.sheets);
    const random = randomFrom(100 + index);
    for (let turn = 0; turn < TURNS && inputs.length > 0; turn++) {
      const { changes, document } = changedDocument(parse(textOf(project)), inputs, random);
      const next = await planned(document, textOf(project));
      if (next === undefined) continue;
      all.push({
        name: `changed-${project.replace('.yaml', '')}-${turn}`,
        book: withInputs(workbook, changes),
        expected: [...followed(next.workbook)].map(([place, value]) => [...placeOf(place), value]),
        isKept: packageOf(next.answer) === packageOf(answer),
        check: checkIn(workbook),
      });
    }
  }
  return all;
}

/** "Year by year 4 2" as its sheet and "C5". */
function placeOf(place: string): readonly [sheet: string, at: string] {
  const [, sheet = '', row, column] = /^(.*) (\d+) (\d+)$/.exec(place) ?? [];
  return [sheet, addressOf(Number(row), Number(column))];
}

function checkIn({ sheets }: Workbook): ChangedBook['check'] {
  const found = placedCells(sheets).find(
    ({ cell }) => cell?.kind === 'formula' && cell.style === 'check',
  );
  if (found === undefined) throw new Error('the workbook has no check');
  return { sheet: found.sheet.name, at: addressOf(found.row, found.column) };
}

const withInputs = (
  workbook: Workbook,
  changes: readonly (InputCell & { readonly to: string })[],
): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, index) =>
      placedIn(row).map(({ cell, column }): SheetCell => {
        const change = changes.find(
          (one) => one.sheet === sheet.name && one.row === index && one.column === column,
        );
        return change === undefined || cell?.kind !== 'number'
          ? cell
          : { ...cell, value: change.to };
      }),
    ),
  })),
});

/** What the check cell says where the numbers ask for a new plan. */
export const ASKS = bookWords('en').check.newPlan;
