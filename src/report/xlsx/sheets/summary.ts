import type { PlanParts } from '../../plan/model';
import { formula, kept, type SheetCell, textCell } from '../cells';
import type { At, SheetPlan, SheetRow } from '../layout';
import { quoted } from '../layout';
import { BOOK_MARK } from '../mark';
import { CHANGED_COLUMN } from '../origin';
import type { PlanModel } from '../tax/model';
import type { BookWords } from '../words/book-words';
import { blockRows } from './text';

/** The finding, the check of the workbook, and what must not be missed. */
export function summarySheet(
  model: PlanModel,
  parts: PlanParts,
  say: BookWords,
  facts: readonly string[],
  inexact: readonly string[],
): SheetPlan {
  const { answer, first, head, steps, warnings } = parts;
  const { best } = model.plan;
  const total = 1 + model.years.length;
  const { check, labels, sheets } = say;
  const [title] = head;
  const number = (label: string, cell: (at: At) => SheetCell): SheetRow => ({
    cells: (at) => [textCell(label, 'label', 2), cell(at)],
  });
  return {
    id: 'summary',
    name: sheets.summary,
    columns: [30, 30, 24, 24, 24, 24],
    rows: [
      { cells: [textCell(say.keeps, 'note', 6)] },
      { cells: [textCell(title?.kind === 'title' ? title.text : sheets.summary, 'title', 6)] },
      { cells: [textCell(facts.join(' · '), 'note', 6)] },
      ...blockRows([...first, ...answer]),
      { cells: [] },
      checkRow(model, check),
      number(labels.nominalTotal, (at) =>
        formula(at('all.saved', total, 'years'), best.value.nominal, 'kopecks', 'total'),
      ),
      ...(best.value.present === null
        ? []
        : [
            number(labels.presentTotal, (at) =>
              formula(at('present', total, 'years'), best.value.present ?? '0', 'kopecks', 'total'),
            ),
          ]),
      {
        key: 'stored',
        cells: [
          textCell(labels.stored, 'label', 2),
          kept(best.value.nominal, 'kopecks'),
          ...(best.value.present === null ? [] : [kept(best.value.present, 'kopecks')]),
        ],
      },
      { cells: [textCell(say.inRoubles, 'note', 2)] },
      ...(['input', 'formula', 'figure', 'kept'] as const).map(
        (style): SheetRow => ({ cells: [textCell(say.legend[style], style, 3)] }),
      ),
      { cells: [textCell(inexact.length === 0 ? say.exact : say.inexact(inexact), 'note', 6)] },
      ...blockRows([...steps, ...warnings]),
    ],
  };
}

/** Whether the formulas agree with what the program found, or what has changed since. */
function checkRow({ plan, years }: PlanModel, check: BookWords['check']): SheetRow {
  const total = 1 + years.length;
  const changed = `${quoted(BOOK_MARK.sheet)}!$${CHANGED_COLUMN}$1:$${CHANGED_COLUMN}$20000`;
  const hasPresent = plan.best.value.present !== null;
  return {
    key: 'check',
    cells: (at) => {
      const guard = at('guards', total, 'years');
      const same = [
        `ROUND(${at('all.saved', total, 'years')}-${at('stored', 2)},2)=0`,
        ...(hasPresent ? [`ROUND(${at('present', total, 'years')}-${at('stored', 3)},2)=0`] : []),
      ];
      return [
        textCell(check.label, 'label', 2),
        formula(
          `IF(${guard}>0,"${check.newPlan}",IF(SUM(${changed})>0,"${check.changed}",IF(AND(${same.join(',')}),"${check.agrees}","${check.differs}")))`,
          { text: check.agrees },
          'plain',
          'check',
        ),
      ];
    },
    red: (at) => [
      {
        from: 2,
        to: 2,
        when: `IF(${at('guards', total, 'years')}>0,TRUE,${at('check', 2)}="${check.differs}")`,
      },
    ],
  };
}
