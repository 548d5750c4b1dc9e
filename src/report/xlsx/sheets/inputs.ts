import { input, kept, type SheetCell, textCell } from '../cells';
import type { InputField } from '../inputs';
import type { At, RedCells, SheetPlan, SheetRow } from '../layout';
import type { PlanModel } from '../tax/model';
import type { TaxVoice } from '../tax/year-row';
import { coloursOf } from './colours';
import { guardsOf } from './guards';
import { NAMES, YEAR, yearsHead } from './years';

/** The numbers of the profile: those that formulas follow may be changed. */
export function inputsSheet(voice: TaxVoice, factOf: (path: string) => string): SheetPlan {
  const { model, words } = voice;
  const { inputs } = model;
  const head = yearsHead(words.sheets.inputs, voice, [
    words.keeps,
    coloursOf(words, 'input', 'kept'),
  ]);
  return {
    id: 'inputs',
    name: words.sheets.inputs,
    columns: [NAMES, ...model.years.map(() => YEAR), YEAR],
    frozen: { rows: head.length, columns: 1 },
    rows: [
      ...head,
      ...inputs.series.map(({ path, years }): SheetRow => {
        const fields = model.years.map((year) => years.get(year));
        return {
          key: path,
          cells: [
            textCell(factOf(path), 'label'),
            ...fields.map((field) => (field === undefined ? null : fieldCell(field, model))),
          ],
          red: (at) => fields.flatMap((field, index) => redOf(field, index + 1, model, at)),
        };
      }),
      ...[...inputs.single.values()].map(
        (field): SheetRow => ({
          key: field.path,
          cells: [textCell(factOf(field.path), 'label'), fieldCell(field, model)],
          red: (at) => redOf(field, 1, model, at),
        }),
      ),
    ],
  };
}

const fieldCell = ({ path, value }: InputField, { linked }: PlanModel): SheetCell =>
  linked.has(path) ? input(path, value, 'kopecks') : kept(value, 'kopecks');

function redOf(
  field: InputField | undefined,
  column: number,
  model: PlanModel,
  at: At,
): readonly RedCells[] {
  const guards = field === undefined ? [] : guardsOf(field.path, model);
  return guards.length === 0
    ? []
    : [
        {
          from: column,
          to: column,
          when: `MAX(${guards.map((guard) => guard(at)).join(',')})>0`,
        },
      ];
}
