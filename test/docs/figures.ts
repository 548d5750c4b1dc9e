import type { Figure, Value } from '../../src/figures/figure';
import { figuresOf as placedFigures } from '../../src/figures/figures';
import type { FigureLabel } from '../../src/figures/labels';
import type { Policy } from '../../src/figures/policy';
import type { Citation } from '../../src/kit/finding';
import { tableOf } from './blocks';
import { LABELS } from './labels';
import { valueText } from './values';

/** A figure with its path in the policy and what it is, its values written out. */
export interface Row {
  readonly path: string;
  readonly says: string;
  readonly figure: Figure<unknown>;
  readonly values: readonly Value<string>[];
}

/** Every figure of a policy, in the order in which they are defined. */
export const rowsOf = (policy: Policy): readonly Row[] =>
  placedFigures(policy).map(({ definition, figure, path }) => {
    const [says, none] = labelOf(path);
    const values = figure.values.map((dated) => ({
      ...dated,
      value: valueText(definition, none, dated.value),
    }));
    return { path: path.join('.'), says, figure, values };
  });

function labelOf(path: readonly string[]): readonly [label: string, none: string] {
  // The labels are nested as the definitions are.
  const label = path.reduce<unknown>((part, name) => (part as Parts)[name], LABELS) as FigureLabel;
  return typeof label === 'string' ? [label, 'none'] : label;
}

type Parts = { readonly [name: string]: unknown };

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
