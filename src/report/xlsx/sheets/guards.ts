import { formula, textCell } from '../cells';
import { isSameAmount } from '../exact';
import type { At, SheetRow } from '../layout';
import { hasOwnCap, type PlanModel } from '../tax/model';
import type { TaxVoice } from '../tax/year-row';

/** A formula that is 1 while a number of the profile asks for a new plan. */
export type Guard = (at: At) => string;

/** What watches a number of the profile: that nothing moves with it that the formulas keep. */
export function guardsOf(path: string, model: PlanModel): readonly Guard[] {
  const [, row = '', year = ''] = /^(.*)\.(\d{4})$/.exec(path) ?? [];
  if (!model.linked.has(path)) return [];
  const column = year === '' ? 1 : 1 + Number(year) - (model.years[0] ?? 0);
  const cell = (at: At) => at(year === '' ? path : row, column, 'inputs');
  const value = givenAt(path, model);
  return [
    ...(model.isFixed ? [(at: At) => `IF(${cell(at)}=${value},0,1)`] : []),
    ...(row === 'taxableProfit' ? [signGuard(Number(year), column, model)] : []),
    ...(row === 'capitalInvestment' ? [(at: At) => at('flips', 1, 'conditions')] : []),
  ];
}

const givenAt = (path: string, { inputs }: PlanModel): string =>
  inputs.single.get(path)?.value ??
  inputs.series.flatMap(({ years }) => [...years.values()]).find((one) => one.path === path)
    ?.value ??
  '0';

/** Whether a profit, with what raises it, is still above nothing or not: the first profit of a measure would move. */
const signGuard =
  (year: number, column: number, model: PlanModel): Guard =>
  (at) => {
    const raised = model.plan.best.raisedProfit.find((one) => one.year === year);
    const profit = at('taxableProfit', column, 'inputs');
    const declared = model.inputs.series
      .find((one) => one.path === 'taxableProfit')
      ?.years.get(year);
    const wasAbove = (declared?.amount.dividend ?? 0n) > 0n;
    const own = `IF(IF(${profit}>0,1,0)=${wasAbove ? 1 : 0},0,1)`;
    if (raised === undefined || isSameAmount(raised.amount, '0')) return own;
    const whole = `${profit}+${at('raised', column, 'years')}`;
    const wasWhole = Number(declared?.value ?? '0') + Number(raised.amount) > 0;
    return `MAX(${own},IF(IF(${whole}>0,1,0)=${wasWhole ? 1 : 0},0,1))`;
  };

/** A row that is 1 in a year in which a number asks for a new plan. */
export function guardRows({ model, words }: TaxVoice): readonly SheetRow[] {
  const paths = [...model.linked];
  const ofYear = (year: number) => paths.filter((path) => path.endsWith(`.${year}`));
  const ofNone = paths.filter((path) => !/\.\d{4}$/.test(path));
  const sumOf = (of: readonly string[], at: At): string => {
    const made = of.flatMap((path) => guardsOf(path, model).map((guard) => guard(at)));
    return made.length === 0 ? '0' : `MAX(${made.join(',')})`;
  };
  return [
    {
      key: 'guards',
      cells: (at) => [
        textCell(words.check.newPlan, 'label'),
        ...model.years.map((year) => formula(sumOf(ofYear(year), at), '0', 'answer')),
        formula(
          `MAX(${[
            sumOf(ofNone, at),
            `SUM(${at('guards', 1)}:${at('guards', model.years.length)})`,
            ...(hasOwnCap(model) ? [at('cap.flips', model.years.length + 1, 'cap')] : []),
            at('flips', 1, 'conditions'),
          ].join(',')})`,
          '0',
          'answer',
        ),
      ],
      red: (at) => [{ from: 1, to: model.years.length + 1, when: `${at('guards', 1)}>0` }],
    },
  ];
}
