import { amountOf } from '../../../answer/read';
import type { PackageCapPeriod } from '../../../answer/results/plan';
import { roublesText } from '../../../kit/money';
import { figureCell, formula, kept, type SheetCell, textCell } from '../cells';
import { isSameAmount } from '../exact';
import type { At, SheetPlan, SheetRow } from '../layout';
import { CAPITAL } from '../tax/invested';
import { cappedGroups, hasOwnCap, isGrantedWhole } from '../tax/model';
import { type TaxVoice, yearColumn } from '../tax/year-row';
import { coloursOf } from './colours';
import { NAMES, YEAR, yearsHead } from './years';

/** The cap on the relief of the package year by year: what it is a share of, what is used and what is left. */
export function capSheet(voice: TaxVoice): readonly SheetPlan[] {
  const { model, words } = voice;
  const cap = model.plan.best.income?.cap ?? null;
  if (cap === null) return [];
  const { labels } = words;
  const own = hasOwnCap(model);
  const head = yearsHead(words.sheets.cap, voice, [
    own ? words.keeps : words.jointCap,
    coloursOf(words, 'formula', 'figure', 'kept'),
  ]);
  const periodOf = (year: number) => cap.periods.find((one) => one.year === year);
  const row = (
    key: string,
    label: string,
    cell: (one: PackageCapPeriod, column: number, at: At) => SheetCell,
  ): SheetRow => ({
    key: `cap.${key}`,
    cells: (at) => [
      textCell(label, 'label'),
      ...model.years.map((year, index) => {
        const period = periodOf(year);
        return period === undefined ? null : cell(period, index + 1, at);
      }),
    ],
  });
  const left = (column: number, at: At) =>
    `MAX(0,${at('cap.cap', column)}-${at('cap.before', column)})`;
  const [firstPeriod] = cap.periods;
  return [
    {
      id: 'cap',
      name: words.sheets.cap,
      columns: [NAMES, ...model.years.map(() => YEAR), YEAR],
      frozen: { rows: head.length, columns: 1 },
      rows: [
        ...head,
        row('base', labels.capBase, (one, _, at) => {
          const span = model.capFrom;
          if (span === undefined || !model.isInvestmentLinked) return kept(one.base, 'kopecks');
          const from = yearColumn(model, span.first);
          const to = yearColumn(model, span.last ?? one.year);
          return to < from
            ? formula('0', one.base, 'kopecks')
            : formula(
                `SUM(${at(CAPITAL, from, 'inputs')}:${lastOf(at(CAPITAL, Math.min(to, model.years.length), 'inputs'))})`,
                one.base,
                'kopecks',
              );
        }),
        row('share', labels.capShare, () => figureCell(cap.share, 'percent')),
        row('cap', labels.cap, (one, column, at) =>
          formula(
            `ROUND(ROUND(${at('cap.base', column)}*${at('cap.share', column)},5)-0.49999,0)`,
            one.cap,
            'kopecks',
          ),
        ),
        row('before', labels.usedBefore, (one, column, at) =>
          one === firstPeriod
            ? kept(one.before, 'roubles')
            : formula(
                `${at('cap.before', column - 1)}+${at('cap.used', column - 1)}`,
                one.before,
                'roubles',
              ),
        ),
        row('full', labels.full, (one, column, at) => {
          const groups = cappedGroups(model, one);
          return groups === undefined
            ? kept(one.full, 'roubles')
            : formula(
                groups.map(({ key }) => `MAX(0,${at(`${key}.own`, column, 'years')})`).join('+'),
                one.full,
                'roubles',
              );
        }),
        row('granted', labels.granted, (one, column, at) =>
          cappedGroups(model, one) !== undefined && isGrantedWhole(one)
            ? formula(`MIN(${at('cap.full', column)},${left(column, at)})`, one.granted, 'kopecks')
            : kept(one.granted, 'kopecks'),
        ),
        row('used', labels.used, (one, column, at) =>
          isSameAmount(one.used, one.granted)
            ? formula(at('cap.granted', column), one.used, 'kopecks')
            : formula(
                `${at('cap.granted', column)}+${lessText(one.used, one.granted)}`,
                one.used,
                'kopecks',
              ),
        ),
        row('left', labels.left, (one, column, at) =>
          formula(
            `MAX(0,${at('cap.cap', column)}-${at('cap.before', column)}-${at('cap.used', column)})`,
            leftOf(one),
            'kopecks',
            'total',
          ),
        ),
        row('cutOff', labels.cutOff, (one, column, at) =>
          formula(`${at('cap.full', column)}-${at('cap.granted', column)}`, one.cutOff, 'kopecks'),
        ),
        {
          key: 'cap.flips',
          cells: (at) => [
            textCell(words.check.newPlan, 'label'),
            ...model.years.map((year, index): SheetCell => {
              const one = periodOf(year);
              if (one === undefined || !own) return null;
              const binds = amountOf(one.full) > 0n && amountOf(one.granted) < amountOf(one.full);
              return formula(
                `IF(IF(${at('cap.full', index + 1)}>${left(index + 1, at)},1,0)=${binds ? 1 : 0},0,1)`,
                '0',
                'answer',
              );
            }),
            formula(
              `SUM(${at('cap.flips', 1)}:${at('cap.flips', model.years.length)})`,
              '0',
              'answer',
            ),
          ],
          red: (at) => [{ from: 1, to: model.years.length + 1, when: `${at('cap.flips', 1)}>0` }],
        },
      ],
    },
  ];
}

/** The second address of a span, without its sheet. */
const lastOf = (address: string): string => address.replace(/^.*!/, '');

const lessText = (one: string, other: string): string => {
  const less = roublesText(amountOf(one) - amountOf(other));
  return less.startsWith('-') ? `(${less})` : less;
};

function leftOf({ before, cap, used }: PackageCapPeriod): string {
  const left = amountOf(cap) - amountOf(before) - amountOf(used);
  return left < 0n ? '0' : roublesText(left);
}
