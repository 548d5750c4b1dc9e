import type { Plan } from '../../../answer/results/plan';
import { lossOf } from '../../plan/losses';
import type { PlanVoice } from '../../plan/voice';
import { formula, kept, textCell } from '../cells';
import { lessAmount } from '../exact';
import type { SheetPlan, SheetRow } from '../layout';
import type { PlanModel } from '../tax/model';
import type { BookWords } from '../words/book-words';
import { coloursOf } from './colours';

/** The best package and all others beside each other: what each is worth, and why it lost. */
export function packagesSheet(model: PlanModel, say: BookWords, voice: PlanVoice): SheetPlan {
  const { plan } = model;
  const total = 1 + model.years.length;
  const { labels, sheets } = say;
  const { best, lost } = plan;
  const hasPresent = best.value.present !== null;
  const amounts = ({ nominal, present }: Plan['best']['value']) => [
    kept(nominal, 'kopecks'),
    ...(present === null ? [] : [kept(present, 'kopecks')]),
  ];
  const last = hasPresent ? 2 : 1;
  return {
    id: 'packages',
    name: sheets.packages,
    columns: [60, 20, ...(hasPresent ? [20] : []), 20, 2, 90],
    frozen: { rows: 3, columns: 1 },
    rows: [
      { cells: [textCell(`${sheets.packages}. ${say.inRoubles}`, 'title', 3)] },
      { cells: [textCell(coloursOf(say, 'formula', 'kept'), 'note', 4)] },
      {
        cells: [
          textCell(labels.package, 'head'),
          textCell(labels.nominal, 'amounts'),
          ...(hasPresent ? [textCell(labels.present, 'amounts')] : []),
          textCell(labels.lost, 'amounts'),
        ],
      },
      {
        key: 'best',
        cells: (at) => {
          const nominal = formula(at('all.saved', total, 'years'), best.value.nominal, 'kopecks');
          const present =
            best.value.present === null
              ? []
              : [formula(at('present', total, 'years'), best.value.present, 'kopecks')];
          return [
            textCell(voice.packageOf(best.elements), 'label'),
            nominal,
            ...present,
            null,
            null,
            textCell(labels.best, 'text'),
          ];
        },
      },
      ...lost.map((one, index): SheetRow => {
        const key = `lost.${index}`;
        const value = hasPresent ? (one.value.present ?? '0') : one.value.nominal;
        const of = hasPresent ? (best.value.present ?? '0') : best.value.nominal;
        return {
          key,
          cells: (at) => [
            textCell(voice.packageOf(one.elements), 'label'),
            ...amounts(one.value),
            formula(`${at('best', last)}-${at(key, last)}`, lessAmount(of, value), 'kopecks'),
            null,
            textCell(lossOf(one, voice), 'text'),
          ],
        };
      }),
    ],
  };
}
