import type { Plan } from '../../answer/results/plan';
import { capital, nameIn, oneLine } from '../format';
import type { PlanParts } from '../plan/model';
import { planVoice } from '../plan/voice';
import { factOf, nameOf } from '../sentences';
import { tablesOf } from '../tables';
import { factsOf, workbookOf } from './book';
import { bytesOf } from './bytes';
import type { Sheet, SheetCell, Workbook } from './cells';
import { creditSheets } from './credit';
import { isKept } from './exact';
import { addressOf, type SheetPlan } from './layout';
import { loanSheets } from './loan';
import { placedIn } from './patches';
import type { BookSetting } from './setting';
import { budgetSheet } from './sheets/budget';
import { capSheet } from './sheets/cap';
import { conditionsSheet } from './sheets/conditions';
import { inputsSheet } from './sheets/inputs';
import { investorSheet } from './sheets/investor';
import { objectsSheet } from './sheets/objects';
import { packagesSheet } from './sheets/packages';
import { sourcesSheet } from './sheets/sources';
import { summarySheet } from './sheets/summary';
import { blockRows, textSheet } from './sheets/text';
import { yearsSheet } from './sheets/years';
import { planModelOf } from './tax/model';
import type { TaxVoice } from './tax/year-row';
import { bookWords } from './words';

/** The workbook of a plan as the bytes of a file. */
export const planBook = (plan: Plan, parts: PlanParts, setting: BookSetting): Promise<Uint8Array> =>
  bytesOf(planWorkbook(plan, parts, setting));

/** The workbook of a plan: the best package with every tax of every year as formulas, and what it rests on. */
export function planWorkbook(plan: Plan, parts: PlanParts, setting: BookSetting): Workbook {
  const topic = setting.words.plan.title(oneLine(plan.assessment.project.name));
  const made = (inexact: readonly string[]): Workbook =>
    workbookOf(sheetsOf(plan, parts, setting, topic, inexact), topic, setting);
  const inexact = made([]).sheets.flatMap(inexactIn);
  return made(inexact);
}

function sheetsOf(
  plan: Plan,
  parts: PlanParts,
  setting: BookSetting,
  topic: string,
  inexact: readonly string[],
): readonly SheetPlan[] {
  const { format, words } = setting;
  const say = bookWords(words.language);
  const model = planModelOf(plan, setting.profiles[0]?.document);
  const voice = planVoice(words, format, tablesOf(plan));
  const taxes: TaxVoice = {
    model,
    words: say,
    nameOf: ({ budget, tax }) =>
      say.taxOf(capital(nameIn(words.terms.taxes, tax)), nameIn(words.terms.budgets, budget)),
  };
  const details = [
    ...parts.ordinary,
    ...parts.why,
    ...parts.unranked,
    ...parts.withheld,
    ...parts.forbidden,
    ...parts.left,
    ...parts.investor.filter(
      (block) =>
        block.kind !== 'table' ||
        ![words.plan.flows, words.plan.flowsLast].includes(block.heading ?? ''),
    ),
    ...parts.ministry,
    ...parts.analysis,
    ...parts.assumptions,
    ...parts.readings,
    ...parts.directory,
  ];
  return [
    summarySheet(model, parts, say, factsOf(topic, setting), inexact),
    inputsSheet(taxes, (path) => capital(factOf(path, words) ?? path)),
    yearsSheet(taxes),
    ...capSheet(taxes),
    ...objectsSheet(plan, say, (id) => capital(nameOf(id, words).nom), words.say.rounding),
    packagesSheet(model, say, voice),
    ...loanSheets(
      plan.assessment.loans,
      plan.assessment.titles.programmes,
      setting,
      plan.best.elements,
    ),
    ...creditSheets(plan, setting),
    ...investorSheet(model, say, words),
    budgetSheet(taxes, (budget) => nameIn(words.terms.budgets, budget)),
    conditionsSheet(model, say, voice),
    textSheet('details', say.sheets.details, blockRows(details)),
    sourcesSheet(plan, parts.sources, words, say),
  ];
}

/** Cells whose number has more digits than a spreadsheet keeps. */
const inexactIn = ({ isHidden, name, rows }: Sheet): readonly string[] =>
  isHidden
    ? []
    : rows.flatMap((row, index) =>
        placedIn(row).flatMap(({ cell, column }) =>
          isLong(cell) ? [`${name}!${addressOf(index, column)}`] : [],
        ),
      );

const isLong = (cell: SheetCell): boolean =>
  cell !== null &&
  (cell.kind === 'number' || (cell.kind === 'formula' && cell.form === 'roubles')) &&
  typeof cell.value === 'string' &&
  !isKept(cell.value);
