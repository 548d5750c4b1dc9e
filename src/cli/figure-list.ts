import type { Command } from 'commander';
import { editionOf, type Region } from '../engine/region';
import type { WrittenValue } from '../figures/written';
import {
  type PolicyFigure,
  type PolicyFigureValue,
  policyFigures,
} from '../regions/policy-figures';
import type { Block } from '../report/blocks';
import { name, tableOf, text } from '../report/columns';
import { csvOf } from '../report/csv';
import { markdownOf } from '../report/markdown';
import type { FormatName } from './formats';
import { jsonText } from './formats';
import type { Io } from './io';
import { tableText, type View, viewOf } from './view';

const CSV_COLUMNS = [
  'figure',
  'kind',
  'read',
  'decides',
  'from',
  'value',
  'standing',
  'checked',
  'source',
  'address',
] as const;

/** A value with the figure that has it. */
interface Row extends PolicyFigureValue {
  readonly figure: PolicyFigure;
}

/** The list of the figures of an edition, a row for each value, in the format asked for. */
export async function figureList(
  format: FormatName,
  { edition, region }: { readonly edition: string; readonly region: Region },
  command: Command,
  io: Io,
): Promise<string> {
  const figures = policyFigures(editionOf(region, edition));
  switch (format) {
    case 'json':
      return jsonText({ edition, figures });
    case 'csv':
      return csvOf(CSV_COLUMNS, figures.flatMap(rowsOf).map(csvRow));
    case 'markdown':
      return markdownOf(blocksOf(figures, await viewOf(command, io, region)));
    case 'table': {
      const shown = await viewOf(command, io, region);
      return tableText(blocksOf(figures, shown), shown);
    }
  }
}

const rowsOf = (figure: PolicyFigure): readonly Row[] =>
  figure.values.map((value) => ({ ...value, figure }));

const csvRow = ({ figure, from, value, standing, checked = '', citation }: Row) => ({
  figure: figure.path,
  kind: figure.kind,
  read: figure.read,
  decides: figure.decides,
  from,
  value: valueText(value),
  standing,
  checked,
  source: citation.text,
  address: citation.address ?? '',
});

/** A table for the figures of each part of the policy, under the name of the part and the days of its checks. */
function blocksOf(
  figures: readonly PolicyFigure[],
  { format, words: { columns, say, terms } }: View,
): readonly Block[] {
  const parts = new Set(figures.map(partOf));
  return [...parts].flatMap((part): Block[] => {
    const rows = figures.filter((figure) => partOf(figure) === part).flatMap(rowsOf);
    const days = new Set(rows.flatMap(({ checked }) => checked ?? []));
    return [
      { kind: 'section', text: part },
      {
        kind: 'paragraph',
        text: `${columns.checked}: ${[...days].sort().map(format.day).join(', ')}`,
      },
      tableOf<Row>(
        [
          name(columns.figure, ({ figure }) => figure.path.slice(part.length + 1)),
          text(columns.kind, ({ figure: { kind, read } }) => say.kind(kind, terms.reads[read])),
          text(columns.from, ({ from }) => format.day(from)),
          text(columns.value, ({ value }) => valueText(value)),
          text(columns.standing, ({ standing }) => terms.standings[standing]),
        ],
        rows,
      ),
    ];
  });
}

const partOf = ({ path }: PolicyFigure): string => path.slice(0, path.lastIndexOf('.'));

/** A single value as it is; of a list or a section, all that it holds, as YAML writes it in one line. */
const valueText = (value: WrittenValue): string =>
  typeof value === 'string' ? value : flowText(value);

function flowText(value: WrittenValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  const fields = Object.entries(value).map(([name, inside]) => `${name}: ${flowText(inside)}`);
  return `{${fields.join(', ')}}`;
}

const isList = (value: WrittenValue): value is readonly WrittenValue[] => Array.isArray(value);
