import type { Citation } from '../../src/kit/finding';
import type { Dated, Figure } from '../../src/policy/figure';
import type { PeriodTestFigures, Policy } from '../../src/policy/policy';
import { tableOf } from './blocks';
import * as write from './values';

/** A figure with its path in the policy and what it is, its values written out. */
export interface Row {
  readonly path: string;
  readonly says: string;
  readonly figure: Figure<unknown>;
  readonly values: readonly Dated<string>[];
}

export function row<V>(
  path: string,
  says: string,
  figure: Figure<V>,
  written: (value: V) => string,
): Row {
  const values = figure.values.map((dated) => ({ ...dated, value: written(dated.value) }));
  return { path, says, figure, values };
}

const HEAD = ['Figure', 'Value', 'From', 'Read', 'Decides', 'Standing', 'Source'];
const READ = { entry: 'on entry', period: 'each period' };
const DECIDES = { amount: 'amount', bound: 'bound' };

/** The figures of a page as a table of Markdown: a row for each value. */
export const figuresTable = (rows: readonly Row[]): string =>
  tableOf(
    HEAD,
    rows.flatMap(({ path, says, figure, values }) =>
      values.map(({ value, from, standing, citation }) => [
        `${says}, \`${path}\``,
        value,
        from.replace('-01-01', ''),
        READ[figure.read],
        DECIDES[figure.decides],
        standing,
        cited(citation),
      ]),
    ),
  );

/** A citation with its address, where there is one. */
export const cited = ({ text, address }: Citation): string =>
  address === undefined ? text : `[${text}](${address})`;

/** What measures that are in force for some years have in common. */
export const yearsOf = (
  name: string,
  { firstYear, lastYear }: Pick<Policy['register'], 'firstYear' | 'lastYear'>,
): Row[] => [
  row(`${name}.firstYear`, 'first tax year', firstYear, write.firstYear),
  row(`${name}.lastYear`, 'last tax year', lastYear, write.lastYear),
];

/** What measures have in common of which each tax period is tested. */
export const testsOf = (
  name: string,
  { noArrears, textileClass, textileWageMultiple, wageMultiple, wageTest }: PeriodTestFigures,
): Row[] => [
  row(`${name}.wageTest`, 'average wage against the subsistence minimum', wageTest, write.asked),
  row(
    `${name}.wageMultiple`,
    'multiple of the subsistence minimum',
    wageMultiple,
    write.ifAny(write.times, 'not given'),
  ),
  row(
    `${name}.textileWageMultiple`,
    'the same for textile makers',
    textileWageMultiple,
    write.ifAny(write.times, 'none of their own'),
  ),
  row(`${name}.textileClass`, 'their main activity, OKVED 2', textileClass, write.text),
  row(`${name}.noArrears`, 'no arrears of taxes', noArrears, write.asked),
];

/** What measures with a reduced regional rate have in common. */
export const regionalOf = (
  name: string,
  figures: Pick<Policy['register'], 'regionalRate' | 'regionalReduction'>,
): Row[] => [
  row(`${name}.regionalRate`, 'regional rate', figures.regionalRate, write.percent),
  row(
    `${name}.regionalReduction`,
    'reduction printed beside it, points',
    figures.regionalReduction,
    write.percent,
  ),
];
