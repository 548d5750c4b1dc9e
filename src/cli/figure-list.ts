import type { Command } from 'commander';
import { editionOf, type Region } from '../engine/region';
import type { WrittenValue } from '../figures/written';
import {
  type PolicyFigure,
  type PolicyFigureValue,
  policyFigures,
} from '../regions/policy-figures';
import type { Block } from '../report/blocks';
import { columnTable, name, text } from '../report/columns';
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

/**
 * The figures of each part of the policy under its name and the days of its checks: in a language that has names for
 * them these come first, with the kind of each, and the table has the values by id.
 */
function blocksOf(figures: readonly PolicyFigure[], view: View): readonly Block[] {
  const { format, words } = view;
  const parts = new Set(figures.map(partOf));
  return [...parts].flatMap((part): Block[] => {
    const own = figures.filter((figure) => partOf(figure) === part);
    const rows = own.flatMap(rowsOf);
    const days = new Set(rows.flatMap(({ checked }) => checked ?? []));
    const named = own.flatMap((figure) => words.figures[figure.path] ?? []).length > 0;
    return [
      { kind: 'section', text: words.say.figurePart(part, words.figures[part]) },
      {
        kind: 'paragraph',
        text: `${words.columns.checked}: ${[...days].sort().map(format.day).join(', ')}`,
      },
      ...(named
        ? [{ kind: 'list', items: own.map((figure) => nameText(figure, view)) } as const]
        : []),
      valueTable(rows, !named, view),
    ];
  });
}

const idOf = ({ path }: PolicyFigure): string => path.slice(path.lastIndexOf('.') + 1);

/** What a figure is, its id, and its kind. */
function nameText(figure: PolicyFigure, { words: { figures, say, terms } }: View): string {
  const { kind, path, read } = figure;
  return say.figureName(idOf(figure), figures[path], say.kind(kind, terms.reads[read]));
}

function valueTable(
  rows: readonly Row[],
  withKind: boolean,
  { format, words: { columns, say, terms } }: View,
): Block {
  return columnTable<Row>(
    [
      name(columns.figure, ({ figure }) => idOf(figure)),
      withKind &&
        text(columns.kind, ({ figure: { kind, read } }) => say.kind(kind, terms.reads[read])),
      text(columns.from, ({ from }) => format.day(from)),
      text(columns.value, ({ value }) => valueText(value)),
      text(columns.standing, ({ standing }) => terms.standings[standing]),
    ],
    rows,
  );
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
